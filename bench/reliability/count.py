"""Counts matches of a plain list of words, wildcards and phrases over documents, apart from hawkdove and on other ideas.

    python3 count.py documents.jsonl lexicon.csv > counts.csv

Nothing but the standard library, nothing of hawkdove's: the text is laid out as one string of small letters in which every
piece (a run of letters and digits, or one other sign) stands between separators, and an entry becomes a regular expression
over that string. A prefix that ends in a hyphen is no piece of its own: `non-violent` is one, as in the guidelines of the
English Web Treebank. Within the list the longest match counts first, then the one further left, and no piece counts twice.
Prints `id,matches` for every document, in their order.
"""

import csv
import json
import re
import sys
import unicodedata

APOSTROPHES = "'’‘ʼ′＇`´"
HYPHENS = "-‐‑‒－­⁃"
# Those that the guidelines name.
PREFIXES = set(
    """a e u x agro ante anti arch be bi bio centi co contra counter cyber de dis eco ex extra fore geo hyper infra inter
    intra macro mega micro mid mini mis multi neo non omni over pan para peri post pre pro pseudo quasi re semi sub super
    supra trans tri ultra un uni vice wi""".split()
)


def pieces(text):
    """Pieces of a text, with white space left out: words, hyphens, apostrophes and other signs, each a string."""
    text = unicodedata.normalize("NFC", text)
    found = []
    word = []
    glued = False
    for character in text:
        category = unicodedata.category(character)
        if category == "Cf" or character == "\x00":
            continue
        if category[0] in "LNM":
            word.append(character)
            continue
        if word:
            found.append(("".join(word).casefold(), glued))
            word, glued = [], True
        if character.isspace() or category[0] == "Z":
            glued = False
            continue
        sign = "'" if character in APOSTROPHES else "-" if character in HYPHENS else character
        found.append((sign, glued))
        glued = True
    if word:
        found.append(("".join(word).casefold(), glued))
    return with_prefixes(found)


def with_prefixes(found):
    """The same pieces, with prefixes joined to the words that follow their hyphens."""
    joined = []
    at = 0
    while at < len(found):
        piece, glued = found[at]
        hyphen, word = found[at + 1 : at + 2], found[at + 2 : at + 3]
        if piece in PREFIXES and hyphen == [("-", True)] and word and word[0][1] and word[0][0][0].isalnum():
            piece += "-" + word[0][0]
            at += 2
        joined.append((piece, glued))
        at += 1
    return joined


def laid_out(text):
    """The pieces between separators: `_` before a piece that follows white space, `+` before one that is glued on."""
    return "".join(("+" if glued else "_") + piece.replace("+", " ").replace("_", " ") for piece, glued in pieces(text)) + "_"


def pattern_of(entry):
    """An entry as an expression over the layout. Words of a phrase stand apart or are joined by a hyphen."""
    words = []
    for word in entry.casefold().split():
        words.append("".join("[^_+]*" if c == "*" else "[^_+]" if c == "?" else re.escape(c) for c in word))
    return re.compile("[_+](" + r"(?:_|\+-\+)".join(words) + ")(?=[_+])")


def count(layout, patterns):
    spans = set()
    for pattern in patterns:
        at = 0
        while (match := pattern.search(layout, at)) is not None:
            spans.add(match.span(1))
            at = match.start() + 1
    taken = bytearray(len(layout))
    matches = 0
    words = lambda span: len(re.findall("[_+]", layout[span[0]:span[1]]))
    for start, end in sorted(spans, key=lambda span: (-words(span), span[0])):
        if not any(taken[start:end]):
            taken[start:end] = b"\x01" * (end - start)
            matches += 1
    return matches


def main():
    documents, lexicon = sys.argv[1:3]
    with open(lexicon, encoding="utf-8", newline="") as file:
        patterns = [pattern_of(row["entry"]) for row in csv.DictReader(file)]
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["id", "matches"])
    with open(documents, encoding="utf-8") as file:
        for line in file:
            document = json.loads(line)
            out.writerow([document["id"], count(laid_out(document["text"]), patterns)])


main()

/** The files that `hawkdove init` writes, by path: small, commented, and a working corpus. */
export const STARTER: ReadonlyMap<string, string> = new Map([
  [
    'hawkdove.config.yaml',
    `# Every line is optional; these are the defaults. Paths are relative to this file.
corpus: corpus
lexicons: lexicons
output: output
# day, week, month, quarter, year, or span (the named spans of events.yaml)
period: month
# Below these a cell of a table keeps its counts and loses its rate. Two texts are far too few for a trend:
# put your own in, then go back to documents: 5 and words: 500.
minimum: { documents: 1, words: 1, hits: 5 }
tone: { positive: peace-oriented, negative: militaristic }
# Dates that are not ISO are rejected unless their form is declared:
# date_format: DD/MM/YYYY
# A table with a document a row (.csv, .tsv, .jsonl) is read by its columns:
# columns: { text: speech, date: delivered, author: speaker }
`,
  ],
  [
    'corpus/actors.yaml',
    `# Who may speak or be spoken of. Anybody else appears as "name:Full Name".
- id: northland
  name: Northland
  type: state
  side: northland
  adjectives: [Northlander, Northlanders]
- id: southland
  name: Southland
  type: state
  side: southland
  adjectives: [Southlander, Southlanders]
- id: brandt
  name: Ilse Brandt
  type: person
  side: northland
  gender: female
  aliases: [President Brandt]
  roles:
    - { title: president, of: northland, from: 2030-01-01 }
- id: okoro
  name: Samuel Okoro
  type: person
  side: southland
  gender: male
  roles:
    - { title: foreign minister, of: southland, from: 2029-05-12, to: 2031-12-31 }
`,
  ],
  [
    'corpus/events.yaml',
    `# Days to compare around, and named spans that may serve as periods (period: span).
- id: border-incident
  date: 2031-03-04
  title: Shots at the border post
- id: before
  from: 2031-01-01
  to: 2031-03-03
  title: Before the incident
- id: after
  from: 2031-03-04
  to: 2031-04-30
  title: After the incident
`,
  ],
  [
    'corpus/statement.md',
    `---
title: Statement on the border incident
date: 2031-03-05
author: brandt
kind: statement
---
Northland does not want war. We stand by the cease-fire, and we are ready for direct negotiations at any time.

But our patience has limits. If the shelling goes on, we will strike back.
`,
  ],
  [
    'corpus/op-ed.md',
    `---
title: A border of words
date: 2031-03-09
author: Marta Lind
kind: op-ed
outlet: The Morning Ledger
---
The two capitals are talking about each other again, not to each other.

“Northland violated the cease-fire and bears full responsibility,” Samuel Okoro said on Friday. He offered no evidence.

There is a way back: a joint commission, and a first meeting on neutral ground.
`,
  ],
  [
    'lexicons/water.yaml',
    `# A category of your own: one file. Nothing else has to change.
id: water
title: Water and rivers
description: Water named as a resource that is shared, withheld or fought over.
source: an example to change
categories:
  sharing:
    entries:
      - water treat*
      - { lemma: share, pos: VERB, strength: weak }
    examples:
      tagged: [The water treaty holds.]
      untagged: [They share a border.]
  withholding:
    entries:
      - cut off the water
      - { phrase: dam, pos: NOUN }
    examples:
      tagged: [They cut off the water to three towns.]
      untagged: [Nobody gives a damn.]
`,
  ],
]);

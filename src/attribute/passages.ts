import type { ActorId, Speaker } from '../model/actor.js';
import type { Attribution, Passage, Turn, Voice } from '../model/attribution.js';
import type { CalendarDate } from '../model/date.js';
import type { Document } from '../model/document.js';
import { bareOf, UNKNOWN_SPEAKER } from '../model/speaker-label.js';
import { speechVerb } from '../model/speech-verb.js';
import { unresolved } from './speaker.js';
import { doubtfulLabels } from './turns.js';

interface Given {
  readonly document: Pick<Document, 'text' | 'date' | 'outlet'>;
  readonly turns: readonly Turn[];
  readonly attributions: readonly Attribution[];
  readonly author: Speaker;
  readonly labelled: (name: string, date: CalendarDate | undefined) => Speaker;
  /** The actors that an organisation speaks for; none for anybody else. */
  readonly members: (id: ActorId) => readonly ActorId[];
}

interface Layer {
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  readonly speaker: Speaker;
}

const ANSWERS = new Set(['a', 'answer']);
/** Labels of an office in a conversation, whoever asks is known by no name, and of those whom a transcript does not name. */
const QUESTIONERS = new Set([
  ...['q', 'question', 'interviewer', 'moderator', 'reporter', 'journalist', 'host'],
  UNKNOWN_SPEAKER.toLowerCase(),
]);

/**
 * Whose words are whose: stretches in text order, without overlap, that cover the text from its start to its end. The author
 * speaks unless a label or an attribution says otherwise; the innermost attribution wins. The answers of an interview marked
 * only `A:` are its author's, and so is what the author reports of themselves by name, or several authors of the organisation
 * whose members they are; whoever asks, marked only `Q:`, `Moderator:` or by a word of the outlet's name, is `unattributed`. The cue of an attitude ("accused") is the act of the one who takes it, so its voice is
 * theirs as well, though it is no content: every word has exactly one voice.
 */
export function passagesIn({ document, turns, attributions, author, labelled, members }: Given): Passage[] {
  const doubtful = doubtfulLabels(turns);
  const layers: Layer[] = turns.map((turn) => ({
    start: turn.label.start,
    end: Math.max(turn.content.end, turn.label.end),
    voice: 'own',
    speaker: speakerOfTurn(turn.name),
  }));
  function speakerOfTurn(name: string): Speaker {
    const key = bareOf(name).toLowerCase().replace(/\.$/u, '');
    if (ANSWERS.has(key)) return author;
    if (QUESTIONERS.has(key)) return unresolved(name);
    const speaker = labelled(name, document.date);
    const isDoubtful = doubtful.has(name) && speaker.actors.some((id) => id.startsWith('name:'));
    return isDoubtful || asksFor(document.outlet, speaker) ? unresolved(name) : speaker;
  }
  /** Whether those meant are the authors themselves, by their own ids or as all the members of an organisation. */
  function isAuthor({ actors }: Speaker): boolean {
    const meant = actors.flatMap((id) => (members(id).length > 0 && !author.actors.includes(id) ? members(id) : [id]));
    return [...new Set(meant)].sort().join(';') === [...author.actors].sort().join(';');
  }
  for (const { kind, act, content, cue, speaker, isTold } of attributions) {
    if (isTold === true) continue;
    // "Karesia holds that …" in Karesia's own statement is no report of somebody else.
    if (kind === 'indirect' && isAuthor(speaker)) continue;
    const acted = cue && (act === 'attitude' || isAccusing(document.text.slice(cue.start, cue.end))) ? [cue] : [];
    for (const { start, end } of [...acted, ...content]) layers.push({ start, end, voice: 'quoted', speaker });
  }
  layers.sort((a, b) => a.start - b.start || b.end - a.end);
  const ground: Layer = { start: 0, end: document.text.length, voice: 'own', speaker: author };

  const passages: Passage[] = [];
  const open: Layer[] = [ground];
  let at = 0;
  const say = (end: number): void => {
    const top = open.at(-1) ?? ground;
    const last = passages.at(-1);
    if (end <= at) return;
    if (last?.voice === top.voice && last.speaker === top.speaker) passages[passages.length - 1] = { ...last, end };
    else passages.push({ start: at, end, voice: top.voice, speaker: top.speaker });
    at = end;
  };
  /** Ends the layers that stop before a place; one that an inner layer outlasts is over without a word. */
  const closeUntil = (limit: number): void => {
    for (let top = open.at(-1); top && open.length > 1 && top.end <= limit; top = open.at(-1)) {
      say(Math.max(at, top.end));
      open.pop();
    }
  };
  for (const layer of layers) {
    closeUntil(layer.start);
    say(layer.start);
    open.push(layer);
  }
  closeUntil(ground.end);
  say(ground.end);
  return passages;
}

/** Verbs of speaking that charge somebody, and so are the act of whoever speaks, as "accused" is. */
const ACCUSING = new Set(['allege', 'complain']);

function isAccusing(cue: string): boolean {
  return ACCUSING.has(speechVerb(cue.toLowerCase().split(/\s+/u).at(-1) ?? '')?.lemma ?? '');
}

/** Whether a label that names nobody known is the outlet itself: `COURIER:` in *The Estmark Courier*. */
function asksFor(outlet: string | undefined, { actors, surface }: Speaker): boolean {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2);
  const named = words(surface);
  const own = new Set(words(outlet ?? ''));
  return actors.every((id) => id.startsWith('name:')) && named.length > 0 && named.every((word) => own.has(word));
}

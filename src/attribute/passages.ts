import type { Speaker } from '../model/actor.js';
import type { Attribution, Passage, Turn, Voice } from '../model/attribution.js';
import type { CalendarDate } from '../model/date.js';
import type { Document } from '../model/document.js';
import { unresolved } from './speaker.js';

interface Given {
  readonly document: Pick<Document, 'text' | 'date'>;
  readonly turns: readonly Turn[];
  readonly attributions: readonly Attribution[];
  readonly author: Speaker;
  readonly labelled: (name: string, date: CalendarDate | undefined) => Speaker;
}

interface Layer {
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  readonly speaker: Speaker;
}

const ANSWERS = new Set(['a', 'answer']);
/** Labels of an office in a conversation: whoever asks is known by no name. */
const QUESTIONERS = new Set(['q', 'question', 'interviewer', 'moderator', 'reporter', 'journalist', 'host']);

/**
 * Whose words are whose: stretches in text order, without overlap, that cover the text from its start to its end. The author
 * speaks unless a label or an attribution says otherwise; the innermost attribution wins. The answers of an interview marked
 * only `A:` are its author's, and so is what the author reports of themselves by name; whoever asks, marked only `Q:` or
 * `Moderator:`, is `unattributed`. The cue of an attitude ("accused") is the act of the one who takes it, so its voice is
 * theirs as well, though it is no content: every word has exactly one voice.
 */
export function passagesIn({ document, turns, attributions, author, labelled }: Given): Passage[] {
  const layers: Layer[] = turns.map((turn) => ({
    start: turn.label.start,
    end: Math.max(turn.content.end, turn.label.end),
    voice: 'own',
    speaker: speakerOfTurn(turn.name),
  }));
  function speakerOfTurn(name: string): Speaker {
    const key = name.toLowerCase();
    if (ANSWERS.has(key)) return author;
    return QUESTIONERS.has(key) ? unresolved(name) : labelled(name, document.date);
  }
  for (const { kind, act, content, cue, speaker } of attributions) {
    // "Karesia holds that …" in Karesia's own statement is no report of somebody else.
    if (kind === 'indirect' && speaker.actors.join(';') === author.actors.join(';')) continue;
    const acted = act === 'attitude' && cue && speaker.via !== 'unresolved' ? [cue] : [];
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

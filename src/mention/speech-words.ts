import { attitudeVerb } from '../model/attitude-verb.js';
import { speechVerb } from '../model/speech-verb.js';

const FRAMES: ReadonlySet<string> = new Set(['clause', 'addressee', 'belief']);

/** Whether a folded word may be a finite verb of speaking, believing or taking a stand. */
export function isFiniteSpeech(key: string | undefined): boolean {
  if (key === undefined) return false;
  const verb = speechVerb(key);
  if (verb !== undefined && verb.form !== 'gerund' && FRAMES.has(verb.frame)) return true;
  const attitude = attitudeVerb(key);
  return attitude !== undefined && attitude.form !== 'gerund';
}

/** Whether a folded word is the "-ing" form of such a verb. */
export function isGerund(key: string | undefined): boolean {
  if (key === undefined) return false;
  const verb = speechVerb(key);
  if (verb !== undefined && FRAMES.has(verb.frame)) return verb.form === 'gerund';
  return attitudeVerb(key)?.form === 'gerund';
}

/** What a noun of speaking stands for: the words themselves, or the stand that they take. */
type SpeechNoun = 'utterance' | 'report' | 'attitude';

// Written for this project.
const NOUNS: Readonly<Record<SpeechNoun, string>> = {
  utterance: `statement speech remark word tweet post letter article op-ed book address message memoir interview comment
    proposal manifesto report resolution`,
  report: `admission announcement argument assertion assumption assurance belief claim conclusion contention conviction
    declaration denial fear insistence opinion prediction suggestion suspicion view`,
  attitude: `accusation allegation appeal call complaint condemnation criticism demand denunciation indictment lawsuit pledge
    promise protest rebuke reprimand reproach threat vow warning`,
};

const FORMS = new Map<string, SpeechNoun>();
for (const kind of ['utterance', 'report', 'attitude'] as const) {
  for (const noun of NOUNS[kind].split(/\s+/u)) {
    FORMS.set(noun, kind);
    FORMS.set(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, kind);
  }
}

/** Every such noun, singular and plural. */
export const SPEECH_NOUNS: readonly string[] = [...FORMS.keys()];

/** Whether a lower-case word, singular or plural, is a noun of speaking: whoever owns it ("Doran's claim", "his remarks") speaks. */
export function speechNoun(norm: string): SpeechNoun | undefined {
  return FORMS.get(norm);
}

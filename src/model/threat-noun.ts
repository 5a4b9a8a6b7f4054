// Written for this project: what a speaker threatens to do; what is in danger ("the peace", "the town") is none.
const NOUNS = `action airstrike annexation annihilation arrest assault attack ban blockade bloodshed bombardment bombing boycott cut-off
  consequence counterattack countermeasure counter-attack embargo escalation execution expulsion force intervention invasion lawsuit
  measure mobilisation mobilization occupation offensive operation punishment raid reprisal response retaliation retribution revenge
  sanction shelling siege strike tariff vengeance veto violence war warfare`;

const FORMS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/u).flatMap((noun) => [noun, `${noun}s`]));

/** Whether a lower-case word, singular or plural, is a noun for what is threatened: "retaliation", "airstrikes", "war". */
export function isThreatNoun(norm: string): boolean {
  return FORMS.has(norm);
}

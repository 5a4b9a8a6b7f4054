import type { Finding } from './cue-rule.js';
import { bracketEnds } from './brackets.js';
import type { Line, Range } from './line.js';
import { RULES } from './openings.js';

/**
 * What a line attributes, rule by rule in their order. The words at which rules may begin are collected in one pass, and a rule
 * without any is not asked: the same as asking each for every unit, at a small part of the cost.
 */
export function findingsIn(line: Line): Finding[] {
  const places: (number[] | undefined)[] = [];
  const { units } = line;
  for (let at = 0; at < units.length; at += 1) {
    const opening = units[at]?.opening;
    if (opening) for (const rule of opening) (places[rule] ??= []).push(at);
  }
  const findings: Finding[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const own = places[index];
    if (own) for (const finding of RULES[index]?.find(line, own) ?? []) findings.push(finding);
  }
  const ends = findings.length > 0 ? bracketEnds(units) : undefined;
  return ends ? findings.map((finding) => withinBracket(finding, ends)) : findings;
}

/** Of whom a bracket tells that they said something, they said nothing after it: "Doran (who said “we will strike”) | wants peace". */
function withinBracket(finding: Finding, ends: readonly (number | undefined)[]): Finding {
  const end = ends[finding.cue.first];
  if (end === undefined) return finding;
  const within = ({ first, last }: Range): Range => ({ first, last: ends[first] === end ? Math.min(last, end) : last });
  return { ...finding, content: finding.content.map(within) };
}

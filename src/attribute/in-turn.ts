import type { Finding } from './cue-rule.js';
import type { Range } from './line.js';

/** What is found at places of a line, each told the source of the one found before it, which a second verb shares: "rejected the plan and accused Karesia". */
export function inTurn(
  places: readonly number[],
  findingAt: (at: number, last: Range | undefined) => Finding | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const at of places) {
    const finding = findingAt(at, findings.at(-1)?.source);
    if (finding) findings.push(finding);
  }
  return findings;
}

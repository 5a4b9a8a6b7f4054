import type { KeynessMeasure, Keyword } from '../model/keyword.js';
import { benjaminiHochberg } from './benjamini-hochberg.js';
import { keyness, logRatio } from './keyness.js';
import { byCodeUnit } from './order.js';
import type { Usage } from './usage.js';

/** One of two bodies of text that are compared. */
export interface Body {
  readonly usage: Usage;
  /** All its words, of every kind. */
  readonly words: number;
}

/** What is compared, and how. */
export interface Comparison {
  readonly target: Body;
  readonly reference: Body;
  readonly measure: KeynessMeasure;
  /** Hits and documents that a feature needs in both together. */
  readonly minimum: number;
  readonly minimumDocuments: number;
  /** Whether a feature is compared at all. */
  readonly isWanted: (feature: string) => boolean;
}

/** Every feature of two bodies of text, what the target prefers most first and what the reference prefers most last. */
export function keywords({
  target,
  reference,
  measure,
  minimum,
  minimumDocuments,
  isWanted,
}: Comparison): readonly Keyword[] {
  const features = new Set([...target.usage.features(), ...reference.usage.features()]);
  const found: Omit<Keyword, 'pAdjusted'>[] = [];
  for (const feature of features) {
    const [here, there] = [target.usage.of(feature), reference.usage.of(feature)];
    const isRare = here.hits + there.hits < minimum || here.documents + there.documents < minimumDocuments;
    if (isRare || !isWanted(feature)) continue;
    const contrast = {
      ...{ target: here.hits, reference: there.hits },
      ...{ targetTotal: target.words, referenceTotal: reference.words },
    };
    const preferring = here.hits * reference.words < there.hits * target.words ? there : here;
    found.push({
      ...{ feature, ...keyness(contrast, measure), target: here.hits, reference: there.hits },
      ...{ logRatio: logRatio(contrast), documentsTarget: here.documents, documentsReference: there.documents },
      largestShare: preferring.most / preferring.hits,
    });
  }
  const adjusted = benjaminiHochberg(found.map(({ p }) => p));
  return found
    .map((keyword, at) => ({ ...keyword, pAdjusted: adjusted[at] ?? 1 }))
    .sort((a, b) => compare(b.value, a.value) || compare(b.logRatio, a.logRatio) || byCodeUnit(a.feature, b.feature));
}

/** Two infinite odds ratios are alike, and their difference is no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

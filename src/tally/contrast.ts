/** How often a feature stands in two bodies of text, and how many words each of them has. */
export interface Contrast {
  readonly target: number;
  readonly reference: number;
  /** At least the counts. */
  readonly targetTotal: number;
  readonly referenceTotal: number;
}

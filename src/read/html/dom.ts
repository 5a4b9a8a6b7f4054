/** As much of a node of a page as is asked here. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string | null;
}

/** As much of an element as is asked here. */
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => ArrayLike<PageElement> & Iterable<PageElement>;
  readonly remove: () => void;
}

/** A page, without anything that runs. */
export interface Page {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  readonly querySelector: PageElement['querySelector'];
  readonly querySelectorAll: PageElement['querySelectorAll'];
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** The page of `flattened` markup. Loads its parser when first asked; no script runs and nothing is fetched. */
export async function pageOf(markup: string): Promise<Page> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(markup) as unknown as { readonly document: Page };
  return document;
}

/** A page's tree on paper: as much of it as those ask for who read a tree by way of `safe-dom`. */
export class PaperNode {
  readonly children: PaperNode[] = [];
  parent: PaperNode | null = null;
  /** The element that this is the shadow of. */
  host: PaperNode | null = null;
  shadow: PaperNode | null = null;
  readonly tag: string;
  readonly style: Readonly<Record<string, string>>;

  /** `#text` for text, `#shadow` for a shadow root, else an element's tag. */
  constructor(tag: string, style: Readonly<Record<string, string>> = {}) {
    this.tag = tag;
    this.style = style;
  }

  with(...children: readonly PaperNode[]): this {
    for (const child of children) child.parent = this;
    this.children.push(...children);
    return this;
  }

  withShadow(...children: readonly PaperNode[]): this {
    this.shadow = new PaperNode('#shadow').with(...children);
    this.shadow.host = this;
    return this;
  }

  /** How long its text is counts for large first letters. */
  get textContent(): string {
    return this.tag === '#text' ? 'x' : this.children.map((child) => child.textContent).join('');
  }
}

const ancestors = (node: PaperNode): PaperNode[] =>
  node.parent === null ? [node] : [...ancestors(node.parent), node];

/** What `safe-dom` asks the browser, asked of paper. */
export const paperDom = {
  tagOf: ({ tag }: PaperNode): string => tag,
  isText: ({ tag }: PaperNode): boolean => tag === '#text',
  isElement: ({ tag }: PaperNode): boolean => !tag.startsWith('#'),
  isShadowRoot: ({ tag }: PaperNode): boolean => tag === '#shadow',
  parentNodeOf: ({ parent }: PaperNode): PaperNode | null => parent,
  parentOf: ({ parent }: PaperNode): PaperNode | null => (parent?.tag === '#shadow' ? null : parent),
  shadowRootOf: ({ shadow }: PaperNode): PaperNode | null => shadow,
  shadowAround(node: PaperNode): PaperNode | null {
    const [top] = ancestors(node);
    return top?.host === null ? null : (top ?? null);
  },
  isIn: (node: PaperNode, ancestor: PaperNode): boolean => ancestors(node).includes(ancestor),
  /** The bits of `Node.compareDocumentPosition` that tell before from after: 1 apart, 2 before, 4 after. */
  positionOf(node: PaperNode, from: PaperNode): number {
    const [path, other] = [ancestors(node), ancestors(from)];
    if (path[0] !== other[0]) return 1;
    const fork = path.findIndex((each, depth) => each !== other[depth]);
    if (fork === -1) return path.length === other.length ? 0 : 2;
    const [at, otherAt] = [path[fork], other[fork]];
    if (at === undefined || otherAt === undefined) return 4;
    const siblings = path[fork - 1]?.children ?? [];
    return siblings.indexOf(at) < siblings.indexOf(otherAt) ? 2 : 4;
  },
};

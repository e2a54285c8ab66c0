import { type Flow, holdsFlow, kindOfElement } from './element-kinds.ts';
import { isElement, isInDocument, parentNodeOf } from './safe-dom.ts';

/** Where a walk is: the nodes it has entered and not yet left, outermost first, and the flows among them. */
export class WalkPath {
  readonly #nodes: Node[];
  readonly #flows: Flow[];
  /** The innermost node and flow. */
  inner: Node;
  flow: Flow;

  /** The path of a walk through `root` that begins at `from`, or at the root's first node. */
  constructor(root: Flow, from: Node | null) {
    this.#nodes = [root];
    this.#flows = [root];
    this.inner = root;
    this.flow = root;
    const between: Element[] = [];
    for (let at = from && parentNodeOf(from); at !== null && at !== root; at = parentNodeOf(at)) {
      if (isElement(at)) between.unshift(at);
    }
    for (const element of between) this.enter(element, holdsFlow(element, kindOfElement(element)));
  }

  enter(element: Element, holdsFlow: boolean): void {
    this.#nodes.push(element);
    this.inner = element;
    if (!holdsFlow) return;
    this.#flows.push(element);
    this.flow = element;
  }

  /** Leaves the innermost node; false where that is the root. */
  leave(): boolean {
    const left = this.#nodes.length > 1 ? this.#nodes.pop() : undefined;
    if (left === undefined) return false;
    if (left === this.flow) {
      this.#flows.pop();
      this.flow = this.#flows.at(-1) ?? this.flow;
    }
    this.inner = this.#nodes.at(-1) ?? this.inner;
    return true;
  }

  /**
   * Finds back to the page after it may have changed: leaves all that no longer hangs together, and answers the
   * innermost node that has to be entered anew. `null`: nothing on the way to `node` has changed. `undefined`: the
   * root itself is gone.
   */
  repair(node: Node): Node | null | undefined {
    const parent = parentNodeOf(node);
    // Nearly always; and how deep it all lies must not matter.
    if (isInDocument(node) && (node === this.inner || parent === this.inner)) return null;
    const [root] = this.#nodes;
    if (root === undefined || !isInDocument(root)) return undefined;
    let whole = 1;
    while (whole < this.#nodes.length) {
      const at = this.#nodes[whole];
      if (at === undefined || parentNodeOf(at) !== this.#nodes[whole - 1]) break;
      whole++;
    }
    const isNear = node === this.inner || (parent !== null && this.#nodes.includes(parent));
    if (isNear && whole === this.#nodes.length) return null;
    while (this.#nodes.length > whole) this.leave();
    const anew = this.inner;
    this.leave();
    return anew;
  }
}

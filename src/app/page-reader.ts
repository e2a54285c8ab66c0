import { elementOf, flowOf } from '../page/element-kinds.ts';
import { isForeign, readablePartsOf } from '../page/languages.ts';
import type { PageChanges } from '../page/page-watcher.ts';
import { isInDocument, parentOf, shadowRootOf } from '../page/safe-dom.ts';
import type { TextBlock } from '../page/text-block.ts';
import { walkView } from '../page/view-walk.ts';
import { type HostListener, NODES_PER_PAUSE, walkText } from '../page/walk-text.ts';
import type { PageTerms } from './page-terms.ts';
import type { Pass } from './pass.ts';

/** Nobody reads a page longer than this: it is a data dump, or an attempt to keep us busy. In UTF-16 units, and nodes. */
const MOST_TEXT = 5_000_000;
const MOST_NODES = 1_000_000;
/** So many blocks with terms in them are kept: each costs memory, and something at every frame that scrolls. */
const MOST_BLOCKS = 10_000;
/** So many custom elements are watched for a shadow root that comes late. */
const MOST_BARE = 1000;

type Steps = Generator<TextBlock | null>;

/** Takes the page's text to its terms: the whole page, what is in view, or what has changed. Each step is short. */
export class PageReader {
  readonly #terms: PageTerms;
  readonly #hosts: HostListener;
  /** Custom elements without a shadow root so far. */
  readonly #bare = new Set<Element>();
  /** True: the page, or what came to it, was too long to be read to its end. */
  isCut = false;
  /** The look at what is in view, as long as there was too little time for all of it. */
  #view: Steps | null = null;
  /** The walk of that look. */
  viewPass: Pass;

  constructor(terms: PageTerms, onRoot: (root: ShadowRoot) => void) {
    this.#terms = terms;
    this.viewPass = terms.beginPass();
    this.#hosts = {
      onRoot,
      onBare: (element) => {
        if (this.#bare.size < MOST_BARE) this.#bare.add(element);
      },
    };
  }

  /** Reads all text of the page. */
  *readWhole(): Generator<null> {
    this.isCut = false;
    const pass = this.#terms.beginPass(null);
    yield* this.#readEach(this.#walkAll(), pass);
    if (!this.isCut) this.#terms.forgetUnmet(pass, 'anywhere');
    yield* this.#terms.judgeAll();
  }

  /** Begins a new look at what is in view. */
  lookAround(): void {
    const { body } = document;
    if (body === null) return;
    // Those met before may have gone; those that have not are met again where they are seen.
    this.#bare.clear();
    this.viewPass = this.#terms.beginPass();
    this.#view = walkView({ body, hosts: this.#hosts });
  }

  /** Reads on in what is in view, for so long at most (in ms); false where nothing was left to be read. */
  readView(time: number): boolean {
    const end = performance.now() + time;
    while (this.#view !== null) {
      const step = this.#view.next();
      if (step.done === true) this.#view = null;
      else if (step.value !== null) this.#terms.read(step.value, this.viewPass);
      else if (performance.now() > end) return true;
    }
    return false;
  }

  /** Reads again what has changed. */
  *readChanges({ added, changed, divided }: PageChanges): Generator<null> {
    const pass = this.#terms.beginPass();
    yield* this.#readEach(this.#walkAdded(added, pass), pass);
    for (const flow of [...changed, ...divided.filter((each) => this.#terms.knows(each))]) {
      pass.heading = undefined;
      if (!isForeign(elementOf(flow))) yield* this.#readEach(walkText({ flow, deep: false }), pass);
      this.#terms.forgetUnmet(pass, { flow });
    }
    yield* this.#terms.judgeAll();
  }

  /** Whether a shadow root may come late somewhere. */
  get awaitsRoots(): boolean {
    return this.#bare.size > 0;
  }

  /** Reads what a walk meets, up to the limits. */
  *#readEach(walk: Iterable<TextBlock | null>, pass: Pass): Generator<null> {
    let text = 0;
    let nodes = 0;
    for (const block of walk) {
      if (block === null) {
        nodes += NODES_PER_PAUSE;
        yield null;
      } else {
        text += block.text.length;
        this.#terms.read(block, pass);
      }
      if (text <= MOST_TEXT && nodes <= MOST_NODES && this.#terms.size <= MOST_BLOCKS) continue;
      this.isCut = true;
      return;
    }
  }

  /** What was added, and what has come to life in shadows since. */
  *#walkAdded(added: readonly Element[], pass: Pass): Steps {
    let around: Node | null = null;
    for (const root of added) {
      // Of neighbours, a later one may stand in a section that an earlier one has begun.
      if (parentOf(root) !== around) pass.heading = undefined;
      around = parentOf(root);
      if (flowOf(root) === null) this.#terms.forgetUnmet(pass, { under: root });
      else yield* this.#walk(root);
    }
    for (const host of this.#bare) {
      const isGone = !isInDocument(host);
      if (!isGone && shadowRootOf(host) === null) continue;
      this.#bare.delete(host);
      if (!isGone) yield* this.#walk(host);
    }
  }

  #walkAll(): Iterable<TextBlock | null> {
    const { body } = document;
    if (body === null) return [];
    // The browser shows a plain text file as one preformatted piece, which on a web page would be code.
    const pre = document.contentType === 'text/plain' ? body.querySelector('pre') : null;
    return this.#walk(pre ?? body);
  }

  #walk(flow: Element): Iterable<TextBlock | null> {
    return isForeign(flow) ? this.#walkParts(flow) : walkText({ flow, deep: true, hosts: this.#hosts });
  }

  *#walkParts(foreign: Element): Steps {
    for (const part of readablePartsOf(foreign)) yield* this.#walk(part);
  }
}

import { BLOCK, kindOfElement } from './element-kinds.ts';
import { closestTo, elementsIn, isMatch, parentOf } from './safe-dom.ts';

/** Languages that the glossary has forms in, as `lang` attributes begin. A page that names none may be in any. */
const READ = ['en', 'und', 'mul', 'mis', 'zxx'];

/** `xml:lang` counts as well; an empty value says that the language is not known. */
const NAMED = '[*|lang]:not([*|lang=""])';
const READ_HERE = READ.map((language) => `[*|lang|="${language}" i]`).join(',');
const FOREIGN = `${NAMED}:not(${READ_HERE})`;

/** Whether an element's text is in a language that the glossary has no forms in, as far as the page says. */
export function isForeign(element: Element): boolean {
  const named = closestTo(element, '[*|lang]');
  return named !== null && isForeignPart(named);
}

/** Whether an element begins a part in such a language. */
export function isForeignPart(element: Element): boolean {
  return isMatch(element, FOREIGN);
}

/** The parts of a readable element that are in another language. */
export function foreignPartsOf(root: Element | ShadowRoot): ReadonlySet<Element> {
  return new Set(elementsIn(root, FOREIGN));
}

/** The parts of an element in another language that can be read after all; none of them lies in another. */
export function readablePartsOf(root: Element): Element[] {
  return [...elementsIn(root, READ_HERE)].filter((part) => {
    const around = parentOf(part);
    return kindOfElement(part) >= BLOCK && (around === null || isForeign(around));
  });
}

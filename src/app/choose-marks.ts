import { chooseMentions } from '../matcher/choose-mentions.ts';
import type { Marking } from '../model/marking.ts';
import type { Mark } from '../page/marks.ts';
import { numberSections } from '../page/sections.ts';
import type { ReadBlock } from './block-index.ts';

/** Which marks of a page are painted, as the reader wants it. `blocks` and `headings` are in document order. */
export function chooseMarks({
  blocks,
  headings,
  marking: { density, wants },
}: {
  readonly blocks: readonly ReadBlock[];
  readonly headings: readonly Element[];
  readonly marking: Marking;
}): ReadonlySet<Mark> {
  const sections = numberSections(
    blocks.flatMap(({ block: { nodes } }) => nodes.slice(0, 1)),
    headings,
  );
  let offset = 0;
  const placed = blocks.flatMap(({ block, before, marks, isShown, isClipped }, index) => {
    const begin = offset + before;
    offset = begin + block.text.length;
    // No other mention gives way to one that is not seen.
    if (!isShown || isClipped) return [];
    const section = sections[index] ?? 0;
    return marks
      .filter(({ ref }) => wants(ref))
      .map((mark) => ({ mark, ref: mark.ref, section, offset: begin + mark.start, inLink: mark.inLink }));
  });
  const chosen = new Set<Mark>();
  for (const index of chooseMentions(placed, density)) {
    const one = placed[index];
    if (one !== undefined) chosen.add(one.mark);
  }
  return chosen;
}

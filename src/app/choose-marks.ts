import { chooseMentions } from '../matcher/choose-mentions.ts';
import type { Marking } from '../model/marking.ts';
import type { Mark } from '../page/marks.ts';
import type { ReadBlock } from './block-index.ts';

/** Which marks of a page are painted, as the reader wants it. `blocks` are in document order. */
export function chooseMarks({
  blocks,
  marking: { density, wants },
}: {
  readonly blocks: readonly ReadBlock[];
  readonly marking: Marking;
}): ReadonlySet<Mark> {
  let offset = 0;
  let section = 0;
  const placed = blocks.flatMap(({ block, before, heading, marks, isShown, isClipped }, index) => {
    const begin = offset + before;
    offset = begin + block.text.length;
    if (heading !== blocks[index - 1]?.heading) section++;
    // No other mention gives way to one that is not seen.
    if (!isShown || isClipped) return [];
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

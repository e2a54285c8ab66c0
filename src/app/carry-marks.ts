import type { Mark } from '../page/marks.ts';
import { heldIn } from '../page/text-block.ts';
import { followChange } from '../page/text-change.ts';
import type { ReadBlock } from './block-index.ts';

export interface Carried {
  /** Marks whose words stand elsewhere now, and so do they. */
  readonly moved: readonly Mark[];
  /** Marks whose words may be others now. */
  readonly lost: readonly Mark[];
  /** Whether the node holds what it held when it was read. */
  readonly isSame: boolean;
}

/** Follows a change of one text node until its block is read again: marks whose words only moved move with them. */
export function carryMarks({ block, marks }: Pick<ReadBlock, 'block' | 'marks'>, node: Text): Carried {
  const held = heldIn(block, node);
  if (held === null) return { moved: [], lost: marks, isSame: false };
  const { start, data } = held;
  const isSame = node.data === data;
  const follow = followChange(data, node.data);
  const moved: Mark[] = [];
  const lost: Mark[] = [];
  for (const mark of marks) {
    const [first, last] = [mark.start - start, mark.start + mark.words.length - start];
    if (last <= 0 || first >= data.length) continue;
    // What words do that stand in several nodes is not worth finding out.
    const isInside = first >= 0 && last <= data.length;
    const by = isSame ? 0 : isInside ? follow(first, last) : null;
    if (by === null) {
      lost.push(mark);
    } else if (isInside && mark.place.startOffset !== first + by) {
      mark.place = {
        startContainer: node,
        startOffset: first + by,
        endContainer: node,
        endOffset: last + by,
      };
      moved.push(mark);
    }
  }
  return { moved, lost, isSame };
}

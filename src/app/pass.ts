import type { Flow } from '../page/element-kinds.ts';

/** One walk through the page, or a part of it. */
export interface Pass {
  /** Later walks have higher numbers. */
  readonly number: number;
  /** How much text without any form it has met since the last block with one. In UTF-16 units. */
  between: number;
  /** The last heading it has met; undefined: none so far, and it has not begun where the page does. */
  heading: Flow | null | undefined;
}

/** The text met since the last block with a form; counting begins anew. */
export function takeBetween(pass: Pass): number {
  const length = pass.between;
  pass.between = 0;
  return length;
}

/** So many ones say that the whole number follows. */
export const TOO_HIGH = 31;

/** Reads bits as `BitWriter` has written them; past their end there are zeros. */
export class BitReader {
  readonly #numbers: Uint32Array;
  #at = 0;

  constructor(numbers: Uint32Array) {
    this.#numbers = numbers;
  }

  /** A number of so many bits, 32 at the most. */
  read(width: number): number {
    const at = this.#at >>> 5;
    const shift = this.#at & 31;
    this.#at += width;
    let value = (this.#numbers[at] ?? 0) >>> shift;
    if (shift + width > 32) value |= (this.#numbers[at + 1] ?? 0) << (32 - shift);
    return width === 32 ? value >>> 0 : value & ((1 << width) - 1);
  }

  /** A number that is seldom much larger than so many bits hold. */
  readSmall(width: number): number {
    // What is ahead, to count the ones that it begins with.
    const zeros = ~this.read(32);
    const high = 31 - Math.clz32(zeros & -zeros);
    this.#at += high - 31;
    return high === TOO_HIGH ? this.read(32) : (high << width) | this.read(width);
  }

  /** Whole numbers, a copy. */
  readMany(count: number): Uint32Array {
    const from = (this.#at + 31) >>> 5;
    this.#at = (from + count) * 32;
    return this.#numbers.slice(from, from + count);
  }
}

/** How many bits hold a number. */
export function widthOf(number: number): number {
  return 32 - Math.clz32(number);
}

/** How many bits hold most of the steps from one to the next of so many numbers below a limit. */
export function widthOfSteps(count: number, limit: number): number {
  return widthOf(limit / (count + 1) / 2);
}

import { TOO_HIGH } from './bit-reader.ts';

/** Bits that are written one after the other, none of them wasted; `BitReader` reads them back. */
export class BitWriter {
  #numbers = new Uint32Array(0x4000);
  #at = 0;

  /** A number of so many bits, 32 at the most. */
  write(value: number, width: number): void {
    const at = this.#at >>> 5;
    const shift = this.#at & 31;
    if (at + 1 >= this.#numbers.length) this.#makeRoom(at + 2);
    this.#at += width;
    this.#numbers[at] = (this.#numbers[at] ?? 0) | (value << shift);
    if (shift + width > 32) this.#numbers[at + 1] = value >>> (32 - shift);
  }

  /** A number that is seldom much larger than so many bits hold: what they do not hold is counted in ones. */
  writeSmall(value: number, width: number): void {
    const high = Math.min(value >>> width, TOO_HIGH);
    this.write(2 ** high - 1, high + 1);
    if (high === TOO_HIGH) this.write(value, 32);
    else this.write(value & ((1 << width) - 1), width);
  }

  /** Whole numbers, which can be read in one go. */
  writeMany(numbers: Uint32Array): void {
    const from = (this.#at + 31) >>> 5;
    this.#makeRoom(from + numbers.length + 1);
    this.#numbers.set(numbers, from);
    this.#at = (from + numbers.length) * 32;
  }

  toNumbers(): Uint32Array<ArrayBuffer> {
    return this.#numbers.slice(0, (this.#at + 31) >>> 5);
  }

  #makeRoom(needed: number): void {
    if (needed <= this.#numbers.length) return;
    const larger = new Uint32Array(Math.max(needed, this.#numbers.length * 2));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

/** Bytes that are written one after the other; `ByteReader` reads them back. */
export class ByteWriter {
  #bytes = new Uint8Array(0x10000);
  #length = 0;

  byte(value: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = value;
  }

  bytes(values: Uint8Array): void {
    this.#makeRoom(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** A whole number from 0 to 2³² − 1: seven bits a byte, the low ones first, small numbers in a single byte. */
  number(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** All that was written, filled up with zeros to whole 32-bit numbers. */
  toNumbers(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#bytes.slice(0, Math.ceil(this.#length / 4) * 4).buffer);
  }
}

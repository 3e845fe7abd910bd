/** A long text that grows as UTF-8: a string of ten million signs would be put together, copied and encoded as a whole. */

const encoder = new TextEncoder();

export class Utf8Text {
  #bytes: Uint8Array;
  #length = 0;

  /** `expected` is how many bytes the text may come to; it grows beyond them all the same. */
  constructor(expected = 4096) {
    this.#bytes = new Uint8Array(expected);
  }

  append(text: string): void {
    // A sign of a string is three bytes at the most.
    const most = this.#length + text.length * 3;
    if (most > this.#bytes.length) this.#grow(most);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}

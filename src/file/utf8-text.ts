/** A long text that grows as UTF-8: a string of ten million signs would be put together, copied and encoded as a whole. */

const encoder = new TextEncoder();

export class Utf8Text {
  #bytes = new Uint8Array(65536);
  #length = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /** Makes room for what the text is thought to come to, in bytes; it grows beyond that all the same. */
  makeRoom(length: number): void {
    if (length > this.#bytes.length) this.#grow(Math.ceil(length));
  }

  append(text: string): void {
    // A sign of a string is three bytes at the most.
    const most = this.#length + text.length * 3;
    if (most > this.#bytes.length) this.#grow(Math.max(most, this.#bytes.length * 2));
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(length: number): void {
    const larger = new Uint8Array(length);
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}

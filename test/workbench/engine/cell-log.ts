/** What stood in cells before they were written, kept small for undoing: places only where they are no plain rectangle, and
 *  one value where all are equal. Filled in the order of writing, gone through backwards. */
import { columnLimit } from "./area";

export class CellLog<T> {
  private keys: Float64Array | null = null;
  private values: T[] | null = null;
  private common: T | null = null;
  private count = 0;
  /** While the cells come row by row: where the rectangle begins, and how wide it is once a second row has begun. */
  private first = 0;
  private last = 0;
  private width = 0;
  private isRectangle = true;

  get size(): number {
    return this.count;
  }

  add(row: number, column: number, value: T): void {
    const key = row * columnLimit + column;
    if (this.count === 0) {
      this.first = key;
      this.common = value;
    } else {
      if (this.isRectangle && !this.follows(key)) this.listKeys();
      if (!this.values && value !== this.common) this.listValues();
    }
    this.last = key;
    if (this.keys) this.keys = grown(this.keys, this.count);
    if (this.keys) this.keys[this.count] = key;
    this.values?.push(value);
    this.count++;
  }

  /** Last first, so that a place written twice gets its first content back. */
  *backwards(): Generator<readonly [row: number, column: number, value: T]> {
    for (let index = this.count - 1; index >= 0; index--) {
      const key = this.keyAt(index);
      yield [Math.floor(key / columnLimit), key % columnLimit, (this.values ? this.values[index] : this.common) as T];
    }
  }

  private keyAt(index: number): number {
    if (this.keys) return this.keys[index] ?? 0;
    const width = this.width || this.count;
    return this.first + Math.floor(index / width) * columnLimit + (index % width);
  }

  private follows(key: number): boolean {
    const isAtEnd = this.width > 0 && this.count % this.width === 0;
    if (!isAtEnd && key === this.last + 1) return true;
    const isNextRow = key === this.first + Math.floor(this.count / (this.width || this.count)) * columnLimit;
    if (!isNextRow || !(isAtEnd || this.width === 0)) return false;
    if (this.width === 0) this.width = this.count;
    return true;
  }

  private listKeys(): void {
    this.isRectangle = false;
    const keys = new Float64Array(Math.max(8, this.count * 2));
    for (let index = 0; index < this.count; index++) keys[index] = this.keyAt(index);
    this.keys = keys;
  }

  private listValues(): void {
    this.values = new Array<T>(this.count).fill(this.common as T);
  }
}

function grown(keys: Float64Array, count: number): Float64Array {
  if (count < keys.length) return keys;
  const longer = new Float64Array(keys.length * 2);
  longer.set(keys);
  return longer;
}

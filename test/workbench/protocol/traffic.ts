/** Counts what an add-in sends: how many batches, how many bytes, and the largest one. Excel on the web refuses more than 5 MB. */

export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  readonly largest: number;
}

/** With what the batches do: operations that would change the workbook, however many a batch holds. */
export interface Work extends Traffic {
  readonly operations: number;
}

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: 5 MB a request. */
export const payloadLimit = 5 * 1024 * 1024;

export class TrafficCounter {
  private counted: Traffic = { requests: 0, bytes: 0, largest: 0 };

  get traffic(): Traffic {
    return this.counted;
  }

  reset(): void {
    this.counted = { requests: 0, bytes: 0, largest: 0 };
  }

  count(bytes: number): void {
    const { requests, bytes: before, largest } = this.counted;
    this.counted = { requests: requests + 1, bytes: before + bytes, largest: Math.max(largest, bytes) };
  }
}

/** Bytes in UTF-8. Counted letter by letter: encoding would fill three bytes for each of them, to be thrown away. */
export function sizeOf(body: string): number {
  let bytes = body.length;
  for (let at = 0; at < body.length; at++) {
    const unit = body.charCodeAt(at);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    // Two halves of one letter take four bytes together; a half alone is sent as three.
    if (unit >= 0xd800 && unit < 0xdc00 && isSecondHalf(body.charCodeAt(at + 1))) at++;
  }
  return bytes;
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

export function isTooLarge(body: string): boolean {
  return body.length * 3 > payloadLimit && sizeOf(body) > payloadLimit;
}

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

export function sizeOf(body: string): number {
  return new TextEncoder().encode(body).length;
}

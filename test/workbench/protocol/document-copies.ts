/** Office.context.document.getFileAsync: copies of the workbook as files, held until the add-in closes them, handed out in slices. */
import { HostError } from "./host-error";

const compressed = 1;

/** Excel: no more than two at a time, https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(2) */
const limit = 2;

/** Codes of the Common API. */
export const copyErrors = { notSupported: 5000, tooMany: 11000, badHandle: 5001 } as const;

export class DocumentCopies {
  private readonly copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private issued = 0;

  constructor(private readonly save: () => Promise<Uint8Array>) {}

  /** The number that names the copy, and its size in bytes; or an error's code. Excel has no text and, here, no PDF. */
  async open(fileType: unknown, sliceSize: unknown): Promise<readonly [handle: number, size: number] | number> {
    if (fileType !== compressed) return copyErrors.notSupported;
    if (typeof sliceSize !== "number" || sliceSize <= 0) throw new HostError("InvalidArgument");
    if (this.copies.size >= limit) return copyErrors.tooMany;
    const bytes = await this.save();
    const handle = ++this.issued;
    this.copies.set(handle, { bytes, sliceSize });
    return [handle, bytes.length];
  }

  /** Bytes as numbers, and how many; or an error's code. */
  slice(handle: unknown, index: unknown): readonly [data: readonly number[], size: number] | number {
    const copy = this.copies.get(Number(handle));
    if (!copy || typeof index !== "number") return copyErrors.badHandle;
    const { bytes, sliceSize } = copy;
    const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
    return [data, data.length];
  }

  close(handle: unknown): void {
    this.copies.delete(Number(handle));
  }
}

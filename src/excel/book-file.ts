/** The open workbook as the bytes of an .xlsx file, as it stands now, saved or not; and such bytes as a new workbook. */

import { done, not, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { answeredInTime } from "./patience";
import { refusable } from "./session";

/** Excel: the largest slice that it hands over at once. */
const sliceSize = 4_194_304;

export async function bookBytes(): Promise<Outcome<Uint8Array>> {
  const opened = await answer<Office.File>((take) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, take),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  const slices = await slicesOf(file);
  // Excel: a third file that is open at a time is refused, so each is closed, also when a slice failed.
  const closed = await answer<unknown>((take) => file.closeAsync(take));
  return closed.ok ? slices : closed;
}

async function slicesOf(file: Office.File): Promise<Outcome<Uint8Array>> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await answer<Office.Slice>((take) => file.getSliceAsync(index, take));
    if (!slice.ok) return slice;
    bytes.set(slice.value.data as ArrayLike<number>, at);
    at += slice.value.size;
  }
  return done(bytes);
}

/** Office's calls of before promises: what it answers, or why not. */
function answer<T>(ask: (take: (result: Office.AsyncResult<T>) => void) => void): Promise<Outcome<T>> {
  const asked = new Promise<Outcome<T>>((resolve) =>
    ask(({ status, value, error }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? done(value) : not(problemOf(error))),
    ),
  );
  return refusable(() => answeredInTime(asked));
}

/** The calls of before promises have numbers for errors: https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes */
function problemOf({ code }: Office.Error): Problem {
  switch (code) {
    case 5012:
      return { kind: "connection-lost" };
    case 5102:
      return { kind: "excel-busy" };
    default:
      return { kind: "excel-refused", code: String(code) };
  }
}

/** Opens the bytes as a workbook of their own, unsaved, in a window beside this one. */
export function openAsNewBook(bytes: Uint8Array): Promise<Outcome<void>> {
  return refusable(async () => done(await answeredInTime(Excel.createWorkbook(base64Of(bytes)))));
}

/** In pieces: a call takes no millions of arguments. */
function base64Of(bytes: Uint8Array): string {
  let binary = "";
  const piece = 32_768;
  for (let at = 0; at < bytes.length; at += piece) {
    binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(binary);
}

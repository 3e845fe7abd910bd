/** What a sheet may be called, and free names for new ones. */
import type { BookState } from "./book-state";
import { Refusal } from "./refusal";
import type { SheetState } from "./sheet-state";

/** Excel: 31 characters. */
const nameLimit = 31;

export function checkSheetName(book: BookState, name: string, except: SheetState | null): void {
  const isWritten =
    name.length > 0 &&
    name.length <= nameLimit &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  // Excel keeps the name "History" for itself.
  if (!isWritten || name.toLowerCase() === "history") {
    throw new Refusal(
      "InvalidArgument",
      `A sheet can't be called "${name}": 1 to 31 characters, none of \\ / ? * [ ] :`,
    );
  }
  const other = book.sheetNamed(name);
  if (other && other !== except) throw new Refusal("ItemAlreadyExists", `A sheet called "${name}" exists already.`);
}

/** "Sheet1", "Sheet2", …; for copies "Báo cáo", "Báo cáo (2)", cut to the limit. */
export function freeSheetName(book: BookState, stem: string, isCopy = false): string {
  if (isCopy && !book.sheetNamed(stem)) return stem;
  const base = isCopy ? stem.replace(/ \(\d+\)$/, "") : stem;
  for (let number = isCopy ? 2 : 1; ; number++) {
    const end = isCopy ? ` (${number})` : String(number);
    const name = base.slice(0, nameLimit - end.length) + end;
    if (!book.sheetNamed(name)) return name;
  }
}

/** A defined name: a formula with a name, for the whole workbook or for one sheet. */
import { readReference } from "./address";
import type { BookState } from "./book-state";
import { Reference } from "./calculation/operand";
import type { DefinedName, Place } from "./model";
import type { Sheet } from "./model-sheet";
import type { SheetState } from "./sheet-state";
import { Refusal } from "./refusal";
import type { Value } from "./value";

export class NameState implements DefinedName {
  comment = "";
  visible = true;

  constructor(
    private readonly book: BookState,
    readonly name: string,
    /** en-US A1 with "=". */
    public formula: string,
    readonly scopeState: SheetState | null,
  ) {}

  get scope(): Sheet | null {
    return this.scopeState?.asSheet ?? null;
  }

  get value(): Value[][] {
    const result = this.book.evaluated(this.formula, this.#standpoint());
    return Array.isArray(result) ? result : [[result]];
  }

  get places(): Place[] | null {
    const operand = this.book.operandOf(this.formula, this.#standpoint());
    if (!(operand instanceof Reference)) return null;
    return operand.areas.map(({ sheet, area }) => ({ sheet: sheet.asSheet, area }));
  }

  #standpoint(): { sheet: SheetState; row: number; column: number } {
    return { sheet: this.scopeState ?? this.book.activeState, row: 0, column: 0 };
  }
}

/** Excel: begins with a letter, "_" or "\"; then letters of any language, digits, "_", ".", "?"; no address. */
export function checkName(name: string): void {
  const isWritten = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = readReference(name) !== null || /^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!isWritten || isAddress) {
    throw new Refusal(
      "InvalidArgument",
      `The name "${name}" isn't valid: it must begin with a letter or "_" and hold no spaces.`,
    );
  }
}

/** How names are kept apart: workbook names and each sheet's own. */
export function isSameName(
  a: { readonly name: string; readonly scopeState: SheetState | null },
  name: string,
  scope: SheetState | null,
): boolean {
  return a.scopeState === scope && a.name.toLowerCase() === name.toLowerCase();
}

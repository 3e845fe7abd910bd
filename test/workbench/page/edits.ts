/**
 * What a person, or a co-author in another Excel, does to cells besides typing: pastes, clears, sorts, inserts and deletes
 * rows. For the door; each is one transaction, and what was changed is told with its origin.
 */
import { columnLimit, hasArea, isWholeRows, type Area } from "../engine/area";
import type { Place, Workbook } from "../engine/model";
import type { Sheet } from "../engine/model-sheet";
import type { Table } from "../engine/model-table";

/** Who edits: the person at this page, or one who has the same workbook open elsewhere. */
export type Author = "person" | "coAuthor";

export interface EditOptions {
  readonly by?: Author;
}

export interface SortOptions extends EditOptions {
  /** From the smallest unless told. */
  readonly descending?: boolean;
}

export class Edits {
  constructor(
    private readonly book: () => Workbook,
    private readonly placeOf: (address: string) => Place,
  ) {}

  type(address: string, text: string, { by }: EditOptions = {}): void {
    const { sheet, area } = this.placeOf(address);
    this.done(by, () => sheet.type(area.top, area.left, text));
  }

  /** Rows of texts as they come from another program, from the address's first cell on. */
  paste(address: string, rows: readonly (readonly string[])[], { by }: EditOptions = {}): void {
    const { sheet, area } = this.placeOf(address);
    this.done(by, () => sheet.paste(area.top, area.left, rows));
  }

  clear(address: string, { by }: EditOptions = {}): void {
    const { sheet, area } = this.placeOf(address);
    this.done(by, () => sheet.clear(area, "Contents"));
  }

  /** By a column of the area, counted from 0; the rows of a table if the area is within one. */
  sort(address: string, column: number, { by, descending = false }: SortOptions = {}): void {
    const { sheet, area } = this.placeOf(address);
    const fields = [{ key: column, ascending: !descending }];
    const table = this.tableAround(this.placeOf(address));
    this.done(by, () => (table ? table.sort(fields) : sheet.sort(area, fields)));
  }

  /** Rows of the table that the area is within, else of the sheet: "5:7" is always the sheet's. */
  deleteRows(address: string, { by }: EditOptions = {}): void {
    const { sheet, area } = this.placeOf(address);
    const table = this.tableAround(this.placeOf(address));
    const count = area.bottom - area.top + 1;
    this.done(by, () =>
      table ? table.deleteRows(area.top - table.bodyArea.top, count) : sheet.delete(wholeRows(area), "Up"),
    );
  }

  insertRows(address: string, { by }: EditOptions = {}): void {
    const { sheet, area } = this.placeOf(address);
    const table = this.tableAround(this.placeOf(address));
    const rows = Array.from({ length: area.bottom - area.top + 1 }, () => []);
    this.done(by, () =>
      table ? table.addRows(area.top - table.bodyArea.top, rows) : sheet.insert(wholeRows(area), "Down"),
    );
  }

  private tableAround({ sheet, area }: Place): Table | undefined {
    return isWholeRows(area) ? undefined : sheet.tables.find(({ bodyArea }) => hasArea(bodyArea, area));
  }

  private done(by: Author = "person", work: () => void): void {
    this.book().transaction(by === "coAuthor" ? "coAuthor" : "person", work);
  }
}

/** Of an address, a name or a table reference that must mean one area. */
export function onlyPlace(book: Workbook, address: string, from: Sheet): Place {
  const [place, ...others] = book.placesOf(address, from) ?? [];
  if (!place || others.length > 0) throw new Error(`"${address}" is not one area of this workbook`);
  return place;
}

function wholeRows(area: Area): Area {
  return { ...area, left: 0, right: columnLimit - 1 };
}

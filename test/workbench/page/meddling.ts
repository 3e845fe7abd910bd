/**
 * What somebody does to the open workbook while the add-in is at work on it: a planned fault's edit, carried out between two
 * batches. As a co-author, whom undo at this page does not take back, or as the person at it.
 */
import type { Meddling } from "../protocol/faults";
import type { Desk } from "./desk";
import { Edits, onlyPlace } from "./edits";
import type { Grid } from "./grid/grid";

export function meddle({ book }: Desk, grid: Grid, work: Meddling): void {
  const { by = "coAuthor" } = work;
  const edits = new Edits(
    () => book,
    (address) => onlyPlace(book, address, grid.sheet),
  );
  switch (work.does) {
    case "type":
      return edits.type(work.address, work.text, { by });
    case "insertRows":
      return edits.insertRows(work.address, { by });
    case "deleteRows":
      return edits.deleteRows(work.address, { by });
    default: {
      const sheet = book.sheet(work.sheet);
      if (!sheet) throw new Error(`No sheet has the name "${work.sheet}"`);
      const change = work.does === "protectSheet" ? () => sheet.protect() : () => book.removeSheet(sheet);
      return book.transaction(by, change);
    }
  }
}

/** Takes a person to the first empty figure of the period, after adding the rows that the period lacks. */

import { not, type Outcome } from "../core/outcome";
import { firstToFill, sheetOf } from "../core/steps";
import { walkOf } from "../core/walk";
import { addRows } from "./add-rows";
import { goTo } from "./go-to";
import { survey } from "./survey";

export async function fillIn(): Promise<Outcome<void>> {
  const before = await survey();
  if (!before.ok) return before;
  const { listed, expected } = walkOf(before.value.book).results;
  const added = listed < expected ? await addRows() : undefined;
  if (added && !added.ok) return added;
  const after = added ? await survey(before.value.sheets) : before;
  if (!after.ok) return after;
  const { book } = after.value;
  const place = firstToFill(book) ?? sheetOf(book, "SoLieu");
  return place ? goTo(place) : not({ kind: "no-table", table: "SoLieu" });
}

/** Takes a person to the first empty figure of the period, after adding the rows that the period lacks. Two writings of their own: where
 *  the second is refused the rows stay, and that is said. */

import { not, type Outcome } from "../core/outcome";
import { firstToFill, sheetOf } from "../core/steps";
import { walkOf } from "../core/walk";
import { addRows } from "./add-rows";
import { goTo } from "./go-to";
import { survey, type Survey } from "./survey";

export async function fillIn(): Promise<Outcome<void>> {
  const before = await survey();
  if (!before.ok) return before;
  const { listed, expected } = walkOf(before.value.book).results;
  const added = listed < expected ? await addRows() : undefined;
  if (added && !added.ok) return added;
  const taken = await takeThere(added ? await survey(before.value.sheets) : before);
  return taken.ok || !added ? taken : not({ kind: "only-rows-added", rows: added.value }, ...taken.problems);
}

async function takeThere(found: Outcome<Survey>): Promise<Outcome<void>> {
  if (!found.ok) return found;
  const { book } = found.value;
  const place = firstToFill(book) ?? sheetOf(book, "SoLieu");
  return place ? goTo(place) : not({ kind: "no-table", table: "SoLieu" });
}

/** Takes a person to a table that not every workbook needs: forms, calendars, days off. Where there is none yet, it is
 *  written first, with what Attain has built in. */

import { readBook, type Book } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import type { Place, Problem } from "../core/problem";
import { chosenForm } from "../core/report-choices";
import { standardForm } from "../core/form-presets";
import { calendarsForm, formsForm, holidaysForm, tableTop, type NewTable } from "../core/workbook-form";
import { queueContents } from "../excel/contents";
import { allOrNothing } from "../excel/half-written";
import { conversation } from "../excel/session";
import { writeTable } from "../excel/set-up-writer";
import { removeNewSheets } from "../excel/sheets";
import { clashes } from "./name-clashes";

const forms = { BieuMau: formsForm, LichBaoCao: calendarsForm, NgayNghi: holidaysForm } as const;

export type TableOnDemand = keyof typeof forms;

/** Two syncs. Answers with where the person was taken. */
export function showTable(name: TableOnDemand): Promise<Outcome<Place>> {
  return conversation(async (context) => {
    const { workbook } = context;
    const queued = queueContents(context);
    const names = workbook.names.load("items/name,items/formula");
    const protection = workbook.protection.load("protected");
    await context.sync();
    const contents = queued();
    const book = readBook(contents);
    const standing = standingPlace(name, book);
    const form = forms[name]();
    if (!standing) {
      const problems: Problem[] = clashes([form], contents.sheets, names.items);
      if (protection.protected) problems.push({ kind: "protected-structure" });
      if (problems.length > 0) return not(...problems);
    }
    const place = standing ?? newPlace(form, book);
    return allOrNothing(
      context,
      async () => {
        if (!standing) writeTable(context, form);
        const sheet = workbook.worksheets.getItem(place.sheet);
        sheet.activate();
        if (place.address !== undefined) sheet.getRange(place.address).select();
        await context.sync();
        return done(place);
      },
      (later) => removeNewSheets(later, standing ? [] : [form.sheet], contents.inFront),
    );
  });
}

/** The chosen form's first row, or the table's sheet. */
function standingPlace(name: TableOnDemand, book: Book): Place | undefined {
  const sheet = book.sheets[name];
  if (sheet === undefined) return undefined;
  return (name === "BieuMau" ? chosenForm(book)?.at : undefined) ?? { sheet };
}

function newPlace(form: NewTable, book: Book): Place {
  const wanted = (chosenForm(book) ?? standardForm).name;
  const row = form.name === "BieuMau" ? form.rows.findIndex(([name]) => name === wanted) : -1;
  return { sheet: form.sheet, address: `A${tableTop + 2 + Math.max(row, 0)}` };
}

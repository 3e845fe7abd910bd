/** What a workbook's settings ask to have reported, with everything of the workbook that the report is made of. */

import type { Book } from "./book";
import { done, not, type Outcome } from "./outcome";
import { isStop } from "./problem";
import type { ReportRequest } from "./report-basis";
import { chosenForm } from "./report-choices";
import { levelOf } from "./walk";

/** Or why no report can be built. Problems of single rows stop nothing: they are listed. */
export function reportRequestOf(book: Book): Outcome<ReportRequest> {
  const stops = book.problems.filter(isStop);
  if (stops.length > 0) return not(...stops);
  const { period, texts, places } = book.settings;
  if (!period) return not({ kind: "unknown-period", found: texts.period });
  const level = levelOf(book);
  if (level === undefined) {
    return not({ kind: "no-targets-of-level", level: texts.level, levels: book.levels.map((known) => known.name) });
  }
  const form = chosenForm(book);
  if (!form) {
    const at = places?.form;
    const known = book.forms.map(({ name }) => name);
    return not({ kind: "unknown-form", found: texts.form, known, ...(at ? { at } : {}) });
  }
  const { plan, levels, results, settings, calendars, holidays } = book;
  const overrides = book.sheets.DanhGia === undefined ? undefined : book.overrides;
  return done({ plan, levels, results, overrides, settings, period, level, form, calendars, holidays });
}

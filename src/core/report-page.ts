/** A report's sheet as a whole: its name and how it prints. */

import { filledIn, type Form, type FormWords } from "./form";
import type { Page } from "./report";
import { spanText, type ReportDates } from "./report-dates";

/** Sheets take at most 31 signs and none of \ / ? * [ ] : */
export function reportSheetName(form: Form, words: FormWords): string {
  const name = filledIn(form.sheet, words)
    .replace(/[\\/?*[\]:]/gu, "-")
    .replace(/^['\s]+/u, "")
    .slice(0, 31)
    .replace(/['\s]+$/u, "");
  return name === "" ? "Báo cáo" : name;
}

/** Margins in millimetres within decree 30/2020/NĐ-CP, annex I: top and bottom 20–25, left 30–35, right 15–20. */
export function pageOf(form: Form, dates: ReportDates): Page {
  return {
    orientation: form.orientation,
    margins: { top: 23, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
    titleRows: form.hasCodes ? 2 : 1,
    ...(form.isDocument ? {} : { footer: spanText(dates) }),
  };
}

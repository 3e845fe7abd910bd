/** A form: which columns a report has, in which order, under which headings, and how its sheet is laid out. Forms are rows
 *  of the table BieuMau (forms-table.ts) that a clerk copies and changes; form-presets.ts has the first ones. */

import { periodTitle, type Period } from "./period";
import type { Place } from "./problem";

/** What a form can show. `plans` and `attaineds` are one column for every further plan of the table ChiTieu, `yearPlans`,
 *  `yearActuals` and `yearAttaineds` one for every year of the form, `units` one for every unit that reports. */
export type ColumnItem =
  | "number"
  | "path"
  | "code"
  | "name"
  | "unit"
  | "parent"
  | "group"
  | "rowKind"
  | "comparison"
  | "lastYear"
  | "previous"
  | "plan"
  | "plans"
  | "before"
  | "actual"
  | "cumulated"
  | "estimate"
  | "attained"
  | "attaineds"
  | "changed"
  | "yearPlans"
  | "yearActuals"
  | "yearAttaineds"
  | "yearsPlan"
  | "yearsActual"
  | "units"
  | "unitsTotal"
  | "label"
  | "judged"
  | "owner"
  | "source"
  | "note";

export interface FormColumn {
  readonly item: ColumnItem;
  /** A template with the words of `filledIn`; without one the item's usual heading. */
  readonly heading?: string;
  /** In characters of the standard font. */
  readonly width?: number;
  /** A column that isn't shown keeps its place for the day on which it is switched on. */
  readonly isShown: boolean;
}

export interface Form {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly orientation: "portrait" | "landscape";
  /** Where the unit stands: in its own column, or in brackets behind the name. */
  readonly unitIn: "column" | "brackets";
  /** What stands under STT by depth: items, their parts, the parts of those. */
  readonly numbering: readonly Numbering[];
  /** Whether groups ("I Kinh tế") have rows of their own. */
  readonly hasGroups: boolean;
  /** Whether the words "Trong đó" stand above an item's parts. */
  readonly hasOfWhich: boolean;
  /** Whether the signs of the columns (A, B, 1, 2, 3=2/1) stand under the headings. */
  readonly hasCodes: boolean;
  /** Whether the sheet is a document: head and foot by decree 30/2020/NĐ-CP. Without it the table begins in row 1 and no
   *  cells are merged, as imports ask. */
  readonly isDocument: boolean;
  /** Whether the headline sentence opens the report. */
  readonly hasHeadline: boolean;
  /** The document's kind, in capitals: BÁO CÁO, PHỤ LỤC. */
  readonly title: string;
  /** What the document is about, and the sheet's name: templates. */
  readonly about: string;
  readonly sheet: string;
  /** The years of yearPlans and the like. */
  readonly years?: { readonly from: number; readonly to: number };
  readonly at?: Place;
}

/** 1, a, -, + as the provinces' own systems number rows: `I` group, `1` item, `a`, `-`, `+` below. */
export type Numbering = "1" | "a" | "-" | "+";

/** What fills the templates of a form. */
export interface FormWords {
  readonly period: Period;
  /** The level's name. */
  readonly level: string;
}

/** `{kỳ}` → `6 tháng đầu năm 2025`, `{kỳ ngắn}` → `6T-2025`, `{năm}`, `{năm trước}`, `{cấp}`. Unknown words stay. */
export function filledIn(template: string, { period, level }: FormWords): string {
  const { year, kind, number } = period;
  const short = { month: `T${number}-`, quarter: `Q${number}-`, half: "6T-", "nine-months": "9T-", year: "" }[kind];
  const words: Readonly<Record<string, string>> = {
    kỳ: periodTitle(period),
    "kỳ ngắn": `${short}${year}`,
    năm: String(year),
    "năm trước": String(year - 1),
    cấp: level,
  };
  return template.replace(/\{([^{}]+)\}/gu, (whole, word: string) => words[word.normalize("NFC").trim()] ?? whole);
}

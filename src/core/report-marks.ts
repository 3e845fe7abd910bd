/** The hidden names that mark reports in a workbook: which report a sheet is, what it remembers, which sheets are people's
 *  copies of it, and where the former sheet of a rebuilt one is kept. */

import { codeKey } from "./code";
import type { Form } from "./form";
import { standardForm } from "./form-presets";
import { readPeriod, type Period } from "./period";
import type { Place, Problem } from "./problem";
import { reportNamePrefix, type ReportMark, type ReportMemory } from "./report";
import { memoryName, readMemory } from "./report-memory";
import type { Level } from "./target";

/** A hidden name as it stands in the workbook. */
export interface MarkName {
  readonly name: string;
  /** The range that it stands for; a deleted sheet's name stands for none. */
  readonly place?: Place;
  readonly formula?: string;
  /** The sheet whose own name it is. Excel: a copied sheet gets names of its own for the workbook's names on it. */
  readonly scope?: string;
}

export interface FoundReport extends ReportMark {
  readonly at: Place;
  readonly remembered?: ReportMemory;
  /** The sheet that the report's former state is kept on. */
  readonly former?: string;
  /** The original is gone, and this copy of it takes its place: its mark is a name of this sheet. */
  readonly isCopy?: true;
}

/** Where the former sheet of a rebuilt report is: `Attain.BanTruoc.THANHPHO.T6_2025`. */
export const formerNamePrefix = "Attain.BanTruoc.";

export function formerName(markName: string): string {
  return formerNamePrefix + markName.slice(reportNamePrefix.length);
}

/** `Attain.BaoCao.THANHPHO.T6_2025` for the level "Thành phố" and June 2025; a form other than the standard one is a third
 *  part. */
export function reportName(level: string, period: Period, form?: string): string {
  const { year, kind, number } = period;
  const short = { month: `T${number}`, quarter: `Q${number}`, half: "6T", "nine-months": "9T", year: "NAM" }[kind];
  const isStandard = form === undefined || codeKey(form) === codeKey(standardForm.name);
  return `${reportNamePrefix}${slug(level)}.${short}_${year}${isStandard ? "" : `.${slug(form)}`}`;
}

function slug(name: string): string {
  return codeKey(name).replace(/[^A-Z0-9]/gu, "_");
}

export interface FoundMarks {
  readonly reports: readonly FoundReport[];
  readonly problems: readonly Problem[];
}

export function readMarks(
  names: readonly MarkName[],
  levels: readonly Level[],
  forms: readonly Pick<Form, "name">[],
): FoundMarks {
  const ofBook = new Map(names.filter(({ scope }) => scope === undefined).map((each) => [each.name, each]));
  const reports = new Map<string, FoundReport>();
  const problems: Problem[] = [];
  const add = (name: string, place: Place, isCopy: boolean): void => {
    const mark = markOf(name, levels, forms);
    if (!mark) return;
    const remembered = readMemory(ofBook.get(memoryName(name))?.formula ?? "");
    const former = ofBook.get(formerName(name))?.place?.sheet;
    reports.set(name, {
      ...mark,
      at: place,
      ...(remembered ? { remembered } : {}),
      ...(former === undefined ? {} : { former }),
      ...(isCopy ? { isCopy } : {}),
    });
  };
  for (const { name, place } of ofBook.values()) if (place) add(name, place, false);
  for (const { name, place, scope } of names) {
    // A name may have been moved onto another sheet by cutting; a copy's own name stands for the copy's cells.
    if (scope === undefined || place?.sheet !== scope || !name.startsWith(reportNamePrefix)) continue;
    const original = reports.get(name);
    if (original) problems.push({ kind: "report-copied", sheet: original.at.sheet, at: { sheet: scope } });
    else add(name, place, true);
  }
  return { reports: [...reports.values()], problems };
}

function markOf(name: string, levels: readonly Level[], forms: readonly Pick<Form, "name">[]): ReportMark | undefined {
  const parts = name.startsWith(reportNamePrefix) ? name.slice(reportNamePrefix.length).split(".") : [];
  const [levelSlug, key, formSlug, ...rest] = parts;
  if (levelSlug === undefined || key === undefined || rest.length > 0) return undefined;
  const period = readPeriod(key.replace("NAM_", "").replace("_", "/"));
  if (!period) return undefined;
  const level = levels.find((known) => slug(known.sign) === levelSlug)?.sign ?? levelSlug;
  if (formSlug === undefined) return { level, period };
  return { level, period, form: forms.find((known) => slug(known.name) === formSlug)?.name ?? formSlug };
}

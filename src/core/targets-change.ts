/** What an import changes in the table ChiTieu: rows that are added, cells of rows that are replaced or whose days end, columns that
 *  the table lacks. From targets, the plan and table as they stand, and what a person decided about codes that are there
 *  already. */

import { codeKey } from "./code";
import type { Problem } from "./problem";
import { yearOfPlan } from "./plan-years";
import { headingKey, textOf, type Raw, type SheetTable } from "./table";
import { planColumnPrefix, planOfHeading, targetColumns, type TargetColumn } from "./target-columns";
import { targetRows } from "./targets-table";
import { planNames, versionOn, type Plan, type Target } from "./target";
import { targetFormat } from "./workbook-form";

/** What becomes of a target whose code the plan has: a further version from a day on, the new words and figures in the old row,
 *  or nothing. */
export type SameCode = "version" | "replace" | "keep";

export interface Import {
  readonly targets: readonly Target[];
  /** By codeKey; codes that the plan doesn't have need none. */
  readonly sameCodes: ReadonlyMap<string, SameCode>;
  /** Codes that the new plan no longer has: what is in force of them ends with that day, an Excel day serial. */
  readonly lapsed?: { readonly codes: readonly string[]; readonly until: number };
}

/** A target beside the one that the plan has under its code: the version that began last. */
export interface KnownTarget {
  readonly target: Target;
  readonly known: Target;
}

export function knownTargets(targets: readonly Target[], plan: Plan): readonly KnownTarget[] {
  return targets.flatMap((target) => {
    const known = plan.byKey.get(codeKey(target.code));
    return known ? [{ target, known }] : [];
  });
}

/** What a person has to decide or to type before the targets can be written. */
export function importProblems({ targets, sameCodes }: Import, plan: Plan): readonly Problem[] {
  const withoutLevel = targets.filter(({ level }) => level === "").length;
  const known = knownTargets(targets, plan);
  const choiceOf = ({ target }: KnownTarget): SameCode | undefined => sameCodes.get(codeKey(target.code));
  const codes = (which: readonly KnownTarget[]): readonly string[] => which.map(({ known: { code } }) => code);
  const undecided = codes(known.filter((each) => choiceOf(each) === undefined));
  const versions = known.filter((each) => choiceOf(each) === "version");
  const dayless = codes(versions.filter(({ target }) => target.from === undefined));
  const doubled = versions.filter(({ target, known: { code } }) =>
    plan.versions.get(codeKey(code))?.some(({ from }) => from !== undefined && from === target.from),
  );
  const day = doubled[0]?.target.from;
  return [
    ...(withoutLevel > 0 ? [{ kind: "targets-without-level", count: withoutLevel } as const] : []),
    ...(undecided.length > 0 ? [{ kind: "codes-in-plan", codes: undecided } as const] : []),
    ...(dayless.length > 0 ? [{ kind: "version-without-day", codes: dayless } as const] : []),
    ...(day === undefined ? [] : [{ kind: "version-on-same-day", codes: codes(doubled), day } as const]),
  ];
}

export interface TargetsChange {
  /** Columns that come to the table's right end, since a row has something for them. */
  readonly columns: readonly string[];
  /** As wide as the table with these columns. */
  readonly rows: readonly (readonly Raw[])[];
  /** Number formats of the new rows' cells; undefined leaves a cell's own. */
  readonly formats: readonly (readonly (string | undefined)[])[];
  readonly cells: readonly ChangedCell[];
  readonly counts: ImportCounts;
}

/** A cell of a row that was there, counted from the table's first heading and first row. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Raw;
  readonly format?: string;
}

export interface ImportCounts {
  readonly added: number;
  readonly versions: number;
  readonly replaced: number;
  readonly kept: number;
  /** Targets that end since the new plan no longer has them. */
  readonly lapsed: number;
}

/** Of targets without any problem. A further version begins where the former one ends: nothing of that one is lost. */
export function changeTargets({ targets, sameCodes, lapsed }: Import, plan: Plan, table: SheetTable): TargetsChange {
  const known = new Map(knownTargets(targets, plan).map((each) => [each.target, each.known]));
  const added: Target[] = [];
  const replaced: { readonly target: Target; readonly old: Target }[] = [];
  const ended: End[] = [];
  const counts = { added: 0, versions: 0, replaced: 0, kept: 0, lapsed: 0 };
  for (const target of targets) {
    const old = known.get(target);
    const choice = sameCodes.get(codeKey(target.code));
    if (!old) {
      added.push(target);
      counts.added++;
    } else if (choice === "version") {
      const last = target.from === undefined ? undefined : target.from - 1;
      const former = last === undefined ? undefined : versionOn(plan, target.code, last);
      added.push(nextVersion(former ?? old, target, former?.until));
      if (former && last !== undefined) ended.push({ old: former, until: last });
      counts.versions++;
    } else if (choice === "replace") {
      replaced.push({ target: inPlaceOf(old, target), old });
      counts.replaced++;
    } else counts.kept++;
  }
  for (const code of lapsed?.codes ?? []) {
    const old = lapsed && versionOn(plan, code, lapsed.until);
    if (!old || old.until === lapsed.until) continue;
    ended.push({ old, until: lapsed.until });
    counts.lapsed++;
  }
  const all = [...added, ...replaced.map(({ target }) => target)];
  const columns = lackingColumns(all, ended, table);
  const headings = [...table.headings, ...columns];
  return {
    columns,
    rows: rowsFor(added, headings).map((row) => row.map((value) => value ?? "")),
    formats: added.map(({ unit }) => headings.map((heading) => formatFor(heading, unit))),
    cells: [
      ...replaced.flatMap(({ target, old }) => changedCells(target, old, headings, table)),
      ...ended.map((end) => endCell(end, headings, table)),
    ],
    counts,
  };
}

/** The last day of a version. */
interface End {
  readonly old: Target;
  readonly until: number;
}

function endCell({ old, until }: End, headings: readonly Raw[], table: SheetTable): ChangedCell {
  const column = headings.findIndex((heading) => headingKey(heading) === headingKey(endColumn));
  const format = targetFormat(endColumn, "");
  return { row: rowOf(old, table), column, value: until, ...(format === undefined ? {} : { format }) };
}

const endColumn: TargetColumn = "Hiệu lực đến";

/** A further version keeps what documents of plans don't say: who is in charge, how it is judged. Where another version follows it
 *  already, it ends as the former one did. */
function nextVersion(old: Target, target: Target, until: number | undefined): Target {
  const { code, item, owner, exceeding, shownAs, tolerance } = old;
  return {
    ...target,
    code,
    item,
    ...(owner === undefined ? {} : { owner }),
    ...(exceeding === undefined ? {} : { exceeding }),
    ...(shownAs === undefined ? {} : { shownAs }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(until === undefined ? {} : { until }),
  };
}

/** The row keeps its days, its place in the plan and what the document doesn't say. */
function inPlaceOf(old: Target, target: Target): Target {
  const kept: { -readonly [K in keyof Target]: Target[K] } = { ...old };
  delete kept.value;
  delete kept.upper;
  delete kept.words;
  const { code, level, item, from, until } = old;
  const days = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const said: { -readonly [K in keyof Target]: Target[K] } = { ...target };
  delete said.from;
  delete said.until;
  return { ...kept, ...said, ...days, code, level, item };
}

/** Values by heading; undefined where the column isn't ours, or is a further plan of which the target says nothing. */
function rowsFor(targets: readonly Target[], headings: readonly Raw[]): readonly (readonly Raw[])[] {
  const at = headings.map((heading) => columnIndex(heading));
  const plans = headings.map((heading) => planOfHeading(heading));
  return targetRows(targets, []).map((row, index) =>
    at.map((column, place) => (column < 0 ? planIn(targets[index], plans[place]) : row[column])),
  );
}

function planIn(target: Target | undefined, name: string | undefined): number | undefined {
  const found = [...(target?.plans ?? [])].find(([own]) => name !== undefined && isSamePlan(own, name));
  return found?.[1];
}

/** "Kế hoạch 2027" and "Kế hoạch năm 2027" are one column. */
function isSamePlan(a: string, b: string): boolean {
  const year = yearOfPlan(a);
  return year === undefined ? headingKey(a) === headingKey(b) : year === yearOfPlan(b);
}

function columnIndex(heading: Raw): number {
  return targetColumns.findIndex((column) => headingKey(column) === headingKey(heading));
}

function formatFor(heading: Raw, unit: string): string | undefined {
  const column = planOfHeading(heading) === undefined ? targetColumns[columnIndex(heading)] : "Kế hoạch";
  return column && targetFormat(column, unit);
}

function lackingColumns(
  targets: readonly Target[],
  ended: readonly End[],
  { headings }: SheetTable,
): readonly string[] {
  const standing = headings.map(headingKey);
  const rows = targetRows(targets, []);
  const own = targetColumns.filter(
    (column, index) =>
      !standing.includes(headingKey(column)) &&
      (rows.some((row) => textOf(row[index]) !== "") || (column === endColumn && ended.length > 0)),
  );
  const plans = headings.flatMap((heading) => planOfHeading(heading) ?? []);
  const further = planNames(targets).filter((name) => !plans.some((known) => isSamePlan(known, name)));
  return [...own, ...further.map((name) => planColumnPrefix + name)];
}

function rowOf({ code, at }: Target, { top }: SheetTable): number {
  const line = Number(/\d+$/u.exec(at?.address ?? "")?.[0]);
  if (Number.isNaN(line)) throw new Error(`The target ${code} has no row in the table.`);
  return line - 1 - (top + 1);
}

function changedCells(
  target: Target,
  old: Target,
  headings: readonly Raw[],
  table: SheetTable,
): readonly ChangedCell[] {
  const row = rowOf(old, table);
  const standing = table.rows[row] ?? [];
  return (rowsFor([target], headings)[0] ?? []).flatMap((value, column): readonly ChangedCell[] => {
    if (value === undefined || isSame(value, standing[column])) return [];
    const format = formatFor(headings[column], target.unit);
    return [{ row, column, value, ...(format === undefined ? {} : { format }) }];
  });
}

function isSame(a: Raw, b: Raw): boolean {
  return typeof a === "number" || typeof b === "number" ? a === b : textOf(a) === textOf(b);
}

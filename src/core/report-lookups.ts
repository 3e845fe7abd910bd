/** How a report's row finds its target in the table ChiTieu natively: by code, by the version that was in force, and under
 *  the headings as people spell them there. */

import { codeKey } from "./code";
import type { Plan, Target } from "./target";
import { textOf, type Raw } from "./table";

export interface TargetLookUp {
  /** The first day of the version that the report was built on, 0 where it has none; undefined for the only version of its
   *  code. An old report stays what it was when later versions come. */
  readonly version?: number;
  /** A column's own name → its reference, as the table spells its heading. */
  readonly column: (name: string) => string;
  /** Whether the table has a column: a reference to one that it lacks would be no formula at all. */
  readonly has: (name: string) => boolean;
}

type Columns = Pick<TargetLookUp, "column" | "has">;

export function lookUpOf(target: Target, plan: Plan, columns: Columns): TargetLookUp {
  const versions = plan.versions.get(codeKey(target.code)) ?? [];
  return versions.length > 1 ? { version: target.from ?? 0, ...columns } : columns;
}

/** A column of the row's target, as an expression. */
export function lookUpIn({ version, column }: TargetLookUp, name: string): string {
  if (version === undefined) return `INDEX(${column(name)},MATCH(«code»,${column("Mã")},0))`;
  return `LOOKUP(2,1/((${column("Mã")}=«code»)*(${column("Hiệu lực từ")}=${version})),${column(name)})`;
}

/** The same where the cell may be blank: LOOKUP and INDEX would make a zero of it. `per` is 100 for figures in per cent. */
export function figureIn(row: TargetLookUp, name: string, per = 1): string {
  const found = lookUpIn(row, name);
  return `IF(${found}="","",${found}${per === 1 ? "" : `/${per}`})`;
}

/** References to columns of ChiTieu by their own names, spelt as the table's headings are; without headings, to all that
 *  Attain writes. */
export function columnSpeller(headings?: readonly Raw[]): Columns {
  const spelt = new Map((headings ?? []).map((heading) => [headingKey(heading), String(heading ?? "")]));
  return {
    column: (name) => columnReference("ChiTieu", spelt.get(headingKey(name)) ?? name),
    has: (name) => headings === undefined || spelt.has(headingKey(name)),
  };
}

/** Excel: a heading with signs of its own stands in double brackets, and some of them behind an apostrophe. */
export function columnReference(table: string, heading: string): string {
  const escaped = heading.replace(/[[\]#'@]/gu, "'$&");
  return /^[\p{L}\p{N}\p{M} _]+$/u.test(heading) ? `${table}[${heading}]` : `${table}[[${escaped}]]`;
}

function headingKey(heading: Raw): string {
  return textOf(heading).replace(/\s+/gu, " ").toLowerCase();
}

/** The outline of a report's rows: groups, items and their parts, their numbers under STT, the rows that are no targets,
 *  and the signs of the columns. */

import { codeKey } from "./code";
import type { Form, Numbering } from "./form";
import { quoted } from "./native-rule";
import type { ColumnKey, ReportCell, ReportColumn, ReportRow } from "./report";
import type { Raw } from "./table";
import type { Target } from "./target";

/** Where each target stands, worked out once for all rows. */
export interface Outline {
  /** In the order of the form: with groups, each group at the place of its first target. */
  readonly targets: readonly Target[];
  /** 0 for an item, 1 for its parts; a part whose item is not in the report stands as deep as one part. */
  readonly depth: (target: Target) => number;
  readonly number: (target: Target) => Raw;
  /** The rows of ours that stand above a target's own: its group's heading, "Trong đó" above the first part. */
  readonly above: (target: Target) => readonly OutlineRow[];
}

export interface OutlineRow {
  readonly kind: "group" | "ofWhich";
  readonly code: string;
  readonly number: string;
  readonly name: string;
  readonly depth: number;
}

/** What stands under "Mã" in a group's heading: no target has such a code. */
export function groupCode(group: string): string {
  return `(nhóm) ${group}`;
}

export const ofWhichText = "Trong đó:";

export function outlineOf(targets: readonly Target[], form: Form): Outline {
  const byKey = new Map(targets.map((target) => [codeKey(target.code), target]));
  const chains = new Map(targets.map((target) => [target, ancestryOf(target, byKey)]));
  const chainOf = (target: Target): readonly Target[] => chains.get(target) ?? [target];
  const groupOf = (target: Target): string => (form.hasGroups ? (chainOf(target).at(-1)?.group ?? "") : "");
  const depth = (target: Target): number => {
    const found = chainOf(target).length - 1;
    return found === 0 && target.parent !== undefined ? 1 : found;
  };
  const groups = gathered(targets, groupOf);
  const names = [...groups.keys()].filter((name) => name !== "");
  const ordered = [...groups.values()].flat();
  const families = gathered(ordered, familyOf);
  const places = new Map(
    [...families.values()].flatMap((family) => family.map((each, place) => [each, place] as const)),
  );
  return {
    targets: ordered,
    depth,
    number: (target) => {
      const place = places.get(target) ?? 0;
      const below = depth(target);
      if (below > 0) return signOf(form.numbering[Math.min(below, form.numbering.length - 1)] ?? "-", place);
      if (target.item === 0) return "";
      const isAlone = (families.get(familyOf(target)) ?? []).length === 1;
      return isAlone ? target.item : `${target.item}${letterOf(place)}`;
    },
    above: (target) => {
      const group = groupOf(target);
      const rows: OutlineRow[] = [];
      if (group !== "" && groups.get(group)?.[0] === target) {
        const number = roman(names.indexOf(group) + 1);
        rows.push({ kind: "group", code: groupCode(group), number, name: group, depth: 0 });
      }
      if (form.hasOfWhich && target.parent !== undefined && places.get(target) === 0) {
        const code = `(trong đó) ${target.parent}`;
        rows.push({ kind: "ofWhich", code, number: "", name: ofWhichText, depth: depth(target) });
      }
      return rows;
    },
  };
}

/** The target and what it is part of, from the inside out; a circle ends where it closes. */
function ancestryOf(target: Target, byKey: ReadonlyMap<string, Target>): readonly Target[] {
  const chain: Target[] = [target];
  for (let last = target; last.parent !== undefined;) {
    const parent = byKey.get(codeKey(last.parent));
    if (!parent || chain.includes(parent)) break;
    chain.push(parent);
    last = parent;
  }
  return chain;
}

/** Targets side by side: those of one item, or the parts of one target. */
function familyOf(target: Target): string {
  return target.parent === undefined ? `item ${target.item}` : `part ${codeKey(target.parent)}`;
}

function gathered(targets: readonly Target[], by: (target: Target) => string): ReadonlyMap<string, readonly Target[]> {
  const found = new Map<string, Target[]>();
  for (const target of targets) {
    const key = by(target);
    const known = found.get(key);
    if (known) known.push(target);
    else found.set(key, [target]);
  }
  return found;
}

function signOf(sign: Numbering, place: number): string {
  return sign === "a" || sign === "1" ? letterOf(place) : sign;
}

/** a … z, aa, ab … */
function letterOf(place: number): string {
  const rest = Math.floor(place / 26) - 1;
  return (rest >= 0 ? letterOf(rest) : "") + String.fromCharCode(97 + (place % 26));
}

/** A text or number of ours as a formula, `="3a"`: what people type over it is told from it, and stays. */
export function statedCell(value: Raw): ReportCell {
  if (value === null || value === undefined || value === "") return { value: value ?? null };
  return { value, formula: typeof value === "string" ? `=${quoted(value)}` : `=${Number(value)}` };
}

/** A row of ours that is no target. */
export function outlineRow(row: OutlineRow, columns: readonly ReportColumn[]): ReportRow {
  const texts: Readonly<Partial<Record<ColumnKey, Raw>>> = {
    number: row.number,
    path: row.number,
    name: row.name,
    code: row.code,
    // The provinces' own systems: 2 is a group, 1 a leaf.
    ...(row.kind === "group" ? { rowKind: 2 } : {}),
  };
  return {
    kind: row.kind,
    code: row.code,
    depth: row.depth,
    look: row.kind === "group" ? { bold: true } : { italic: true },
    cells: columns.map(({ key }) => (key === "code" ? { value: row.code } : statedCell(texts[key]))),
  };
}

export function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const found = signs.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : "";
}

const lettered: readonly ColumnKey[] = [
  "number",
  "path",
  "code",
  "name",
  "unit",
  "parent",
  "group",
  "rowKind",
  "comparison",
];

/** The signs under the headings: letters for what describes an indicator, numbers for its figures, and how a column is
 *  worked out of others: `6=5/3`, as statistical forms have them. */
export function codesRow(columns: readonly ReportColumn[]): ReportRow {
  const signs = new Map<ColumnKey, string>();
  let letters = 0;
  let numbers = 0;
  for (const { key, hidden } of columns) {
    if (hidden || key.startsWith("theirs/")) continue;
    signs.set(key, lettered.includes(key) ? String.fromCharCode(65 + letters++) : String(++numbers));
  }
  const quotient = (key: ColumnKey, over: ColumnKey, under: ColumnKey): void => {
    const [own, above, below] = [signs.get(key), signs.get(over), signs.get(under)];
    if (own !== undefined && above !== undefined && below !== undefined) signs.set(key, `${own}=${above}/${below}`);
  };
  for (const key of [...signs.keys()]) {
    const [kind, of] = key.split("/");
    if (key === "attained") quotient(key, "cumulated", "plan");
    else if (kind === "attained") quotient(key, "cumulated", `plan/${Number(of)}`);
    else if (kind === "yearAttained") quotient(key, `yearActual/${Number(of)}`, `yearPlan/${Number(of)}`);
    else if (key === "changed") quotient(key, "cumulated", "previous");
  }
  const cells = columns.map(({ key, hidden }): ReportCell => {
    if (key === "code" && hidden) return { value: codesCode };
    return statedCell(signs.get(key));
  });
  return { kind: "codes", code: codesCode, look: { italic: true, size: 10, across: "center" }, cells };
}

const codesCode = "(mã cột)";

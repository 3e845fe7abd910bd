/** Which of a report's columns stand in its sheet already, told by their headings, by what the workbook remembers of them and by
 *  what they hold: columns come and go with forms, further plans and people's own judgements. */

import type { ColumnKey, ExistingReport, RememberedColumn, ReportColumn } from "./report";
import { everyColumn, standardColumns } from "./report-columns";
import { textOf, type Raw } from "./table";

export interface StandingColumn {
  readonly key: ColumnKey;
  /** People gave it a heading of their own. */
  readonly isReworded: boolean;
}

/** One form in which headings are compared: in small letters, in one line. */
export function headingKey(heading: Raw): string {
  return textOf(heading)
    .replace(/[|\s]+/gu, " ")
    .toLowerCase();
}

/** Columns that hold values where others hold formulas, and columns that may hold either. */
const plainKeys: ReadonlySet<string> = new Set(["note", "code"]);
const eitherKeys: ReadonlySet<string> = new Set(["number", "path", "rowKind"]);

/** The columns of a standing report from left to right, those of the people's own as `theirs/0`, `theirs/1` …; undefined
 *  where the table has lost its headings or its codes, without which no row can be told from another. */
export function standingColumns(
  existing: ExistingReport,
  wanted: readonly ReportColumn[],
): readonly StandingColumn[] | undefined {
  const { headings } = existing;
  const remembered = existing.remembered?.columns;
  const likely = likelihood(existing);
  const known = remembered ?? knownColumns(headings, wanted);
  const found = new Map<number, StandingColumn>();
  const claimed = new Set<ColumnKey>();
  const claim = (place: number, key: ColumnKey, isReworded: boolean): void => {
    found.set(place, { key, isReworded });
    claimed.add(key);
  };
  const named = placesByHeading(headings);
  for (const { key, heading } of known) {
    if (claimed.has(key)) continue;
    const places = (named.get(headingKey(heading)) ?? []).filter(
      (place) => !found.has(place) && likely(place, key) >= 0,
    );
    const best = places.reduce<number | undefined>(
      (before, place) => (before !== undefined && likely(before, key) >= likely(place, key) ? before : place),
      undefined,
    );
    if (best !== undefined) claim(best, key, false);
  }
  for (const { from, to, keys } of gaps(headings.length, found, orderOf(remembered, wanted), claimed)) {
    for (const [place, key] of filledGap(from, to, keys, likely)) claim(place, key, true);
  }
  if (!claimed.has("code") || hasLostHeadings(found)) return undefined;
  let theirs = 0;
  return headings.map((_, place) => found.get(place) ?? { key: `theirs/${theirs++}`, isReworded: false });
}

function placesByHeading(headings: readonly Raw[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  headings.forEach((heading, place) => {
    const key = headingKey(heading);
    places.set(key, [...(places.get(key) ?? []), place]);
  });
  return places;
}

/** How much of a column are formulas, among rows of ours; for columns that hold values how little. Negative where it can't
 *  be that column. */
function likelihood({ values, isFormula, headings }: ExistingReport): (place: number, key: ColumnKey) => number {
  const shares = headings.map((_, place) => {
    const rows = Math.min(values.length, 200);
    let formulas = 0;
    for (let row = 0; row < rows; row++) if (isFormula(row, place)) formulas++;
    return rows === 0 ? undefined : formulas / rows;
  });
  return (place, key) => {
    const share = shares[place];
    if (share === undefined) return 0;
    if (eitherKeys.has(key)) return 1;
    if (!plainKeys.has(key)) return share;
    return share > 0.5 ? -1 : 1 - share;
  };
}

/** What headings usually mean, for reports that remember nothing. */
function knownColumns(headings: readonly Raw[], wanted: readonly ReportColumn[]): readonly RememberedColumn[] {
  const former = headings.filter((heading) => isOfFormerPlan(headingKey(heading), headings.map(headingKey)));
  return [
    ...wanted,
    ...everyColumn,
    ...headings
      .filter((heading) => headingKey(heading).startsWith("kế hoạch (tại"))
      .map((heading): RememberedColumn => ({ key: "plan", heading: textOf(heading) })),
    // No report has as many further plans: these columns are ours, and gone.
    ...former.map((heading, index): RememberedColumn => ({ key: `plan/${1000 + index}`, heading: textOf(heading) })),
  ];
}

/** A further plan has two columns: a single "KH …" is a column of the people's own. */
function isOfFormerPlan(key: string, headings: readonly string[]): boolean {
  const [plan, attained] = ["kh ", "so với kh "];
  if (key.startsWith(plan)) return headings.includes(attained + key.slice(plan.length));
  return key.startsWith(attained) && headings.includes(plan + key.slice(attained.length));
}

/** The order in which reworded columns are looked for. */
function orderOf(
  remembered: readonly RememberedColumn[] | undefined,
  wanted: readonly ReportColumn[],
): readonly (readonly ColumnKey[])[] {
  const keys = (columns: readonly { readonly key: ColumnKey }[]): readonly ColumnKey[] => columns.map(({ key }) => key);
  return remembered ? [keys(remembered)] : [keys(wanted), keys(standardColumns)];
}

interface Gap {
  /** Unknown columns from here to before there. */
  readonly from: number;
  readonly to: number;
  /** Columns of ours that must have stood there. */
  readonly keys: readonly ColumnKey[];
}

/** Runs of unknown columns between known ones, with the columns that are missing between the same two. */
function gaps(
  count: number,
  found: ReadonlyMap<number, StandingColumn>,
  orders: readonly (readonly ColumnKey[])[],
  claimed: ReadonlySet<ColumnKey>,
): readonly Gap[] {
  const gapsFound: Gap[] = [];
  for (let from = 0; from < count; from++) {
    if (found.has(from)) continue;
    let to = from;
    while (to < count && !found.has(to)) to++;
    for (const order of orders) {
      const left = from === 0 ? -1 : order.indexOf(found.get(from - 1)?.key ?? "code");
      const right = to === count ? order.length : order.indexOf(found.get(to)?.key ?? "code");
      if ((from > 0 && left < 0) || right < 0 || left >= right) continue;
      const keys = order.slice(left + 1, right).filter((key) => !claimed.has(key));
      if (keys.length === 0) continue;
      gapsFound.push({ from, to, keys });
      break;
    }
    from = to;
  }
  return gapsFound;
}

/** Reworded columns, if there are as many unknown ones as missing ones, or as many that hold formulas: else nobody can say
 *  which is which, and all of them stay as the people's own. */
function filledGap(
  from: number,
  to: number,
  keys: readonly ColumnKey[],
  likely: (place: number, key: ColumnKey) => number,
): readonly (readonly [number, ColumnKey])[] {
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  const fits = (place: number, key: ColumnKey): boolean => likely(place, key) > 0.5;
  const paired = (some: readonly number[], these: readonly ColumnKey[]): readonly (readonly [number, ColumnKey])[] => {
    const pairs = some.flatMap((place, index): [number, ColumnKey][] => {
      const key = these[index];
      return key === undefined || !fits(place, key) ? [] : [[place, key]];
    });
    return some.length === these.length && pairs.length === some.length ? pairs : [];
  };
  const whole = paired(places, keys);
  if (whole.length > 0) return whole;
  return paired(
    places.filter((place) => fits(place, "plan")),
    keys.filter((key) => !plainKeys.has(key) && !eitherKeys.has(key)),
  );
}

/** The row of headings was taken out: hardly any is known in what stands in its place. */
function hasLostHeadings(found: ReadonlyMap<number, StandingColumn>): boolean {
  const columns = [...found.values()];
  return columns.filter(({ isReworded }) => !isReworded).length * 2 < columns.length;
}

/** Checks of sums in a reading: shares of a structure make 100 %, parts make their total where the breakdown is complete, and a
 *  structure is what the plan's own values make. */

import { decimalsOf } from "../numeral";
import { wordKey } from "../words";
import { flatMapInSteps } from "./in-steps";
import { figureOf, type FindingFigure, type PlanFinding } from "./plan-findings";
import type { Proposal } from "./proposal";
import { inUnit } from "./unit-scale";
import { familyOf } from "./units";

/** How far shares may be beside 100 and beside what values make, in percentage points: shares are published with two
 *  decimals, and three or four of them, each rounded, miss 100 by two hundredths at the most. */
export const shareTolerance = 0.02;

export function* sumFindings(proposals: readonly Proposal[]): Generator<void, readonly PlanFinding[], void> {
  const structures = structuresOf(proposals);
  const parts = new Map<number, Proposal[]>();
  for (const part of proposals) {
    const { id, parent } = part;
    if (parent === undefined || parent === id) continue;
    const known = parts.get(parent);
    if (known) known.push(part);
    else parts.set(parent, [part]);
  }
  yield;
  return [
    ...structures.flatMap(wholeFinding),
    ...structures.flatMap((shares) => derivedFindings(shares, proposals)),
    ...(yield* flatMapInSteps(proposals, (total) => partsFinding(total, parts.get(total.id) ?? []))),
    ...(yield* flatMapInSteps(proposals, placesFinding)),
  ];
}

/** Shares that belong together: of one level, under one head ("Cơ cấu kinh tế: …") or one parent, in one table or text. */
function structuresOf(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const byHead = new Map<string, Proposal[]>();
  for (const share of proposals) {
    if (share.isShare !== true || share.value === undefined) continue;
    const head = /^(.*):/u.exec(share.name)?.[1] ?? "";
    const { sheet, table } = share.quotation.at;
    const key = [share.level, share.year, share.parent, head, sheet, table].join("|");
    const known = byHead.get(key);
    if (known) known.push(share);
    else byHead.set(key, [share]);
  }
  return [...byHead.values()].filter(({ length }) => length > 1);
}

/** What a share can be: "trên 40 %" is anything from there to 100; undefined for "khoảng", whose width nobody knows. */
function spanOf({ comparison, value = 0, upper }: Proposal): readonly [number, number] | undefined {
  if (upper !== undefined) return [value, upper];
  if (comparison === "=" || comparison === "maintain") return [value, value];
  if (comparison === ">=" || comparison === ">") return [value, 100];
  return comparison === "<=" || comparison === "<" ? [0, value] : undefined;
}

function wholeFinding(shares: readonly Proposal[]): readonly PlanFinding[] {
  const spans = shares.map(spanOf);
  let [least, most] = [0, 0];
  for (const span of spans) {
    if (!span) return [];
    least += span[0];
    most += span[1];
  }
  if (least <= 100 + shareTolerance + dust && most >= 100 - shareTolerance - dust) return [];
  const sum = tidy(shares.reduce((total, { value = 0 }) => total + value, 0));
  return [{ kind: "shares-not-whole", shares: figuresOf(shares), sum, remedy: { kind: "look" } }];
}

/** Shares against values of the same level, "13.800 trên 23.374 tỷ đồng": at least one other share of the structure must agree
 *  with its value, or the two are on different bases (prices of 2010 and of the year). */
function derivedFindings(shares: readonly Proposal[], proposals: readonly Proposal[]): readonly PlanFinding[] {
  const amounts = proposals.filter(
    ({ unit, value, isShare, method, level }) =>
      value !== undefined &&
      value > 0 &&
      isShare !== true &&
      method === "direct" &&
      level === shares[0]?.level &&
      familyOf(unit) === "money" &&
      !unit.includes("/"),
  );
  const parts = shares.map((share) => amounts.find((amount) => isSameSector(share, amount)));
  const found = parts.filter((part) => part !== undefined);
  const total = totalOf(found, amounts);
  if (!total || new Set(found).size < 2) return [];
  const derived = shares.map((share, index) => {
    const part = parts[index];
    const whole = part && inUnit(part.value ?? 0, part.unit, total.unit);
    if (!part || whole === undefined || whole > (total.value ?? 0)) return undefined;
    const exact = (whole / (total.value ?? 1)) * 100;
    const places = decimalsOf(share.value ?? 0, 2);
    const isRight = Math.abs(exact - (share.value ?? 0)) <= shareTolerance + 0.5 * 10 ** -places + dust;
    return { share, part, isRight, value: Number(exact.toFixed(Math.max(places, 1))) };
  });
  if (!derived.some((each) => each?.isRight)) return [];
  return derived.flatMap((each) => {
    const [share, part, whole] = [each?.share, each?.part, total].map((proposal) => proposal && figureOf(proposal));
    if (!each || each.isRight || !share || !part || !whole || share.upper !== undefined) return [];
    const remedy = { kind: "value", id: share.id, value: each.value } as const;
    return [{ kind: "share-not-derived", share, part, total: whole, derived: each.value, remedy } as const];
  });
}

const sectorNoise =
  /(?<!\p{L})(?:gia tri|tang them|san xuat|nganh|khu vuc|linh vuc|co cau|kinh te|ty trong|dat|trong do|nhom)(?!\p{L})/gu;

/** `Cơ cấu kinh tế: Thương mại, Dịch vụ` and `Giá trị Thương mại - Dịch vụ` are of one sector. */
function isSameSector(share: Proposal, amount: Proposal): boolean {
  const [own, other] = [sectorOf(share.name), sectorOf(amount.name)];
  return own !== "" && own === other;
}

function sectorOf(name: string): string {
  const last = name.replace(/^.*:/u, "").replace(/\(.*?\)/gu, " ");
  return (
    wordKey(last)
      .replace(sectorNoise, " ")
      .match(/[a-z]+/gu) ?? []
  )
    .filter((word) => word !== "va")
    .join(" ");
}

/** Their common parent, what is called a total, or an amount that is their sum. */
function totalOf(parts: readonly Proposal[], amounts: readonly Proposal[]): Proposal | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const sum = parts.reduce((all, { value = 0, unit }) => all + (inUnit(value, unit, first.unit) ?? NaN), 0);
  const others = amounts.filter(
    (amount) => !parts.includes(amount) && inUnit(1, amount.unit, first.unit) !== undefined,
  );
  return (
    others.find(({ id }) => id === first.parent) ??
    others.find(({ value = 0, unit }) => Math.abs((inUnit(value, unit, first.unit) ?? NaN) - sum) <= sum * 1e-9) ??
    others.find(({ name }) =>
      /^(?:tổng )?(?:giá trị sản xuất|giá trị tăng thêm|sản phẩm trên địa bàn|grdp)|^tổng giá trị/iu.test(name),
    )
  );
}

/** Parts that don't make their total: whatever the difference where the breakdown is complete, else only more than all. */
function partsFinding(total: Proposal, parts: readonly Proposal[]): readonly PlanFinding[] {
  const whole = figureOf(total);
  if (!whole || whole.upper !== undefined || !isAdditive(total)) return [];
  const own = parts.filter((part) => part.value !== undefined && isAdditive(part) && inUnit(1, part.unit, total.unit));
  if (own.length === 0 || own.some(({ upper }) => upper !== undefined)) return [];
  const figures = figuresOf(own);
  const values = own.map(({ value = 0, unit }) => inUnit(value, unit, total.unit) ?? 0);
  const sum = tidy(values.reduce((all, value) => all + value, 0));
  const slack = roundingOf([whole.value, ...values]);
  const found = { total: whole, parts: figures, sum, remedy: { kind: "look" } } as const;
  if (own.length > 1 && own.length === parts.length && isComplete(total, own)) {
    return Math.abs(sum - whole.value) > slack ? [{ kind: "parts-not-total", ...found }] : [];
  }
  const largest = Math.max(...values);
  const isOver = largest > whole.value + slack || (isDisjoint(total) && sum > whole.value + slack);
  return isOver ? [{ kind: "parts-over-total", ...found }] : [];
}

/** Columns that part a row by places ("Chia theo thôn") against the row's own figure. */
function placesFinding(total: Proposal): readonly PlanFinding[] {
  const whole = figureOf(total);
  if (!whole || whole.upper !== undefined || !isAdditive(total)) return [];
  const parts = total.others.filter(({ kind, heading }) => kind === "plan" && partedByPlace.test(wordKey(heading)));
  const figures = parts.flatMap(({ heading, value }) =>
    value === undefined ? [] : [{ ...whole, name: heading, value }],
  );
  if (figures.length < 2 || figures.length < parts.length) return [];
  const sum = tidy(figures.reduce((all, { value }) => all + value, 0));
  const isRight = Math.abs(sum - whole.value) <= roundingOf([whole.value, ...figures.map(({ value }) => value)]);
  return isRight ? [] : [{ kind: "parts-not-total", total: whole, parts: figures, sum, remedy: { kind: "look" } }];
}

const partedByPlace = /^(?:chia|phan)(?: ra)? (?:chi tiet )?(?:theo|cho)|^phan bo|^giao (?:cho|chi tiet)/u;

/** Amounts of a year or of things that are there; no rates, means, reductions and limits. */
function isAdditive({ unit, comparison, method, name }: Proposal): boolean {
  const family = familyOf(unit);
  const isAmount = family === "money" || family === "measure" || family === "count";
  const isPlanned = comparison === "=" || comparison === ">=" || comparison === ">";
  return isAmount && isPlanned && method === "direct" && !unit.includes("/") && !/bình quân|trung bình/iu.test(name);
}

/** Money, areas and weights part without overlap; of people and visits one may count in two parts. */
function isDisjoint({ unit }: Proposal): boolean {
  const family = familyOf(unit);
  return family === "money" || family === "measure";
}

const saidComplete = /(?:^|[^\p{L}])(?:bao gồm|gồm|chia ra)(?![\p{L}])/iu;
const saidPartial = /trong đó|tr\.?\s?đó|trong số đó/iu;

/** The words say so, or the parts make the total in a column beside. */
function isComplete(total: Proposal, parts: readonly Proposal[]): boolean {
  const { text } = total.quotation;
  if (saidComplete.test(text) && !saidPartial.test(text)) return true;
  return total.others.some(({ heading, value }) => {
    if (value === undefined || value === 0) return false;
    const beside = parts.map(({ others, unit }) => {
      const found = others.find((other) => other.heading === heading)?.value;
      return found === undefined ? NaN : (inUnit(found, unit, total.unit) ?? NaN);
    });
    return Math.abs(beside.reduce((all, each) => all + each, 0) - value) <= roundingOf([value, ...beside]) + dust;
  });
}

const dust = 1e-9;

/** How far figures may be beside each other when each was rounded to the decimals that it shows. Whole numbers are exact. */
function roundingOf(values: readonly number[]): number {
  const places = Math.max(...values.map((value) => decimalsOf(value)));
  const least = dust * Math.max(...values.map(Math.abs));
  return places === 0 ? least : least + 0.5 * 10 ** -places * values.length;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function figuresOf(proposals: readonly Proposal[]): readonly FindingFigure[] {
  return proposals.flatMap((proposal) => figureOf(proposal) ?? []);
}

import { codeKey } from "../../../src/core/code";
import { dayOf } from "../../../src/core/day";
import {
  lapsedOf,
  proposedFrom,
  proposedKind,
  sameCodesOf,
  type ImportKind,
} from "../../../src/core/reading/import-kinds";
import { planChanges } from "../../../src/core/reading/plan-changes";
import type { ProposedChange } from "../../../src/core/reading/review-mapping";
import { planOf, type Target } from "../../../src/core/target";
import type { SameCode } from "../../../src/core/targets-change";

const target = (code: string, value: number, from?: number): Target => ({
  code,
  level: "Xã",
  item: 1,
  name: `Chỉ tiêu ${code}`,
  unit: "%",
  comparison: ">=",
  value,
  direction: "higher",
  aggregation: "latest",
  method: "direct",
  ...(from === undefined ? {} : { from }),
});

const plain = planOf([target("A", 1)]);
const of2026 = planOf([target("A", 1), target("A", 2, dayOf(2026, 1, 1))]);

test.each`
  title                                     | year         | plan      | bookYear     | kind
  ${"Kế hoạch phát triển kinh tế - xã hội"} | ${2026}      | ${plain}  | ${2025}      | ${"year"}
  ${"Kế hoạch phát triển kinh tế - xã hội"} | ${2025}      | ${plain}  | ${2025}      | ${"more"}
  ${"Kế hoạch phát triển kinh tế - xã hội"} | ${2026}      | ${of2026} | ${2025}      | ${"more"}
  ${"Kế hoạch phát triển kinh tế - xã hội"} | ${2027}      | ${of2026} | ${undefined} | ${"year"}
  ${"Về việc điều chỉnh, bổ sung chỉ tiêu"} | ${2026}      | ${of2026} | ${2026}      | ${"amendment"}
  ${"QUYẾT ĐỊNH Sửa đổi Kế hoạch"}          | ${undefined} | ${plain}  | ${undefined} | ${"amendment"}
  ${undefined}                              | ${undefined} | ${plain}  | ${2025}      | ${undefined}
  ${undefined}                              | ${2026}      | ${plain}  | ${undefined} | ${undefined}
`("“$title” of $year beside a plan of $bookYear is: $kind", ({ title, year, plan, bookYear, kind }) => {
  const reading = { ...(title ? { title: title as string } : {}), ...(year ? { year: year as number } : {}) };
  expect(proposedKind(reading, plan as typeof plain, bookYear as number | undefined)).toBe(kind);
});

test("a year's plan begins with the year; other days are for a person to say", () => {
  expect((["year", "amendment", "more", undefined] as const).map((kind) => proposedFrom(kind, 2026))).toEqual([
    dayOf(2026, 1, 1),
    undefined,
    undefined,
    undefined,
  ]);
});

const [before, after] = [
  [target("A", 1), target("B", 1)],
  [target("A", 2), target("B", 1)],
] as const;
const known = after.map((each, index) => ({ target: each, known: before[index] as Target }));
const changes = new Map(
  planChanges(before, after).flatMap((change): [string, ProposedChange][] =>
    change.kind === "dropped" ? [] : [[codeKey(change.after.code), change]],
  ),
);

test.each<[ImportKind | undefined, SameCode | undefined, Readonly<Record<string, SameCode>>, unknown]>([
  ["year", undefined, {}, { A: "version", B: "version" }],
  ["amendment", undefined, {}, { A: "version", B: "keep" }],
  ["amendment", "replace", { A: "replace" }, { A: "replace", B: "keep" }],
  ["more", undefined, {}, {}],
  ["more", "replace", { B: "keep" }, { A: "replace", B: "keep" }],
  [undefined, "replace", {}, {}],
])("codes that are there already, for %s with %s for all and %j", (kind, all, single, choices) => {
  const wish = { kind, all, single: new Map(Object.entries(single)) };
  expect(Object.fromEntries(sameCodesOf(known, changes, wish))).toEqual(choices);
});

test("only a year's plan ends what it no longer has, and only if a person says so", () => {
  const dropped = { dropped: [target("A", 1)] };
  expect(lapsedOf(dropped, "year", 46023, "end")).toEqual({ codes: ["A"], until: 46022 });
  expect(lapsedOf(dropped, "year", 46023, "keep")).toBeUndefined();
  expect(lapsedOf(dropped, "year", 46023, undefined)).toBeUndefined();
  expect(lapsedOf(dropped, "amendment", 46023, "end")).toBeUndefined();
  expect(lapsedOf({ dropped: [] }, "year", 46023, "end")).toBeUndefined();
});

import fc from "fast-check";
import { codeKey } from "../../src/core/code";
import { dayOf, dayText } from "../../src/core/day";
import type { Raw, SheetTable } from "../../src/core/table";
import { targetColumns } from "../../src/core/target-columns";
import { planOf, type Target } from "../../src/core/target";
import {
  changeTargets,
  importProblems,
  type Import,
  type SameCode,
  type TargetsChange,
} from "../../src/core/targets-change";
import { readTargets, targetRows } from "../../src/core/targets-table";

const target = (code: string, more: Partial<Target> = {}): Target => ({
  code,
  level: "Xã",
  item: 1,
  name: `Chỉ tiêu ${code}`,
  unit: "%",
  comparison: ">=",
  value: 90,
  direction: "higher",
  aggregation: "latest",
  method: "direct",
  ...more,
});

const table = (targets: readonly Target[], headings: readonly Raw[] = targetColumns): SheetTable => ({
  name: "ChiTieu",
  sheet: "Chỉ tiêu",
  top: 3,
  left: 0,
  headings,
  rows: targetRows(targets, []).map((row) =>
    headings.map((heading) => row[targetColumns.findIndex((column) => column === heading)] ?? ""),
  ),
});

const choices = (sameCodes: Readonly<Record<string, SameCode>>): Import["sameCodes"] =>
  new Map(Object.entries(sameCodes).map(([code, choice]) => [codeKey(code), choice]));

/** The table as it stands after the change. */
function after(before: SheetTable, { columns, rows, cells }: TargetsChange): SheetTable {
  const headings = [...before.headings, ...columns];
  const standing: Raw[][] = before.rows.map((row) => headings.map((_, column) => row[column] ?? ""));
  for (const { row, column, value } of cells) {
    const line = standing[row];
    if (line) line[column] = value;
  }
  return { ...before, headings, rows: [...standing, ...rows] };
}

const changed = (before: SheetTable, wish: Import): SheetTable =>
  after(before, changeTargets(wish, readTargets(before).plan, before));

test("new targets stand below the others, each value in its column, with the columns that they need", () => {
  const headings = ["Ghi chú của tôi", ...targetColumns.slice(0, 11)];
  const before = table([target("A")], headings);
  const wish = { targets: [target("B", { upper: 95, source: "12/KH-UBND, dòng 3" })], sameCodes: choices({}) };
  const change = changeTargets(wish, readTargets(before).plan, before);
  expect(change.columns).toEqual(["Đến", "Nguồn"]);
  expect(change.counts).toEqual({ added: 1, versions: 0, replaced: 0, kept: 0, lapsed: 0 });
  expect(change.cells).toEqual([]);
  expect(change.rows).toEqual([
    ["", "B", "Xã", 1, "Chỉ tiêu B", "%", "≥", 90, "cao hơn tốt", "cuối kỳ", "", "", 95, "12/KH-UBND, dòng 3"],
  ]);
  expect(change.formats[0]?.slice(0, 9)).toEqual([undefined, "@", "@", undefined, "@", "@", "@", "#,##0.0##", "@"]);
});

test("a code that is there is decided on: a version, the old row, or nothing", () => {
  const before = table([
    target("A", { owner: "Phòng Kinh tế", upper: 95, item: 7, from: 45658 }),
    target("B"),
    target("C"),
  ]);
  const targets = [
    target("a", { value: 92, from: 46023 }),
    target("B", { value: 93, from: 46023 }),
    target("C", { value: 94 }),
  ];
  const wish = { targets, sameCodes: choices({ A: "version", B: "replace", C: "keep" }) };
  const next = changed(before, wish);
  const { plan, problems } = readTargets(next);
  expect(problems).toEqual([]);
  const versions = (code: string): unknown =>
    plan.versions.get(code)?.map(({ value, upper, from, owner, item }) => [value, upper, from, owner, item]);
  expect(versions("A")).toEqual([
    [90, 95, 45658, "Phòng Kinh tế", 7],
    [92, undefined, 46023, "Phòng Kinh tế", 7],
  ]);
  expect(versions("B")).toEqual([[93, undefined, undefined, undefined, 1]]);
  expect(versions("C")).toEqual([[90, undefined, undefined, undefined, 1]]);
  expect(next.rows.length).toBe(4);
});

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) ?? 0;
const [startOf2025, july, startOf2026] = [day(2025, 1, 1), day(2025, 7, 1), day(2026, 1, 1)];

test.each<[string, readonly Partial<Target>[], number, readonly unknown[]]>([
  ["without days", [{}], startOf2026, ["90 – 31/12/2025", "92 01/01/2026 –"]],
  ["that began", [{ from: startOf2025 }], july, ["90 01/01/2025 – 30/06/2025", "92 01/07/2025 –"]],
  [
    "with a later one behind it, which goes on",
    [
      { from: startOf2025, until: startOf2026 - 1 },
      { from: startOf2026, value: 95 },
    ],
    july,
    ["90 01/01/2025 – 30/06/2025", "92 01/07/2025 – 31/12/2025", "95 01/01/2026 –"],
  ],
  [
    "that had ended by then stays as it is",
    [{ from: startOf2025, until: july - 2 }],
    july,
    ["90 01/01/2025 – 29/06/2025", "92 01/07/2025 –"],
  ],
  ["that begins later only", [{ from: startOf2026 }], july, ["92 01/07/2025 –", "90 01/01/2026 –"]],
])(
  "a further version ends the former one the day before, and nothing of that is lost: one %s",
  (_, old, from, told) => {
    const before = table(
      old.map((more) => target("A", more)),
      targetColumns
        .slice(0, 11)
        .concat(old.some(({ from: first }) => first !== undefined) ? ["Hiệu lực từ", "Hiệu lực đến"] : []),
    );
    const wish = { targets: [target("A", { value: 92, from })], sameCodes: choices({ A: "version" }) };
    const { plan, problems } = readTargets(changed(before, wish));
    expect(problems).toEqual([]);
    const text = (serial: number | undefined): string => (serial === undefined ? "" : dayText(serial));
    expect(
      plan.versions
        .get("A")
        ?.map((each) => `${each.value} ${text(each.from)} – ${text(each.until)}`.replace(/\s+/gu, " ").trim()),
    ).toEqual(told);
  },
);

test("what the new plan no longer has ends, unless it had ended before", () => {
  const before = table([target("A"), target("B", { until: july }), target("C")]);
  const wish = { targets: [], sameCodes: choices({}), lapsed: { codes: ["a", "B"], until: startOf2026 - 1 } };
  const change = changeTargets(wish, readTargets(before).plan, before);
  expect(change.counts).toEqual({ added: 0, versions: 0, replaced: 0, kept: 0, lapsed: 1 });
  expect(change.cells).toEqual([{ row: 0, column: 19, value: startOf2026 - 1, format: "dd/mm/yyyy" }]);
  expect(targetColumns[19]).toBe("Hiệu lực đến");
});

test("plans of further years stand in columns of their own, once for a year however it is spelt", () => {
  const before = table([target("A")], [...targetColumns, "Kế hoạch năm 2027"]);
  const plans = new Map([
    ["2027", 96],
    ["2028", 97],
  ]);
  const wish = {
    targets: [target("A", { value: 95, plans }), target("B", { plans })],
    sameCodes: choices({ A: "replace" }),
  };
  const change = changeTargets(wish, readTargets(before).plan, before);
  expect(change.columns).toEqual(["Kế hoạch 2028"]);
  expect(change.formats[0]?.slice(-2)).toEqual(["#,##0.0##", "#,##0.0##"]);
  const { plan, problems } = readTargets(after(before, change));
  expect(problems).toEqual([]);
  const expected = new Map([
    ["năm 2027", 96],
    ["2028", 97],
  ]);
  expect(plan.targets.map(({ value, plans: own }) => [value, own])).toEqual([
    [95, expected],
    [90, expected],
  ]);
});

test("a replaced row changes only the cells that say something else", () => {
  const before = table([target("A"), target("B", { upper: 95, note: "Cần xem lại: số" })]);
  const wish = { targets: [target("B", { value: 93, unit: "hộ" })], sameCodes: choices({ B: "replace" }) };
  const { cells } = changeTargets(wish, readTargets(before).plan, before);
  expect(cells.map(({ row, column, value }) => [row, targetColumns[column], value])).toEqual([
    [1, "ĐVT", "hộ"],
    [1, "Kế hoạch", 93],
    [1, "Đến", ""],
  ]);
  expect(cells.map(({ format }) => format)).toEqual(["@", "#,##0", "#,##0"]);
});

test.each<[string, readonly Target[], Readonly<Record<string, SameCode>>, readonly unknown[]]>([
  ["nothing", [target("B")], {}, []],
  ["a level", [target("B", { level: "" })], {}, [{ kind: "targets-without-level", count: 1 }]],
  ["a decision", [target("A")], {}, [{ kind: "codes-in-plan", codes: ["A"] }]],
  ["a day", [target("a")], { A: "version" }, [{ kind: "version-without-day", codes: ["A"] }]],
  [
    "another day",
    [target("A", { from: 45658 })],
    { A: "version" },
    [{ kind: "version-on-same-day", codes: ["A"], day: 45658 }],
  ],
  ["nothing more for what stays", [target("A")], { A: "keep" }, []],
])("what is to be decided first: %s", (_, targets, sameCodes, problems) => {
  const plan = planOf([target("A", { from: 45658 })]);
  expect(importProblems({ targets, sameCodes: choices(sameCodes) }, plan)).toEqual(problems);
});

const someTarget = fc.record({
  code: fc.stringMatching(/^[A-Z]{1,3}$/u),
  item: fc.integer({ min: 1, max: 99 }),
  name: fc.constantFrom("=1+1", "-5 hộ", "Tỷ lệ hộ nghèo", "5/3", "@x"),
  unit: fc.constantFrom("%", "hộ", "", "tỷ đồng"),
  comparison: fc.constantFrom(">=" as const, "<=" as const, "~" as const, "=" as const),
  value: fc.double({ min: 0, max: 1e9, noNaN: true }),
});
const distinct = fc.uniqueArray(
  someTarget.map(({ code, ...more }) => target(code, more)),
  { selector: ({ code }) => code, maxLength: 8 },
);

test("whatever is written reads back as it was, beside all that was there", () => {
  fc.assert(
    fc.property(distinct, distinct, fc.shuffledSubarray([...targetColumns.slice(10)]), (old, targets, optional) => {
      const before = table(old, [...targetColumns.slice(0, 10), ...optional]);
      const { plan } = readTargets(before);
      const sameCodes = new Map(old.map(({ code }) => [codeKey(code), "version" as const]));
      const dated = targets.map((each) => ({ ...each, from: 46023 }));
      const read = readTargets(changed(before, { targets: dated, sameCodes }));
      expect(read.problems).toEqual([]);
      for (const each of dated) {
        const found = { ...read.plan.byKey.get(codeKey(each.code)), at: undefined };
        const { item } = plan.byKey.get(codeKey(each.code)) ?? each;
        expect(found).toEqual({ ...each, item });
      }
      expect([...read.plan.versions.values()].flat().length).toBe(old.length + targets.length);
    }),
  );
});

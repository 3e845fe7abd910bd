import { standardForm } from "../../src/core/form-presets";
import type { Form } from "../../src/core/form";
import type { ReportColumn } from "../../src/core/report";
import { columnsFor } from "../../src/core/report-columns";
import { codesRow, outlineOf } from "../../src/core/report-outline";
import { month } from "../../src/core/period";
import type { Target } from "../../src/core/target";

/** `4 THU`, `4 THU.ND in THU`, `9 RAC @ Môi trường`: item, code, what it is part of, its group. */
function target(spelt: string): Target {
  const found = /^(?<item>\d+) (?<code>\S+)(?: in (?<parent>\S+))?(?: @ (?<group>.+))?$/u.exec(spelt)?.groups ?? {};
  const { item, code = "", parent, group } = found;
  return {
    code,
    level: "X",
    item: Number(item),
    name: `Tên ${code}`,
    unit: "%",
    comparison: ">=",
    value: 1,
    direction: "higher",
    aggregation: "latest",
    method: "direct",
    ...(parent === undefined ? {} : { parent }),
    ...(group === undefined ? {} : { group }),
  };
}

/** The rows from above: `number|depth|text`. */
function drawn(spelt: readonly string[], form: Partial<Form> = {}): readonly string[] {
  const outline = outlineOf(spelt.map(target), { ...standardForm, ...form });
  return outline.targets.flatMap((each) => [
    ...outline.above(each).map((row) => `${row.number}|${row.depth}|${row.name}`),
    `${outline.number(each)}|${outline.depth(each)}|${each.code}`,
  ]);
}

const plan = ["1 GRDP", "1 CN in GRDP", "1 DV in GRDP", "2 IIP", "3 RACDT", "3 RACNT", "3 THU in RACNT", "3 XA in THU"];

test("items by their numbers, several side by side with letters, parts with hyphens, theirs with pluses", () => {
  expect(drawn(plan)).toEqual([
    "1|0|GRDP",
    "-|1|CN",
    "-|1|DV",
    "2|0|IIP",
    "3a|0|RACDT",
    "3b|0|RACNT",
    "-|1|THU",
    "+|2|XA",
  ]);
});

test("letters for parts, as the provinces' own systems number them", () => {
  expect(drawn(plan, { numbering: ["1", "a", "-", "+"] }).filter((row) => !row.includes("|0|"))).toEqual([
    "a|1|CN",
    "b|1|DV",
    "a|1|THU",
    "-|2|XA",
  ]);
});

test("the words “Trong đó” stand once above the parts of a target", () => {
  expect(drawn(plan, { hasOfWhich: true })).toEqual([
    "1|0|GRDP",
    "|1|Trong đó:",
    "-|1|CN",
    "-|1|DV",
    "2|0|IIP",
    "3a|0|RACDT",
    "3b|0|RACNT",
    "|1|Trong đó:",
    "-|1|THU",
    "|2|Trong đó:",
    "+|2|XA",
  ]);
});

const grouped = ["1 GRDP @ Kinh tế", "1 CN in GRDP", "2 NUOC @ Môi trường", "3 THU @ Kinh tế", "4 LE"];

test("groups stand where their first target does, with Roman numbers; parts follow their item", () => {
  expect(drawn(grouped, { hasGroups: true })).toEqual([
    "I|0|Kinh tế",
    "1|0|GRDP",
    "-|1|CN",
    "3|0|THU",
    "II|0|Môi trường",
    "2|0|NUOC",
    "4|0|LE",
  ]);
  expect(drawn(grouped).map((row) => row.split("|")[2])).toEqual(["GRDP", "CN", "NUOC", "THU", "LE"]);
});

test("fourteen groups are numbered to XIV", () => {
  const many = Array.from({ length: 14 }, (_, index) => `${index + 1} C${index} @ Nhóm ${index}`);
  const numbers = drawn(many, { hasGroups: true }).flatMap((row) => /^(?<roman>[IVX]+)\|/u.exec(row)?.[1] ?? []);
  expect(numbers.join(" ")).toBe("I II III IV V VI VII VIII IX X XI XII XIII XIV");
});

test.each([
  ["a target that is part of itself", ["1 A in A"], ["-|1|A"]],
  ["two that are parts of each other", ["1 A in B", "1 B in A"], ["-|1|A", "-|1|B"]],
  ["a part whose item is in no report", ["1 A in X"], ["-|1|A"]],
  ["a target without a number", ["0 A"], ["|0|A"]],
])("%s ends", (_, spelt, rows) => {
  expect(drawn(spelt)).toEqual(rows);
});

test("27 targets in one item are a to z and aa", () => {
  const rows = drawn(Array.from({ length: 27 }, (_, index) => `7 C${index}`));
  expect([rows[0], rows[25], rows[26]]).toEqual(["7a|0|C0", "7z|0|C25", "7aa|0|C26"]);
});

function signs(form: Partial<Form>, plans: readonly string[] = []): string {
  const columns: readonly ReportColumn[] = columnsFor({
    form: { ...standardForm, ...form },
    words: { period: month(2025, 6), level: "X" },
    plans,
    units: [],
    isJudged: false,
    hasOverrides: false,
    hasRanges: false,
    hasBases: false,
    hasTolerances: false,
    hasComposites: false,
  });
  const cells = codesRow(columns).cells;
  return columns.flatMap(({ hidden }, index) => (hidden ? [] : [String(cells[index]?.value)])).join(" ");
}

const shown = (...items: readonly Form["columns"][number]["item"][]): Form["columns"] =>
  items.map((item) => ({ item, isShown: true }));

test("letters for words, numbers for figures, and how a column is worked out of others", () => {
  expect(signs({})).toBe("A B C 1 2 3 4=3/1 5 6 7");
  expect(signs({}, ["HĐND giao"])).toBe("A B C 1 2 3 4 5=4/1 6=4/2 7 8 9");
  expect(signs({ columns: shown("name", "unit", "plan", "previous", "cumulated", "changed", "attained") })).toBe(
    "A B 1 2 3 4=3/2 5=3/1",
  );
  expect(signs({ columns: shown("number", "name", "cumulated", "attained") })).toBe("A B 1 2");
});

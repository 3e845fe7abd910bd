import type { FoundReport } from "../../src/core/book";
import { formPresets, standardForm } from "../../src/core/form-presets";
import { periodKey, readPeriod, type Period } from "../../src/core/period";
import { chosenForm, offeredPeriods, otherReports } from "../../src/core/report-choices";
import { wholeArea, type Result } from "../../src/core/results-table";
import { noSettings } from "../../src/core/settings-table";

function period(key: string): Period {
  const found = readPeriod(key);
  if (!found) throw new Error(key);
  return found;
}

const result = (key: string): Result => ({
  code: "GRDP",
  period: period(key),
  unit: wholeArea,
  at: { sheet: "Số liệu" },
});

const offers: readonly (readonly [string, readonly string[], number | undefined, string])[] = [
  ["T6/2025", [], undefined, "T5/2025 T6/2025 Q2/2025 6T/2025 T7/2025"],
  ["T1/2025", [], undefined, "T12/2024 T1/2025 T2/2025"],
  ["T12/2025", [], 2025, "T11/2025 T12/2025 Q4/2025 Năm 2025 T1/2026"],
  ["Q1/2025", [], undefined, "Q4/2024 T3/2025 Q1/2025 Q2/2025"],
  ["6T/2025", [], undefined, "Năm 2024 T6/2025 Q2/2025 6T/2025 9T/2025"],
  ["6T/2025", [], 2025, "T6/2025 Q2/2025 6T/2025 9T/2025"],
  ["9T/2025", [], 2025, "6T/2025 T9/2025 Q3/2025 9T/2025 Năm 2025"],
  ["Năm 2025", [], 2025, "9T/2025 T12/2025 Q4/2025 Năm 2025 6T/2026 Năm 2026"],
  [
    "T6/2025",
    ["T1/2025", "T2/2025", "T1/2025", "T3/2023"],
    2025,
    "T1/2025 T2/2025 T5/2025 T6/2025 Q2/2025 6T/2025 T7/2025",
  ],
  // What a person has chosen is shown, also where the plan doesn't reach.
  ["T6/2024", [], 2025, "T6/2024"],
  ["", ["T2/2025"], 2025, "T2/2025"],
  ["", [], undefined, ""],
];

test.each(offers)("chosen %s, results of %j, a plan from %s: %s", (chosen, reported, firstYear, wanted) => {
  const settings = { ...noSettings, firstYear, ...(chosen === "" ? {} : { period: period(chosen) }) };
  expect(
    offeredPeriods({ settings, results: reported.map(result) })
      .map(periodKey)
      .join(" "),
  ).toBe(wanted);
});

test.each([
  ["", standardForm.name],
  ["biểu chuẩn", standardForm.name],
  ["THANG va cung ky", "Tháng và cùng kỳ"],
  ["Biểu không có", undefined],
])("the form that settings call “%s” is %s", (name, wanted) => {
  const settings = { ...noSettings, texts: { ...noSettings.texts, form: name } };
  expect(chosenForm({ settings, forms: formPresets })?.name).toBe(wanted);
});

test("a workbook's own standard form goes before the built-in one", () => {
  const own = { ...standardForm, title: "PHỤ LỤC" };
  expect(chosenForm({ settings: noSettings, forms: [own] })?.title).toBe("PHỤ LỤC");
});

test("other reports come with the latest period first, without the one that is shown", () => {
  const report = (level: string, key: string): FoundReport => ({
    level,
    period: period(key),
    at: { sheet: `${level} ${key}` },
  });
  const [first, second, third] = [report("TP", "T1/2025"), report("TP", "T6/2025"), report("Q", "T6/2025")];
  const reports = [first, second, third];
  expect(otherReports({ reports }, second)).toEqual([third, first]);
  expect(otherReports({ reports }, undefined)).toEqual([second, third, first]);
});

import { standardJudging } from "../../src/core/judgement";
import { labelSets } from "../../src/core/labels";
import { readSettings, settingChoices, settingColumns, settingNames, settingRows } from "../../src/core/settings-table";
import type { Raw } from "../../src/core/table";
import { overridesForm } from "../../src/core/workbook-form";

const read = (rows: readonly (readonly Raw[])[]): ReturnType<typeof readSettings> =>
  readSettings({ name: "ThietLap", sheet: "Thiết lập", top: 3, left: 0, headings: settingColumns, rows });

const one = (key: keyof typeof settingNames, value: Raw): ReturnType<typeof readSettings> =>
  read([[settingNames[key], value, ""]]);

test("the rows that are written are read again, and mean the usual judging", () => {
  const { settings, problems } = read(settingRows("6T/2025", "Thành phố"));
  expect(settings.judging).toEqual(standardJudging);
  expect(settings.planDay).toBeUndefined();
  expect(problems.map(({ kind }) => kind)).toEqual(["missing-setting", "missing-setting"]);
});

test("a book of the first version, without the rows on judging, judges as usual", () => {
  const { settings, problems } = read(settingRows("6T/2025", "Thành phố").slice(0, 10));
  expect(settings.judging).toEqual(standardJudging);
  expect(problems.every(({ kind }) => kind === "missing-setting")).toBe(true);
});

test.each`
  key                | value                                               | gives
  ${"labels"}        | ${"Hoàn thành vượt mức/Hoàn thành/Chưa hoàn thành"} | ${{ labels: labelSets[1] }}
  ${"nearlyFrom"}    | ${"90"}                                             | ${{ nearlyFrom: 0.9 }}
  ${"nearlyFrom"}    | ${"87,5 %"}                                         | ${{ nearlyFrom: 0.875 }}
  ${"strictLimits"}  | ${"có"}                                             | ${{ rules: { ...standardJudging.rules, strictLimits: true } }}
  ${"exceededAbove"} | ${105}                                              | ${{ rules: { ...standardJudging.rules, exceededAbove: 1.05 } }}
  ${"tolerance"}     | ${"2"}                                              | ${{ rules: { ...standardJudging.rules, tolerance: 0.02 } }}
`("$key: $value", ({ key, value, gives }) => {
  const { settings, problems } = one(key, value);
  expect(settings.judging).toEqual({ ...standardJudging, ...gives });
  expect(problems).toEqual([]);
});

test.each`
  key                | value           | kind
  ${"labels"}        | ${"Tốt / Xấu"}  | ${"unknown-word"}
  ${"strictLimits"}  | ${"đôi khi"}    | ${"unknown-word"}
  ${"exceededAbove"} | ${"nhiều"}      | ${"not-a-number"}
  ${"tolerance"}     | ${"2.5"}        | ${"not-a-number"}
  ${"planDay"}       | ${"31/02/2025"} | ${"not-a-date"}
  ${"period"}        | ${"giữa năm"}   | ${"unknown-period"}
`("$key: $value is told as $kind, and the usual holds", ({ key, value, kind }) => {
  const { settings, problems } = one(key, value);
  expect(problems).toMatchObject([{ kind, at: { sheet: "Thiết lập", address: "B5" } }]);
  expect(settings.judging).toEqual(standardJudging);
});

test("the plan of another day", () => {
  expect([one("planDay", "30/06/2025").settings.planDay, one("planDay", 45838).settings.planDay]).toEqual([
    45838, 45838,
  ]);
});

test("lists of choices keep Excel's rule of 255 signs, and hold no comma of their own", () => {
  for (const words of [...Object.values(settingChoices), ...Object.values(overridesForm([]).lists)]) {
    expect(words.join(",").length).toBeLessThanOrEqual(255);
    expect(words.filter((word) => word.includes(","))).toEqual([]);
  }
});

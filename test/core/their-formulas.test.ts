import { standardForm } from "../../src/core/form-presets";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import type { ExistingReport, Report } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import { noSettings } from "../../src/core/settings-table";
import { planOf, type Plan } from "../../src/core/target";
import { reportIn, StandingSheet } from "./standing-sheet.samples";

function build(
  sheet: StandingSheet,
  change: { readonly plan?: Plan; readonly existing?: ExistingReport } = {},
): Report {
  const { plan = plan2025, existing } = change;
  const standing = sheet.headings.length > 0 ? { existing: existing ?? sheet.read() } : {};
  const period = { year: 2025, kind: "half", number: 1 } as const;
  const asked = {
    plan,
    levels: levels2025,
    results: [],
    settings: noSettings,
    period,
    level: "TP",
    form: standardForm,
  };
  const report = reportIn(reportOn({ ...asked, ...standing }));
  sheet.write(report);
  return report;
}

const built = (): StandingSheet => {
  const sheet = new StandingSheet();
  build(sheet);
  return sheet;
};
const column = (sheet: StandingSheet, heading: string): number => sheet.headings.indexOf(heading);
const theirs = { value: 12.5, isFormula: true, formula: "=RC4*2+0.5" };
const blank = { value: "", isFormula: true, formula: '=IF(RC4>1,"","x")&"!"' };

test.each(["Chỉ tiêu", "Kế hoạch", "Thực hiện kỳ", "Lũy kế", "So với KH", "So với cùng kỳ", "Ghi chú"])(
  "a formula typed into %s stays, rebuilt any number of times",
  (heading) => {
    const sheet = built();
    sheet.put(2, column(sheet, heading), theirs);
    sheet.put(3, column(sheet, heading), blank);
    for (let time = 0; time < 3; time++) build(sheet);
    expect([2, 3].map((row) => sheet.at(row, column(sheet, heading)))).toEqual([theirs, blank]);
  },
);

test("it follows its row, and stays with what it showed in a row whose target left the plan", () => {
  const sheet = built();
  const at = column(sheet, "Lũy kế");
  sheet.put(5, at, theirs);
  const [, ...rest] = plan2025.targets;
  build(sheet, { plan: planOf(rest) });
  expect(sheet.at(4, at)).toEqual(theirs);
  const gone = sheet.at(4, column(sheet, "Mã")).value;
  build(sheet, { plan: planOf(rest.filter(({ code }) => code !== gone)) });
  expect(sheet.rows.some((row) => row[at] === theirs)).toBe(true);
});

test("a label by a formula is a person's judgement, as a typed one", () => {
  const sheet = built();
  sheet.put(2, column(sheet, "Đánh giá"), { value: "Đạt", isFormula: true, formula: '=REPT("Đạt",1)' });
  expect(build(sheet).typedLabels).toEqual([{ code: sheet.at(2, column(sheet, "Mã")).value, text: "Đạt" }]);
});

test("a formula of ours that refers to other cells now is ours", () => {
  const sheet = built();
  const at = column(sheet, "Lũy kế");
  const ours = sheet.at(2, at);
  sheet.put(2, at, { ...ours, formula: ours.formula?.replace(/«code»/gu, "R[3]C27") ?? "" });
  build(sheet);
  expect(sheet.at(2, at)).toEqual(ours);
});

test.each`
  case                                                 | change
  ${"where nothing is remembered, as of old versions"} | ${(read: ExistingReport) => ({ ...read, remembered: undefined })}
  ${"where only columns are"}                          | ${(read: ExistingReport) => ({ ...read, remembered: { columns: read.remembered?.columns ?? [] } })}
  ${"where formulas weren't read"}                     | ${(read: ExistingReport) => ({ ...read, formulaAt: undefined })}
  ${"where a program spelt all anew"}                  | ${(read: ExistingReport) => ({ ...read, formulaAt: () => "=OTHER(RC1)+1" })}
`("formulas are ours, and renewed: $case", ({ change }) => {
  const sheet = built();
  const at = column(sheet, "Lũy kế");
  const ours = sheet.at(2, at);
  sheet.put(2, at, theirs);
  build(sheet, { existing: (change as (read: ExistingReport) => ExistingReport)(sheet.read()) });
  expect(sheet.at(2, at)).toEqual(ours);
});

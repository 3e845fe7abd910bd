import { plan2025 } from "../../../src/core/plan-2025";
import { comparisonMark, comparisonReport, type PlanComparison } from "../../../src/core/reading/comparison-sheet";
import { planChanges } from "../../../src/core/reading/plan-changes";
import { reportName } from "../../../src/core/report-marks";
import type { Report } from "../../../src/core/report";
import type { Target } from "../../../src/core/target";
import { StandingSheet } from "../standing-sheet.samples";

const kind = plan2025.targets[0] as Target;
const target = (code: string, name: string, value: number, unit: string, more: Partial<Target> = {}): Target => ({
  ...kind,
  method: "direct",
  level: "Xã",
  code,
  name,
  value,
  unit,
  ...more,
});

const before = [
  target("THU", "Thu ngân sách", 200, "tỷ đồng"),
  target("HN", "Tỷ lệ hộ nghèo", 1.2, "%", { comparison: "<=" }),
  target("GTSX", "Giá trị sản xuất nông nghiệp", 10, "%", { upper: 11 }),
  target("RUNG", "Trồng rừng tập trung", 45, "ha"),
];
const after = [
  target("A", "Thu ngân sách", 220500, "triệu đồng"),
  target("B", "Tỷ lệ hộ nghèo", 1, "%", { comparison: "<" }),
  target("C", "Giá trị sản xuất nông nghiệp", 10.5, "%", { upper: 11 }),
  target("D", "Tỷ lệ hộ có chữ ký số", 30, "%"),
];
const compared = (olds = before, news = after, more: Partial<PlanComparison> = {}): PlanComparison => ({
  changes: planChanges(olds, news),
  before: "kế hoạch năm 2025",
  after: "kế hoạch năm 2026",
  year: 2026,
  ...more,
});
function made(comparison: PlanComparison, sheet?: StandingSheet): Report {
  const report = comparisonReport(comparison, sheet?.read());
  if (!report.ok) throw new Error(report.problems[0]?.kind);
  return report.value;
}
const shown = ({ rows, columns }: Report): readonly unknown[] =>
  rows.map(({ cells }) => cells.flatMap(({ value }, at) => (columns[at]?.hidden ? [] : [value ?? ""])));

test("every target of both plans has a row of its own", () => {
  const report = made(compared());
  expect(report.head.map(({ value }) => value)).toEqual([
    "SO SÁNH KẾ HOẠCH NĂM 2026 VỚI KẾ HOẠCH NĂM 2025",
    "Mới 1; Bỏ 1; Tăng 2; Giảm 1; Giữ nguyên 0; Đổi cách giao 0",
  ]);
  expect(shown(report)).toEqual([
    ["THU", "Thu ngân sách", "triệu đồng", 200000, 220500, 20500, 10.250000000000004, "Tăng", "", ""],
    ["HN", "Tỷ lệ hộ nghèo", "%", 1.2, 1, -0.2, "", "Giảm", "đổi so sánh: ≤ thành <", ""],
    ["GTSX", "Giá trị sản xuất nông nghiệp", "%", "10–11", "10,5–11", "", "", "Tăng", "", ""],
    ["D", "Tỷ lệ hộ có chữ ký số", "%", "", 30, "", "", "Mới", "", ""],
    ["RUNG", "Trồng rừng tập trung", "ha", 45, "", "", "", "Bỏ", "", ""],
  ]);
});

test("all that is shown is native formulas: figures as they are, differences and words that follow them", () => {
  const { rows, columns } = made(compared());
  const formulas = (row: number): unknown =>
    Object.fromEntries(
      rows[row]?.cells.flatMap(({ formula }, at) => (formula ? [[columns[at]?.key, formula]] : [])) ?? [],
    );
  expect(formulas(1)).toEqual({
    shownCode: "=«code»",
    name: '="Tỷ lệ hộ nghèo"',
    unit: '="%"',
    former: "=1.2",
    next: "=1",
    difference: '=IF(AND(ISNUMBER(«former»),ISNUMBER(«next»)),«next»-«former»,"")',
    change:
      '=IF(AND(ISNUMBER(«former»),ISNUMBER(«next»)),IF(ROUND(«next»-«former»,9)>0,"Tăng",IF(ROUND(«next»-«former»,9)<0,"Giảm","Đổi cách giao")),"")',
    remark: '="đổi so sánh: ≤ thành <"',
  });
  expect(rows[1]?.cells.flatMap(({ format }) => format ?? [])).toEqual(["#,##0.0", "#,##0", "#,##0.0"]);
});

test.each<[string, Target, Target, readonly unknown[]]>([
  [
    "another unit",
    target("BS", "Số bác sĩ", 9, "bác sĩ/vạn dân"),
    target("BS", "Số bác sĩ", 120, "người"),
    ["9 bác sĩ/vạn dân", 120, "Đổi cách giao"],
  ],
  [
    "judged otherwise",
    target("HN", "Tỷ lệ hộ nghèo", 1.2, "%"),
    target("HN", "Tỷ lệ hộ nghèo", 0.5, "%", { comparison: "reduce>=", method: "reduction-amount" }),
    ["1,2 %", 0.5, "Đổi cách giao"],
  ],
])("figures that can't be subtracted are texts: %s", (_, old, next, values) => {
  const { rows, columns } = made(compared([old], [next]));
  const at = (["former", "next", "change"] as const).map((key) => columns.findIndex((column) => column.key === key));
  expect(at.map((place) => rows[0]?.cells[place]?.value)).toEqual(values);
  expect(rows[0]?.cells[columns.findIndex(({ key }) => key === "difference")]?.value).toBe("");
});

test("several levels have a column; an open proposal and a guess are told; long texts are cut for Excel, quotes doubled", () => {
  const name = `Tỷ lệ "${"rất dài ".repeat(30)}"`;
  const news = [target("A", name, 1, "hộ"), target("B", "Thu ngân sách", 5, "tỷ đồng", { level: "Tỉnh" })];
  const { columns, rows } = made(compared([], news, { open: new Set(["A"]) }));
  expect(columns.map(({ key }) => key)).toContain("level");
  const cell = rows[0]?.cells[columns.findIndex(({ key }) => key === "name")];
  expect(cell?.formula?.match(/"(?:[^"]|"")*"/gu)?.every((piece) => piece.length <= 255)).toBe(true);
  expect(cell?.formula).toMatch(/^="Tỷ lệ ""rất dài/u);
  expect(rows.map((row) => row.cells[columns.findIndex(({ key }) => key === "remark")]?.value)).toEqual([
    "đề xuất chưa duyệt",
    null,
  ]);
});

test("a sheet that stands keeps notes, corrected figures, own rows; targets that left go, others come", () => {
  const sheet = new StandingSheet();
  const first = made(compared());
  sheet.write(first);
  const at = (key: string): number => first.columns.findIndex((column) => column.key === key);
  sheet.put(0, at("note"), { value: "họp lại với Chi cục" });
  sheet.put(1, at("next"), { value: 0.9 });
  sheet.insertRow(2, "dòng của tôi");
  const second = made(compared(before, [...after.slice(0, 2), target("E", "Số hộ kinh doanh", 12, "hộ")]), sheet);
  sheet.write(second);
  expect(sheet.rows.map((_, row) => sheet.at(row, 0).value || sheet.at(row, 1).value)).toEqual([
    "THU",
    "HN",
    "dòng của tôi",
    "E",
    "GTSX",
    "RUNG",
  ]);
  expect([sheet.at(0, at("note")).value, sheet.at(1, at("next"))]).toEqual(["họp lại với Chi cục", { value: 0.9 }]);
});

test("a year's plan and each amendment have a mark of their own", () => {
  expect(
    [{ year: 2026 }, { year: 2026, amendedFrom: 46204 }].map((of) => {
      const { level, period, form } = comparisonMark(of);
      return reportName(level, period, form);
    }),
  ).toEqual(["Attain.BaoCao.SOSANH.NAM_2026.SOSANHKEHOACH", "Attain.BaoCao.SOSANH.NAM_2026.SOSANHDIEUCHINH01072026"]);
});

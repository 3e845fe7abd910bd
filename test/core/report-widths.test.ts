import type { ReportCell, ReportColumn } from "../../src/core/report";
import { wideEnough } from "../../src/core/report-widths";

const column = (width: number, more: Partial<ReportColumn> = {}): ReportColumn => ({
  key: "plan",
  heading: "Kế hoạch",
  width,
  look: {},
  ...more,
});
const decimals = "#,##0.###";
const about = '"khoảng "#,##0.00';

const cases: readonly (readonly [string, readonly ReportCell[], ReportColumn, number])[] = [
  ["a figure that fits leaves the width", [{ value: 12.5, format: decimals }], column(12), 12],
  ["a long figure widens the column, with a digit to spare", [{ value: 118079.279, format: decimals }], column(11), 13],
  ["the words of a format count", [{ value: 17.17, format: about }], column(11), 14],
  [
    "the figure with most digits needn't be the largest",
    [
      { value: 240000, format: decimals },
      { value: 118079.279, format: decimals },
    ],
    column(11),
    13,
  ],
  ["text wraps", [{ value: "tăng từ 8 đến 10 % so với cùng kỳ năm trước" }], column(11), 11],
  ["a column that stands keeps the width that people gave it", [{ value: 118079.279 }], column(5, { from: 2 }), 5],
  ["a hidden column isn't measured", [{ value: 118079.279 }], column(5, { hidden: true }), 5],
];

test.each(cases)("%s", (_, cells, given, wanted) => {
  expect(
    wideEnough([given], [{ cells: [] }, ...cells.map((cell) => ({ cells: [cell] }))]).map((each) => each.width),
  ).toEqual([wanted]);
});

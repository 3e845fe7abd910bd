import { standardColumns } from "../../src/core/report-columns";
import type { ReportRow } from "../../src/core/report";
import { fittingRow, isCutOff } from "../../src/core/tall-rows";
import { heightOfLines } from "../../src/core/text-lines";

function row(name: string, look?: ReportRow["look"]): ReportRow {
  const cells = standardColumns.map(({ key }) => ({ value: key === "name" ? name : null }));
  return { code: "A", kind: "item", cells, ...(look ? { look } : {}) };
}

const lines = (count: number): string => Array.from({ length: count }, (_, line) => `Dòng ${line + 1}`).join("\n");
const width = standardColumns.find(({ key }) => key === "name")?.width ?? 0;

test.each`
  case                     | name                                            | size
  ${"one line"}            | ${"Thu ngân sách"}                              | ${undefined}
  ${"20 lines"}            | ${lines(20)}                                    | ${undefined}
  ${"26 lines"}            | ${lines(26)}                                    | ${undefined}
  ${"30 lines"}            | ${lines(30)}                                    | ${10}
  ${"40 lines"}            | ${lines(40)}                                    | ${7}
  ${"words of 40 lines"}   | ${"Tỷ lệ hộ dân sử dụng nước sạch ".repeat(60)} | ${9}
  ${"52 lines"}            | ${lines(52)}                                    | ${6}
  ${"53 lines"}            | ${lines(53)}                                    | ${6}
  ${"more than any print"} | ${lines(400)}                                   | ${6}
`("$case: $size points", ({ name, size }: { name: string; size: number | undefined }) => {
  const fitted = fittingRow(row(name), standardColumns);
  expect(fitted.look?.size).toBe(size);
  expect(isCutOff(name, width)).toBe(heightOfLines(name, { width, size: 6 }) > 409);
  if (size !== undefined && size > 6) expect(heightOfLines(name, { width, size })).toBeLessThanOrEqual(409);
});

test("the rest of a row's look stays", () => {
  expect(fittingRow(row(lines(40), { bold: true }), standardColumns).look).toEqual({ bold: true, size: 7 });
});

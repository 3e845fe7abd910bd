import { memoryFormula, memoryName, readMemory } from "../../src/core/report-memory";
import type { ReportMemory } from "../../src/core/report";

const columns: ReportMemory["columns"] = [
  { key: "number", heading: "STT" },
  { key: "name", heading: 'Chỉ tiêu "chính"' },
  { key: "plan/0", heading: "KH =HĐND giao" },
];
const days = { span: "Số liệu từ ngày 15/05/2025 đến ngày 14/06/2025; lũy kế từ 15/12/2024", year: 2025 };
const shapes = new Set(Array.from({ length: 90 }, (_, index) => (index * 7919).toString(36)));

test.each`
  case                                   | memory
  ${"columns only, as earlier versions"} | ${{ columns }}
  ${"with the days"}                     | ${{ columns, days }}
  ${"with sorts of formulas"}            | ${{ columns, shapes }}
  ${"with all"}                          | ${{ columns, shapes, days }}
`("what is written is read again: $case", ({ memory }) => {
  expect(readMemory(memoryFormula(memory as ReportMemory))).toEqual(memory);
});

test("headings keep to one line, and columns of the people's own are left out", () => {
  const formula = memoryFormula({
    columns: [
      { key: "name", heading: "Tên\nchỉ|tiêu " },
      { key: "theirs/0", heading: "Của tôi" },
    ],
  });
  expect(readMemory(formula)).toEqual({ columns: [{ key: "name", heading: "Tên chỉ tiêu" }] });
});

test("texts of a formula stay within 255 signs", () => {
  for (const [text] of memoryFormula({ columns, shapes, days }).matchAll(/"(?:[^"]|"")*"/gu)) {
    expect(text.length).toBeLessThan(510);
  }
});

test.each(["", "=1", '=""', '="abc"'])("%s is no memory", (formula) => {
  expect(readMemory(formula)).toBeUndefined();
});

test("the name stands beside the one that marks the report", () => {
  expect(memoryName("Attain.BaoCao.THANHPHO.T6_2025")).toBe("Attain.Cot.THANHPHO.T6_2025");
});

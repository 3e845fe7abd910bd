import { tableLine } from "../../src/command-line/table-text";

test.each`
  cells                               | line
  ${["GRDP", 12.5, "%"]}              | ${"GRDP\t12.5\t%\n"}
  ${["", "", 0]}                      | ${"\t\t0\n"}
  ${["hai\tcột", "hai\r\ndòng", " "]} | ${"hai cột\thai dòng\t\n"}
`("$cells", ({ cells, line }) => {
  expect(tableLine(cells)).toBe(line);
});

import fc from "fast-check";
import { format as numfmt } from "../../node_modules/numfmt/dist/index.js";
import { printedText } from "../../src/core/printed-figure";
import { attainedFormat, changedFormat, figureFormat, planFormat } from "../../src/core/report-formats";
import { kinds, targetOf } from "./kinds.cases";

const nearlyAll = "[<0.9994]0.0%;[>1.0006]0.0%;0.0####%";
const points = '+#,##0.00" điểm %";-#,##0.00" điểm %";#,##0.00" điểm %"';

test.each`
  value          | format                        | printed
  ${118079.279}  | ${"#,##0.000"}                | ${"118.079,279"}
  ${51000}       | ${"#,##0"}                    | ${"51.000"}
  ${-4.13}       | ${"#,##0.00"}                 | ${"-4,13"}
  ${-0.001}      | ${"#,##0.00"}                 | ${"0,00"}
  ${1.005}       | ${"#,##0.00"}                 | ${"1,01"}
  ${0}           | ${"#,##0.0"}                  | ${"0,0"}
  ${1}           | ${"#,##0.0##"}                | ${"1,0"}
  ${1.25}        | ${"#,##0.0##"}                | ${"1,25"}
  ${3.5}         | ${'"< "#,##0.0'}              | ${"< 3,5"}
  ${-3.5}        | ${'"< "#,##0.0;"< "-#,##0.0'} | ${"< -3,5"}
  ${1.336}       | ${nearlyAll}                  | ${"133,6%"}
  ${0.8808}      | ${nearlyAll}                  | ${"88,1%"}
  ${1}           | ${nearlyAll}                  | ${"100,0%"}
  ${0.99996}     | ${nearlyAll}                  | ${"99,996%"}
  ${1.0005}      | ${nearlyAll}                  | ${"100,05%"}
  ${-0.5}        | ${nearlyAll}                  | ${"-50,0%"}
  ${-1.49}       | ${points}                     | ${"-1,49 điểm %"}
  ${0.2}         | ${points}                     | ${"+0,20 điểm %"}
  ${0}           | ${points}                     | ${"0,00 điểm %"}
  ${24.1267}     | ${"0.0%"}                     | ${"2412,7%"}
  ${1234567.891} | ${"General"}                  | ${"1.234.567,891"}
  ${"6,6–6,8"}   | ${"General"}                  | ${"6,6–6,8"}
  ${null}        | ${"#,##0"}                    | ${""}
`("$value in $format is printed $printed", ({ value, format, printed }) => {
  expect(printedText({ value, format })).toBe(printed);
});

test("every format of a report is spelt as a program for workbooks spells it", () => {
  const targets = Object.values(kinds).map((change) => targetOf({ value: 100, ...change }));
  fc.assert(
    fc.property(
      fc.constantFrom(...targets),
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      fc.constantFrom(1, 10, 1000, 12345),
      (target, count, over) => {
        const value = count / over;
        const formats = [
          figureFormat(target, [value]),
          attainedFormat(target, value),
          changedFormat(target, value),
          planFormat(target),
        ];
        for (const format of formats.filter((each) => each !== "General")) {
          const english = numfmt(format, value, { locale: "vi" });
          expect([format, value, printedText({ value, format })]).toEqual([format, value, english]);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

import fc from "fast-check";
import { formulaInR1C1, formulaInRow, type Report } from "../../src/core/report";
import { formulaShape, shapesOf, shapeSign } from "../../src/core/formula-shape";
import { formPresets } from "../../src/core/form-presets";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { reportOn } from "../../src/core/report-on";
import { noSettings } from "../../src/core/settings-table";
import { reportIn } from "./standing-sheet.samples";

test.each`
  formula                                                    | shape
  ${'=IF(RC5="",1,RC5*2)'}                                   | ${'IF(#=",1,#*1)'}
  ${"=IF('Số liệu'!$D$5:$D$56=\"x\",1.5,R[-1]C5*2)"}         | ${'IF(#=",1,#*1)'}
  ${'=IF(«plan»="",7,«plan:1:4»*3)'}                         | ${'IF(#=",1,#*1)'}
  ${'= IF( ChiTieu[[#This Row],[Mã]] = "" , 1 , @Tên * 2 )'} | ${'IF(#=",1,#*1)'}
  ${'=IF(#REF!="",1,[1]Sheet1!RC[-2]*2)'}                    | ${'IF(#=",1,#*1)'}
  ${"=ABS(RC1-RC2)<=1E-12*RC3"}                              | ${"ABS(#-#)<=1*#"}
  ${"=ABS(RC1-RC2)<=0.000000000001*RC3"}                     | ${"ABS(#-#)<=1*#"}
  ${"=IF(RC1,TRUE,FALSE)"}                                   | ${"IF(#,1,1)"}
  ${"=IF(RC1,TRUE(),FALSE())"}                               | ${"IF(#,1,1)"}
  ${"=_xlfn.CONCAT(RC1,RC2)"}                                | ${"CONCAT(#,#)"}
  ${'="3a"'}                                                 | ${'"'}
  ${"=RC5*2+0.5"}                                            | ${"#*1+1"}
`("$formula is $shape", ({ formula, shape }) => {
  expect(formulaShape(formula as string)).toBe(shape);
});

test("a column's sort of formula is another column's only by chance", () => {
  expect(shapeSign("plan", "=RC5")).toBe(shapeSign("plan", "=R[2]C7"));
  expect(shapeSign("plan", "=RC5")).not.toBe(shapeSign("actual", "=RC5"));
  expect(shapeSign("plan", "=RC5")).not.toBe(shapeSign("plan", "=RC5*2"));
});

test("a column's sorts are those of its formulas, one by one", () => {
  const constant = fc.oneof(
    fc.integer({ min: 0 }).map((number) => `=${number}`),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((number) => `=${String(number).toUpperCase()}`),
    fc.string().map((text) => `="${text.replace(/"/gu, '""')}"`),
    fc.constantFrom("=RC5", '="a"&RC5', '="a"&"b"', "=1+2", "=1.5*RC5", "=TRUE", "=-1"),
  );
  fc.assert(
    fc.property(fc.array(constant), (formulas) => {
      const columns = [{ key: "number", heading: "STT", width: 5 }] as unknown as Report["columns"];
      const rows = formulas.map((formula) => ({ cells: [{ value: "", formula }] })) as unknown as Report["rows"];
      expect(shapesOf({ columns, rows })).toEqual(new Set(formulas.map((formula) => shapeSign("number", formula))));
    }),
  );
});

describe.each(formPresets.map((form) => [form.name, form] as const))("the form %s", (_name, form) => {
  const period = { year: 2025, kind: "half", number: 1 } as const;
  const report = reportIn(
    reportOn({ plan: plan2025, levels: levels2025, results: [], settings: noSettings, period, level: "TP", form }),
  );
  const shapes = shapesOf(report);

  test("has its formulas in every spelling", () => {
    for (const [row, { cells }] of report.rows.entries()) {
      for (const [at, { formula }] of cells.entries()) {
        const key = report.columns[at]?.key;
        if (formula === undefined || key === undefined) continue;
        const inR1C1 = formulaInR1C1(formula, report.columns);
        // As LibreOffice spells tables.
        const withoutTables = inR1C1.replace(/(?:ChiTieu|SoLieu|ThietLap|DanhGia)\[[^\]]*\]/gu, "'Số liệu'!R5C3:R56C3");
        for (const text of [inR1C1, formulaInRow(formula, row + 9, report.columns), withoutTables]) {
          expect([text, shapes.has(shapeSign(key, text))]).toEqual([text, true]);
        }
      }
    }
  });

  test("has few sorts: they fit in a name", () => {
    expect(shapes.size).toBeLessThan(150);
  });
});

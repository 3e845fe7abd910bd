import fc from "fast-check";
import { functionNames } from "../../src/core/function-names";
import {
  isMailedFormula,
  mailed,
  repaired,
  restored,
  type CellResult,
  type NativeCall,
} from "../../src/core/mailed-formula";
import { not } from "../../src/core/outcome";

/** Stands for Excel's own formula: what is tested here is where it is put. */
const native: NativeCall = ({ name, args }) =>
  name === "ATTAIN.LIST"
    ? not({ kind: "unknown-code", found: "", near: [] })
    : { ok: true, value: `<${name} ${args.join(" ")}>` };
const one = (value: CellResult): readonly (readonly CellResult[])[] => [[value]];
const send = (formula: string, values = one(0.8808)): unknown => {
  const made = mailed({ formula, values }, "formulas", native);
  return made?.kind === "formulas" ? (made.kept ? { kept: made.kept, formulas: made.formulas } : made.formulas) : made;
};
const freeze = (formula: string, values = one(0.8808)): unknown => {
  const made = mailed({ formula, values }, "values", native);
  return made?.kind === "formulas" ? made.formulas : made;
};

describe("with formulas that calculate on", () => {
  test.each([
    ['ATTAIN(B2,"GRDP")', '=CHOOSE(1+N("ATTAIN"),<ATTAIN B2 "GRDP">,B2,"GRDP")'],
    ['IF(ATTAIN(B2,"A")>1,"Vượt","")', '=IF(CHOOSE(1+N("ATTAIN"),<ATTAIN B2 "A">,B2,"A")>1,"Vượt","")'],
    ['_xldudf_ATTAIN_TARGET("A")', '=CHOOSE(1+N("ATTAIN.TARGET"),<ATTAIN.TARGET "A">,"A")'],
    ["@ATTAIN(B2,A2)", '=CHOOSE(1+N("ATTAIN"),<ATTAIN B2 A2>,B2,A2)'],
    ["ATTAIN(RC[-1],RC1)", '=CHOOSE(1+N("ATTAIN"),<ATTAIN RC[-1] RC1>,RC[-1],RC1)'],
    ["ATTAIN(SUM(B2:B9),Ma)", '=CHOOSE(1+N("ATTAIN"),<ATTAIN SUM(B2:B9) Ma>,SUM(B2:B9),Ma)'],
    ["ATTAIN.COUNT(B2:B9,A2:A9)", '=CHOOSE(1+N("ATTAIN.COUNT"),<ATTAIN.COUNT B2:B9 A2:A9>,B2:B9,A2:A9)'],
  ])("%s", (formula, expected) => {
    expect(send(formula)).toEqual([[expected]]);
  });

  test("a spilling call becomes a formula for each cell; the first one keeps the call, the others know that they are filled", () => {
    expect(send("ATTAIN(B2:B4,$A2:$A4)", [[1], [2], [""]])).toEqual([
      ['=CHOOSE(1+N("ATTAIN ="),<ATTAIN B2 $A2>,CHOOSE(1+N("ATTAIN"),0,B2:B4,$A2:$A4))'],
      ['=CHOOSE(1+N("ATTAIN +"),<ATTAIN B3 $A3>)'],
      ['=CHOOSE(1+N("ATTAIN +"),<ATTAIN B4 $A4>)'],
    ]);
  });

  test.each([
    ["no formula of Excel's does the same", "ATTAIN.LIST()", "no-native-formula"],
    ["an array within a formula", 'SUM(ATTAIN(B2:B9,"A"))', "array"],
    ["a name within a formula may be an array", 'SUM(ATTAIN(Ten,"A"))', "array"],
    ["the formula would be too long", `ATTAIN(B2,"${"a".repeat(5000)}")`, "too-long"],
  ])("where %s, the figure stays, and it is told", (_why, formula, kept) => {
    const made = mailed({ formula, values: one(12.5) }, "formulas", native);
    expect(made).toMatchObject(kept === "too-long" ? { kept } : { kind: "formulas", kept });
    expect(JSON.stringify(made)).not.toMatch(/ATTAIN(?:\.\w+)?\(/u);
  });
});

describe("with the figures of now", () => {
  test.each<[string, CellResult, string]>([
    ["a number", 0.8808, "0.8808"],
    ["a small number", 1e-7, "1E-7"],
    ["a text", 'Đạt "tốt"', '"Đạt ""tốt"""'],
    ["a blank", "", '""'],
    ["a truth", true, "TRUE"],
    ["an error", { error: "#N/A" }, "#N/A"],
    ["a text like an error", "#N/A", '"#N/A"'],
  ])("%s", (_what, value, shown) => {
    expect(freeze("ATTAIN(B2,A2)", one(value))).toEqual([
      [`=CHOOSE(1+N("ATTAIN ="),${shown},CHOOSE(1+N("ATTAIN"),0,B2,A2))`],
    ]);
  });

  test("a long text is put together from shorter ones, as Excel asks", () => {
    expect(freeze("ATTAIN.EXPLAIN(B2,A2)", one("ă".repeat(300)))).toEqual([
      [`=CHOOSE(1+N("ATTAIN ="),"${"ă".repeat(255)}"&"${"ă".repeat(45)}",CHOOSE(1+N("ATTAIN.EXPLAIN"),0,B2,A2))`],
    ]);
  });

  test.each(["#BUSY!", "#NAME?", "#SPILL!"])("a cell that shows %s has no figure to keep", (error) => {
    expect(freeze("ATTAIN(B2,A2)", one({ error }))).toEqual({ kind: "not-calculated", found: error });
  });
});

test("a cell without our functions is none of our business", () => {
  expect([send("SUM(B2:B9)"), send('"ATTAIN(B2)"'), freeze("B2")]).toEqual([undefined, undefined, undefined]);
});

describe("back again", () => {
  test.each([
    ['=CHOOSE(1+N("ATTAIN"),x,B5,"GRDP")', '=ATTAIN(B5,"GRDP")'],
    ['=@CHOOSE(1+N("ATTAIN"),x,B5,"GRDP")', '=ATTAIN(B5,"GRDP")'],
    ['=CHOOSE( 1 + N( "attain" ) , x , B5 , "GRDP" )', '=ATTAIN(B5,"GRDP")'],
    ['=IF(CHOOSE(1+N("ATTAIN"),IF(B5>0,1,2),B5,"A")>1,"","")', '=IF(ATTAIN(B5,"A")>1,"","")'],
    ['=CHOOSE(1+N("ATTAIN ="),0.5,CHOOSE(1+N("ATTAIN"),0,B2:B4,A2:A4))', "=ATTAIN(B2:B4,A2:A4)"],
    ['=CHOOSE(1+N("ATTAIN.LIST"),0)', "=ATTAIN.LIST()"],
  ])("%s", (formula, expected) => {
    expect(restored(formula)).toEqual({ kind: "formula", formula: expected });
  });

  test("a cell that another one filled is known", () => {
    expect(restored('=CHOOSE(1+N("ATTAIN +"),0.5)')).toEqual({ kind: "part" });
  });

  test.each(['=CHOOSE(1+N("X"),1,2)', "=CHOOSE(1,ATTAIN(B2,A2),2)", '="CHOOSE(1+N(""ATTAIN""),1)"', "=SUM(A1)"])(
    "%s is none of ours",
    (formula) => {
      expect([restored(formula), isMailedFormula(formula)]).toEqual([undefined, false]);
    },
  );

  test("whatever was sent comes back letter by letter, in both ways", () => {
    const leaf = fc.constantFrom("B2", '"GRDP"', "[@Mã]", "12.5", "", "'Số liệu'!$B$2", "SUM(B2:B9)", "B2:B4", "A2:A4");
    const { call } = fc.letrec<{ call: string }>((tie) => ({
      call: fc
        .tuple(
          fc.constantFrom(...functionNames),
          fc.array(fc.oneof({ maxDepth: 2 }, leaf, tie("call")), { minLength: 2, maxLength: 4 }),
        )
        .map(([name, args]) => `${name}(${args.join(",")})`),
    }));
    const formula = fc
      .tuple(fc.constantFrom("", "1+", "IF(A1,"), call)
      .map(([head, text]) => head + text + (head.endsWith(",") ? ")" : ""));
    fc.assert(
      fc.property(formula, fc.constantFrom("formulas" as const, "values" as const), (text, as) => {
        const made = mailed({ formula: text, values: one(1) }, as, native);
        const first = made?.kind === "formulas" ? (made.formulas[0]?.[0] ?? "") : "";
        expect(first).not.toMatch(/ATTAIN(?:\.\w+)?\(/u);
        expect(restored(first)).toEqual({ kind: "formula", formula: `=${text}` });
      }),
    );
  });
});

test.each([
  ['=_xldudf_ATTAIN(B2,"A")', '=ATTAIN(B2,"A")'],
  ['=_xldudf_ATTAIN_TARGET("A")', '=ATTAIN.TARGET("A")'],
  ['=@ATTAIN(B2,"A")', '=ATTAIN(B2,"A")'],
  ['=@ATTAIN(B2:B9,"A")', undefined],
  ['=ATTAIN(B2,"A")', undefined],
  ["=_xldudf_OTHER(B2)", undefined],
])("%s is mended to %s", (formula, expected) => {
  expect(repaired(formula)).toBe(expected);
});

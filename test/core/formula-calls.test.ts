import fc from "fast-check";
import { callsIn, ownFunction, replaceCalls, wholeCall } from "../../src/core/formula-calls";

const isOwn = (call: Parameters<typeof ownFunction>[0]): boolean => ownFunction(call) !== undefined;
const found = (formula: string): readonly string[] =>
  callsIn(formula, isOwn).map((call) => `${formula.slice(call.start, call.end)} → ${call.args.join(" | ")}`);

test.each([
  ["a plain call", '=ATTAIN(B2,"GRDP")', ['ATTAIN(B2,"GRDP") → B2 | "GRDP"']],
  ["blanks around arguments", '= ATTAIN( B2 , "GRDP" )', ['ATTAIN( B2 , "GRDP" ) → B2 | "GRDP"']],
  ["any case", '=attain(B2,"x")', ['attain(B2,"x") → B2 | "x"']],
  ["dotted names", '=ATTAIN.TARGET("GRDP")', ['ATTAIN.TARGET("GRDP") → "GRDP"']],
  ["no argument", "=ATTAIN.LIST()", ["ATTAIN.LIST() → "]],
  ["arguments left out", '=ATTAIN(,"GRDP",)', ['ATTAIN(,"GRDP",) →  | "GRDP" | ']],
  ["within a larger formula", '=IF(ATTAIN(B2,"A")>1,"Vượt","")', ['ATTAIN(B2,"A") → B2 | "A"']],
  ["two of them", '=ATTAIN(B2,"A")+ATTAIN(B3,"B")', ['ATTAIN(B2,"A") → B2 | "A"', 'ATTAIN(B3,"B") → B3 | "B"']],
  [
    "the outer one of two",
    '=ATTAIN(ATTAIN.TARGET("A"),"A")',
    ['ATTAIN(ATTAIN.TARGET("A"),"A") → ATTAIN.TARGET("A") | "A"'],
  ],
  ["commas and parentheses in texts", '=ATTAIN(B2,"a,)(")', ['ATTAIN(B2,"a,)(") → B2 | "a,)("']],
  ["doubled quotes", '=ATTAIN(B2,"a"",""b")', ['ATTAIN(B2,"a"",""b") → B2 | "a"",""b"']],
  [
    "sheets in quotes",
    `=ATTAIN('Số liệu, "A" (1)'!B2,'It''s'!A1)`,
    [`ATTAIN('Số liệu, "A" (1)'!B2,'It''s'!A1) → 'Số liệu, "A" (1)'!B2 | 'It''s'!A1`],
  ],
  [
    "structured references",
    "=ATTAIN([@[Thực hiện, lũy kế]],T[[#This Row],[Mã']]])",
    ["ATTAIN([@[Thực hiện, lũy kế]],T[[#This Row],[Mã']]]) → [@[Thực hiện, lũy kế]] | T[[#This Row],[Mã']]]"],
  ],
  ["lists", '=SUM(ATTAIN({1,2;3,4},"A"))', ['ATTAIN({1,2;3,4},"A") → {1,2;3,4} | "A"']],
  ["several areas in parentheses", '=ATTAIN((A1,B1),"A")', ['ATTAIN((A1,B1),"A") → (A1,B1) | "A"']],
  ["the prefix of files", '=_xldudf_ATTAIN(B2,"A")', ['_xldudf_ATTAIN(B2,"A") → B2 | "A"']],
  ["the dot as files write it", '=_xldudf_ATTAIN_TARGET("A")', ['_xldudf_ATTAIN_TARGET("A") → "A"']],
  ["the sign for one cell", '=@ATTAIN(B2,"A")', ['@ATTAIN(B2,"A") → B2 | "A"']],
  ["R1C1", "=ATTAIN(RC[-1],R[2]C5)", ["ATTAIN(RC[-1],R[2]C5) → RC[-1] | R[2]C5"]],
  ["another one's function", '=MYATTAIN(B2)+ATTAIN.X(1)+ATTAIN_TARGET("A")+XATTAIN.TARGET(1)', []],
  ["a text, a sheet, a column, a name", `="ATTAIN(B2)"&'ATTAIN(1)'!A1&T[ATTAIN(x)]&ATTAIN`, []],
])("%s: %s", (_what, formula, expected) => {
  expect(found(formula)).toEqual(expected);
});

test("calls are replaced from the inside out, everything else stays", () => {
  const text = replaceCalls(
    '= IF( ATTAIN(ATTAIN.TARGET("A"), "A") >1,  "ATTAIN(1)" , 0)',
    isOwn,
    ({ name, args }) => `<${name}:${args.join(";")}>`,
  );
  expect(text).toBe('= IF( <ATTAIN:<ATTAIN.TARGET:"A">;"A"> >1,  "ATTAIN(1)" , 0)');
});

test.each([
  ['ATTAIN(B2,"A")', true],
  [' @ATTAIN(B2,"A") ', true],
  ['ATTAIN(B2,"A")*100', false],
  ['(ATTAIN(B2,"A"))', false],
])("%s is one call: %s", (formula, expected) => {
  expect(wholeCall(formula) !== undefined).toBe(expected);
});

test("no text is too odd to be looked through, and what names nothing of ours stays as it is", () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    ",",
    "ATTAI",
    "A1",
    "#",
    "@",
    " ",
    "SUM",
    "!",
    ":",
    "Số",
    "1.5",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      (formula) => {
        expect(replaceCalls(formula, isOwn, () => "?")).toBe(formula);
      },
    ),
  );
});

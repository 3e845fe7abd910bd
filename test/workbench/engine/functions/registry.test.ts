/** Which functions there are in which Excel, and what those give that no other program here can be asked about. */
import { vietnamese } from "../culture";
import { at, bookWith, calculated, type Cells } from "../test-sheet";
import { functionNames, worksheetFunction } from "./registry";

/** What clerks and accountants use most, by the groups of Excel's ribbon. */
const usual = `
  SUM AVERAGE COUNT COUNTA COUNTBLANK MIN MAX SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS SUBTOTAL AGGREGATE
  SUMPRODUCT PRODUCT ROUND ROUNDUP ROUNDDOWN MROUND INT TRUNC MOD QUOTIENT ABS SIGN SQRT POWER EXP LN LOG LOG10 CEILING FLOOR EVEN ODD
  RAND RANDBETWEEN PI FACT COMBIN GCD LCM ROMAN ARABIC MMULT
  IF IFS IFERROR IFNA AND OR NOT XOR SWITCH CHOOSE TRUE FALSE
  VLOOKUP HLOOKUP LOOKUP XLOOKUP XMATCH MATCH INDEX OFFSET INDIRECT ROW ROWS COLUMN COLUMNS ADDRESS TRANSPOSE HYPERLINK FORMULATEXT
  LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE TRIM CLEAN UPPER LOWER PROPER CONCAT CONCATENATE TEXTJOIN TEXT VALUE NUMBERVALUE
  FIXED REPT EXACT CHAR CODE UNICHAR UNICODE T
  TODAY NOW DATE YEAR MONTH DAY HOUR MINUTE SECOND TIME DATEVALUE TIMEVALUE EDATE EOMONTH DAYS DAYS360 DATEDIF WEEKDAY WEEKNUM
  ISOWEEKNUM WORKDAY WORKDAY.INTL NETWORKDAYS NETWORKDAYS.INTL YEARFRAC
  ISNUMBER ISTEXT ISBLANK ISERROR ISNA ISERR ISLOGICAL ISFORMULA ISREF ISEVEN ISODD N NA TYPE CELL ERROR.TYPE SHEET SHEETS
  MEDIAN MODE.SNGL LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE QUARTILE PERCENTRANK STDEV.S STDEV.P VAR.S VAR.P CORREL FORECAST TREND
  FREQUENCY GEOMEAN PMT PV FV NPER RATE NPV IRR XNPV XIRR SLN DB DDB DSUM DCOUNT DGET
  FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET
`;

/** https://support.microsoft.com/office/what-s-new-in-excel-2024-for-windows-and-mac */
const of2024 = `
  LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TAKE DROP CHOOSEROWS CHOOSECOLS
  TOROW TOCOL WRAPROWS WRAPCOLS EXPAND
`;

const names = (text: string): string[] => text.trim().split(/\s+/);
/** These two are part of the language rather than functions of a table. */
const language = ["LET", "LAMBDA"];

test("every usual function is there, in the oldest Excel too", () => {
  expect(names(usual).length).toBeGreaterThan(180);
  expect(names(usual).filter((name) => !language.includes(name) && !worksheetFunction(name, 2021))).toEqual([]);
});

test("those of Excel 2024 are in no older one", () => {
  const tabled = names(of2024).filter((name) => !language.includes(name));
  expect(tabled.filter((name) => !worksheetFunction(name, 2024))).toEqual([]);
  expect(tabled.filter((name) => worksheetFunction(name, 2021))).toEqual([]);
  expect(functionNames.filter((name) => !worksheetFunction(name, 2021)).sort()).toEqual([...tabled].sort());
});

test.each(["=LAMBDA(x,x+1)(1)", "=TAKE({1;2},1)", '=TEXTSPLIT("a b"," ")'])(
  "%s is #NAME? once the workbook is in Excel 2021, and back again",
  (formula) => {
    const book = bookWith({ A1: formula });
    const first = book.activeSheet.value(0, 0);
    expect(first).not.toEqual({ error: "#NAME?" });
    book.year = 2021;
    expect(book.activeSheet.value(0, 0)).toEqual({ error: "#NAME?" });
    book.year = 2024;
    expect(book.activeSheet.value(0, 0)).toEqual(first);
  },
);

const cells: Cells = {
  A1: [
    ["Tên", "Số"],
    ["An", 30],
    ["Bình", 10],
    ["an", 20],
    ["Chi", ""],
  ],
  D1: [
    ["x", 1, ""],
    [true, "=1/0", 7],
  ],
};

const cases: readonly (readonly [formula: string, result: unknown])[] = [
  [
    "=SORT(A2:B5,2)",
    [
      ["Bình", 10],
      ["an", 20],
      ["An", 30],
      ["Chi", 0],
    ],
  ],
  [
    "=SORT(A2:B5,{1,2},{1,-1})",
    [
      ["An", 30],
      ["an", 20],
      ["Bình", 10],
      ["Chi", 0],
    ],
  ],
  ["=SORT(A2:A4,2)", "#VALUE!"],
  ["=SORT({3,1,2},1,-1,TRUE)", [[3, 2, 1]]],
  ["=SORTBY(A2:A4,B2:B4,-1)", [["An"], ["an"], ["Bình"]]],
  ["=SORTBY(A2:A4,B2:B5)", "#VALUE!"],
  ["=UNIQUE(A2:A5)", [["An"], ["Bình"], ["Chi"]]],
  ["=UNIQUE(A2:A5,FALSE,TRUE)", [["Bình"], ["Chi"]]],
  ["=UNIQUE({1,2,1},TRUE)", [[1, 2]]],
  [
    "=FILTER(A2:B5,B2:B5>=20)",
    [
      ["An", 30],
      ["an", 20],
    ],
  ],
  ['=FILTER(A2:A5,B2:B5="")', "Chi"],
  ["=FILTER(A2:A5,{1;1})", "#VALUE!"],
  ['=FILTER(A2:A5,B2:B5>99,"không có")', "không có"],
  ["=FILTER(A2:A3,{TRUE;#N/A})", "#N/A"],
  ["=SEQUENCE(3)", [[1], [2], [3]]],
  ["=SEQUENCE(1,3,0,-2)", [[0, -2, -4]]],
  ["=SEQUENCE(0)", "#CALC!"],
  ["=SEQUENCE(-1)", "#VALUE!"],
  ["=ROWS(RANDARRAY(4,2))*COLUMNS(RANDARRAY(4,2))", 8],
  ["=LET(r,RANDARRAY(50,1,3,5,TRUE),AND(r>=3,r<=5,r=INT(r)))", true],
  ["=LET(r,RANDARRAY(50),AND(r>=0,r<1))", true],
  ["=RANDARRAY(1,1,5,3)", "#VALUE!"],
  ["=RANDARRAY(1,1,0.5,3,TRUE)", "#VALUE!"],
  ['=XLOOKUP("BÌNH",A2:A5,B2:B5)', 10],
  ['=XLOOKUP("b*",A2:A5,B2:B5,"?",2)', 10],
  ['=XLOOKUP("an",A2:A5,B2:B5,,0,-1)', 20],
  ['=XLOOKUP({"Chi";"Bình"},A2:A5,A2:A5)', [["Chi"], ["Bình"]]],
  ['=XLOOKUP("Số",A1:B1,A2:B3)', [[30], [10]]],
  ["=XLOOKUP(15,{10,20},{1,2})", "#N/A"],
  ["=XMATCH(15,{10,20,30},1)", 2],
  ["=XMATCH(15,{10,20,30},-1)", 1],
  ['=SUM(XLOOKUP("An",A2:A5,B2:B5):XLOOKUP("an",A2:A5,B2:B5,,0,-1))', 60],
  ["=LET(a,1,b,a+1,a*10+b)", 12],
  ["=LET(a,A2:A3,ROWS(a))", 2],
  ['=VALUETOTEXT("a",1)', '"a"'],
  ["=VALUETOTEXT(E2)", "#DIV/0!"],
  ["=ARRAYTOTEXT(D1:E1)", "x, 1"],
  ["=ARRAYTOTEXT(D1:E1,1)", '{"x",1}'],
  ["=ARRAYTOTEXT({1;2},1)", "{1;2}"],
  ["=SUM({-1,2;-3,+4})", 2],
  ["=IRR({-100,60,60})>0.13", true],
  // Excel 2024
  ['=TEXTSPLIT("a-b-c","-")', [["a", "b", "c"]]],
  [
    '=TEXTSPLIT("a=1;b=2","=",";")',
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  [
    '=TEXTSPLIT("a;b=2","=",";")',
    [
      ["a", "#N/A"],
      ["b", "2"],
    ],
  ],
  [
    '=TEXTSPLIT("a;b=2","=",";",,,"–")',
    [
      ["a", "–"],
      ["b", "2"],
    ],
  ],
  ['=TEXTSPLIT("a,,b",",",,TRUE)', [["a", "b"]]],
  ['=TEXTSPLIT("a,,b",",")', [["a", "", "b"]]],
  ['=TEXTSPLIT("1x2X3","x",,,1)', [["1", "2", "3"]]],
  ['=TEXTSPLIT("a.b,c",{".",","})', [["a", "b", "c"]]],
  ['=TEXTSPLIT("abc","")', "#VALUE!"],
  ['=TEXTBEFORE("Red riding Hood\'s, red hood","hood")', "Red riding Hood's, red "],
  ['=TEXTBEFORE("Red riding Hood\'s, red hood","hood",1,1)', "Red riding "],
  ['=TEXTAFTER("a/b/c","/",-1)', "c"],
  ['=TEXTAFTER("a/b/c","/",2)', "c"],
  ['=TEXTBEFORE("a/b/c","/",-2)', "a"],
  ['=TEXTBEFORE("abc","/")', "#N/A"],
  ['=TEXTBEFORE("abc","/",,,1)', "abc"],
  ['=TEXTAFTER("abc","/",,,,"hết")', "hết"],
  ['=TEXTBEFORE("abc","")', ""],
  ['=TEXTAFTER("abc","")', "abc"],
  ['=TEXTBEFORE("abc","b",9)', "#VALUE!"],
  [
    "=VSTACK({1,2},{3})",
    [
      [1, 2],
      [3, "#N/A"],
    ],
  ],
  [
    "=HSTACK({1;2},3)",
    [
      [1, 3],
      [2, "#N/A"],
    ],
  ],
  ["=TAKE({1,2;3,4},1,-1)", 2],
  ["=DROP({1,2;3,4},1)", [[3, 4]]],
  ["=DROP({1,2;3,4},2)", "#CALC!"],
  ["=CHOOSECOLS({1,2,3},-1,1)", [[3, 1]]],
  ["=CHOOSEROWS({1;2},3)", "#VALUE!"],
  ["=TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
  ["=TOCOL({1,2;3,4},0,TRUE)", [[1], [3], [2], [4]]],
  ["=TOROW(D1:F2,3)", [["x", 1, true, 7]]],
  [
    "=WRAPROWS({1,2,3},2)",
    [
      [1, 2],
      [3, "#N/A"],
    ],
  ],
  [
    "=WRAPCOLS({1,2,3},2,0)",
    [
      [1, 3],
      [2, 0],
    ],
  ],
  ["=WRAPROWS({1,2,3},5)", [[1, 2, 3]]],
  ["=WRAPROWS({1,2;3,4},2)", "#VALUE!"],
  ["=WRAPROWS({1,2},0)", "#NUM!"],
  [
    "=EXPAND({1,2},2,3,0)",
    [
      [1, 2, 0],
      [0, 0, 0],
    ],
  ],
  ["=EXPAND({1,2},1,1)", "#VALUE!"],
  ["=LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b))(1)", 1],
  ["=LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b))(1,2)", 3],
  [
    "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ["=SCAN(0,{1,2,3},LAMBDA(a,v,a+v))", [[1, 3, 6]]],
  ["=BYCOL({1,2;3,4},LAMBDA(c,MAX(c)))", [[3, 4]]],
  ["=LAMBDA(a,b,a)(1)", "#VALUE!"],
  ["=LAMBDA(x,x)", "#CALC!"],
];

test.each(cases)("%s is %j", (formula, expected) => {
  expect(calculated(formula, cells)).toEqual(expected);
});

test("an array as a text is written as it is typed in the region", () => {
  expect(calculated("=ARRAYTOTEXT({1.5,2;3,4},1)", {}, { culture: vietnamese })).toBe("{1,5\\2;3\\4}");
});

// https://support.microsoft.com/office/remove-or-allow-a-circular-reference-8540bd0f-6e97-4483-bcf7-1b49cd50d123
test.each<readonly [string, Cells, string, unknown]>([
  ["through three cells", { A1: "=C1+1", B1: "=A1", C1: "=B1" }, "A1", 0],
  ["through a name", { A1: "=SUM(A:A)" }, "A1", 0],
  ["through a spilled array", { A1: "=SEQUENCE(A3)", A2: 1 }, "A2", 1],
])("a circle %s", (_, circle, address, value) => {
  const book = bookWith({});
  const told: string[] = [];
  book.subscribe(({ changes }) => told.push(...changes.map(({ kind }) => kind)));
  for (const [cell, input] of Object.entries(circle)) book.activeSheet.write(at(cell), [[input as string]]);
  expect(book.activeSheet.values(at(address))).toEqual([[value]]);
  expect(told.includes("circularReference")).toBe(value === 0);
});

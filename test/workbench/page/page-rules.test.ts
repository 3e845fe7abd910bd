/** The rules of the page that need no screen, as tables: what a formula's text tells, formats, clipboard, geometry. */
import { withDecimals } from "./ribbon/number-format";
import { axisOf } from "./grid/axis";
import { canPoint, enclosingCall, functionPrefix, referencesIn, withNextAnchoring } from "./grid/formula-text";
import { readTabSeparated, tabSeparated } from "./grid/tab-separated";
import { endOf, indexUnder, placeOf, scrollToShow, stripsOf, type Track } from "./grid/viewport";
import { areaAddress } from "../engine/address";

/** "=SUM(|A1)" → the text without the bar, and where it stood. */
function atBar(marked: string): { text: string; caret: number } {
  return { text: marked.replace("|", ""), caret: marked.indexOf("|") };
}

describe("a press on a cell writes its address", () => {
  test.each([
    ["=|", true],
    ["=1+|", true],
    ["=ATTAIN(|", true],
    ["=ATTAIN(A1; |", true],
    ["=A1|", false],
    ['="a;|', false],
    ['="a"&|', true],
    ["12+|", false],
  ])("%s → %s", (marked, expected) => {
    const { text, caret } = atBar(marked);
    expect(canPoint(text, caret)).toBe(expected);
  });
});

describe("names of functions that are being typed", () => {
  test.each([
    ["=AT|", "AT"],
    ["=IF(att|", "att"],
    ["=1+ATTAIN.ST|", "ATTAIN.ST"],
    ["=ATTAIN(|", undefined],
    ['="AT|', undefined],
    ["AT|", undefined],
  ])("%s → %s", (marked, expected) => {
    const { text, caret } = atBar(marked);
    expect(functionPrefix(text, caret)?.text).toBe(expected);
  });
});

describe("the argument that the caret is in", () => {
  test.each([
    ["=ATTAIN(|", "ATTAIN", 0],
    ['=ATTAIN(B2;"GR;DP"|', "ATTAIN", 1],
    ["=IF(ATTAIN(B2;C2)>1;|", "IF", 1],
    ["=IF((1+2|", "IF", 0],
    ["=SUM({1;2};|", "SUM", 1],
  ])("%s → %s, %d", (marked, name, argument) => {
    const { text, caret } = atBar(marked);
    expect(enclosingCall(text, caret, ";")).toEqual({ name, argument });
  });
});

describe("references that are coloured while a formula is edited", () => {
  test.each([
    ["=A1+$B$2", ["A1", "B2"]],
    ["='Báo cáo'!A1:B3", ["Báo cáo!A1:B3"]],
    ["=SUM(C:C;2:2)", ["C:C", "2:2"]],
    ['="A1"&b2', ["B2"]],
    ["=LOG10(5)+Tbl1[a1]", []],
    ["A1", []],
  ])("%s → %j", (text, expected) => {
    const found = referencesIn(text).map(
      ({ sheetName, area }) => (sheetName ? `${sheetName}!` : "") + areaAddress(area),
    );
    expect(found).toEqual(expected);
  });
});

test("F4 goes round the four kinds of anchoring", () => {
  const turns = ["=A1|", "=$A$1|", "=A$1|", "=$A1|", "=A1|"];
  turns.slice(0, -1).forEach((marked, index) => {
    const { text, caret } = atBar(marked);
    expect(withNextAnchoring(text, caret)).toEqual(atBar(turns[index + 1] ?? ""));
  });
});

describe("one decimal more or fewer", () => {
  test.each([
    ["General", 1, "0.0"],
    ["#,##0", 1, "#,##0.0"],
    ["0.00%", -1, "0.0%"],
    ["0.0", -1, "0"],
    ['#,##0.0" tỷ";[Red]-#,##0.0', 1, '#,##0.00" tỷ";[Red]-#,##0.00'],
    ["dd/mm/yyyy", 1, "dd/mm/yyyy"],
    ["@", -1, "@"],
  ] as const)("%s, %d → %s", (format, change, expected) => {
    expect(withDecimals(format, change)).toBe(expected);
  });
});

describe("cells on the clipboard", () => {
  test.each([
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"hai\ndòng"\t"nói ""có"""\n', [["hai\ndòng", 'nói "có"']]],
    ['5" ống\tx', [['5" ống', "x"]]],
    ["\t1\n", [["", "1"]]],
    ["một", [["một"]]],
  ])("%j", (text, cells) => {
    expect(readTabSeparated(text)).toEqual(cells);
  });

  test("what was copied comes back as it was", () => {
    const cells = [
      ["tab\tgiữa", "", 'ngoặc "kép"'],
      ["hai\ndòng", "1,5", ""],
    ];
    expect(readTabSeparated(tabSeparated(cells))).toEqual(cells);
  });
});

describe("places of rows", () => {
  // Row 2 is hidden, row 4 twice as high: offsets 0, 20, (40), 40, 60, 100, …
  const axis = axisOf(
    100,
    20,
    new Map([
      [2, 0],
      [4, 40],
    ]),
  );
  const track = (scroll: number, frozen = 0): Track => ({ axis, zoom: 1, head: 20, frozen, scroll, length: 220 });

  test.each([
    [0, 0],
    [19.9, 0],
    [20, 1],
    [40, 3],
    [60, 4],
    [99, 4],
    [100, 5],
    [1e9, 99],
  ])("offset %d is in row %d", (offset, row) => {
    expect(axis.indexAt(offset)).toBe(row);
  });

  test("hidden rows are passed over", () => {
    expect([axis.visibleFrom(2, 1), axis.visibleFrom(2, -1), axis.visibleFrom(-1, -1)]).toEqual([3, 1, undefined]);
  });

  test("neighbours meet without a gap at any zoom", () => {
    for (const zoom of [0.5, 0.9, 1.1, 1.37]) {
      const zoomed = { ...track(7), zoom };
      for (let row = 0; row < 20; row++) expect(endOf(zoomed, row)).toBe(placeOf(zoomed, row + 1));
    }
  });

  test("frozen rows stay, the others scroll beneath", () => {
    const frozen = track(50, 2);
    expect([placeOf(frozen, 0), placeOf(frozen, 1), placeOf(frozen, 5)]).toEqual([20, 40, 70]);
    expect([indexUnder(frozen, 30), indexUnder(frozen, 61)]).toEqual([0, 4]);
    expect(stripsOf(frozen).map(({ first, from, to }) => [first, from, to])).toEqual([
      [0, 20, 60],
      [4, 60, 220],
    ]);
  });

  test("a row is shown by scrolling as little as possible", () => {
    expect(scrollToShow(track(0), 3)).toBe(0);
    expect(scrollToShow(track(0), 10)).toBe(20);
    expect(scrollToShow(track(150), 0)).toBe(0);
    expect(scrollToShow(track(50, 2), 1)).toBe(50);
  });
});

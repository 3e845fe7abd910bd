import type { Change } from "../changes";
import type { CustomFunctionArgument, CustomFunctionCall, CustomFunctionDefinition } from "../custom-function";
import type { Workbook } from "../model";
import { at, bookWith, fillCells, sheetWith, valuesAt } from "../test-sheet";
import { cellError } from "../value";

describe("dependents", () => {
  test("only what depends on a change is calculated again", () => {
    const book = bookWith({ A1: 1, B1: "=A1*2", C1: "=B1+1", D1: "=5*5" });
    const changes: Change[] = [];
    book.subscribe((happening) => changes.push(...happening.changes));
    fillCells(book.activeSheet, { A1: 10 });
    expect(valuesAt(book.activeSheet, "A1:D1")).toEqual([[10, 20, 21, 25]]);
    expect(changes.filter(({ kind }) => kind === "calculated")).toEqual([
      expect.objectContaining({ areas: [at("B1:C1")] }),
    ]);
  });

  test("a chain of 20,000 cells needs no deep stack", () => {
    const sheet = sheetWith({ A1: 1 });
    sheet.fill(at("A2:A20000"), "=A1+1");
    expect(sheet.value(19_999, 0)).toBe(20_000);
    fillCells(sheet, { A1: 11 });
    expect(sheet.value(19_999, 0)).toBe(20_010);
  });

  test.each([
    ["itself", { A1: "=A1+1" }, "A1"],
    ["each other", { A1: "=B1+1", B1: "=A1+1" }, "A1:B1"],
    ["its own range", { A1: "=SUM(A1:A3)" }, "A1"],
  ])("a formula that depends on %s shows 0 and is told", (_, cells, address) => {
    const book = bookWith({});
    const changes: Change[] = [];
    book.subscribe((happening) => changes.push(...happening.changes));
    fillCells(book.activeSheet, cells);
    expect(
      valuesAt(book.activeSheet, address)
        .flat()
        .every((value) => value === 0),
    ).toBe(true);
    expect(changes.some(({ kind }) => kind === "circularReference")).toBe(true);
  });

  test("a broken cycle calculates again", () => {
    const sheet = sheetWith({ A1: "=B1+1", B1: "=A1+1", C1: "=B1*10" });
    fillCells(sheet, { A1: 5 });
    expect(valuesAt(sheet, "A1:C1")).toEqual([[5, 6, 60]]);
  });

  test("ROW of the own cell is no cycle", () => {
    expect(valuesAt(sheetWith({ B3: "=ROW(B3)+COLUMNS(A3:C3)" }), "B3")).toEqual([[6]]);
  });

  test("what INDIRECT and OFFSET read is calculated first", () => {
    const sheet = sheetWith({ A1: '=INDIRECT("B1")+1', B1: "=OFFSET(C1,0,1)*2", D1: "=E1+1", E1: 1 });
    expect(valuesAt(sheet, "A1:E1")).toEqual([[5, 4, null, 2, 1]]);
    fillCells(sheet, { E1: 10 });
    expect(valuesAt(sheet, "A1:B1")).toEqual([[23, 22]]);
  });

  test("with manual calculation entries are calculated by themselves, dependents on demand", () => {
    const book = bookWith({ A1: 1, B1: "=A1*2" });
    book.setCalculationMode("Manual");
    fillCells(book.activeSheet, { A1: 5, C1: "=A1+B1" });
    expect(valuesAt(book.activeSheet, "B1:C1")).toEqual([[2, 7]]);
    expect(book.calculationState).toBe("Pending");
    book.calculate("recalculate");
    expect(valuesAt(book.activeSheet, "B1:C1")).toEqual([[10, 15]]);
    expect(book.calculationState).toBe("Done");
  });

  test("within a transaction reading calculates, unless calculation is left for later", () => {
    const book = bookWith({ A1: 1, B1: "=A1*2" });
    book.transaction("addIn", () => {
      fillCells(book.activeSheet, { A1: 4 });
      expect(book.activeSheet.value(0, 1)).toBe(8);
    });
    book.transaction(
      "addIn",
      () => {
        fillCells(book.activeSheet, { A1: 6 });
        expect(book.activeSheet.value(0, 1)).toBe(8);
      },
      { withoutCalculation: true },
    );
    expect(book.activeSheet.value(0, 1)).toBe(12);
  });
});

describe("spilling", () => {
  test("an array fills the cells below and beside, and shrinks again", () => {
    const sheet = sheetWith({ A1: 3, C1: "=SEQUENCE(A1)", D1: "=SUM(C1#)", E1: "=C2" });
    expect(valuesAt(sheet, "C1:E3")).toEqual([
      [1, 6, 2],
      [2, null, null],
      [3, null, null],
    ]);
    fillCells(sheet, { A1: 1 });
    expect(valuesAt(sheet, "C1:E2")).toEqual([
      [1, 1, 0],
      [null, null, null],
    ]);
    expect(sheet.usedArea()).toEqual(at("A1:E1"));
  });

  test("something in the way makes #SPILL! until it goes", () => {
    const sheet = sheetWith({ A3: "x", A1: "=SEQUENCE(3)" });
    expect(valuesAt(sheet, "A1:A3")).toEqual([["#SPILL!"], [null], ["x"]]);
    fillCells(sheet, { A3: "" });
    expect(valuesAt(sheet, "A1:A3")).toEqual([[1], [2], [3]]);
    fillCells(sheet, { A2: 9 });
    expect(valuesAt(sheet, "A1:A3")).toEqual([["#SPILL!"], [9], [null]]);
    expect(sheet.spill(0, 0)).toBeNull();
  });

  test("clearing the first cell clears all", () => {
    const sheet = sheetWith({ A1: "=SEQUENCE(3)" });
    expect(sheet.spill(2, 0)).toEqual({ anchor: { row: 0, column: 0 }, area: at("A1:A3") });
    sheet.clear(at("A1"));
    expect(sheet.usedArea()).toBeNull();
  });

  test("a legacy array formula fills its area and can't be changed in part", () => {
    const sheet = sheetWith({ A1: [[1], [2], [3]] });
    sheet.writeArrayFormula(at("B1:B4"), "=A1:A3*10");
    expect(valuesAt(sheet, "B1:B4")).toEqual([[10], [20], [30], ["#N/A"]]);
    expect(sheet.formula(2, 1)).toBe("=A1:A3*10");
    expect(sheet.arrayFormulaArea(2, 1)).toEqual(at("B1:B4"));
    expect(() => sheet.write(at("B2"), [[1]])).toThrow("part of an array");
    sheet.clear(at("B1:B4"));
    expect(valuesAt(sheet, "B1:B4").flat()).toEqual([null, null, null, null]);
  });
});

const attain: CustomFunctionDefinition = {
  id: "ATTAIN",
  name: "ATTAIN",
  parameters: [
    { name: "actual", type: "any", matrix: false, optional: false, repeating: false },
    { name: "code", type: "string", matrix: false, optional: false, repeating: false },
    { name: "year", type: "number", matrix: false, optional: true, repeating: false },
  ],
  volatile: false,
  streaming: false,
  cancelable: false,
  requiresAddress: false,
  requiresParameterAddresses: false,
  acceptsErrors: false,
};

const ratio: CustomFunctionDefinition = {
  ...attain,
  id: "RATIO",
  name: "CHỈTIÊU.TỶLỆ",
  parameters: attain.parameters.slice(0, 1),
};

/** A runner that keeps the batches it gets and answers when told to. */
function runner(book: Workbook) {
  const batches: CustomFunctionCall[][] = [];
  const cancelled: number[] = [];
  book.customFunctions.connect({
    invoke: (calls) => batches.push([...calls]),
    cancel: (ids) => cancelled.push(...ids),
  });
  const answer = (value: (call: CustomFunctionCall) => CustomFunctionArgument): void => {
    const calls = batches.splice(0).flat();
    book.customFunctions.resolve(calls.map((call) => ({ callId: call.id, value: value(call) })));
  };
  return { batches, cancelled, answer };
}

describe("custom functions", () => {
  test("a cell shows #BUSY! until the answer, then its dependents go on", () => {
    const book = bookWith({ B2: 12 });
    book.customFunctions.register([attain]);
    const { batches, answer } = runner(book);
    fillCells(book.activeSheet, { A1: '=IF(ATTAIN(B2,"GRDP")>1,"over","under")', A2: '=A1&"!"' });
    expect(valuesAt(book.activeSheet, "A1:A2")).toEqual([["#BUSY!"], ["#BUSY!"]]);
    expect(batches.flat().map(({ args }) => args)).toEqual([[12, "GRDP", null]]);
    answer(() => 1.5);
    expect(valuesAt(book.activeSheet, "A1:A2")).toEqual([["over"], ["over!"]]);
    expect(book.customFunctions.waiting).toBe(0);
  });

  test("one recalculation hands over one batch, in order of rows", () => {
    const book = bookWith({ A1: [[1], [2], [3]] });
    book.customFunctions.register([attain]);
    const { batches, answer } = runner(book);
    book.activeSheet.fill(at("B1:B3"), '=ATTAIN(A1,"GRDP")');
    expect(batches.map((batch) => batch.length)).toEqual([3]);
    answer(({ args }) => Number(args[0]) * 10);
    expect(valuesAt(book.activeSheet, "B1:B3")).toEqual([[10], [20], [30]]);
  });

  test("answers are kept until an argument changes", () => {
    const book = bookWith({ A1: 1, B1: 5 });
    book.customFunctions.register([attain]);
    const { batches, answer } = runner(book);
    fillCells(book.activeSheet, { C1: '=ATTAIN(A1,"X")+B1' });
    answer(() => 100);
    fillCells(book.activeSheet, { B1: 6 });
    expect(batches).toEqual([]);
    expect(book.activeSheet.value(0, 2)).toBe(106);
    fillCells(book.activeSheet, { A1: 2 });
    expect(batches.flat()).toHaveLength(1);
    answer(() => 200);
    expect(book.activeSheet.value(0, 2)).toBe(206);
  });

  test.each([
    ["a changed argument", { A1: 2 }],
    ["another formula", { C1: "=1" }],
    ["an emptied cell", { C1: "" }],
  ])("%s cancels the running call", (_, edit) => {
    const book = bookWith({ A1: 1 });
    book.customFunctions.register([attain]);
    const { batches, cancelled } = runner(book);
    fillCells(book.activeSheet, { C1: '=ATTAIN(A1,"X")' });
    const [first] = batches.splice(0).flat();
    fillCells(book.activeSheet, edit);
    expect(cancelled).toEqual([first?.id]);
    book.customFunctions.resolve([{ callId: first?.id ?? 0, value: 9 }]);
    expect(book.activeSheet.value(0, 2)).not.toBe(9);
  });

  test("both calls of one formula are asked at once", () => {
    const book = bookWith({});
    book.customFunctions.register([attain]);
    const { batches, answer } = runner(book);
    fillCells(book.activeSheet, { A1: '=ATTAIN(1,"a")+IFERROR(ATTAIN(2,"b"),0)' });
    expect(batches.map((batch) => batch.length)).toEqual([2]);
    answer(({ args }) => Number(args[0]));
    expect(book.activeSheet.value(0, 0)).toBe(3);
  });

  test("errors keep their message, arrays spill, empty answers are 0", () => {
    const book = bookWith({});
    book.customFunctions.register([attain]);
    const { answer } = runner(book);
    fillCells(book.activeSheet, { A1: '=ATTAIN(1,"a")', C1: '=ATTAIN(2,"b")' });
    answer(({ args }) =>
      args[0] === 1
        ? cellError("#N/A", "no such indicator")
        : [
            [1, null],
            [3, 4],
          ],
    );
    expect(book.activeSheet.value(0, 0)).toEqual({ error: "#N/A", message: "no such indicator" });
    expect(valuesAt(book.activeSheet, "C1:D2")).toEqual([
      [1, 0],
      [3, 4],
    ]);
  });

  test("a streaming function answers again and again", () => {
    const book = bookWith({});
    book.customFunctions.register([
      { ...attain, name: "TICK", id: "TICK", parameters: [], streaming: true, cancelable: true },
    ]);
    const { batches, cancelled } = runner(book);
    fillCells(book.activeSheet, { A1: "=TICK()", B1: "=A1*2" });
    const id = batches.flat()[0]?.id ?? 0;
    for (const value of [1, 2, 3]) {
      book.customFunctions.resolve([{ callId: id, value }]);
      expect(valuesAt(book.activeSheet, "A1:B1")).toEqual([[value, value * 2]]);
    }
    fillCells(book.activeSheet, { A1: "" });
    expect(cancelled).toEqual([id]);
  });

  test("an empty cell is null as on the web, 0 as on the desktop, or what the type says", () => {
    const book = bookWith({});
    book.customFunctions.register([attain]);
    const { batches } = runner(book);
    fillCells(book.activeSheet, { B1: "=ATTAIN(A1,A1,A1)" });
    book.customFunctions.emptyCellsAs = "zero";
    fillCells(book.activeSheet, { B2: "=ATTAIN(A1,A1,A1)" });
    expect(batches.flat().map(({ args }) => args)).toEqual([
      [null, "", 0],
      [0, "", 0],
    ]);
  });

  test("an argument that is an error is the answer", () => {
    const book = bookWith({ A1: "=1/0" });
    book.customFunctions.register([attain]);
    const { batches } = runner(book);
    fillCells(book.activeSheet, { B1: '=ATTAIN(A1,"X")' });
    expect(valuesAt(book.activeSheet, "B1")).toEqual([["#DIV/0!"]]);
    expect(batches).toEqual([]);
  });

  test("a range for a single value calls for each cell and spills", () => {
    const book = bookWith({ A1: [[1], [2]] });
    book.customFunctions.register([attain]);
    const { answer } = runner(book);
    fillCells(book.activeSheet, { B1: '=ATTAIN(A1:A2,"X")' });
    answer(({ args }) => Number(args[0]) + 0.5);
    expect(valuesAt(book.activeSheet, "B1:B2")).toEqual([[1.5], [2.5]]);
  });

  // https://github.com/OfficeDev/office-js/issues/6611
  test("what was entered before its function came says #NAME? until it is entered again", () => {
    const book = bookWith({ A1: "=CHỈTIÊU.TỶLỆ(1)" });
    book.customFunctions.register([ratio]);
    const { answer } = runner(book);
    book.calculate("rebuild");
    expect(valuesAt(book.activeSheet, "A1")).toEqual([["#NAME?"]]);
    fillCells(book.activeSheet, { A1: String(book.activeSheet.input(0, 0)) });
    expect(valuesAt(book.activeSheet, "A1")).toEqual([["#BUSY!"]]);
    answer(() => 7);
    expect(valuesAt(book.activeSheet, "A1")).toEqual([[7]]);
  });

  // https://github.com/OfficeDev/office-js/issues/3558
  test("without its add-in a function shows its mark and the last value, and #NAME? once calculated", () => {
    const book = bookWith({ B1: 1 });
    book.customFunctions.register([ratio]);
    const { answer, batches } = runner(book);
    fillCells(book.activeSheet, { A1: "=CHỈTIÊU.TỶLỆ(B1)", A2: "=A1*2" });
    answer(() => 7);
    book.customFunctions.unregisterAll();
    expect(book.activeSheet.formula(0, 0)).toBe("=_xldudf_CHỈTIÊU_TỶLỆ(B1)");
    expect(valuesAt(book.activeSheet, "A1:A2")).toEqual([[7], [14]]);
    book.customFunctions.register([ratio]);
    expect(book.activeSheet.formula(0, 0)).toBe("=CHỈTIÊU.TỶLỆ(B1)");
    expect([valuesAt(book.activeSheet, "A1:A2"), batches]).toEqual([[[7], [14]], []]);
    book.customFunctions.unregisterAll();
    fillCells(book.activeSheet, { B1: 2 });
    expect(valuesAt(book.activeSheet, "A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
    book.customFunctions.register([ratio]);
    answer(() => 8);
    expect(valuesAt(book.activeSheet, "A1:A2")).toEqual([[8], [16]]);
  });

  test.each([
    ["a volatile function", { volatile: true }, 1],
    ["a streaming one", { streaming: true }, 1],
    ["any other", {}, 0],
  ])("%s that comes back is run %s times more", (_, trait, times) => {
    const book = bookWith({});
    book.customFunctions.register([{ ...ratio, ...trait }]);
    const { answer, batches } = runner(book);
    fillCells(book.activeSheet, { A1: "=CHỈTIÊU.TỶLỆ(1)" });
    answer(() => 7);
    book.customFunctions.unregisterAll();
    book.customFunctions.register([{ ...ratio, ...trait }]);
    expect(batches.flat()).toHaveLength(times);
  });

  test("a full calculation asks again", () => {
    const book = bookWith({ A1: 1 });
    book.customFunctions.register([attain]);
    const { batches, answer } = runner(book);
    fillCells(book.activeSheet, { C1: '=ATTAIN(A1,"X")' });
    answer(() => 1);
    book.calculate("full");
    expect(batches.flat()).toHaveLength(1);
    expect(valuesAt(book.activeSheet, "C1")).toEqual([["#BUSY!"]]);
  });

  test("settled waits for the last answer", async () => {
    const book = bookWith({});
    book.customFunctions.register([attain]);
    const { answer } = runner(book);
    fillCells(book.activeSheet, { C1: '=ATTAIN(1,"X")' });
    const settled = book.customFunctions.settled();
    answer(() => 1);
    await settled;
    expect(book.activeSheet.value(0, 2)).toBe(1);
  });
});

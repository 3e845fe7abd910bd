/** When Excel calls an add-in's functions, and what their cells show meanwhile and afterwards. */
import type { CustomFunctionArgument, CustomFunctionCall, CustomFunctionDefinition } from "../custom-function";
import type { Workbook } from "../model";
import { at, bookWith, fillCells, valuesAt } from "../test-sheet";
import { cellError } from "../value";

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

describe("calls", () => {
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

  // https://github.com/OfficeDev/office-js/issues/3911
  test("a function is called each time its cell is calculated, whatever its arguments", () => {
    const book = bookWith({ A1: 1, B1: 5 });
    book.customFunctions.register([attain]);
    const { batches, answer } = runner(book);
    fillCells(book.activeSheet, { C1: '=ATTAIN(A1,"X")+B1', D1: "=C1*2" });
    answer(() => 100);
    expect(valuesAt(book.activeSheet, "C1:D1")).toEqual([[105, 210]]);
    fillCells(book.activeSheet, { B1: 6 });
    expect([valuesAt(book.activeSheet, "C1:D1"), batches.flat()]).toEqual([
      [["#BUSY!", "#BUSY!"]],
      [expect.anything()],
    ]);
    answer(() => 200);
    expect(valuesAt(book.activeSheet, "C1:D1")).toEqual([[206, 412]]);
    fillCells(book.activeSheet, { A1: 1 });
    expect(batches.flat()).toHaveLength(1);
  });

  test("an answer that comes doesn't ask again for those that are there", () => {
    const book = bookWith({ A1: 1 });
    book.customFunctions.register([attain]);
    const { batches, answer } = runner(book);
    fillCells(book.activeSheet, { C1: "=A1*1000" });
    fillCells(book.activeSheet, { B1: '=ATTAIN(1,"a")+INDIRECT("C1")+IF(ATTAIN(2,"b")>1,ATTAIN(3,"c"))' });
    expect(batches.flat().map(({ args }) => args[1])).toEqual(["a", "b"]);
    answer(({ args }) => Number(args[0]));
    expect(batches.flat().map(({ args }) => args[1])).toEqual(["c"]);
    answer(({ args }) => Number(args[0]));
    expect([valuesAt(book.activeSheet, "B1"), batches]).toEqual([[[1004]], []]);
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

const where: CustomFunctionDefinition = {
  ...attain,
  id: "WHERE",
  name: "WHERE",
  parameters: [{ name: "values", type: "any", matrix: true, optional: true, repeating: false }],
  requiresAddress: true,
  requiresParameterAddresses: true,
};

type Act = (book: Workbook) => void;
const sheet = (book: Workbook) => book.activeSheet;
/** C5 of Sheet1 calls WHERE(A2:A3) and has its answer; another sheet stands by, and a formula there that reads Sheet1. */
function calledOnce(definition: CustomFunctionDefinition) {
  const book = bookWith({ A2: 1, A3: 2, C5: "=1", E9: "x" });
  book.addSheet("Khác");
  book.customFunctions.register([definition]);
  const run = runner(book);
  fillCells(sheet(book), { C5: `=${definition.name}(A2:A3)` });
  run.answer(() => 7);
  return { book, ...run };
}

const told = ({ sheetName, row, column, argumentAddresses }: CustomFunctionCall): string =>
  `${sheetName}!${String.fromCharCode(65 + column)}${row + 1} of ${argumentAddresses.join()}`;

// https://github.com/OfficeDev/office-js/issues/3332 for edits of rows and columns,
// https://github.com/OfficeDev/office-js/issues/1462 for F9, https://learn.microsoft.com/office/client-developer/excel/excel-recalculation
const acts: readonly (readonly [what: string, act: Act, calls: readonly string[]])[] = [
  ["a row put in above", (book) => sheet(book).insert(at("1:1"), "Down"), ["Sheet1!C6 of Sheet1!A3:A4"]],
  ["a row put in within the argument", (book) => sheet(book).insert(at("3:3"), "Down"), ["Sheet1!C6 of Sheet1!A2:A4"]],
  ["a row put in far below", (book) => sheet(book).insert(at("20:20"), "Down"), ["Sheet1!C5 of Sheet1!A2:A3"]],
  ["a row taken out above", (book) => sheet(book).delete(at("1:1"), "Up"), ["Sheet1!C4 of Sheet1!A1:A2"]],
  ["a column put in before it", (book) => sheet(book).insert(at("B:B"), "Right"), ["Sheet1!D5 of Sheet1!A2:A3"]],
  ["a cell put in above it", (book) => sheet(book).insert(at("C1"), "Down"), ["Sheet1!C6 of Sheet1!A2:A3"]],
  ["a row hidden", (book) => sheet(book).hideRows(at("8:8"), true), ["Sheet1!C5 of Sheet1!A2:A3"]],
  ["a row made higher", (book) => sheet(book).setRowHeight(at("8:8"), 40), []],
  ["a column hidden", (book) => sheet(book).hideColumns(at("E:E"), true), []],
  ["a row put in on another sheet", (book) => book.sheet("Khác")?.insert(at("1:1"), "Down"), []],
  ["an argument's cell written", (book) => fillCells(sheet(book), { A2: 9 }), ["Sheet1!C5 of Sheet1!A2:A3"]],
  ["an argument's cell written as it was", (book) => fillCells(sheet(book), { A2: 1 }), ["Sheet1!C5 of Sheet1!A2:A3"]],
  ["another cell written", (book) => fillCells(sheet(book), { E9: "y" }), []],
  [
    "the formula entered again",
    (book) => fillCells(sheet(book), { C5: "=WHERE(A2:A3)" }),
    ["Sheet1!C5 of Sheet1!A2:A3"],
  ],
  ["F9", (book) => book.calculate("recalculate"), []],
  ["Ctrl+Alt+F9", (book) => book.calculate("full"), ["Sheet1!C5 of Sheet1!A2:A3"]],
  [
    "its cell marked as dirty",
    (book) => book.setDirty({ sheet: sheet(book), area: at("C5") }),
    ["Sheet1!C5 of Sheet1!A2:A3"],
  ],
];

describe("a function that has answered is called again", () => {
  test.each(acts)("%s", (_, act, calls) => {
    const { book, batches } = calledOnce(where);
    act(book);
    expect(batches.flat().map(told)).toEqual(calls);
  });

  test("and once more when the edit is taken back, with its old address", () => {
    const { book, batches, answer } = calledOnce(where);
    sheet(book).insert(at("1:1"), "Down");
    answer(() => 8);
    book.undo();
    expect(batches.flat().map(told)).toEqual(["Sheet1!C5 of Sheet1!A2:A3"]);
  });

  test("by a formula elsewhere that reads the sheet", () => {
    const { book, batches, answer } = calledOnce(where);
    const other = book.sheet("Khác") ?? sheet(book);
    fillCells(other, { A1: "=WHERE(Sheet1!A2:A3)" });
    answer(() => 7);
    sheet(book).insert(at("1:1"), "Down");
    expect(batches.flat().map(told).sort()).toEqual(["Khác!A1 of Sheet1!A3:A4", "Sheet1!C6 of Sheet1!A3:A4"]);
  });

  test("under the sheet's new name, when it is calculated next", () => {
    const { book, batches } = calledOnce(where);
    book.renameSheet(sheet(book), "Số liệu");
    book.calculate("full");
    expect(batches.flat().map(told)).toEqual(["Số liệu!C5 of 'Số liệu'!A2:A3"]);
  });

  const volatile = { ...where, volatile: true };
  // https://learn.microsoft.com/office/client-developer/excel/excel-recalculation: what has Excel calculate
  test.each<readonly [string, Act]>([
    ["any cell written", (book) => fillCells(sheet(book), { E9: "y" })],
    ["F9", (book) => book.calculate("recalculate")],
    ["a row put in on another sheet", (book) => book.sheet("Khác")?.insert(at("1:1"), "Down")],
    ["a sheet renamed", (book) => book.renameSheet(book.sheets[1] ?? sheet(book), "Đổi")],
    ["a sheet moved", (book) => book.moveSheet(sheet(book), 1)],
    ["a name added", (book) => book.addName({ name: "mốc", formula: "=Sheet1!$A$1" })],
    ["a row hidden", (book) => sheet(book).hideRows(at("8:8"), true)],
  ])("if it is volatile: %s", (_, act) => {
    const { book, batches } = calledOnce(volatile);
    act(book);
    expect(batches.flat()).toHaveLength(1);
  });

  test("but not because another function answers", () => {
    const { book, batches, answer } = calledOnce(volatile);
    book.customFunctions.register([attain]);
    fillCells(sheet(book), { E1: '=ATTAIN(1,"X")' });
    answer(() => 1);
    answer(() => 1);
    expect(batches).toEqual([]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#cancel-a-function
describe("streams", () => {
  const stream: CustomFunctionDefinition = {
    ...where,
    requiresAddress: false,
    requiresParameterAddresses: false,
    streaming: true,
  };
  const tick = (book: Workbook, callId: number, value: number): void =>
    book.customFunctions.resolve([{ callId, value }]);

  test("formulas with the same arguments share one, and it ends when the last has gone", () => {
    const { book, batches, cancelled } = calledOnce(stream);
    fillCells(sheet(book), { D5: "=WHERE(A2:A3)*10", A7: [[1], [2]], E5: "=WHERE(A7:A8)" });
    expect([valuesAt(sheet(book), "C5:E5"), batches]).toEqual([[[7, 70, 7]], []]);
    tick(book, 1, 9);
    expect(valuesAt(sheet(book), "C5:E5")).toEqual([[9, 90, 9]]);
    fillCells(sheet(book), { C5: "", E5: "" });
    expect(cancelled).toEqual([]);
    fillCells(sheet(book), { D5: "" });
    expect(cancelled).toEqual([1]);
    tick(book, 1, 11);
    expect(valuesAt(sheet(book), "C5:E5")).toEqual([[null, null, null]]);
  });

  const anotherArgument = ["an argument's cell written", "a row put in within the argument"];
  // https://github.com/OfficeDev/Excel-Custom-Functions/issues/102 for calculating in full
  test.each(acts.filter(([what]) => !anotherArgument.includes(what)))("goes on after %s", (_, act) => {
    const { book, batches, cancelled } = calledOnce(stream);
    act(book);
    expect([batches, cancelled]).toEqual([[], []]);
    tick(book, 1, 8);
    expect(
      sheet(book)
        .values(sheet(book).usedArea() ?? at("A1"))
        .flat(),
    ).toContain(8);
  });

  // https://github.com/OfficeDev/office-js/issues/6483
  test("another argument begins another, and then ends the old one", () => {
    const { book } = calledOnce(stream);
    const order: string[] = [];
    book.customFunctions.connect({ invoke: () => order.push("invoke"), cancel: () => order.push("cancel") });
    order.length = 0;
    fillCells(sheet(book), { A2: 9 });
    expect(valuesAt(sheet(book), "C5")).toEqual([["#BUSY!"]]);
    expect(order).toEqual(["invoke", "cancel"]);
  });

  test("those that are told their cell are one for each, and begin anew where they have gone", () => {
    const { book, batches, cancelled, answer } = calledOnce({
      ...stream,
      requiresAddress: true,
      requiresParameterAddresses: true,
    });
    fillCells(sheet(book), { D5: "=WHERE(A2:A3)" });
    expect(batches.flat().map(told)).toEqual(["Sheet1!D5 of Sheet1!A2:A3"]);
    answer(() => 7);
    sheet(book).insert(at("5:5"), "Down");
    expect(batches.flat().map(told).sort()).toEqual(["Sheet1!C6 of Sheet1!A2:A3", "Sheet1!D6 of Sheet1!A2:A3"]);
    expect(cancelled.sort()).toEqual([1, 2]);
  });

  test("a page that starts anew is asked for all of them again", () => {
    const { book } = calledOnce(stream);
    book.customFunctions.connect(null);
    const { batches } = runner(book);
    expect(batches.flat().map(({ id }) => id)).toEqual([1]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-get-started#calculation-modes
test("with manual calculation an entered function is called and its answer shown; what depends on it waits", () => {
  const book = bookWith({ A1: 1, B1: "=C1*2" });
  book.customFunctions.register([attain]);
  const { batches, answer } = runner(book);
  book.setCalculationMode("Manual");
  fillCells(book.activeSheet, { C1: '=ATTAIN(A1,"X")' });
  expect(valuesAt(book.activeSheet, "B1:C1")).toEqual([[0, "#BUSY!"]]);
  answer(() => 5);
  expect(valuesAt(book.activeSheet, "B1:C1")).toEqual([[0, 5]]);
  fillCells(book.activeSheet, { A1: 2 });
  expect(batches).toEqual([]);
  book.calculate("recalculate");
  expect(batches.flat()).toHaveLength(1);
});

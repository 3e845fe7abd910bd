/** hucre as a third opinion: it reads what is saved here, and what it writes is opened here. */
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { isError, type Value } from "../value";
import { at, exampleBook } from "./example-book";
import { openFile } from "./open";
import { saveWorkbook } from "./save";

describe("a saved workbook, read by hucre", () => {
  test("has the same values in every cell", async () => {
    const book = exampleBook();
    const read = await readXlsx(await saveWorkbook(book));
    const plain = (value: Value): unknown => (isError(value) ? value.error : value);
    let count = 0;
    for (const sheet of book.sheets) {
      for (const { row, column, value } of sheet.cells(at("A1:G30"))) {
        // hucre makes dates of numbers with a date format.
        if (sheet.style(row, column).numberFormat.includes("/")) continue;
        const found = read.sheets[sheet.position]?.rows[row]?.[column] ?? null;
        expect([sheet.name, row, column, found]).toEqual([sheet.name, row, column, plain(value)]);
        count++;
      }
    }
    expect(count).toBeGreaterThan(60);
  });

  test("has the same sheets, merges and tables", async () => {
    const read = await readXlsx(await saveWorkbook(exampleBook()));
    expect(read.sheets.map(({ name, hidden, veryHidden }) => [name, hidden ?? false, veryHidden ?? false])).toEqual([
      ["Báo cáo quý", false, false],
      ["Dữ liệu 'gốc' 26", false, false],
      ["Ẩn", true, false],
      ["Rất ẩn", false, true],
    ]);
    expect(read.sheets[0]?.merges).toEqual([{ startRow: 11, startCol: 0, endRow: 11, endCol: 3 }]);
    expect(read.sheets[1]?.tables?.map(({ name, range }) => [name, range])).toEqual([
      ["ChỉTiêu", "A1:E5"],
      ["Bảng.Phụ", "H1:H3"],
    ]);
  });
});

describe("a workbook written by hucre, opened here", () => {
  test("has its cells, table, rules and set-up", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Báo cáo",
          rows: [
            ["Chỉ tiêu", "Số"],
            ["GRDP", 1388.5],
            ["Thu", 12],
          ],
          cells: new Map([["3,1", { formula: "SUM(B2:B3)", formulaResult: 1400.5 }]]),
          tables: [{ name: "Bảng", range: "A1:B3", columns: [{ name: "Chỉ tiêu" }, { name: "Số" }] }],
          dataValidations: [{ type: "list", values: ["a", "b"], range: "C1:C9" }],
          conditionalRules: [{ type: "cellIs", operator: "lessThan", formula: "80", priority: 1, range: "B2:B3" }],
          pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
          freezePane: { rows: 1 },
          protection: { sheet: true, password: "abc" },
        },
      ],
      namedRanges: [{ name: "_xlnm.Print_Area", range: "'Báo cáo'!$A$1:$B$4", scope: "Báo cáo" }],
    });
    const { workbook, losses } = await openFile(bytes);
    const [sheet] = workbook.sheets;
    expect(losses).toEqual([]);
    expect(sheet?.values(at("A1:B4"))).toEqual([
      ["Chỉ tiêu", "Số"],
      ["GRDP", 1388.5],
      ["Thu", 12],
      [null, 1400.5],
    ]);
    expect(sheet?.tables.map(({ name, area }) => [name, area])).toEqual([["Bảng", at("A1:B3")]]);
    expect(sheet?.validations[0]).toMatchObject({ areas: [at("C1:C9")], rule: { kind: "list", source: "a,b" } });
    expect(sheet?.conditionalFormats[0]?.rule).toEqual({ kind: "cellValue", operator: "LessThan", formula1: "=80" });
    expect(sheet?.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { wide: 1, tall: null },
    });
    expect(sheet?.properties.frozenRows).toBe(1);
    expect(sheet?.printAreas).toEqual([at("A1:B4")]);
    sheet?.unprotect("abc");
    expect(sheet?.isProtected).toBe(false);
  });
});

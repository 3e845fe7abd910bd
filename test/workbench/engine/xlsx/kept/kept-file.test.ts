/** What a file holds beyond the model goes through open and save: untouched when nothing changes, and beside what changes. */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Workbook } from "../../model";
import type { Sheet } from "../../model-sheet";
import { at, exampleBook, now } from "../example-book";
import { openFile, openWorkbook } from "../open";
import { saveWorkbook } from "../save";
import { comparableParts } from "./compared-files";
import { foreignBook } from "./foreign-book";
import { descendants, readMarkup, textOf } from "./markup-tree";
import { expectWhole } from "./whole-file";

const options = { now: () => now };

async function byExcelJS(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = now;
  book.modified = now;
  const sheet = book.addWorksheet("Trang đầu", { views: [{ state: "split", xSplit: 2000, topLeftCell: "B1" }] });
  sheet.addRow(["Chỉ tiêu", { richText: [{ font: { bold: true }, text: "đậm" }, { text: " thường" }] }]);
  sheet.addRow([1, { formula: "A2*2", result: 2 }, { text: "trang", hyperlink: "https://example.org/" }]);
  sheet.getCell("A2").fill = {
    type: "gradient",
    gradient: "angle",
    degree: 0,
    stops: [
      { position: 0, color: { argb: "FFFFFFFF" } },
      { position: 1, color: { argb: "FF336699" } },
    ],
  };
  sheet.getCell("A2").note = { texts: [{ font: { size: 9, name: "Tahoma" }, text: "ghi chú" }] };
  sheet.addConditionalFormatting({
    ref: "A1:A9",
    rules: [
      {
        type: "iconSet",
        iconSet: "3Stars",
        priority: 1,
        cfvo: [
          { type: "percent", value: 0 },
          { type: "percent", value: 33 },
          { type: "percent", value: 67 },
        ],
      } as never,
    ],
  });
  const image = book.addImage({ base64: "iVBORw0KGgo=", extension: "png" });
  sheet.addImage(image, "D2:E5");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function byHucre(): Promise<Uint8Array> {
  const text = { richText: [{ text: "a", font: { bold: true } }, { text: "b" }] };
  return writeXlsx({
    properties: { created: now, modified: now },
    sheets: [
      {
        name: "S",
        rows: [
          ["x", 1],
          ["y", 2],
        ],
        cells: new Map([["2,0", text as never]]),
        freezePane: { rows: 1 },
      },
    ],
  });
}

/** Where a part says the time of saving, each program says its own. */
function untimed(parts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      text.replace(/^ *modified .*$/gm, "").replace(/^ *lastModifiedBy .*$/gm, ""),
    ]),
  );
}

describe("opened and saved without a change", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["a file with what only Excel has", foreignBook],
    ["one written by exceljs", byExcelJS],
    ["one written by hucre", byHucre],
    ["one written here", () => saveWorkbook(exampleBook())],
  ])("%s says the same in every part, and the second time byte by byte", async (_, make) => {
    const bytes = await make();
    const { workbook, losses } = await openFile(bytes, options);
    const saved = await saveWorkbook(workbook);
    expect(losses).toEqual([]);
    expect(untimed(comparableParts(saved))).toEqual(untimed(comparableParts(bytes)));
    expect(await saveWorkbook(await openWorkbook(saved, options))).toEqual(saved);
  });

  test("a part that we don't write is the same to the byte", async () => {
    const bytes = foreignBook();
    const [before, after] = [unzipSync(bytes), unzipSync(await saveWorkbook(await openWorkbook(bytes, options)))];
    const foreign = Object.keys(before).filter(
      (name) => /drawings|charts|media|pivot|external|printer|theme|comments/.test(name) && !name.endsWith(".rels"),
    );
    expect(foreign).toHaveLength(14);
    for (const name of foreign) expect(after[name]).toEqual(before[name]);
  });
});

/** What lines the edit takes out of the file's parts and which it puts in; the list of sheets' names goes with any of them. */
async function differences(edit: (book: Workbook, first: Sheet) => void): Promise<Record<string, string[]>> {
  const bytes = foreignBook();
  const book = await openWorkbook(bytes, options);
  edit(book, book.sheets[0] as Sheet);
  const saved = await saveWorkbook(book);
  const [before, after] = [comparableParts(bytes), comparableParts(saved)];
  const result: Record<string, string[]> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[name]?.split("\n") ?? [], after[name]?.split("\n") ?? []];
    const taken = was.filter((line) => !is.includes(line)).map((line) => `- ${line.trim()}`);
    const put = is.filter((line) => !was.includes(line)).map((line) => `+ ${line.trim()}`);
    if (taken.length + put.length > 0 && name !== "docProps/app.xml") result[name] = [...taken, ...put];
  }
  return result;
}

const data = "xl/worksheets/data.xml";

describe("an edit changes what it changes, and nothing else", () => {
  test("a value", async () => {
    expect(await differences((_, sheet) => sheet.type(1, 1, "12"))).toEqual({
      [data]: ['- v  "10"', '+ v  "12"', '+ v  "24"'],
      "xl/worksheets/summary.xml": ['- v  "60"', '+ v  "62"'],
    });
  });

  test("zoom and tab colour", async () => {
    expect(await differences((_, sheet) => sheet.change({ zoom: 120, tabColor: "#00FF00" }))).toEqual({
      [data]: [
        '- tabColor theme=4 tint=0.4 ""',
        '- sheetView rightToLeft=1 showFormulas=0 workbookViewId=0 zoomScaleSheetLayoutView=85 ""',
        '+ tabColor rgb=FF00FF00 ""',
        '+ sheetView rightToLeft=1 showFormulas=0 workbookViewId=0 zoomScale=120 zoomScaleNormal=120 zoomScaleSheetLayoutView=85 ""',
      ],
    });
  });

  test("paper", async () => {
    expect(await differences((_, sheet) => sheet.changePageLayout({ orientation: "Portrait" }))).toEqual({
      [data]: [
        '- pageSetup copies=2 horizontalDpi=300 orientation=landscape paperSize=9 r:id=rId4 ""',
        '+ pageSetup copies=2 horizontalDpi=300 orientation=portrait paperSize=9 r:id=rId4 ""',
      ],
    });
  });

  test("bold letters: gradient, pattern, named style, theme colours and rich text stay", async () => {
    const found = await differences((_, sheet) => sheet.format(at("A1:B4"), { font: { bold: true } }));
    expect(found["xl/styles.xml"]).toEqual([
      '- fonts count=3 x14ac:knownFonts=1 ""',
      '- cellXfs count=6 ""',
      '+ fonts count=5 x14ac:knownFonts=1 ""',
      '+ cellXfs count=9 ""',
      '+ xf applyFont=1 borderId=0 fillId=0 fontId=3 numFmtId=0 xfId=0 ""',
      '+ xf applyFill=1 applyFont=1 applyNumberFormat=1 borderId=0 fillId=3 fontId=3 numFmtId=170 xfId=0 ""',
      '+ xf applyFont=1 borderId=0 fillId=4 fontId=4 numFmtId=0 xfId=1 ""',
    ]);
    expect(found[data]?.filter((line) => line.includes("ngân sách"))[1]).toMatch(/^\+ c r=A3 s=6 .*<b\/>/);
  });

  test("a name", async () => {
    expect(await differences((book) => book.addName({ name: "Mới", formula: "='Số liệu'!$A$1" }))).toEqual({
      "xl/workbook.xml": [`+ definedName name=Mới "'Số liệu'!$A$1"`],
    });
  });

  test("a company, a title", async () => {
    const found = await differences((book) => book.changeProperties({ title: "Tên" }));
    expect(Object.keys(found)).toEqual(["[Content_Types].xml", "_rels/.rels", "docProps/core.xml"]);
  });

  test("another width of columns", async () => {
    const found = await differences((_, sheet) => sheet.setColumnWidth(at("A:B"), 100));
    expect(found[data]?.filter((line) => line.includes("col "))).toEqual([
      '- col bestFit=1 customWidth=1 max=1 min=1 width=18.7109375 ""',
      '+ col bestFit=1 customWidth=1 max=1 min=1 width=19.046875 ""',
      '+ col customWidth=1 max=2 min=2 width=19.046875 ""',
    ]);
  });

  test("a dynamic array in a file with other metadata", async () => {
    const found = await differences((_, sheet) => sheet.type(8, 0, "=SEQUENCE(2)"));
    expect(found[data]).toContain('+ c cm=1 r=A9 ""');
    expect(found["xl/metadata.xml"]).toContain('+ metadataTypes count=2 ""');
    expect(found["xl/metadata.xml"]).toContain('+ rc t=2 v=0 ""');
  });

  test("a rule changed: the others keep their forms, and the order is one", async () => {
    const found = await differences((_, sheet) => {
      const [cells] = sheet.conditionalFormats;
      sheet.changeConditionalFormat(cells?.id ?? "", { areas: [at("B2:B3")] });
    });
    expect(found[data]).toEqual([
      '- cfRule dxfId=0 priority=1 stdDev=1 type=aboveAverage ""',
      '- cfRule dxfId=0 operator=greaterThan priority=2 type=cellIs ""',
      '- cfRule id={11111111-2222-4333-8444-555555555555} priority=3 type=iconSet ""',
      '+ cfRule dxfId=0 priority=3 stdDev=1 type=aboveAverage ""',
      '+ conditionalFormatting sqref=B2:B3 ""',
      '+ cfRule dxfId=0 operator=greaterThan priority=1 type=cellIs ""',
      '+ cfRule id={11111111-2222-4333-8444-555555555555} priority=2 type=iconSet ""',
    ]);
  });

  test("a conversation beside a note", async () => {
    const author = { name: "An", email: "an@example.org" };
    const comment = {
      id: "{A}",
      content: "hỏi",
      author,
      created: now,
      row: 4,
      column: 1,
      resolved: false,
      replies: [],
    };
    const found = await differences((_, sheet) => sheet.setComments([comment]));
    expect(found["xl/comments1.xml"]).toContain('+ author  "tc={A}"');
    expect(found["xl/comments1.xml"]?.filter((line) => line.startsWith("- "))).toEqual([
      `- comments xmlns=http://schemas.openxmlformats.org/spreadsheetml/2006/main ""`,
    ]);
    expect(found["xl/drawings/vmlDrawing1.vml"]?.filter((line) => line.startsWith("- "))).toEqual([]);
    expect(found["xl/drawings/vmlDrawing1.vml"]).toContain(
      '+ shape id=_x0000_s1027 style=visibility:hidden type=#_x0000_t202 ""',
    );
    expect(Object.keys(found)).toContain("xl/threadedComments/threadedComment1.xml");
  });
});

describe("what is kept follows", () => {
  let moved: Record<string, string[]>;
  beforeAll(async () => {
    moved = await differences((_, sheet) => sheet.insert(at("1:2"), "Down"));
  });

  test.each<[string, string, string, string]>([
    ["the chart's series", "xl/charts/chart1.xml", `f  "'Số liệu'!$B$2:$B$4"`, `f  "'Số liệu'!$B$4:$B$6"`],
    ["drawings", "xl/drawings/drawing1.xml", 'row  "10"', 'row  "14"'],
    [
      "a shape's text",
      "xl/drawings/drawing1.xml",
      `sp macro= textlink='Số liệu'!$B$3 ""`,
      `sp macro= textlink='Số liệu'!$B$5 ""`,
    ],
    ["notes", "xl/comments1.xml", 'comment authorId=0 ref=C3 ""', 'comment authorId=0 ref=C5 ""'],
    ["their shapes", "xl/drawings/vmlDrawing1.vml", 'Row  "2"', 'Row  "4"'],
    [
      "a pivot table's source",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      'worksheetSource ref=A1:B4 sheet=Số liệu ""',
      'worksheetSource ref=A3:B6 sheet=Số liệu ""',
    ],
    ["sparklines", data, 'sqref  "E2"', 'sqref  "E4"'],
    ["their data", data, `f  "'Số liệu'!B2:B4"`, `f  "'Số liệu'!B4:B6"`],
    ["ranges for some", data, 'protectedRange name=Vùng1 sqref=B2:B4 ""', 'protectedRange name=Vùng1 sqref=B4:B6 ""'],
    [
      "rules, with what else they say",
      data,
      'dataValidation allowBlank=1 imeMode=off showErrorMessage=1 sqref=B2:B4 type=whole ""',
      'dataValidation allowBlank=1 imeMode=off showErrorMessage=1 sqref=B4:B6 type=whole ""',
    ],
    ["young rules", data, 'sqref  "C2:C4"', 'sqref  "C4:C6"'],
    [
      "links over several cells",
      data,
      'hyperlink display=trang r:id=rId7 ref=A2:A3 tooltip=mở ""',
      'hyperlink display=trang r:id=rId7 ref=A4:A5 tooltip=mở ""',
    ],
    [
      "what-if tables",
      data,
      'f dt2D=0 dtr=0 r1=B2 ref=D4:D5 t=dataTable ""',
      'f dt2D=0 dtr=0 r1=B4 ref=D6:D7 t=dataTable ""',
    ],
    ["linked records", data, 'c r=D3 t=e vm=1 ""', 'c r=D5 t=e vm=1 ""'],
    [
      "heights",
      data,
      'row ht=20.25 r=1 spans=1:5 thickBot=1 x14ac:dyDescent=0.3 ""',
      'row ht=20.25 r=3 thickBot=1 x14ac:dyDescent=0.3 ""',
    ],
  ])("inserted rows: %s", (_, part, was, is) => {
    const found = moved[part] ?? [];
    expect(found).toContain(`- ${was}`);
    expect(found).toContain(`+ ${is}`);
  });

  test("a new name of a sheet", async () => {
    const found = await differences((book, sheet) => book.renameSheet(sheet, "Dữ liệu"));
    expect(Object.keys(found).sort()).toEqual([
      ...["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing1.xml"],
      ...["xl/pivotCache/pivotCacheDefinition1.xml", "xl/workbook.xml", data, "xl/worksheets/summary.xml"],
    ]);
    expect(
      Object.values(found)
        .flat()
        .filter((line) => line.startsWith("+ ") && line.includes("Số liệu")),
    ).toEqual([]);
  });

  test("a removed sheet: its parts go, what is left is whole", async () => {
    const book = await openWorkbook(foreignBook(), options);
    book.removeSheet(book.sheets[0] as Sheet);
    const parts = unzipSync(await saveWorkbook(book));
    expect(Object.keys(parts).filter((name) => /drawing1|chart1|comments|printer|\/data\.xml/.test(name))).toEqual([]);
    expectWhole(parts);
    const [, summary] = [...strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g)];
    expect(summary?.[1]).toBe("Tổng hợp");
  });

  test("places of charts, pictures and shapes, where the page marks them", async () => {
    const book = await openWorkbook(foreignBook(), options);
    const sheet = book.sheets[0] as Sheet;
    expect(sheet.undrawn).toEqual([
      { kind: "chart", name: "Biểu đồ 1", area: at("F3:J11") },
      { kind: "picture", name: "Ảnh 1", area: at("F13:J21") },
      { kind: "shape", name: "Hình 1", area: at("F23:J31") },
    ]);
    sheet.insert(at("1:2"), "Down");
    sheet.delete(at("A:A"), "Left");
    expect(sheet.undrawn[0]?.area).toEqual(at("E5:I13"));
  });

  test("a note goes with its cell", async () => {
    const found = await differences((_, sheet) => sheet.delete(at("3:3"), "Up"));
    expect(found["xl/comments1.xml"]).toContain('- comment authorId=0 ref=C3 ""');
    expect(found["xl/comments1.xml"]?.some((line) => line.startsWith("+ comment "))).toBe(false);
  });

  test("charts on sheets of their own stay between the sheets", async () => {
    const book = await openWorkbook(foreignBook(), options);
    book.addSheet("Mới", 1);
    const workbook = readMarkup(strFromU8(unzipSync(await saveWorkbook(book))["xl/workbook.xml"] ?? new Uint8Array()));
    expect(descendants(workbook, "sheet").map(({ attributes }) => attributes.get("name"))).toEqual([
      ...["Số liệu", "Biểu đồ", "Mới", "Tổng hợp"],
    ]);
    const area = descendants(workbook, "definedName").find(
      ({ attributes }) => attributes.get("name") === "_xlnm.Print_Area",
    );
    expect([area?.attributes.get("localSheetId"), textOf(area)]).toEqual(["3", "'Tổng hợp'!$A$1:$D$20"]);
    expect(descendants(workbook, "workbookView")[0]?.attributes.get("activeTab")).toBe("3");
  });

  test("rich text goes with its letters when rows are sorted", async () => {
    const found = await differences((_, sheet) => sheet.sort(at("A2:C4"), [{ key: 1, ascending: false }]));
    expect(found[data]?.some((line) => line.includes("ngân sách") && line.startsWith("- c"))).toBe(false);
  });
});

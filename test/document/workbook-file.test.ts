import { readDocument } from "../../src/document/read-document";
import type { DocumentCell, PlanDocument } from "../../src/core/reading/plan-document";
import { relation, relations, zipped } from "./office-files.samples";
import { readShown, readWhole } from "./shown-document.samples";

interface BookWish {
  /** Rows of a sheet, as XML. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  /** `<si>` elements. */
  readonly texts?: string;
  /** Fonts and cell formats, as XML. */
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string>>;
}

const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

function workbookFile({ sheets, hidden = [], texts, styles, more }: BookWish): Uint8Array {
  const names = Object.keys(sheets);
  const state = (name: string): string => (hidden.includes(name) ? ` state="hidden"` : "");
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}"${state(name)} r:id="s${index}"/>`,
  );
  return zipped({
    "_rels/.rels": relations(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="r"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      names.map((_, index) => relation(`s${index}`, "worksheet", `worksheets/${index}.xml`)).join("") +
        relation("st", "styles", "styles.xml") +
        relation("ss", "sharedStrings", "shared.xml"),
    ),
    "xl/styles.xml": `<styleSheet ${main}>${styles ?? ""}</styleSheet>`,
    "xl/shared.xml": `<sst ${main}>${texts ?? ""}</sst>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/${index}.xml`,
        `<worksheet ${main}>${/^<(?:sheetData|cols)/u.test(sheets[name] ?? "") ? sheets[name] : `<sheetData>${sheets[name] ?? ""}</sheetData>`}</worksheet>`,
      ]),
    ),
    ...more,
  });
}

const text = (address: string, letters: string, more = ""): string =>
  `<c r="${address}" t="inlineStr"${more}><is><t>${letters}</t></is></c>`;
const number = (address: string, value: number | string, more = ""): string =>
  `<c r="${address}"${more}><v>${value}</v></c>`;

/** Formats in the order of their numbers. */
function styled(...formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replace(/"/gu, "&quot;")}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0"/>`);
  return `<numFmts>${codes.join("")}</numFmts><fonts><font/></fonts><cellXfs>${cells.join("")}</cellXfs>`;
}

async function cellsOf(wish: BookWish): Promise<readonly DocumentCell[]> {
  const { blocks } = await readWhole(workbookFile(wish));
  return blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
}

test.each([
  [0.125, "0.0%", "12,5%", 0.125, true],
  [0.955, "0%", "96%", 0.955, true],
  [1846.3, "#,##0.0", "1.846,3", 1846.3, undefined],
  [1846.3, "General", "1846,3", 1846.3, undefined],
  [0.30000000000000004, "General", "0,3", 0.30000000000000004, undefined],
  [12480.75, "_(* #,##0.00_);_(* (#,##0.00);_(* -??_);_(@_)", "12.480,75", 12480.75, undefined],
  [-5, "#,##0;[Red]-#,##0", "-5", -5, undefined],
  [15, '0" xã"', "15 xã", 15, undefined],
  [15, "\\≥0", "≥15", 15, undefined],
  [12, "#", "12", 12, undefined],
  [1500000, "#,##0,", "1.500", 1500000, undefined],
  [7, "00", "07", 7, undefined],
  [45658, "dd/mm/yyyy", "01/01/2025", undefined, undefined],
  [45658, "[$-42A]dd mmmm yyyy", "01/01/2025", undefined, undefined],
  [1234.5, "[$₫-42A]#,##0.0", "₫1.234,5", 1234.5, undefined],
  [0.0000012, "0.00E+00", "0,0000012", 0.0000012, undefined],
])("%d in %s is %s", async (value, format, shown, kept, isPercentage) => {
  const [cell] = await cellsOf({
    sheets: { A: `<row r="1">${number("A1", value, ` s="0"`)}</row>` },
    styles: styled(format),
  });
  expect({ text: cell?.text, value: cell?.value, isPercentage: cell?.isPercentage }).toEqual({
    text: shown,
    value: kept,
    isPercentage,
  });
});

test("sheets are tables; blank stretches shrink to one row or column, and addresses stay", async () => {
  const { blocks } = await readWhole(
    workbookFile({
      sheets: {
        "Phụ lục": `<row r="3">${text("B3", "Tên")}${text("XFD3", "Xa")}</row><row r="1048576">${text("B1048576", "Cuối")}</row>`,
        "Biểu 2": `<row r="1">${text("A1", "Hai")}</row>`,
        Trống: "",
      },
    }),
  );
  expect(blocks).toEqual([
    {
      kind: "table",
      at: { sheet: "Phụ lục", address: "B3", table: 1 },
      rows: 3,
      columns: 3,
      cells: [
        { row: 0, column: 0, text: "Tên", at: { sheet: "Phụ lục", address: "B3", table: 1, row: 3, column: 2 } },
        { row: 0, column: 2, text: "Xa", at: { sheet: "Phụ lục", address: "XFD3", table: 1, row: 3, column: 16384 } },
        {
          row: 2,
          column: 0,
          text: "Cuối",
          at: { sheet: "Phụ lục", address: "B1048576", table: 1, row: 1048576, column: 2 },
        },
      ],
    },
    expect.objectContaining({ at: { sheet: "Biểu 2", address: "A1", table: 2 } }),
  ]);
});

test("merged cells, errors, formulas by what they showed, and hidden rows", async () => {
  const shown = await readShown(
    workbookFile({
      sheets: {
        A:
          `<sheetData><row r="1">${text("A1", "TT")}${text("B1", "Kế hoạch")}</row>` +
          `<row r="2">${text("B2", "2025")}${text("C2", "2026")}</row>` +
          `<row r="3" hidden="1"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C3" t="str"><f>"a"</f><v>≥ 95</v></c></row>` +
          `</sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>`,
      },
    }),
  );
  expect(shown).toEqual(["[0:TT↓2 1:Kế hoạch→2]", "[1:2025 2:2026]", "[0:2 1:#DIV/0! 2:≥ 95]"]);
});

test("shared texts with their fonts: bold pieces, old fonts of a piece and of the cell", async () => {
  const cells = await cellsOf({
    sheets: {
      A: `<row r="1">${[0, 1, 2].map((each) => `<c r="${"ABC"[each] ?? ""}1" t="s" s="${each === 2 ? 1 : 0}"><v>${each}</v></c>`).join("")}</row>`,
    },
    texts:
      `<si><r><rPr><b/></rPr><t>Đậm</t></r></si>` +
      `<si><r><t>Thu </t></r><r><rPr><rFont val=".VnTime"/></rPr><t>ng©n s¸ch</t></r><rPh><t>x</t></rPh></si>` +
      `<si><t>chØ tiªu</t></si>`,
    styles: `<fonts><font/><font><b/><name val=".VnTimeH"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`,
  });
  expect(cells.map(({ text: letters, isBold }) => [letters, isBold])).toEqual([
    ["Đậm", true],
    ["Thu ngân sách", undefined],
    ["CHỈ TIÊU", true],
  ]);
});

test("what is left out is told: hidden sheets, links to other files, macros, comments, pictures", async () => {
  const { notes, blocks } = await readWhole(
    workbookFile({
      sheets: { A: `<row r="1">${text("A1", "a")}</row>`, Nháp: `<row r="1">${text("A1", "b")}</row>` },
      hidden: ["Nháp"],
      more: {
        "xl/vbaProject.bin": "x",
        "xl/media/image1.png": "x",
        "xl/externalLinks/_rels/externalLink1.xml.rels": relations(
          relation("x", "externalLinkPath", "file:///khac.xlsx", "External"),
        ),
        "xl/worksheets/_rels/0.xml.rels": relations(relation("c", "comments", "../comments1.xml")),
        "xl/comments1.xml": `<comments><commentList><comment/><comment/></commentList></comments>`,
      },
    }),
  );
  expect(blocks).toHaveLength(1);
  expect(notes).toEqual<PlanDocument["notes"]>([
    { kind: "macros-ignored" },
    { kind: "links-ignored", count: 1 },
    { kind: "hidden-ignored", sheet: "Nháp" },
    { kind: "comments-ignored", count: 2 },
    { kind: "pictures-ignored", count: 1 },
  ]);
});

test.each<readonly [string, string, string, PlanDocument["notes"]]>([
  [
    "formulas that nothing calculated; one that shows nothing is no such",
    `<sheetData><row r="1">${text("A1", "a")}<c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>2+2</f></c><c r="D1" t="str"><f>""</f><v></v></c></row></sheetData>`,
    "",
    [{ kind: "formulas-without-values", count: 2, at: { sheet: "A", address: "B1" } }],
  ],
  [
    "hidden rows and columns, which are read; those without text hide nothing",
    `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1">${text("A1", "a")}${text("B1", "b")}</row><row r="2" hidden="1">${text("A2", "c")}</row><row r="3" hidden="1"/></sheetData>`,
    "",
    [{ kind: "hidden-read", sheet: "A", rows: 1, columns: 1 }],
  ],
  [
    "struck cells and pieces",
    `<sheetData><row r="1">${text("A1", "a")}${text("B1", "100", ` s="1"`)}<c r="C1" t="s"><v>0</v></c></row></sheetData>`,
    `<si><r><rPr><strike/></rPr><t>95</t></r><r><t>98</t></r></si>`,
    [{ kind: "struck-ignored", count: 2 }],
  ],
])("%s", async (_, sheet, texts, notes) => {
  const styles = `<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`;
  const read = await readWhole(workbookFile({ sheets: { A: sheet }, texts, styles }));
  const cells = read.blocks.flatMap((block) => (block.kind === "table" ? block.cells.map((cell) => cell.text) : []));
  expect([cells.includes("95"), cells.includes("100"), read.notes]).toEqual([false, false, notes]);
});

test("text boxes of a sheet stand before its table; charts and objects are told", async () => {
  const { blocks, notes } = await readWhole(
    workbookFile({
      sheets: { A: `<row r="1">${text("A1", "a")}</row>` },
      more: {
        "xl/worksheets/_rels/0.xml.rels": relations(
          relation("d", "drawing", "../drawings/1.xml") + relation("o", "oleObject", "../embeddings/cu.bin"),
        ),
        "xl/drawings/1.xml": `<xdr:wsDr><xdr:sp><xdr:txBody><a:p><a:r><a:t>ĐVT: tỷ đồng</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`,
        "xl/drawings/_rels/1.xml.rels": relations(relation("c", "chart", "../charts/1.xml")),
      },
    }),
  );
  expect(blocks).toMatchObject([{ text: "ĐVT: tỷ đồng", from: "text-box" }, { kind: "table" }]);
  expect(notes).toEqual([
    { kind: "charts-ignored", count: 1 },
    { kind: "embedded-ignored", names: ["cu.bin"] },
  ]);
});

test("a sheet that claims a huge grid is too large", async () => {
  const diagonal = Array.from(
    { length: 3000 },
    (_, at) => `<row r="${at + 1}"><c r="${columnLetters(at)}${at + 1}"><v>1</v></c></row>`,
  );
  expect(await readDocument("x", workbookFile({ sheets: { A: diagonal.join("") } }))).toEqual({
    kind: "fault",
    fault: "too-large",
  });
});

function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

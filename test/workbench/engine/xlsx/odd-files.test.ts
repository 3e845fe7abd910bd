/** Files as other programs and other times write them, put together part by part; and bytes that are no workbook. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Workbook } from "../model";
import type { WorkSheet } from "../work-sheet";
import { at } from "./example-book";
import { openFile, openWorkbook } from "./open";
import { saveWorkbook } from "./save";
import { UnreadableFile } from "./unreadable-file";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

interface Extra {
  readonly workbook?: string;
  readonly sheetRelations?: string;
  readonly bookRelations?: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** In the stricter dialect, of which nothing is kept that the workbook has no place for. */
  readonly isStrict?: boolean;
}

/** A file of one sheet; `sheet` is what stands within its worksheet element. */
function fileWith(sheet: string, extra: Extra = {}): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const list = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": list(
      relation("rId1", "officeDocument", "xl/workbook.xml").replace(relations, extra.isStrict ? strict : relations),
    ),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${extra.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": list(
      relation("rId1", "worksheet", "worksheets/sheet1.xml") + (extra.bookRelations ?? ""),
    ),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${relations}">${sheet}</worksheet>`,
    ...(extra.sheetRelations === undefined
      ? {}
      : { "xl/worksheets/_rels/sheet1.xml.rels": list(extra.sheetRelations) }),
    ...extra.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function rows(...content: string[]): string {
  return `<sheetData>${content.map((row) => `<row>${row}</row>`).join("")}</sheetData>`;
}

async function opened(sheet: string, extra?: Extra): Promise<Workbook> {
  return openWorkbook(fileWith(sheet, extra));
}

describe("cells as files write them", () => {
  test.each<[string, string, unknown]>([
    ["a number", `<c r="A1"><v>1.5</v></c>`, 1.5],
    ["a cell without an address", `<c><v>2</v></c>`, 2],
    ["a text in the cell", `<c r="A1" t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>`, "a b"],
    ["an escaped line break", `<c r="A1" t="str"><v>a_x000D__x000A_b</v></c>`, "a\r\nb"],
    ["a true value", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["an error that isn't known", `<c r="A1" t="e"><v>#PYTHON!</v></c>`, { error: "#VALUE!" }],
    ["a date as a text", `<c r="A1" t="d"><v>2026-12-31T12:00:00</v></c>`, 46387.5],
    ["an empty value", `<c r="A1"><v></v></c>`, null],
    ["a text that isn't in the list", `<c r="A1" t="s"><v>7</v></c>`, ""],
    ["a formula with another prefix", `<c r="A1"><f>_xlfn.CONCAT("a",1)</f><v>x</v></c>`, "a1"],
    ["an empty formula", `<c r="A1"><f></f><v>3</v></c>`, 3],
    ["a formula without a value", `<c r="A1"><f>1+2</f></c>`, 3],
    ["an unknown function's last value", `<c r="A1"><f>_xldudf_ABC(1)</f><v>42</v></c>`, 42],
    ["an unknown function without one", `<c r="A1"><f>ABC(1)</f></c>`, { error: "#NAME?" }],
    ["an unknown function within a known one", `<c r="A1"><f>IFERROR(ABC(1),0)</f><v>42</v></c>`, 42],
    ["a what-if table", `<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>5</v></c>`, 5],
    ["another file's cell", `<c r="A1"><f>[1]Sheet1!A1*2</f><v>7</v></c>`, 7],
    ["a formula that can't be read", `<c r="A1"><f>1+*(</f><v>8</v></c>`, 8],
  ])("%s", async (_, cell, value) => {
    expect((await opened(rows(cell))).sheets[0]?.value(0, 0)).toEqual(value);
  });

  test.each<[string, string, string, string | null]>([
    ["an unknown function keeps its mark", `<c r="A1"><f>_xldudf_ABC(1)</f><v>4</v></c>`, "A1", "=_xldudf_ABC(1)"],
    ["a range where one value is wanted", `<c r="C1"><f>A1:A3*2</f></c>`, "C1", "=@A1:A3*2"],
    ["a range within a function", `<c r="C1"><f>SUM(A1:A3*2)</f></c>`, "C1", "=SUM(@A1:A3*2)"],
    ["a range where ranges are wanted", `<c r="C1"><f>SUM(A1:A3)</f></c>`, "C1", "=SUM(A1:A3)"],
    ["a range where arrays are wanted", `<c r="C1"><f>SUMPRODUCT(A1:A3*2)</f></c>`, "C1", "=SUMPRODUCT(A1:A3*2)"],
    [
      "a range as an argument of one value",
      `<c r="C1"><f>VLOOKUP(A:A,E1:F9,2,0)</f></c>`,
      "C1",
      "=VLOOKUP(@A:A,E1:F9,2,0)",
    ],
    ["an array that was cut to its first value", `<c r="C1"><f>TRANSPOSE(A1:A3)</f></c>`, "C1", "=@TRANSPOSE(A1:A3)"],
    ["a function that gives one value", `<c r="C1"><f>INDEX(A1:A3,2)</f></c>`, "C1", "=INDEX(A1:A3,2)"],
    ["ranges of sums by criteria", `<c r="C1"><f>SUMIFS(A:A,B:B,D1)</f></c>`, "C1", "=SUMIFS(A:A,B:B,D1)"],
    ["a choice between ranges", `<c r="C1"><f>SUM(IF(D1=1,A1:A3,B1:B3))</f></c>`, "C1", "=SUM(IF(D1=1,A1:A3,B1:B3))"],
    ["a written intersection", `<c r="C1"><f>SUM(_xlfn.SINGLE(A1:A3))</f></c>`, "C1", "=SUM(@A1:A3)"],
    ["a spilled range", `<c r="C1"><f>SUM(_xlfn.ANCHORARRAY(A1))</f></c>`, "C1", "=SUM(A1#)"],
    ["another file's cell loses its formula", `<c r="A1"><f>[1]Sheet1!A1*2</f><v>7</v></c>`, "A1", null],
  ])("%s", async (_, cell, address, formula) => {
    const { top, left } = at(address);
    expect((await opened(rows(cell))).sheets[0]?.formula(top, left)).toBe(formula);
  });

  test.each([["A1:A3*2"], ["SUM( A1:A3 * 2 )"], ["TRANSPOSE(A1:A3)"], ["VLOOKUP(A:A,E1:F9,2,0)"]])(
    "%s is saved as it was, without what younger versions show",
    async (formula) => {
      const bytes = await saveWorkbook(await opened(rows(`<c r="C1"><f>${formula}</f></c>`)));
      expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
        `<f>${formula}</f>`,
      );
    },
  );

  test("a name of many cells where one value is wanted", async () => {
    const names = `<definedNames><definedName name="Vùng">S!$A$1:$A$3</definedName></definedNames>`;
    const cells = [
      `<c r="A1"><v>1</v></c>`,
      `<c r="A2"><v>2</v></c><c r="B2"><f>Vùng*10</f></c><c r="C2"><f>SUM(Vùng)</f></c>`,
    ];
    const sheet = (await opened(rows(...cells), { workbook: names })).sheets[0];
    expect([sheet?.formula(1, 1), sheet?.value(1, 1)]).toEqual(["=@Vùng*10", 20]);
    expect([sheet?.formula(1, 2), sheet?.value(1, 2)]).toEqual(["=SUM(Vùng)", 3]);
  });

  test("shared formulas are written out", async () => {
    const shared = `<c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1+A$1</f></c>`;
    const sheet = (
      await opened(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c>${shared}</row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>`,
      )
    ).sheets[0];
    expect(sheet?.formula(2, 1)).toBe("=A3+$A$1+A$1");
    expect(sheet?.value(2, 1)).toBe(2);
  });

  test("old arrays stay arrays, dynamic ones spill, and their cells aren't entries", async () => {
    const metadata = `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
    const book = await opened(
      rows(
        `<c r="A1"><f t="array" ref="A1:B1">{1,2}*2</f><v>2</v></c><c r="B1"><v>4</v></c>`,
        `<c r="A2" cm="1"><f t="array" ref="A2:B2">{1,2}*3</f><v>3</v></c><c r="B2"><v>6</v></c>`,
        `<c r="A3" cm="1"><f t="array" ref="A3:B3">ABC()</f><v>7</v></c><c r="B3"><v>8</v></c>`,
      ),
      {
        bookRelations: `<Relationship Id="rId9" Type="${relations}/sheetMetadata" Target="metadata.xml"/>`,
        parts: { "xl/metadata.xml": metadata },
      },
    );
    const [sheet] = book.sheets;
    expect(sheet?.arrayFormulaArea(0, 1)).toEqual(at("A1:B1"));
    expect(sheet?.spill(1, 1)?.area).toEqual(at("A2:B2"));
    expect(sheet?.spill(2, 1)?.area).toEqual(at("A3:B3"));
    expect(sheet?.values(at("A1:B3"))).toEqual([
      [2, 4],
      [3, 6],
      [7, 8],
    ]);
    expect(sheet?.inputs(at("B2:B3"))).toEqual([[6], [8]]);
  });

  test("dates of a file that counts from 1904 are the same days", async () => {
    const styles = `<styleSheet xmlns="${main}"><fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const book = await opened(rows(`<c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c>`), {
      workbook: `<workbookPr date1904="1"/>`,
      bookRelations: `<Relationship Id="rId9" Type="${relations}/styles" Target="styles.xml"/>`,
      parts: { "xl/styles.xml": styles },
    });
    expect(book.sheets[0]?.values(at("A1:B1"))).toEqual([[1562, 100]]);
  });

  test("a workbook that is calculated by hand keeps all its values", async () => {
    const book = await opened(rows(`<c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>99</v></c>`), {
      workbook: `<calcPr calcMode="manual"/>`,
    });
    expect(book.calculationMode).toBe("Manual");
    expect(book.sheets[0]?.value(0, 1)).toBe(99);
    book.calculate("full");
    expect(book.sheets[0]?.value(0, 1)).toBe(2);
  });
});

describe("parts as other programs write them", () => {
  test("names with a prefix", async () => {
    const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = await opened("", { parts: { "xl/worksheets/sheet1.xml": prefixed } });
    expect(book.sheets[0]?.value(0, 0)).toBe(5);
  });

  test("no styles, a sheet elsewhere, an absolute target, UTF-16", async () => {
    const relation = `<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/elsewhere/Tabelle.xml"/>`;
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}">${rows(`<c t="str"><v>chữ</v></c>`)}</worksheet>`;
    const wide = new Uint8Array(2 + sheet.length * 2);
    wide.set([0xff, 0xfe]);
    [...sheet].forEach((letter, i) => wide.set([letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8], 2 + i * 2));
    const book = await openWorkbook(
      zipSync({
        "[Content_Types].xml": strToU8("<Types/>"),
        "_rels\\.rels": strToU8(
          `<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        ),
        "xl\\workbook.xml": strToU8(
          `<workbook xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
        "xl\\_rels\\workbook.xml.rels": strToU8(`<Relationships>${relation}</Relationships>`),
        "elsewhere\\tabelle.xml": wide,
      }),
    );
    expect(book.sheets[0]?.value(0, 0)).toBe("chữ");
  });

  test("a list from another sheet among the extensions", async () => {
    const x14 = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="a" xmlns:xm="b" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>S!$B$1:$B$2</xm:f></x14:formula1><xm:sqref>A1 A3:A4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const sheet = (await opened(`${rows()}${x14}`)).sheets[0];
    expect(sheet?.validations).toMatchObject([
      { areas: [at("A1"), at("A3:A4")], rule: { kind: "list", source: "=S!$B$1:$B$2" }, ignoreBlanks: true },
    ]);
  });

  test("a rule among the extensions counts once", async () => {
    const bar = `<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar><extLst><ext><x14:id xmlns:x14="a">{1}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
    const x14 = `<extLst><ext><x14:conditionalFormattings xmlns:x14="a" xmlns:xm="b"><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{2}"><xm:f>S!$B$1=1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const sheet = (await opened(`${rows()}${bar}${x14}`)).sheets[0];
    expect(sheet?.conditionalFormats).toMatchObject([
      {
        areas: [at("C1")],
        rule: { kind: "custom", formula: "=S!$B$1=1" },
        style: { font: { bold: true } },
        priority: 0,
      },
      { areas: [at("A1:A9")], rule: { kind: "dataBar", color: "#00FF00" }, priority: 1 },
    ]);
  });

  test("settings of add-ins where Excel keeps them", async () => {
    const extension = `<we:webextension xmlns:we="a"><we:properties><we:property name="khóa" value="{&quot;a&quot;:1}"/><we:property name="chữ" value="abc"/></we:properties></we:webextension>`;
    const book = await opened(rows(), { parts: { "xl/webextensions/webextension1.xml": extension } });
    expect([...book.settings]).toEqual([
      ["khóa", { a: 1 }],
      ["chữ", "abc"],
    ]);
  });

  test("properties in a part with another ending, and names that have lost their cells", async () => {
    const core = `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>Tên</dc:title></cp:coreProperties>`;
    const book = await opened(rows(`<c r="A1"><f>S!#REF!+1</f></c>`), {
      workbook: `<definedNames><definedName name="Mất">S!#REF!</definedName></definedNames>`,
      parts: {
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="/package/services/1.psmdcp"/></Relationships>`,
        "package/services/1.psmdcp": core,
      },
    });
    expect(book.properties.title).toBe("Tên");
    expect(book.sheets[0]?.formula(0, 0)).toBe("=#REF!+1");
    expect(book.name("Mất", null)?.formula).toBe("=#REF!");
  });

  test("rows and columns: heights that Excel worked out hold until the row changes", async () => {
    const sheet = (
      await opened(
        `<sheetFormatPr baseColWidth="10" defaultRowHeight="14.4"/><cols><col min="2" max="3" width="9.140625" customWidth="1"/><col min="4" max="4" width="0" hidden="1"/></cols><sheetData><row r="1" ht="20"/><row r="2" ht="20" customHeight="1"/></sheetData>`,
      )
    ).sheets[0];
    expect(sheet?.properties).toMatchObject({ standardWidth: 60, standardHeight: 14.4 });
    expect([0, 1, 2].map((row) => sheet?.rowHeight(row))).toEqual([20, 20, 14.4]);
    sheet?.write(at("A1:A1"), [["chữ"]]);
    expect([0, 1].map((row) => sheet?.rowHeight(row))).toEqual([14.4, 20]);
    expect([0, 1, 2, 3].map((column) => sheet?.columnWidth(column))).toEqual([60, 48, 48, 0]);
  });

  test("all rows below a sheet's content hidden at once", async () => {
    const hidden = `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"/><row r="2"><c r="A2"><v>1</v></c></row></sheetData>`;
    const first = await opened(hidden);
    const again = await openWorkbook(await saveWorkbook(first));
    for (const book of [first, again]) {
      expect([0, 1, 2, 1_048_575].map((row) => book.sheets[0]?.isRowHidden(row))).toEqual([false, false, true, true]);
    }
  });

  test("rows that a filter hid come back with it", async () => {
    const sheet = (
      await opened(
        `<sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row></sheetData><autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>`,
      )
    ).sheets[0] as WorkSheet;
    expect(sheet.isRowHidden(1)).toBe(true);
    sheet.setFilter(null);
    expect(sheet.isRowHidden(1)).toBe(false);
  });

  test("a password kept in the way of Excel 2013 stays in place", async () => {
    const protection = `<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" formatCells="0"/>`;
    const again = await openWorkbook(await saveWorkbook(await opened(`${rows()}${protection}`)));
    const sheet = again.sheets[0] as WorkSheet;
    expect(sheet.protection?.hash).toBe("SHA-512|aGFzaA==|c2FsdA==|100000");
    expect(sheet.protectionOptions).toMatchObject({
      allowFormatCells: true,
      allowEditObjects: false,
      allowEditScenarios: true,
    });
    expect(() => sheet.unprotect("gì cũng được")).toThrow("password");
  });
});

describe("what a file in the stricter dialect loses is named", () => {
  const drawing = `<xdr:wsDr xmlns:xdr="a"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>`;
  const chart = `<Relationships><Relationship Id="c" Type="${relations}/chart" Target="../charts/chart1.xml"/></Relationships>`;
  const relation = (type: string, target = "x.xml"): string =>
    `<Relationship Id="${type}" Type="${relations}/${type}" Target="${target}"/>`;

  test.each<[string, string, Extra]>([
    ["note", rows(), { sheetRelations: relation("comments") }],
    ["pivotTable", rows(), { sheetRelations: relation("pivotTable") }],
    ["macro", rows(), { bookRelations: relation("vbaProject") }],
    ["externalLink", rows(), { bookRelations: relation("externalLink") }],
    ["externalLink", rows(`<c><f>[1]S!A1</f><v>1</v></c>`), {}],
    ["formula", rows(`<c><f>1+*(</f><v>1</v></c>`), {}],
    ["linkedData", rows(`<c t="e" vm="1"><v>#VALUE!</v></c>`), {}],
    ["sparkline", `${rows()}<extLst><ext><sparklineGroups><sparklineGroup/></sparklineGroups></ext></extLst>`, {}],
    ["splitPanes", `<sheetViews><sheetView><pane xSplit="1200"/></sheetView></sheetViews>${rows()}`, {}],
    ["rightToLeft", `<sheetViews><sheetView rightToLeft="1"/></sheetViews>${rows()}`, {}],
    ["headerPicture", `${rows()}<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter>`, {}],
    [
      "filter",
      `${rows()}<autoFilter ref="A1:A9"><filterColumn colId="0"><top10 val="3"/></filterColumn></autoFilter>`,
      {},
    ],
    ["sortOrder", `${rows()}<autoFilter ref="A1:A9"><sortState ref="A2:A9"/></autoFilter>`, {}],
    [
      "conditionalFormat",
      `${rows()}<conditionalFormatting sqref="A1"><cfRule type="aboveAverage" stdDev="1" priority="1"/></conditionalFormatting>`,
      {},
    ],
    ["name", rows(), { workbook: `<definedNames><definedName name="N">[1]S!$A$1</definedName></definedNames>` }],
  ])("%s", async (kind, sheet, extra) => {
    const { losses } = await openFile(fileWith(sheet, { ...extra, isStrict: true }));
    expect(losses.map((loss) => [loss.kind, loss.count])).toEqual([[kind, 1]]);
    const { losses: usual } = await openFile(fileWith(sheet, extra));
    expect(usual.map((loss) => loss.kind)).toEqual(kind === "macro" ? ["macro"] : []);
  });

  test("charts, pictures and shapes of a drawing are counted", async () => {
    const { losses } = await openFile(
      fileWith(rows(), {
        isStrict: true,
        sheetRelations: relation("drawing", "../drawings/drawing1.xml"),
        parts: { "xl/drawings/drawing1.xml": drawing, "xl/drawings/_rels/drawing1.xml.rels": chart },
      }),
    );
    expect(losses).toEqual([
      { kind: "chart", sheetName: "S", count: 1 },
      { kind: "picture", sheetName: "S", count: 1 },
      { kind: "drawing", sheetName: "S", count: 1 },
    ]);
  });
});

describe("what even the usual dialect loses is named", () => {
  test.each<[string, string, string]>([
    ["macro", "vbaProject", "bookRelations"],
    ["revisions", "revisionHeaders", "bookRelations"],
    ["signature", "origin", "_rels/.rels"],
  ])("%s", async (kind, type, place) => {
    const added = `<Relationship Id="x" Type="${relations}/${type}" Target="x.bin"/>`;
    const root = `<Relationships><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>${added}</Relationships>`;
    const extra: Extra = place === "bookRelations" ? { bookRelations: added } : { parts: { [place]: root } };
    const { workbook, losses } = await openFile(fileWith(rows(), extra));
    expect(losses).toEqual([{ kind, sheetName: null, count: 1 }]);
    const saved = unzipSync(await saveWorkbook(workbook));
    expect(
      Object.values(saved)
        .map((part) => strFromU8(part))
        .join(""),
    ).not.toContain(type);
  });
});

describe("bytes that are no workbook", () => {
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const whole = fileWith(rows());

  test.each<[string, string, Uint8Array]>([
    ["nothing", "noWorkbook", new Uint8Array()],
    ["a text", "noWorkbook", strToU8("STT;Chỉ tiêu\n1;GRDP")],
    ["a web page", "noWorkbook", strToU8("<html><table/></html>")],
    ["a zip of something else", "noWorkbook", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument") })],
    [
      "a Word document",
      "noWorkbook",
      zipSync({ "[Content_Types].xml": strToU8("<T/>"), "word/document.xml": strToU8("<d/>") }),
    ],
    ["an old workbook", "oldExcel", new Uint8Array([...old, ...wide("Workbook")])],
    ["an encrypted workbook", "password", new Uint8Array([...old, 0, ...wide("EncryptedPackage")])],
    [
      "a binary workbook",
      "binary",
      zipSync({ "[Content_Types].xml": strToU8("<T/>"), "xl/workbook.bin": new Uint8Array(9) }),
    ],
    ["half a file", "damaged", whole.slice(0, whole.length / 2)],
    [
      "a sheet that is missing",
      "damaged",
      fileWith("", { parts: { "xl/_rels/workbook.xml.rels": "<Relationships/>" } }),
    ],
    [
      "a sheet that ends early",
      "damaged",
      fileWith("", { parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" } }),
    ],
  ])("%s", async (_, kind, bytes) => {
    const problem: unknown = await openFile(bytes).catch((reason: unknown) => reason);
    expect(problem).toBeInstanceOf(UnreadableFile);
    expect((problem as UnreadableFile).kind).toBe(kind);
    expect((problem as UnreadableFile).message).toMatch(/^[A-Z].*\.$/);
  });
});

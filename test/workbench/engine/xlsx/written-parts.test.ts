/** What Excel asks of a file beyond being XML, checked on the parts as they are written: order, numbers that point somewhere, types, relations. */
import { strFromU8, unzipSync } from "fflate";
import { emptyWorkbook } from "../workbook";
import { at, exampleBook, put } from "./example-book";
import { openWorkbook } from "./open";
import { saveWorkbook } from "./save";
import { attributeOf, childOf, childrenOf, descendantsOf, numberOf, readXml, type XmlElement } from "./xml";

type Parts = Readonly<Record<string, string>>;

async function partsOf(workbook: Parameters<typeof saveWorkbook>[0]): Promise<Parts> {
  const files = unzipSync(await saveWorkbook(workbook));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The order of ECMA-376; Excel finds a file with another order damaged. */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting " +
    "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties tableParts",
  workbook: "workbookPr workbookProtection bookViews sheets definedNames calcPr",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles",
  table: "autoFilter tableColumns tableStyleInfo",
  font: "b i strike u vertAlign sz color name",
  dxf: "font numFmt fill alignment border protection",
  border: "left right top bottom diagonal",
  xf: "alignment protection",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  c: "f v",
  sheetView: "pane selection",
  tableColumn: "calculatedColumnFormula totalsRowFormula",
};

describe("the parts of a saved workbook", () => {
  let parts: Parts;
  let xml: Readonly<Record<string, XmlElement>>;
  beforeAll(async () => {
    parts = await partsOf(exampleBook());
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    xml = Object.fromEntries(names.map((name) => [name, readXml(parts[name] ?? "")]));
  });
  const all = (name: string): XmlElement[] =>
    Object.values(xml).flatMap((part) => [...(part.name === name ? [part] : []), ...descendantsOf(part, name)]);
  const sheets = (): XmlElement[] => all("worksheet");

  test.each(Object.keys(orders))("keep the order within %s", (name) => {
    const order = (orders[name] ?? "").split(" ");
    const elements = all(name);
    expect(elements.length).toBeGreaterThan(0);
    for (const { children } of elements) {
      const places = children.map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("are all named in the list of types, and nothing else is", () => {
    const listed = childrenOf(xml["[Content_Types].xml"], "Override").map((part) => attributeOf(part, "PartName"));
    const named = Object.keys(parts).filter((name) => !/\.rels$|^\[|^customXml\/item\d/.test(name));
    expect(listed.sort()).toEqual(named.map((name) => `/${name}`).sort());
  });

  test("refer to parts that are there", () => {
    const targets = Object.entries(xml)
      .filter(([name]) => name.endsWith(".rels"))
      .flatMap(([name, list]) =>
        childrenOf(list, "Relationship")
          .filter((relation) => attributeOf(relation, "TargetMode") !== "External")
          .map((relation) => new URL(attributeOf(relation, "Target") ?? "", `file:///${name.replace("_rels/", "")}`)),
      );
    expect(targets.length).toBeGreaterThan(10);
    for (const { pathname } of targets) expect(Object.keys(parts)).toContain(pathname.slice(1));
  });

  test("use relations that their list has", () => {
    for (const [name, part] of Object.entries(xml)) {
      const used = [...(parts[name] ?? "").matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id);
      if (used.length === 0) continue;
      const list = xml[name.replace(/([^/]+)$/, "_rels/$1.rels")];
      expect(part.name).toMatch(/workbook|worksheet/);
      expect(childrenOf(list, "Relationship").map((relation) => attributeOf(relation, "Id"))).toEqual(
        expect.arrayContaining(used),
      );
    }
  });

  test("number only styles, texts and rules that are listed", () => {
    const styles = xml["xl/styles.xml"];
    const count = (list: string): number => childOf(styles, list)?.children.length ?? 0;
    const numbers = (name: string, attribute: string): number[] =>
      sheets().flatMap((sheet) => descendantsOf(sheet, name).flatMap((element) => numberOf(element, attribute) ?? []));
    const texts = childrenOf(xml["xl/sharedStrings.xml"], "si").length;
    const used = sheets().flatMap((sheet) =>
      descendantsOf(sheet, "c").flatMap((cell) =>
        attributeOf(cell, "t") === "s" ? [Number(childOf(cell, "v")?.text)] : [],
      ),
    );
    expect(Math.max(...numbers("c", "s"), ...numbers("row", "s"), ...numbers("col", "style"))).toBe(
      count("cellXfs") - 1,
    );
    expect(Math.max(...numbers("cfRule", "dxfId"))).toBe(count("dxfs") - 1);
    expect(Math.max(...used)).toBe(texts - 1);
    for (const [list, attribute] of [
      ["fonts", "fontId"],
      ["fills", "fillId"],
      ["borders", "borderId"],
    ] as const) {
      const ids = childrenOf(childOf(styles, "cellXfs"), "xf").map((xf) => numberOf(xf, attribute) ?? -1);
      expect(Math.max(...ids)).toBe(count(list) - 1);
    }
  });

  test("count their lists right", () => {
    const counted = Object.values(xml)
      .flatMap((part) => [part, ...part.children.flatMap((child) => [child, ...child.children])])
      .filter((element) => attributeOf(element, "count") !== undefined && element.name !== "sst");
    expect(counted.length).toBeGreaterThan(10);
    for (const element of counted)
      expect([element.name, numberOf(element, "count")]).toEqual([element.name, element.children.length]);
  });

  test("number tables through the whole workbook, and repeat headings exactly", () => {
    const tables = all("table");
    expect(tables.map((table) => numberOf(table, "id"))).toEqual([1, 2]);
    expect(
      childrenOf(childOf(tables[0], "tableColumns"), "tableColumn").map((column) => attributeOf(column, "name")),
    ).toEqual(["STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Đạt_x000a_(%)"]);
    expect(attributeOf(childOf(tables[0], "autoFilter"), "ref")).toBe("A1:E4");
    expect(childOf(tables[1], "autoFilter")).toBeUndefined();
  });

  test("keep spaces where texts begin or end with them or break lines", () => {
    const kept = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<t xml:space="preserve">([^<]*)</g)];
    expect(kept.map(([, text]) => text)).toEqual(
      expect.arrayContaining(["  Tiêu đề có khoảng trắng  ", "dòng 1\ndòng 2", "Đạt\n(%)"]),
    );
  });

  test("quote sheet names in names that Excel makes itself", () => {
    const names = childrenOf(childOf(xml["xl/workbook.xml"], "definedNames"), "definedName");
    expect(names.map((name) => [attributeOf(name, "name"), numberOf(name, "localSheetId"), name.text])).toEqual([
      ["_xlnm._FilterDatabase", 1, "'Dữ liệu ''gốc'' 26'!$A$10:$B$13"],
      ["_xlnm.Print_Area", 0, "'Báo cáo quý'!$A$1:$G$30,'Báo cáo quý'!$A$40:$G$60"],
      ["_xlnm.Print_Titles", 0, "'Báo cáo quý'!$A:$A,'Báo cáo quý'!$1:$2"],
      ["_ẩn", undefined, "0.05"],
      ["RiêngẨn", 2, "Ẩn!$A$1:$B$2"],
      ["Tổng", undefined, "'Dữ liệu ''gốc'' 26'!$C$3"],
      ["Tổng", 1, "SUM('Dữ liệu ''gốc'' 26'!$B$11:$B$13)"],
    ]);
  });
});

describe("an empty workbook", () => {
  test("is saved with what Excel needs and nothing more", async () => {
    const parts = await partsOf(emptyWorkbook());
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/theme/theme1.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<sheetData/>");
  });
});

describe("functions of add-ins", () => {
  const traits = { volatile: false, streaming: false, cancelable: false, requiresAddress: false, acceptsErrors: false };
  const definition = (
    name: string,
  ): Parameters<ReturnType<typeof emptyWorkbook>["customFunctions"]["register"]>[0][number] => ({
    ...traits,
    id: name,
    name,
    parameters: [],
    requiresParameterAddresses: false,
  });

  test.each([
    ["a registered one gets the prefix", "=ATTAIN()", "_xldudf_ATTAIN()"],
    ["dots become underscores", "=KH.Tỷ_Lệ()", "_xldudf_KH_TỶ_LỆ()"],
    ["one that nobody knows stays as it is", "=NOTHING()", "NOTHING()"],
  ])("%s", async (_, formula, written) => {
    const book = emptyWorkbook();
    book.customFunctions.register([definition("ATTAIN"), definition("KH.Tỷ_Lệ")]);
    put(book.activeSheet, "A1", [[formula]]);
    const parts = await partsOf(book);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<f t="array" ref="A1">${written}</f>`);
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  test("without the add-in the prefix stays in cells, names and columns; with it, dots come back", async () => {
    const book = emptyWorkbook();
    const definitions = [definition("ATTAIN"), definition("ATTAIN.TARGET")];
    book.customFunctions.register(definitions);
    put(book.activeSheet, "A1", [["Cột"], ["=ATTAIN.TARGET()"]]);
    put(book.activeSheet, "B1", [["=ATTAIN()"]]);
    book.activeSheet.addTable(at("A1:A2"), true, "B");
    book.activeSheet.type(1, 0, "=ATTAIN.TARGET()");
    book.addName({ name: "Mức", formula: "=ATTAIN.TARGET()*2" });
    put(book.activeSheet, "C1", [["=Mức"]]);
    const again = await openWorkbook(await saveWorkbook(book));
    const texts = (): unknown[] => [
      again.activeSheet.formula(1, 0),
      again.activeSheet.formula(0, 1),
      again.table("B")?.columns[0]?.calculatedFormula,
      again.names[0]?.formula,
    ];
    const marked = ["=_xldudf_ATTAIN_TARGET()", "=_xldudf_ATTAIN()"];
    expect(texts()).toEqual([...marked, "=_xldudf_ATTAIN_TARGET()", "=_xldudf_ATTAIN_TARGET()*2"]);
    const parts = await partsOf(again);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("_xldudf_ATTAIN()");
    expect(parts["xl/tables/table1.xml"]).toContain(
      '<calculatedColumnFormula array="1">_xldudf_ATTAIN_TARGET()</calculatedColumnFormula>',
    );
    again.customFunctions.register(definitions);
    expect(texts()).toEqual(["=ATTAIN.TARGET()", "=ATTAIN()", "=ATTAIN.TARGET()", "=ATTAIN.TARGET()*2"]);
    expect(again.canUndo).toBe(false);
  });
});

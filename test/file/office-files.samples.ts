/** Workbooks as Excel writes them, put together from their parts, with everything in them that matters for the mail. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

const relations = (...list: readonly (readonly [string, string, string, string?])[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${packaged}">${list
    .map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ?? ""}/>`)
    .join("")}</Relationships>`;

/** Cells of the sheet "Số liệu" by what is special about them. */
export const sheetCells = [
  `<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/></row>`,
  // One formula, as Excel keeps those of add-ins: marked as an array of one cell.
  `<row r="2"><c r="B2"><v>11.01</v></c><c r="C2" s="3" cm="1"><f t="array" ref="C2">_xldudf_ATTAIN(B2,"GRDP")</f><v>0.88080000000000003</v></c></row>`,
  // A shared one, and one more of the group.
  `<row r="3"><c r="B3"><v>5</v></c><c r="C3" s="3" t="str"><f t="shared" ref="C3:C4" si="0">IF(_xldudf_ATTAIN(B3,$A$1)&gt;1,"Vượt","")</f><v></v></c></row>`,
  `<row r="4"><c r="B4"><v>6</v></c><c r="C4" t="str"><f t="shared" si="0"/><v>Vượt</v></c></row>`,
  // A spill of three, whose second cell is blank and not in the file.
  `<row r="6" ht="20" customHeight="1"><c r="B6"><v>1</v></c><c r="E6" cm="1"><f t="array" ref="E6:E8">_xldudf_ATTAIN(B6:B8,"GRDP")</f><v>0.08</v></c></row>`,
  `<row r="8"><c r="B8"><v>3</v></c><c r="E8"><v>0.24</v></c></row>`,
  // What belongs to others stays.
  `<row r="9"><c r="A9"><f>SUM(B2:B8)</f><v>20</v></c><c r="C9" t="e"><f>_xldudf_SAP_DATA("ATTAIN(1)")</f><v>#NAME?</v></c><c r="D9"><f>[1]Trang!$A$1</f><v>7</v></c></row>`,
  // A dot in a name, within Excel's own sign for one cell.
  `<row r="10"><c r="C10"><f>_xlfn.SINGLE(_xldudf_ATTAIN_TARGET("GRDP"))</f><v>12.5</v></c></row>`,
];

export const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/><Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  "_rels/.rels": relations(
    ["rId1", `${office}/officeDocument`, "xl/workbook.xml"],
    [
      "rId2",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
    [
      "rId3",
      "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
      "xl/webextensions/taskpanes.xml",
    ],
  ),
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Văn phòng</dc:creator><cp:lastModifiedBy>Văn thư</cp:lastModifiedBy></cp:coreProperties>`,
  "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/><sheet name="Nháp &amp; tính" sheetId="2" state="veryHidden" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="_xldudf_ATTAIN" hidden="1">#NAME?</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Số liệu'!$A$1:$C$9</definedName><definedName name="MucDat">_xldudf_ATTAIN('Số liệu'!$B$2,"GRDP")</definedName><definedName name="Mat" hidden="1">#REF!</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(
    ["rId1", `${office}/worksheet`, "worksheets/sheet1.xml"],
    ["rId2", `${office}/worksheet`, "/xl/worksheets/sheet2.xml"],
    ["rId3", `${office}/sharedStrings`, "sharedStrings.xml"],
    ["rId4", `${office}/calcChain`, "calcChain.xml"],
    ["rId5", `${office}/externalLink`, "externalLinks/externalLink1.xml"],
  ),
  "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:E10"/><sheetData>${sheetCells.join("")}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": relations(
    ["rId1", `${office}/table`, "../tables/table1.xml"],
    ["rId2", `${office}/comments`, "../comments1.xml"],
  ),
  "xl/worksheets/sheet2.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Nháp</x:t></x:is></x:c><x:c t="str"><x:f>_xldudf_ATTAIN_STATUS(A1, "a&amp;b")</x:f><x:v>Đạt</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="B5:C6"><tableColumns count="2"><tableColumn id="1" name="TH"/><tableColumn id="2" name="Mức"><calculatedColumnFormula>_xldudf_ATTAIN(T[[#This Row],[TH]],"GRDP")</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>Văn thư</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>xem lại</t></text></comment><comment ref="A2" authorId="1"><text><t>…</t></text></comment><comment ref="A3" authorId="0"><text><t>…</t></text></comment></commentList></comments>`,
  "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>GRDP</t></si></sst>`,
  "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="C2" i="1"/></calcChain>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}"/>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
    "rId1",
    `${office}/externalLinkPath`,
    "file:///D:\\S%E1%BB%95%20c%C5%A9.xlsx",
    ' TargetMode="External"',
  ]),
  "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>`,
  "xl/webextensions/_rels/taskpanes.xml.rels": relations([
    "rId1",
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
    "webextension1.xml",
  ]),
  "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties></we:webextension>`,
  "xl/media/odd.bin": "\u0000kept",
};

/** The sample with some parts changed, or another file's parts. */
export function packed(changes: Readonly<Record<string, string>> = {}, from = parts): Uint8Array {
  const files = Object.entries({ ...from, ...changes }).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}

export function unpacked(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

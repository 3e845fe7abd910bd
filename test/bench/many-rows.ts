/** A workbook of many rows for the bench of the page: the fewest parts that a file needs, written row by row. Its cells are
 *  what people's are: numbers with and without formats, per cents, words; and no two rows are alike. */

import { strToU8, zipSync } from "fflate";

const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const document = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const types = `${head}<Types xmlns="${packages}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${document}.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${document}.styles+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${document}.worksheet+xml"/></Types>`;

const relationships = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>
<sheet name="Nhiều hàng" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** General, #,##0.00, 0.00%, #,##0 by their numbers in Excel. */
const styles = `${head}<styleSheet xmlns="${main}">
<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4">${[0, 4, 10, 3].map((format) => `<xf numFmtId="${format}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`;

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

function sheet(rows: number, columns: number): string {
  const names = Array.from({ length: columns }, (_, column) => letters(column));
  const parts = [
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>',
  ];
  for (let row = 1; row <= rows; row++) {
    const cells = names.map((name, column) => {
      if (column === 0) return `<c r="${name}${row}"><v>${row}</v></c>`;
      if (column === 2) return `<c r="${name}${row}" t="inlineStr"><is><t>Chỉ tiêu thứ ${row} của xã</t></is></c>`;
      const value = column % 3 === 2 ? ((row * 7 + column * 13) % 9973) / 9973 : (row * 31 + column * 17) % 99_991;
      return `<c r="${name}${row}" s="${column % 4}"><v>${value}</v></c>`;
    });
    parts.push(`<row r="${row}">${cells.join("")}</row>`);
  }
  parts.push("</sheetData></worksheet>");
  return parts.join("");
}

export function manyRows(rows: number, columns: number): Uint8Array {
  const files = {
    "[Content_Types].xml": types,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": sheet(rows, columns),
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), { level: 1 });
}

/** Sample plans as an office prints them: sheets with rules, fitted to the page's width, documents in landscape or two columns. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Change = (xml: string) => string;

function changed(file: Uint8Array, part: RegExp, change: Change): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (part.test(name)) parts[name] = strToU8(change(strFromU8(bytes)));
  }
  return zipSync(parts);
}

const margins = `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`;
const setup = `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;

/** Columns wide enough for what stands in them, in Excel's measure. */
const widest = 60;
const narrowest = 45;

/** The sheets ruled, with columns so wide that no text is cut, and as wide as the page. */
export function printedSheets(file: Uint8Array): Uint8Array {
  return changed(file, /^xl\/worksheets\/[^/]+\.xml$/u, (xml) => {
    const bare = xml
      .replace(/<sheetPr\b[^>]*\/>|<sheetPr\b[\s\S]*?<\/sheetPr>/u, "")
      .replace(/<(?:printOptions|pageMargins|pageSetup)\b[^>]*\/>/gu, "")
      .replace(/<cols>[\s\S]*?<\/cols>/u, "")
      .replace(/(<worksheet[^>]*>)/u, `$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
      .replace("<sheetData>", `<cols>${columns}</cols><sheetData>`);
    const last = ["</mergeCells>", "</sheetData>"].find((tag) => bare.includes(tag)) ?? "";
    return bare.replace(last, `${last}<printOptions gridLines="1"/>${margins}${setup}`);
  });
}
const columns = [
  `<col min="1" max="1" width="${narrowest}" customWidth="1"/>`,
  `<col min="2" max="2" width="${widest}" customWidth="1"/>`,
  `<col min="3" max="30" width="${narrowest}" customWidth="1"/>`,
].join("");

/** The last section's page, in twentieths of a point, and its columns of text. */
export function onPages(
  file: Uint8Array,
  page: { readonly isLandscape?: boolean; readonly columns?: number },
): Uint8Array {
  const [width, height] = page.isLandscape ? [16838, 11906] : [11906, 16838];
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${page.isLandscape ? ` w:orient="landscape"` : ""}/>`;
  const section = `${size}<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:num="${page.columns ?? 1}" w:space="720"/>`;
  return changed(file, /^word\/document\.xml$/u, (xml) =>
    xml
      .replace(/<w:(?:pgSz|pgMar|cols)\b[^>]*\/>|<w:cols\b[^>]*>[\s\S]*?<\/w:cols>/gu, "")
      .replace(/<w:sectPr\b([^>]*)\/>(?=<\/w:body>)/u, `<w:sectPr$1></w:sectPr>`)
      .replace(/<\/w:sectPr>(?=\s*<\/w:body>)/u, `${section}</w:sectPr>`),
  );
}

/** Drafts of sheets → the bytes of an .xlsx file. hucre writes the file with its styles, tables, rules and print set-up;
 *  the rows come from sheet-rows.ts. The same drafts give the same bytes. */

import type { Cell, CellStyle, HeaderFooter, NamedRange, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { columnNumber } from "../core/formula-references";
import { elements, firstElement, UnreadableWorkbook, withElements } from "./markup";
import { dimensionOf, writeSheetData } from "./sheet-rows";
import { fileWidth, type SheetDraft } from "./sheet-draft";
import { Utf8Text } from "./utf8-text";
import { sheetParts, workbookPart } from "./workbook-parts";
import { WorkbookPackage } from "./workbook-package";

/** `active` is the place of the sheet that is seen first. */
export async function writeWorkbook(drafts: readonly SheetDraft[], active: number): Promise<Uint8Array> {
  const styles = drafts.map(stylesOf);
  const frame = await writeXlsx({
    sheets: drafts.map((draft, index) => frameOf(draft, styles[index] ?? [])),
    namedRanges: namesOf(drafts),
    activeSheet: active,
  });
  const file = new WorkbookPackage(frame);
  const parts = sheetParts(file);
  drafts.forEach((draft, index) => {
    const part = parts[index]?.part;
    if (part === undefined) throw new UnreadableWorkbook(`The sheet ${draft.name} was not written.`);
    file.put(part, withRows(file.text(part), draft, styles[index] ?? []));
  });
  hideNames(file, drafts);
  // When a file was changed says nothing that the receiver needs, and makes two equal files differ.
  file.put(
    "docProps/core.xml",
    withElements(file.text("docProps/core.xml"), "modified", () => null),
  );
  return file.bytes();
}

function stylesOf({ rows }: SheetDraft): readonly CellStyle[] {
  const found = new Set<CellStyle>();
  for (const { cells } of rows) for (const cell of cells) if (cell) found.add(cell.style);
  return [...found];
}

/** The sheet without its rows: in the place of them stands one cell for every style, from which its number is read. */
function frameOf(draft: SheetDraft, styles: readonly CellStyle[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(styles.map((style, index) => [`0,${index}`, { style }]));
  return {
    name: draft.name,
    columns: draft.columns.map(({ width, hidden }) => ({ width: fileWidth(width), hidden: hidden ?? false })),
    cells,
    merges: [...draft.merges],
    ...(draft.frozenRows > 0 ? { freezePane: { rows: draft.frozenRows } } : {}),
    view: { showGridLines: draft.hasGridlines },
    pageSetup: draft.page,
    ...(draft.header === undefined ? {} : { headerFooter: headerFooterOf(draft.header, draft.footer) }),
    ...(draft.table ? { tables: [draft.table] } : {}),
    dataValidations: [...draft.validations],
    conditionalRules: [...draft.rules],
  };
}

function headerFooterOf(header: string, footer: string | undefined): HeaderFooter {
  const numbered = { oddHeader: `&C${header}`, differentFirst: true };
  return footer === undefined ? numbered : { ...numbered, oddFooter: `&C${footer}`, firstFooter: `&C${footer}` };
}

/** The sheet's part with its rows in the place of the frame's. */
function withRows(xml: string, draft: SheetDraft, styles: readonly CellStyle[]): Uint8Array {
  const data = firstElement(xml, "sheetData");
  if (!data) throw new UnreadableWorkbook(`The sheet ${draft.name} was written without rows.`);
  const numbers = new Map<CellStyle, number>();
  for (const { attributes } of elements(data.content, "c")) {
    const style = styles[columnOf(attributes["r"])];
    if (style) numbers.set(style, Number(attributes["s"] ?? 0));
  }
  const whole = new Utf8Text();
  const dimension = `<dimension ref="${dimensionOf(draft.rows)}"/>`;
  whole.append(xml.slice(0, data.start).replace(/<dimension [^>]*\/>/u, dimension));
  writeSheetData(whole, draft.rows, (style) => numbers.get(style) ?? 0);
  // Excel: else the page number shrinks with a sheet that is fitted to its page. hucre knows no such mark.
  whole.append(xml.slice(data.end).replace(/<headerFooter /u, '<headerFooter scaleWithDoc="0" '));
  return whole.bytes();
}

function columnOf(address = ""): number {
  return columnNumber(/^[A-Z]+/u.exec(address)?.[0]);
}

/** hucre: sheets' names in its own print areas are not quoted, which Excel refuses; so they are names like others. */
function namesOf(drafts: readonly SheetDraft[]): NamedRange[] {
  return drafts.flatMap((draft) =>
    draft.names.map(({ name, refersTo, isOfSheet }) => ({
      name,
      range: "address" in refersTo ? placeIn(draft.name, refersTo.address) : refersTo.formula.slice(1),
      ...(isOfSheet ? { scope: draft.name } : {}),
    })),
  );
}

function placeIn(sheet: string, address: string): string {
  return `'${sheet.replace(/'/gu, "''")}'!${address}`;
}

/** hucre has no hidden names. */
function hideNames(file: WorkbookPackage, drafts: readonly SheetDraft[]): void {
  const hidden = new Set(drafts.flatMap(({ names }) => names.filter((each) => each.isHidden).map(({ name }) => name)));
  const part = workbookPart(file);
  const markup = withElements(file.text(part), "definedName", ({ tag, attributes, content }) =>
    hidden.has(attributes["name"] ?? "") ? `${tag.slice(0, -1)} hidden="1">${content}</definedName>` : undefined,
  );
  file.put(part, markup);
}

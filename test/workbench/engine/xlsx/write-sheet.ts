/** One sheet as a part, with the parts that hang on it. The order of the elements is Excel's; in another it finds the file damaged. */
import { areaAddress } from "../address";
import { wholeSheet } from "../area";
import type { Hyperlink } from "../model-sheet";
import { cellAddress } from "../address";
import type { WorkSheet } from "../work-sheet";
import { conditionalFormatsMarkup } from "./conditional-formats";
import { wideText } from "./custom-xml";
import type { FileWriter } from "./file-writer";
import { filterMarkup } from "./filters";
import { hyperlinksMarkup } from "./hyperlinks";
import { columnsMarkup, sizesMarkup } from "./lanes";
import { mainNamespace, relationNamespace, tag, xmlHead } from "./markup";
import { pageLayoutMarkup } from "./page-setup";
import { protectionMarkup } from "./protection";
import type { TableState } from "../table-state";
import type { KeptFile } from "./kept/kept-file";
import type { PartNames } from "./part-names";
import { tablePart } from "./tables";
import { writeComments } from "./threaded-comments";
import { validationsMarkup } from "./validations";
import { sheetPropertiesMarkup, viewMarkup } from "./views";
import { dimensionOf } from "./write-cells";
import type { StyleNumbers } from "./write-styles";

export interface WritingContext {
  readonly file: FileWriter;
  readonly styles: StyleNumbers;
  /** Ids of those who have written comments, by `personKey`. */
  readonly persons: ReadonlyMap<string, string>;
  readonly names: PartNames;
  /** Tables are numbered through the whole file, and keep their numbers. */
  tableNumber(table: TableState): number;
  /** The file that the workbook was opened from. */
  readonly kept: KeptFile | null;
}

/** Stands in the frame for what is put in at the end. */
const rowsMark = "<sheetData/>";
const dimensionMark = '<dimension ref="A1"/>';

/** The sheet's part without its rows; the parts that it refers to are added on the way. */
export function sheetFrame(sheet: WorkSheet, part: string, context: WritingContext): string {
  const { styles } = context;
  const { properties, rows, columns, merges, filter } = sheet;
  const namespaces = { xmlns: mainNamespace, "xmlns:r": relationNamespace };
  return (
    xmlHead +
    tag("worksheet", namespaces, [
      sheetPropertiesMarkup(sheet),
      dimensionMark,
      viewMarkup(sheet),
      sizesMarkup(properties, rows.runs, columns.runs),
      columnsMarkup(columns.runs, styles, properties.standardWidth),
      rowsMark,
      protectionMarkup(sheet.protection),
      filter ? filterMarkup(filter.area, filter.criteria) : "",
      merges.length === 0
        ? ""
        : tag(
            "mergeCells",
            { count: merges.length },
            merges.map((area) => tag("mergeCell", { ref: areaAddress(area) })),
          ),
      conditionalFormatsMarkup(sheet.conditionalFormats, styles),
      validationsMarkup(sheet.validations),
      hyperlinksMarkup(linksOf(sheet), (address) => context.file.link(part, address)),
      pageLayoutMarkup(sheet.pageLayout),
      customPropertiesMarkup(sheet, part, context),
      writeComments(sheet, part, context),
      tablesMarkup(sheet, part, context),
    ])
  );
}

/** A frame with its rows. Every file that is written has a dimension, but not every one that was opened. */
export function withRows(frame: string, rows: string, sheet: WorkSheet): string {
  const dimension = tag("dimension", { ref: areaAddress(dimensionOf(sheet)) });
  const at = frame.indexOf(rowsMark);
  const head = frame.slice(0, at).replace(/<dimension ref="[^"]*"\/>/, () => dimension);
  return head + rows + frame.slice(at + rowsMark.length);
}

function linksOf(sheet: WorkSheet): [string, Hyperlink][] {
  return [...sheet.store.walk(wholeSheet)].flatMap(([row, column, { link }]): [string, Hyperlink][] =>
    link ? [[cellAddress(row, column), link]] : [],
  );
}

function customPropertiesMarkup(sheet: WorkSheet, part: string, { file, names }: WritingContext): string {
  const properties = [...sheet.customProperties].map(([name, value]) => {
    const place = names.of(`customProperty|${sheet.id}|${name}`, (number) => `xl/customProperty${number}.bin`);
    const id = file.add(part, "customProperty", place, wideText(value));
    return tag("customPr", { name, "r:id": id });
  });
  return properties.length === 0 ? "" : tag("customProperties", {}, properties);
}

function tablesMarkup(sheet: WorkSheet, part: string, { file, names, tableNumber }: WritingContext): string {
  const tables = sheet.tableStates.map((table) => {
    const place = names.of(`table|${table.id}`, (number) => `xl/tables/table${number}.xml`);
    return tag("tablePart", { "r:id": file.add(part, "table", place, tablePart(table, tableNumber(table))) });
  });
  return tables.length === 0 ? "" : tag("tableParts", { count: tables.length }, tables);
}

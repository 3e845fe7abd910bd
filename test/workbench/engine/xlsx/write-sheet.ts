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
import type { SharedStrings } from "./shared-strings";
import { tablePart } from "./tables";
import { writeComments } from "./threaded-comments";
import { validationsMarkup } from "./validations";
import { sheetPropertiesMarkup, viewMarkup } from "./views";
import { CellWriter, dimensionOf } from "./write-cells";
import type { StyleSheet } from "./write-styles";

export interface WritingContext {
  readonly file: FileWriter;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  /** Ids of those who have written comments, by `personKey`. */
  readonly persons: ReadonlyMap<string, string>;
  /** Tables and custom properties are numbered through the whole file. */
  nextTable(): number;
  nextCustomProperty(): number;
}

/** The content of the sheet's part; the parts that it refers to are added on the way. */
export function sheetMarkup(
  sheet: WorkSheet,
  part: string,
  context: WritingContext,
): { markup: string; cells: CellWriter } {
  const { styles, strings } = context;
  const cells = new CellWriter(sheet, styles, strings);
  const { properties, rows, columns, merges, filter } = sheet;
  const namespaces = { xmlns: mainNamespace, "xmlns:r": relationNamespace };
  const markup =
    xmlHead +
    tag("worksheet", namespaces, [
      sheetPropertiesMarkup(sheet),
      tag("dimension", { ref: areaAddress(dimensionOf(sheet)) }),
      viewMarkup(sheet),
      sizesMarkup(properties, rows.runs, columns.runs),
      columnsMarkup(columns.runs, styles, properties.standardWidth),
      cells.markup(),
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
      writeComments(sheet, part, context.file, context.persons),
      tablesMarkup(sheet, part, context),
    ]);
  return { markup, cells };
}

function linksOf(sheet: WorkSheet): [string, Hyperlink][] {
  return [...sheet.store.walk(wholeSheet)].flatMap(([row, column, { link }]): [string, Hyperlink][] =>
    link ? [[cellAddress(row, column), link]] : [],
  );
}

function customPropertiesMarkup(sheet: WorkSheet, part: string, { file, nextCustomProperty }: WritingContext): string {
  const properties = [...sheet.customProperties].map(([name, value]) => {
    const id = file.add(part, "customProperty", `xl/customProperty${nextCustomProperty()}.bin`, wideText(value));
    return tag("customPr", { name, "r:id": id });
  });
  return properties.length === 0 ? "" : tag("customProperties", {}, properties);
}

function tablesMarkup(sheet: WorkSheet, part: string, { file, nextTable }: WritingContext): string {
  const tables = sheet.tableStates.map((table) => {
    const number = nextTable();
    return tag("tablePart", {
      "r:id": file.add(part, "table", `xl/tables/table${number}.xml`, tablePart(table, number)),
    });
  });
  return tables.length === 0 ? "" : tag("tableParts", { count: tables.length }, tables);
}

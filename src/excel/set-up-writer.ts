/** New sheets with a table each, as workbook-form describes them. */

import { inputFill, newTableStyle, tableCellLook, tableHintLook, tableTitleLook } from "../core/new-table-looks";
import { tableTop, type NewTable } from "../core/workbook-form";
import { constant, everywhere, pointsOfCharacters, writeLook } from "./cells";

export function writeTable(context: Excel.RequestContext, form: NewTable): void {
  const sheet = context.workbook.worksheets.add(form.sheet);
  writeTitle(sheet, form);
  const columns = form.headings.length;
  const rows = form.rows.length;
  const column = (index: number): Excel.Range => sheet.getRangeByIndexes(tableTop + 1, index, rows, 1);
  form.formats.forEach((format, index) => {
    // Excel: formats first, or a text such as "T6/2025" or "-" may be taken for something else.
    if (typeof format === "string") column(index).numberFormat = everywhere(format);
    else if (format) column(index).numberFormat = format.map((each) => [each]);
  });
  sheet.getRangeByIndexes(tableTop, 0, 1, columns).values = [form.headings.map(constant)];
  sheet.getRangeByIndexes(tableTop + 1, 0, rows, columns).formulas = form.rows.map((row, index) =>
    row.map((value, at) => form.formulas?.[at]?.[index] ?? constant(value)),
  );
  const range = sheet.getRangeByIndexes(tableTop, 0, rows + 1, columns);
  const table = context.workbook.tables.add(range, true);
  table.name = form.name;
  table.style = newTableStyle;
  form.widths.forEach((width, index) => {
    column(index).format.columnWidth = pointsOfCharacters(width);
  });
  writeLook(range.format, tableCellLook);
  for (const index of form.typed) column(index).format.fill.color = inputFill;
  for (const [index, words] of Object.entries(form.lists)) offer(column(Number(index)), words, form.isOpen);
  for (const { row, column: index, words, isOpen } of form.cellLists ?? []) {
    offer(sheet.getRangeByIndexes(tableTop + 1 + row, index, 1, 1), words, isOpen);
  }
  range.format.autofitRows();
  sheet.freezePanes.freezeRows(tableTop + 1);
  writeTablePrinting(sheet);
}

/** Excel: a list within a rule may have at most 255 signs. */
function offer(range: Excel.Range, words: readonly string[], isOpen = false): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
  if (isOpen) range.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

/** The table grows, so that no area is fixed: what is filled is printed. */
function writeTablePrinting(sheet: Excel.Worksheet): void {
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintTitleRows(`$${tableTop + 1}:$${tableTop + 1}`);
}

function writeTitle(sheet: Excel.Worksheet, form: NewTable): void {
  const title = sheet.getRange("A1");
  title.values = [[form.title]];
  writeLook(title.format, tableTitleLook);
  const hint = sheet.getRange("A2");
  hint.values = [[form.hint]];
  writeLook(hint.format, tableHintLook);
}

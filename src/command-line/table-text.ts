/** Rows as tab-separated text, which spreadsheets and scripts read alike. */

/** One line with its end. A tab or line end within a cell would shift the columns, so it becomes a blank. */
export function tableLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => String(cell).replace(/\s+/gu, " ").trim()).join("\t")}\n`;
}

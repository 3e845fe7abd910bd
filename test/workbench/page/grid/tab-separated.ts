/** Owns the text form of cells on the clipboard: tabs between cells, line ends between rows, quotes where a cell has either. */

export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join("\t")}\r\n`).join("");
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells from the text that Excel, LibreOffice and Word put on the clipboard: tabs, lines, quotes around both. */
export function readTabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  const source = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  while (place <= source.length) {
    let cell: string;
    const inQuotes = source.charAt(place) === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(place)) : null;
    if (inQuotes) {
      cell = (inQuotes[1] ?? "").replaceAll('""', '"');
      place += inQuotes[0].length;
    } else {
      const end = source.slice(place).search(/[\t\n]/);
      cell = end === -1 ? source.slice(place) : source.slice(place, place + end);
      place += cell.length;
    }
    row.push(cell);
    const separator = source.charAt(place);
    if (separator !== "\t") {
      rows.push(row);
      row = [];
    }
    place++;
  }
  return rows;
}

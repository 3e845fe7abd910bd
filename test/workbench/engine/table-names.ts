/** Names of a table's columns: what the header cells say, each once. */
import type { Area } from "./area";
import { formattedText } from "./number-text";
import type { SheetState } from "./sheet-state";

/** The header cells as texts (Excel makes texts of numbers there); "" where nothing stands. */
export function headerTexts(sheet: SheetState, header: Area): string[] {
  return Array.from({ length: header.right - header.left + 1 }, (_, i) => {
    const cell = sheet.store.at(header.top, header.left + i);
    return formattedText(cell?.value ?? null, cell?.style?.numberFormat ?? "General", sheet.book.culture);
  });
}

/** Excel: a name that is taken gets the next number: "Cột", "Cột2", "Cột3". Empty ones become "Column1", … */
export function uniqueNames(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const wanted = names.map((name) => name.toLowerCase());
  return names.map((name, index) => {
    if (name === "") {
      const free = freeName([...used, ...wanted]);
      used.add(free.toLowerCase());
      return free;
    }
    let unique = name;
    for (let number = 2; used.has(unique.toLowerCase()); number++) unique = `${name}${number}`;
    used.add(unique.toLowerCase());
    wanted[index] = unique.toLowerCase();
    return unique;
  });
}

/** The first "Column1", "Column2", … that isn't taken. */
export function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`column${number}`)) number++;
  return `Column${number}`;
}

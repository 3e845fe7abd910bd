/** What the sheets of an .xlsx file hold besides cells that show something, counted while they are read and told as notes:
 *  hidden rows and columns, struck cells, formulas without values, drawings. */

import { address } from "../core/table";
import type { DocumentNote, DocumentParagraph, DocumentPlace } from "../core/reading/plan-document";
import type { OldFont } from "../core/reading/old-fonts";
import { elements, firstElement } from "../file/markup";
import { partsOf, type SheetPart } from "../file/workbook-parts";
import { packageNotes } from "./package-notes";
import { MarkupReader } from "./markup-reader";
import type { ZipFile } from "./zip-file";

export class WorkbookTally {
  /** How many cells were turned into Unicode. */
  readonly fonts = new Map<OldFont, number>();
  struck = 0;
  #charts = 0;
  #withoutValue: { count: number; readonly at: DocumentPlace } | undefined;
  readonly #hidden: DocumentNote[] = [];
  readonly #embedded = new Set<string>();

  addWithoutValue(sheet: string, row: number, column: number): void {
    this.#withoutValue ??= { count: 0, at: { sheet, address: address(row, column) } };
    this.#withoutValue.count++;
  }

  /** Rows and columns that are used and hidden. */
  addHidden(sheet: string, rows: number, columns: number): void {
    if (rows + columns > 0) this.#hidden.push({ kind: "hidden-read", sheet, rows, columns });
  }

  /** Counts the charts of a sheet and what is embedded in it, and reads its text boxes. */
  drawings(file: ZipFile, { name, part }: SheetPart): readonly DocumentParagraph[] {
    for (const { type, target } of file.relations(part)) {
      if (type === "oleObject" || type === "package") this.#embedded.add(target.replace(/^.*\//u, ""));
    }
    const drawings = partsOf(file, part, "drawing");
    for (const drawing of drawings) this.#charts += partsOf(file, drawing, "chart").length;
    return drawings.flatMap((drawing) =>
      textsOf(new MarkupReader(file.text(drawing))).map((text): DocumentParagraph => ({
        kind: "paragraph",
        text,
        at: { sheet: name },
        from: "text-box",
      })),
    );
  }

  notes(file: ZipFile, sheets: readonly SheetPart[]): readonly DocumentNote[] {
    const comments = sheets
      .flatMap(({ part }) => partsOf(file, part, "comments"))
      .reduce((sum, part) => sum + [...elements(file.text(part), "comment")].length, 0);
    const pictures = file.names.filter((name) => /(?:^|\/)media\/[^/]+$/u.test(name)).length;
    const counted = (count: number, note: (count: number) => DocumentNote): readonly DocumentNote[] =>
      count === 0 ? [] : [note(count)];
    return [
      ...packageNotes(file),
      ...sheets
        .filter(({ visibility }) => visibility !== "visible")
        .map(({ name }): DocumentNote => ({ kind: "hidden-ignored", sheet: name })),
      ...this.#hidden,
      ...(this.#withoutValue ? [{ kind: "formulas-without-values", ...this.#withoutValue } as const] : []),
      ...counted(comments, (count) => ({ kind: "comments-ignored", count })),
      ...counted(pictures, (count) => ({ kind: "pictures-ignored", count })),
      ...counted(this.#charts, (count) => ({ kind: "charts-ignored", count })),
      ...counted(this.struck, (count) => ({ kind: "struck-ignored", count })),
      ...counted(this.#embedded.size, () => ({ kind: "embedded-ignored", names: [...this.#embedded] })),
      ...[...this.fonts].map(([from, count]): DocumentNote => ({ kind: "font-converted", from, count })),
    ];
  }
}

/** Paragraphs of shapes, wherever they are nested. */
function textsOf(reader: MarkupReader): readonly string[] {
  const texts: string[] = [];
  while (reader.toChild()) {
    if (reader.name === "p") {
      const text = reader.text().replace(/\s+/gu, " ").trim();
      if (text !== "") texts.push(text);
    } else texts.push(...textsOf(reader));
  }
  return texts;
}

/** The numbers of hidden columns among those that are used, from 0. */
export function hiddenColumns(xml: string, used: ReadonlySet<number>): number {
  const all = firstElement(xml, "cols");
  if (!all) return 0;
  const hidden = new Set<number>();
  for (const { attributes } of elements(all.content, "col")) {
    if (!["1", "true"].includes(attributes["hidden"] ?? "")) continue;
    const [from, to] = [Number(attributes["min"]) - 1, Number(attributes["max"]) - 1];
    for (const column of used) if (column >= from && column <= to) hidden.add(column);
  }
  return hidden.size;
}

/** What a .docx holds besides its text, counted while it is read and told as notes. */

import type { OldFont } from "../core/reading/old-fonts";
import type { DocumentNote } from "../core/reading/plan-document";

export class WordTally {
  changes = 0;
  comments = 0;
  pictures = 0;
  charts = 0;
  hidden = 0;
  struck = 0;
  /** Parts of the file in other formats, by their names in it. */
  readonly embedded = new Set<string>();
  /** What stands above and below the text of every page. */
  readonly headers = new Set<string>();
  readonly #fonts = new Map<OldFont, number>();

  /** A paragraph, a line or a cell was typed in these fonts. */
  addFonts(fonts: readonly OldFont[]): void {
    for (const font of fonts) this.#fonts.set(font, (this.#fonts.get(font) ?? 0) + 1);
  }

  notes(): readonly DocumentNote[] {
    const counted = (count: number, note: (count: number) => DocumentNote): readonly DocumentNote[] =>
      count === 0 ? [] : [note(count)];
    return [
      ...counted(this.changes, (count) => ({ kind: "changes-accepted", count })),
      ...counted(this.comments, (count) => ({ kind: "comments-ignored", count })),
      ...counted(this.pictures, (count) => ({ kind: "pictures-ignored", count })),
      ...counted(this.charts, (count) => ({ kind: "charts-ignored", count })),
      ...counted(this.hidden, (count) => ({ kind: "hidden-text-ignored", count })),
      ...counted(this.struck, (count) => ({ kind: "struck-ignored", count })),
      ...counted(this.headers.size, () => ({ kind: "headers-ignored", text: [...this.headers].join(" | ") })),
      ...counted(this.embedded.size, () => ({ kind: "embedded-ignored", names: [...this.embedded] })),
      ...[...this.#fonts].map(([from, count]): DocumentNote => ({ kind: "font-converted", from, count })),
    ];
  }
}

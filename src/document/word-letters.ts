/** The letters of one paragraph of a .docx as its runs hand them over, with what they look like. */

import { unicodeText, type FontRun, type UnicodeText } from "./old-font-text";

export class WordLetters {
  readonly #runs: FontRun[] = [];
  #bold = 0;
  #plain = 0;

  add(text: string, font: string | undefined, isBold: boolean): void {
    if (text === "") return;
    this.#runs.push({ text, font });
    const letters = text.replace(/\s/gu, "").length;
    if (isBold) this.#bold += letters;
    else this.#plain += letters;
  }

  /** Whether every letter is bold. */
  get isBold(): boolean {
    return this.#bold > 0 && this.#plain === 0;
  }

  /** In Unicode; lines are trimmed, and spaces as people see them. */
  unicode(): UnicodeText & { readonly lines: readonly string[] } {
    const found = unicodeText(this.#runs);
    const lines = found.text.split("\n").map((line) => line.replace(/[\t ]+/gu, " ").trim());
    return { ...found, lines };
  }
}

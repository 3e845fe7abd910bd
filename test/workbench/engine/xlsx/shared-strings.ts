/** Texts of all cells, each once; cells hold their numbers. */
import { writeEscapes } from "./escaped-characters";
import { escapedText, mainNamespace, spaceAttribute, tag, xmlHead } from "./markup";

export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  number(text: string): number {
    this.#uses++;
    let known = this.#numbers.get(text);
    if (known === undefined) this.#numbers.set(text, (known = this.#numbers.size));
    return known;
  }

  markup(): string {
    const items = [...this.#numbers.keys()].map((text) => {
      const written = writeEscapes(text);
      return tag("si", {}, tag("t", spaceAttribute(written), escapedText(written)));
    });
    const attributes = { xmlns: mainNamespace, count: this.#uses, uniqueCount: items.length };
    return xmlHead + tag("sst", attributes, items);
  }
}

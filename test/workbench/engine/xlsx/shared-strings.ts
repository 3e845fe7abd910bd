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

  /** A text with runs of their own looks, as the content of an si element. */
  richNumber(content: string): number {
    // No text of a cell holds a letter 0.
    return this.number(`\0${content}`);
  }

  markup(): string {
    const items = [...this.#numbers.keys()].map((text) => {
      if (text.startsWith("\0")) return tag("si", {}, text.slice(1));
      const written = writeEscapes(text);
      return tag("si", {}, tag("t", spaceAttribute(written), escapedText(written)));
    });
    const attributes = { xmlns: mainNamespace, count: this.#uses, uniqueCount: items.length };
    return xmlHead + tag("sst", attributes, items);
  }
}

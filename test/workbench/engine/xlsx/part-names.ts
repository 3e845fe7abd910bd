/** What parts of a file are called while it is written: as they were in the file that was opened, or by the next free number. */

export class PartNames {
  readonly #known: Map<string, string>;
  readonly #taken: Set<string>;

  /** `taken` are names in the file, in lower case; `known` what of the workbook stands in which of them. */
  constructor(taken: Iterable<string> = [], known: ReadonlyMap<string, string> = new Map()) {
    this.#taken = new Set(taken);
    this.#known = new Map(known);
  }

  /** `thing` says what the part holds ("sheet|{id}"); `numbered` makes a name of a number from 1. */
  of(thing: string, numbered: (number: number) => string): string {
    let name = this.#known.get(thing);
    if (name !== undefined) return name;
    let number = 1;
    while (this.#taken.has((name = numbered(number)).toLowerCase())) number++;
    this.#taken.add(name.toLowerCase());
    this.#known.set(thing, name);
    return name;
  }
}

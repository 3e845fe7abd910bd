/** Cells name what is special about them by numbers of this part; dynamic arrays need one of them. */
import { xmlHead } from "../markup";
import {
  allNamed,
  descendants,
  elementOf,
  elementsOf,
  markup,
  markupText,
  readMarkup,
  setAttribute,
  withoutOwnPrefix,
  type Markup,
} from "./markup-tree";
import { insertChild } from "./three-way";

const arrayKind = "XLDAPR";

export class KeptMetadata {
  readonly #root: Markup;
  /** What cells with dynamic arrays say, from 1. */
  readonly mark: number;
  /** The part as it must be if there are dynamic arrays; null if it is so already. */
  readonly extended: string | null;

  /** `fresh` is the part that a file without one gets. */
  constructor(text: string, fresh: string) {
    this.#root = withoutOwnPrefix(readMarkup(text));
    const kinds = allNamed(elementOf(this.#root, "metadataTypes"), "metadataType");
    const kind = kinds.findIndex(({ attributes }) => attributes.get("name") === arrayKind) + 1;
    const marks = allNamed(elementOf(this.#root, "cellMetadata"), "bk");
    const known = marks.findIndex((mark) =>
      descendants(mark, "rc").some(({ attributes }) => kind > 0 && Number(attributes.get("t")) === kind),
    );
    this.mark = known >= 0 ? known + 1 : marks.length + 1;
    this.extended = known >= 0 ? null : this.#extend(withoutOwnPrefix(readMarkup(fresh)), kind, kinds.length);
  }

  #extend(fresh: Markup, knownKind: number, kinds: number): string {
    for (const [name, value] of fresh.attributes)
      if (!this.#root.attributes.has(name)) this.#root.attributes.set(name, value);
    const kind = knownKind > 0 ? knownKind : kinds + 1;
    if (knownKind === 0) {
      this.#list("metadataTypes").children.push(...elementsOf(elementOf(fresh, "metadataTypes")));
      for (const each of allNamed(fresh, "futureMetadata")) insertChild(this.#root.children, "metadata", each);
    }
    const mark = markup("bk");
    mark.children.push(markup("rc", { t: String(kind), v: "0" }));
    this.#list("cellMetadata").children.push(mark);
    for (const name of ["metadataTypes", "cellMetadata"])
      setAttribute(this.#list(name), "count", String(elementsOf(this.#list(name)).length));
    return xmlHead + markupText(this.#root);
  }

  #list(name: string): Markup {
    let list = elementOf(this.#root, name);
    if (!list) insertChild(this.#root.children, "metadata", (list = markup(name)));
    return list;
  }
}

/** XML read forward, element by element, without a tree of the whole: parts of a .docx have tens of megabytes. Names are
 *  local ones, since writers choose their prefixes. What isn't well-formed, is nested beyond reason or declares entities of its
 *  own is damaged. */

import { decoded } from "../file/markup";
import { UnreadableDocument } from "./unreadable-document";

/** Tables within tables within text boxes come to some 60. */
const deepest = 500;

const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const greater = 0x3e;
const quote = 0x22;
const apostrophe = 0x27;

/** Stands before an element's content: each element that `toChild` finds must be consumed by reading its children to their
 *  end, or by `skip`, `text` or `node`. */
export class MarkupReader {
  readonly #xml: string;
  #at = 0;
  /** The names, with prefixes, of the elements that are open. */
  readonly #open: string[] = [];
  #name = "";
  #tag = "";
  /** Whether the element that was found last is written `<a/>`, and its end is still to be told. */
  #isEmpty = false;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** The local name of the element that was found last. */
  get name(): string {
    return this.#name;
  }

  /** How far the text is read, 0 to 1. */
  get progress(): number {
    return this.#xml.length === 0 ? 1 : this.#at / this.#xml.length;
  }

  /** Of the element that was found last, by its local name. */
  attribute(name: string): string | undefined {
    return attributeOf(this.#tag, name);
  }

  /** To the next child of the open element, or over that one's end: then false. */
  toChild(): boolean {
    if (this.#isEmpty) {
      this.#isEmpty = false;
      this.#open.pop();
      return false;
    }
    for (;;) {
      const start = this.#xml.indexOf("<", this.#at);
      if (start < 0) {
        if (this.#open.length > 0) throw damaged(`The element ${this.#open.at(-1) ?? ""} has no end.`);
        return false;
      }
      const sign = this.#xml.charCodeAt(start + 1);
      if (sign === slash) {
        this.#close(start);
        return false;
      }
      if (sign !== bang && sign !== question) {
        this.#begin(start);
        return true;
      }
      this.#at = this.#declarationEnd(start);
    }
  }

  /** Over the element that was found last. */
  skip(): void {
    const depth = this.#open.length;
    while (this.toChild() || this.#open.length >= depth);
  }

  /** All letters within the element that was found last. */
  text(): string {
    const depth = this.#open.length;
    let found = "";
    for (;;) {
      const from = this.#at;
      const isInside = this.toChild();
      if (this.#at > from) found += this.#lettersBetween(from);
      if (!isInside && this.#open.length < depth) return found;
    }
  }

  /** The element that was found last, as a tree: for properties, never for content. */
  node(): MarkupNode {
    const node = new MarkupNode(this.#name, this.#tag);
    while (this.toChild()) node.children.push(this.node());
    return node;
  }

  /** From there to the tag before `#at`. */
  #lettersBetween(from: number): string {
    const piece = this.#xml.slice(from, this.#xml.lastIndexOf("<", this.#at - 1));
    if (!piece.includes("<")) return decoded(piece);
    return piece
      .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/u)
      .map((each) => (each.startsWith("<![CDATA[") ? each.slice(9, -3) : each.startsWith("<") ? "" : decoded(each)))
      .join("");
  }

  #begin(start: number): void {
    const end = this.#tagEnd(start);
    const tag = this.#xml.slice(start + 1, end);
    const name = /^[^\s/>="'<]+/u.exec(tag)?.[0];
    if (name === undefined) throw damaged("A tag has no name.");
    this.#open.push(name);
    if (this.#open.length > deepest) throw damaged("Elements are nested too deep.");
    this.#name = localName(name);
    this.#tag = tag;
    this.#isEmpty = tag.endsWith("/");
    this.#at = end + 1;
  }

  /** Where the `>` of a tag stands; quoted values may hold that sign, too. */
  #tagEnd(start: number): number {
    const xml = this.#xml;
    for (let at = start + 1; at < xml.length; at++) {
      const sign = xml.charCodeAt(at);
      if (sign === greater) return at;
      if (sign === quote || sign === apostrophe) {
        at = xml.indexOf(sign === quote ? '"' : "'", at + 1);
        if (at < 0) break;
      }
    }
    throw damaged("A tag has no end.");
  }

  #close(start: number): void {
    const end = this.#xml.indexOf(">", start);
    const name = end < 0 ? "" : this.#xml.slice(start + 2, end).trimEnd();
    if (this.#open.pop() !== name) throw damaged(`The element ${name} ends where it isn't open.`);
    this.#at = end + 1;
  }

  #declarationEnd(start: number): number {
    const xml = this.#xml;
    const [opening, closing] = xml.startsWith("<!--", start)
      ? ["<!--", "-->"]
      : xml.startsWith("<![CDATA[", start)
        ? ["<![CDATA[", "]]>"]
        : xml.startsWith("<?", start)
          ? ["<?", "?>"]
          : ["", ""];
    // No office file declares a document type; those that do hope to have their entities expanded.
    if (opening === "") throw damaged("The markup declares a document type.");
    const end = xml.indexOf(closing, start + opening.length);
    if (end < 0) throw damaged("A comment has no end.");
    return end + closing.length;
  }
}

export class MarkupNode {
  readonly children: MarkupNode[] = [];
  readonly #tag: string;

  constructor(
    /** Without prefix. */
    readonly name: string,
    tag: string,
  ) {
    this.#tag = tag;
  }

  attribute(name: string): string | undefined {
    return attributeOf(this.#tag, name);
  }

  child(name: string): MarkupNode | undefined {
    return this.children.find((each) => each.name === name);
  }

  /** The attribute `val` of a child, in which Word keeps nearly all it has to say. */
  value(name: string): string | undefined {
    return this.child(name)?.attribute("val");
  }

  /** Of a property that is on or off, undefined where nothing is said. */
  isOn(name: string): boolean | undefined {
    const found = this.child(name);
    return found && isOnValue(found.attribute("val"));
  }
}

/** Word: a property without a value is on. */
export function isOnValue(value: string | undefined): boolean {
  return value === undefined || !["0", "false", "off", "none"].includes(value);
}

/** Moves to the root element of a part; false where there is none. */
export function toRoot(reader: MarkupReader, name: string): boolean {
  return reader.toChild() && reader.name === name;
}

/** A whole part as a tree; undefined for one that isn't there. */
export function readTree(xml: string, root: string): MarkupNode | undefined {
  const reader = new MarkupReader(xml);
  return toRoot(reader, root) ? reader.node() : undefined;
}

// Bounded, so that a megabyte of letters isn't tried from each of them.
const attributePattern = /([^\s=<>"'/]{1,99})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

function attributeOf(tag: string, name: string): string | undefined {
  if (!tag.includes(name)) return undefined;
  attributePattern.lastIndex = 0;
  for (let found = attributePattern.exec(tag); found; found = attributePattern.exec(tag)) {
    if (localName(found[1] ?? "") === name) return decoded(found[2] ?? found[3] ?? "");
  }
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function damaged(message: string): UnreadableDocument {
  return new UnreadableDocument("damaged", message);
}

/** The content of a paragraph of a .docx: runs with their letters, and what lies among them, read through whatever wraps it.
 *  Deleted text, hidden text and the instructions of fields are not read. */

import type { MarkupReader } from "./markup-reader";
import { isOldFont } from "./old-font-text";
import { shownInFont } from "./symbol-fonts";
import type { Draft } from "./word-draft";
import type { WordLetters } from "./word-letters";
import { letterLook, type LetterLook, type WordStyle, type WordStyles } from "./word-styles";
import type { WordTally } from "./word-tally";

/** What the text of a run leads to elsewhere. */
export interface RunSurroundings {
  readonly styles: WordStyles;
  readonly tally: WordTally;
  /** The content of a text box: the reader stands before it. */
  textBox(reader: MarkupReader): readonly Draft[];
  note(kind: "footnote" | "endnote", id: string): readonly Draft[];
  /** The texts of a diagram, by the id of its data. */
  diagram(id: string): readonly Draft[];
}

/** Dialects of drawing that stand for themselves; for any other the older form beside it is read. */
const knownDialects = /^(?:wps|wpg|wpc|wpi|wp14|w14|w15|wp|a14|c14|pic14|v|ve|aink|am3d|cx\d?)$/u;

export class RunReader {
  readonly #reader: MarkupReader;
  readonly #around: RunSurroundings;
  readonly #letters: WordLetters;
  readonly #style: WordStyle;
  /** Fields that have begun; true until their result begins. */
  readonly #fields: boolean[] = [];
  /** Text boxes and notes, which come after the paragraph. */
  readonly after: Draft[] = [];

  constructor(reader: MarkupReader, around: RunSurroundings, letters: WordLetters, style: WordStyle) {
    this.#reader = reader;
    this.#around = around;
    this.#letters = letters;
    this.#style = style;
  }

  /** Reads the element that the reader found last: a run, or anything that may wrap runs. */
  read(): void {
    const reader = this.#reader;
    switch (reader.name) {
      case "r":
        this.#run();
        return;
      case "del":
      case "moveFrom":
        this.#around.tally.changes++;
        reader.skip();
        return;
      case "ins":
      case "moveTo":
        this.#around.tally.changes++;
        this.#children();
        return;
      case "AlternateContent":
        this.#alternatives(() => this.#children());
        return;
      case "f":
        this.#fraction();
        return;
      case "pPr":
      case "rPr":
      case "sdtPr":
      case "sdtEndPr":
      case "customXmlPr":
      case "smartTagPr":
      case "ctrlPr":
        reader.skip();
        return;
      default:
        this.#children();
    }
  }

  #children(): void {
    while (this.#reader.toChild()) this.read();
  }

  /** Of several forms of the same thing the first that is known. */
  #alternatives(read: () => void): void {
    const reader = this.#reader;
    let isRead = false;
    while (reader.toChild()) {
      const isChosen: boolean =
        !isRead &&
        (reader.name === "Fallback" ||
          (reader.attribute("Requires") ?? "").split(/\s+/u).every((dialect) => knownDialects.test(dialect)));
      if (isChosen) read();
      else reader.skip();
      isRead ||= isChosen;
    }
  }

  #run(): void {
    const reader = this.#reader;
    let look: LetterLook = this.#style;
    while (reader.toChild()) {
      if (reader.name === "rPr") look = this.#look();
      else this.#piece(look);
    }
  }

  #look(): LetterLook {
    const properties = this.#reader.node();
    const style = properties.value("rStyle");
    return {
      ...this.#style,
      ...(style === undefined ? {} : this.#around.styles.letters(style)),
      ...letterLook(properties),
    };
  }

  #piece(look: LetterLook): void {
    const reader = this.#reader;
    switch (reader.name) {
      case "t":
        return this.#add(shownIn(look.font, reader.text()), look);
      case "tab":
      case "ptab":
        this.#add("\t", look);
        return reader.skip();
      case "br":
      case "cr":
        this.#add("\n", look);
        return reader.skip();
      case "noBreakHyphen":
        this.#add("-", look);
        return reader.skip();
      case "softHyphen":
        // Word: the letter ư of TCVN3 has the code of the soft hyphen, and is saved as one.
        if (isOldFont(look.font)) this.#add("\u00ad", look);
        return reader.skip();
      case "sym":
        this.#add(this.#symbol(), look);
        return reader.skip();
      case "fldChar":
        this.#field(reader.attribute("fldCharType"));
        return reader.skip();
      case "footnoteReference":
      case "endnoteReference":
        this.#note(reader.name === "footnoteReference" ? "footnote" : "endnote");
        return reader.skip();
      case "commentReference":
        this.#around.tally.comments++;
        return reader.skip();
      case "drawing":
      case "pict":
      case "object":
        return this.#drawing();
      case "AlternateContent":
        return this.#alternatives(() => {
          while (reader.toChild()) this.#piece(look);
        });
      case "ruby":
        return this.#ruby();
      default:
        // Instructions of fields, deleted text, and what has no letters.
        reader.skip();
    }
  }

  #add(text: string, { isHidden, isStruck, font, isBold }: LetterLook): void {
    if (this.#fields.includes(true)) return;
    if (isHidden || isStruck) {
      if (text.trim() === "") return;
      if (isHidden) this.#around.tally.hidden++;
      else this.#around.tally.struck++;
      return;
    }
    this.#letters.add(text, font, isBold ?? false);
  }

  #symbol(): string {
    const code = parseInt(this.#reader.attribute("char") ?? "", 16);
    return code <= 0xffff ? shownInFont(this.#reader.attribute("font"), String.fromCharCode(code)) : "";
  }

  #field(step: string | undefined): void {
    if (step === "begin") this.#fields.push(true);
    else if (step === "separate" && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
    else if (step === "end") this.#fields.pop();
  }

  #note(kind: "footnote" | "endnote"): void {
    this.after.push(...this.#around.note(kind, this.#reader.attribute("id") ?? ""));
  }

  /** Pictures are counted; text boxes in them are read wherever they are nested. */
  #drawing(): void {
    const reader = this.#reader;
    if (reader.name === "txbxContent") {
      this.after.push(...this.#around.textBox(reader));
    } else if (reader.name === "AlternateContent") {
      this.#alternatives(() => {
        while (reader.toChild()) this.#drawing();
      });
    } else {
      if (reader.name === "relIds") this.after.push(...this.#around.diagram(reader.attribute("dm") ?? ""));
      if (reader.name === "chart") this.#around.tally.charts++;
      if (["pic", "imagedata"].includes(reader.name)) this.#around.tally.pictures++;
      while (reader.toChild()) this.#drawing();
    }
  }

  /** Sound readings of Asian letters are left out. */
  #ruby(): void {
    const reader = this.#reader;
    while (reader.toChild()) {
      if (reader.name === "rubyBase") this.#children();
      else reader.skip();
    }
  }

  /** Of an equation: numerator and denominator on one line. */
  #fraction(): void {
    const reader = this.#reader;
    let isFirst = true;
    while (reader.toChild()) {
      if (reader.name !== "num" && reader.name !== "den") {
        reader.skip();
        continue;
      }
      if (!isFirst) this.#letters.add("/", undefined, false);
      isFirst = false;
      this.#children();
    }
  }
}

/** Letters stand for others only in fonts of symbols, or in the private area that such fonts have. */
function shownIn(font: string | undefined, text: string): string {
  if (isOldFont(font)) return text;
  return /[\uf020-\uf0ff]/u.test(text) || /^(?:symbol|wingdings)/iu.test(font ?? "") ? shownInFont(font, text) : text;
}

/** A story of a .docx (its body, a note, a text box, a cell) → drafts of paragraphs and tables in reading order. Tracked
 *  changes are taken as accepted. */

import type { MarkupNode, MarkupReader } from "./markup-reader";
import { shownParagraph, type Draft, type ParagraphDraft } from "./word-draft";
import { WordLetters } from "./word-letters";
import type { WordNumbering } from "./word-numbering";
import { RunReader, type RunSurroundings } from "./word-runs";
import { headingOf, listPlace, type WordStyle, type WordStyles } from "./word-styles";
import { GridRows } from "./word-grid";
import type { WordTally } from "./word-tally";

export interface StorySurroundings {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly tally: WordTally;
  note(kind: "footnote" | "endnote", id: string): readonly Draft[];
  /** The texts of a diagram, and those of a part in another format, by the ids of their relations. */
  diagram(id: string): readonly Draft[];
  chunk(id: string): readonly Draft[];
  /** Told now and then how far the reading is, 0 to 1. */
  readonly progress?: (part: number) => void;
}

/** The content of the element that the reader found last. */
export function readStory(reader: MarkupReader, around: StorySurroundings): readonly Draft[] {
  const story = new StoryReader(reader, around);
  story.read();
  return story.drafts();
}

class StoryReader implements RunSurroundings {
  readonly #reader: MarkupReader;
  readonly #around: StorySurroundings;
  readonly #drafts: Draft[] = [];
  /** The letters of paragraphs whose ends are deleted: they go on in the next paragraph. */
  #unfinished: WordLetters | undefined;
  #unfinishedAfter: Draft[] = [];

  constructor(reader: MarkupReader, around: StorySurroundings) {
    this.#reader = reader;
    this.#around = around;
  }

  get styles(): WordStyles {
    return this.#around.styles;
  }

  get tally(): WordTally {
    return this.#around.tally;
  }

  textBox(reader: MarkupReader): readonly Draft[] {
    return readStory(reader, this.#around).map((draft) => ({ ...draft, from: "text-box" }));
  }

  note(kind: "footnote" | "endnote", id: string): readonly Draft[] {
    return this.#around.note(kind, id);
  }

  diagram(id: string): readonly Draft[] {
    return this.#around.diagram(id);
  }

  drafts(): readonly Draft[] {
    this.#finishUnfinished();
    return this.#drafts;
  }

  #finishUnfinished(): void {
    if (this.#unfinished) this.#finish(this.#unfinished, this.#unfinishedAfter, undefined);
    this.#unfinished = undefined;
    this.#unfinishedAfter = [];
  }

  /** Paragraphs and tables within the element that the reader found last. */
  read(): void {
    while (this.#reader.toChild()) this.#block();
  }

  /** The element that the reader found last: a block, or anything that may wrap blocks. */
  #block(): void {
    const reader = this.#reader;
    switch (reader.name) {
      case "p":
        this.#paragraph();
        this.#around.progress?.(reader.progress);
        break;
      case "tbl":
        this.#table();
        break;
      case "del":
      case "moveFrom":
        this.tally.changes++;
        reader.skip();
        break;
      case "ins":
      case "moveTo":
        this.tally.changes++;
        this.read();
        break;
      case "AlternateContent":
        this.#alternatives();
        break;
      case "sdt":
        this.#control();
        break;
      case "altChunk":
        this.#finishUnfinished();
        this.#drafts.push(...this.#around.chunk(reader.attribute("id") ?? ""));
        reader.skip();
        break;
      case "oMathPara":
      case "oMath":
      case "r":
        this.#looseLetters();
        break;
      case "sectPr":
      case "sdtPr":
      case "sdtEndPr":
        reader.skip();
        break;
      default:
        this.read();
    }
  }

  /** A content control; one that holds the table of contents is a copy of headings. */
  #control(): void {
    const reader = this.#reader;
    let isContents = false;
    while (reader.toChild()) {
      if (reader.name === "sdtPr") {
        isContents = /^table of contents$/iu.test(reader.node().child("docPartObj")?.value("docPartGallery") ?? "");
      } else if (isContents || reader.name === "sdtEndPr") reader.skip();
      else this.read();
    }
  }

  /** Whole paragraphs stand in several forms very rarely: the first one is read. */
  #alternatives(): void {
    let isRead = false;
    while (this.#reader.toChild()) {
      if (isRead) this.#reader.skip();
      else this.read();
      isRead = true;
    }
  }

  #paragraph(): void {
    const reader = this.#reader;
    const letters = this.#unfinished ?? new WordLetters();
    const after = this.#unfinishedAfter;
    let properties: MarkupNode | undefined;
    let style: WordStyle = this.styles.paragraph(undefined);
    let runs = new RunReader(reader, this, letters, style);
    while (reader.toChild()) {
      if (reader.name === "pPr") {
        properties = reader.node();
        style = this.styles.paragraph(properties.value("pStyle"));
        runs = new RunReader(reader, this, letters, style);
      } else {
        runs.read();
      }
    }
    after.push(...runs.after);
    const mark = properties?.child("rPr");
    if (mark?.child("del") || mark?.child("moveFrom")) {
      this.tally.changes++;
      this.#unfinished = letters;
      this.#unfinishedAfter = after;
      return;
    }
    this.#unfinished = undefined;
    this.#unfinishedAfter = [];
    if (style.isContents) return;
    this.#finish(letters, after, { properties, style });
  }

  /** An equation or a run outside any paragraph, as some programs write them. */
  #looseLetters(): void {
    const letters = new WordLetters();
    const runs = new RunReader(this.#reader, this, letters, this.styles.paragraph(undefined));
    runs.read();
    this.#finish(letters, runs.after, undefined);
  }

  #finish(
    letters: WordLetters,
    after: readonly Draft[],
    look: { readonly properties: MarkupNode | undefined; readonly style: WordStyle } | undefined,
  ): void {
    const { lines, from } = letters.unicode();
    this.tally.addFonts(from);
    const place = look && listPlace(look.properties, look.style, this.#around.numbering);
    const marker = place ? this.#around.numbering.next(place) : "";
    const heading = look && (headingOf(look.properties) ?? look.style.heading ?? 0);
    this.#drafts.push({
      kind: "paragraph",
      lines,
      marker,
      ...(place ? { depth: place.level } : {}),
      ...(heading ? { heading } : {}),
      isBold: letters.isBold,
    });
    this.#drafts.push(...after);
  }

  #table(): void {
    this.#finishUnfinished();
    const grid = new GridRows();
    const after: Draft[] = [];
    this.#rows(grid, after);
    const { rows, columns, cells } = grid.table();
    // Word: a table of one cell is a frame around text.
    if (rows === 1 && columns === 1) this.#drafts.push(...(grid.firstCell ?? []));
    else if (rows > 0) this.#drafts.push({ kind: "table", rows, columns, cells }, ...after);
  }

  #rows(grid: GridRows, after: Draft[]): void {
    const reader = this.#reader;
    while (reader.toChild()) {
      if (reader.name === "tr") this.#row(grid, after);
      else if (reader.name === "tblPr" || reader.name === "tblGrid") reader.skip();
      else this.#rows(grid, after);
    }
  }

  #row(grid: GridRows, after: Draft[]): void {
    const fromCells: Draft[] = [];
    const isKept = this.#cells(grid, fromCells);
    grid.endRow({ isKept });
    if (isKept) after.push(...fromCells);
  }

  /** False for a row that is deleted. */
  #cells(grid: GridRows, after: Draft[]): boolean {
    const reader = this.#reader;
    let isKept = true;
    while (reader.toChild()) {
      if (reader.name === "tc") this.#cell(grid, after);
      else if (reader.name === "trPr") {
        const properties = reader.node();
        grid.skipColumns(Number(properties.value("gridBefore") ?? 0));
        if (properties.child("del")) isKept = false;
        if (properties.child("del") ?? properties.child("ins")) this.tally.changes++;
      } else if (reader.name === "tblPrEx") reader.skip();
      else isKept = this.#cells(grid, after) && isKept;
    }
    return isKept;
  }

  #cell(grid: GridRows, after: Draft[]): void {
    const story = new StoryReader(this.#reader, this.#around);
    const properties = story.#readCell();
    const drafts = story.drafts();
    const isOwn = (draft: Draft): draft is ParagraphDraft => draft.kind === "paragraph" && draft.from === undefined;
    const paragraphs = drafts.filter(isOwn);
    const merge = properties?.child("vMerge");
    const isDeleted = properties?.child("cellDel") !== undefined;
    const shown = isDeleted ? [] : paragraphs.filter((each) => shownParagraph(each) !== "");
    grid.addCell({
      columns: Math.max(1, Number(properties?.value("gridSpan") ?? 1) || 1),
      goesOn: merge !== undefined && merge.attribute("val") !== "restart",
      isCovered: properties?.child("hMerge") !== undefined && properties.value("hMerge") !== "restart",
      text: shown.map(shownParagraph).join("\n"),
      isBold: shown.length > 0 && shown.every(({ isBold, lines }) => isBold || lines.every((line) => line === "")),
      drafts,
    });
    if (!isDeleted) after.push(...drafts.filter((draft) => !isOwn(draft)));
  }

  /** A cell's own properties come first in it. */
  #readCell(): MarkupNode | undefined {
    let properties: MarkupNode | undefined;
    while (this.#reader.toChild()) {
      if (this.#reader.name === "tcPr") properties = this.#reader.node();
      else this.#block();
    }
    return properties;
  }
}

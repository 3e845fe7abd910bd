/** A plan document as any reader hands it over: paragraphs and tables in reading order, each with its place, and what the
 *  file held besides. Files are read in src/document; the plan reader here knows only this. */

/** Where something stands, as a person finds it: page of a PDF, line of a text, paragraph of a document, cell of a table or a
 *  sheet. All counted from 1. */
export interface DocumentPlace {
  readonly page?: number;
  readonly line?: number;
  readonly paragraph?: number;
  /** The number of the table in its document, and row and column in it. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** The sheet of a workbook and the A1 address in it. */
  readonly sheet?: string;
  readonly address?: string;
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

/** A paragraph of a document, or a line of a text as it is broken there. */
export interface DocumentParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly at: DocumentPlace;
  /** The automatic number or bullet before it, as printed: `1.`, `a)`, `-`; it isn't part of `text`. */
  readonly marker?: string;
  /** How deep the list stands, from 0. */
  readonly depth?: number;
  /** The level of a heading style, from 1. */
  readonly heading?: number;
  readonly isBold?: boolean;
  /** Blocks that don't stand in the running text come after the one that refers to them. */
  readonly from?: "footnote" | "endnote" | "text-box" | "header" | "footer";
  /** Whether the line may go on in the next one: true for lines that a text or a PDF broke, not for paragraphs. */
  readonly mayGoOn?: boolean;
  /** Whether it certainly goes on in the next line, whatever sign ends it: a page shows where its lines are broken. */
  readonly goesOn?: boolean;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly at: DocumentPlace;
  /** Size of the grid that the cells lie on. */
  readonly rows: number;
  readonly columns: number;
  /** In reading order; a merged cell stands once, at its upper left corner. Empty cells may be left out. */
  readonly cells: readonly DocumentCell[];
  /** Whether its columns were put together again from a text that has lost them, so that another head was possible. */
  readonly isGuessed?: boolean;
}

export interface DocumentCell {
  /** Counted from 0 on the table's grid. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers; 1 by default. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** As a reader sees it: paragraphs are joined by line feeds. */
  readonly text: string;
  /** The number that a workbook's cell holds, however it is shown. */
  readonly value?: number;
  /** Whether the cell shows its number as a percentage: 0.125 as 12,5%. */
  readonly isPercentage?: boolean;
  readonly isBold?: boolean;
  readonly at: DocumentPlace;
}

/** What a file held that was left aside or changed on the way, told to the person. */
export type DocumentNote =
  | { readonly kind: "macros-ignored" }
  | { readonly kind: "links-ignored"; readonly count: number }
  | { readonly kind: "changes-accepted"; readonly count: number }
  | { readonly kind: "comments-ignored"; readonly count: number }
  | { readonly kind: "font-converted"; readonly from: "TCVN3" | "VNI"; readonly count: number }
  | { readonly kind: "hidden-ignored"; readonly sheet: string }
  /** Rows and columns that are hidden in a sheet, which are read all the same. */
  | { readonly kind: "hidden-read"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Letters that are hidden in a document. */
  | { readonly kind: "hidden-text-ignored"; readonly count: number }
  | { readonly kind: "struck-ignored"; readonly count: number }
  /** What stands on every page above and below the text, where it is more than a page's number. */
  | { readonly kind: "headers-ignored"; readonly text: string }
  | { readonly kind: "charts-ignored"; readonly count: number }
  /** Files of other programs within the file, by their names in it or by what they are. */
  | { readonly kind: "embedded-ignored"; readonly names: readonly string[] }
  /** Workbooks and documents within the file, which were read along. */
  | { readonly kind: "embedded-read"; readonly names: readonly string[] }
  /** Cells whose formulas have no value in the file, because it was never calculated. */
  | { readonly kind: "formulas-without-values"; readonly count: number; readonly at: DocumentPlace }
  | { readonly kind: "pictures-ignored"; readonly count: number; readonly at?: DocumentPlace }
  | { readonly kind: "pages-without-text"; readonly pages: readonly number[] };

export interface PlanDocument {
  /** The file's name, or empty for pasted text. */
  readonly name: string;
  readonly blocks: readonly DocumentBlock[];
  readonly notes: readonly DocumentNote[];
}

/** Why a file can't be read as a plan document; each has its remedy in src/text. */
export type DocumentFault =
  | "empty"
  | "unknown-kind"
  | "old-word"
  | "old-excel"
  | "binary-excel"
  | "open-document"
  | "password"
  | "damaged"
  | "zip-bomb"
  | "too-large"
  | "scanned";

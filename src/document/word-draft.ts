/** Paragraphs and tables of a .docx on their way to blocks of a PlanDocument: everything but their places, which are counted
 *  when all are known. */

import type { DocumentBlock, DocumentPlace } from "../core/reading/plan-document";

export type DraftOrigin = "footnote" | "endnote" | "text-box";

export interface ParagraphDraft {
  readonly kind: "paragraph";
  /** As they are broken in the paragraph; without any letters there is one empty line. */
  readonly lines: readonly string[];
  /** "" for none. */
  readonly marker: string;
  readonly depth?: number;
  readonly heading?: number;
  readonly isBold: boolean;
  readonly from?: DraftOrigin;
}

export interface TableDraft {
  readonly kind: "table";
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellDraft[];
  readonly from?: DraftOrigin;
}

/** Counted from 0 on the table's grid. */
export interface CellDraft {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly isBold: boolean;
}

export type Draft = ParagraphDraft | TableDraft;

/** A paragraph within a cell or a frame, as a person reads it. */
export function shownParagraph({ marker, lines }: ParagraphDraft): string {
  const text = lines.join("\n");
  return marker === "" || text === "" ? marker + text : `${marker} ${text}`;
}

export function isBlank(draft: Draft): boolean {
  return draft.kind === "paragraph" && draft.lines.every((line) => line === "");
}

/** Drafts in reading order → blocks with their places. What belongs to a paragraph has the place of that paragraph. */
export function blocksOf(drafts: readonly Draft[]): readonly DocumentBlock[] {
  let paragraph = 0;
  let table = 0;
  return drafts.flatMap((draft): readonly DocumentBlock[] => {
    if (isBlank(draft)) return [];
    if (draft.kind === "table") return [tableBlock(draft, ++table)];
    if (draft.from === undefined) paragraph++;
    return paragraphBlocks(draft, paragraph === 0 ? {} : { paragraph });
  });
}

/** A line that was broken by hand is a block of its own, that may go on in the next. */
function paragraphBlocks(draft: ParagraphDraft, at: DocumentPlace): readonly DocumentBlock[] {
  const lines = draft.lines.filter((line) => line !== "");
  return lines.map((text, index) => ({
    kind: "paragraph",
    text,
    at,
    ...(index === 0 && draft.marker !== "" ? { marker: draft.marker } : {}),
    ...(draft.depth === undefined ? {} : { depth: draft.depth }),
    ...(draft.heading === undefined ? {} : { heading: draft.heading }),
    ...(draft.isBold ? { isBold: true } : {}),
    ...(draft.from === undefined ? {} : { from: draft.from }),
    ...(index < lines.length - 1 ? { mayGoOn: true } : {}),
  }));
}

function tableBlock({ rows, columns, cells }: TableDraft, table: number): DocumentBlock {
  return {
    kind: "table",
    at: { table },
    rows,
    columns,
    cells: cells
      .filter(({ text }) => text !== "")
      .map(({ row, column, rowSpan, columnSpan, text, isBold }) => ({
        row,
        column,
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(columnSpan > 1 ? { columnSpan } : {}),
        text,
        ...(isBold ? { isBold } : {}),
        at: { table, row: row + 1, column: column + 1 },
      })),
  };
}

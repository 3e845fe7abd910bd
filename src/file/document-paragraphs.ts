/** The small parts of which a document is made: paragraphs in a look, rules of a length, tables without lines. */

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { halfPoints, twips } from "./document-page";

export interface ParagraphLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly across?: "left" | "center" | "right" | "justify";
  /** Points before and after. */
  readonly before?: number;
  readonly after?: number;
  /** Points by which the first line, or the whole paragraph, is set in. */
  readonly firstLine?: number;
  readonly left?: number;
  /** Whether it stays on one page with what follows. */
  readonly keepsNext?: boolean;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** XML takes no control signs but the tab and the line's end; half of a surrogate pair is no sign at all. */
function plain(text: string): string {
  return text.replace(/[^\t\n\u0020-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
}

/** Lines of the text stand below each other. */
export function paragraph(text: string, look: ParagraphLook): Paragraph {
  const { size, bold = false, italic = false, across = "left", before = 0, after = 0, firstLine = 0, left = 0 } = look;
  return new Paragraph({
    alignment: alignments[across],
    spacing: { before: twips(before), after: twips(after) },
    indent: { left: twips(left), firstLine: twips(firstLine) },
    keepNext: look.keepsNext ?? false,
    children: plain(text)
      .split("\n")
      .map((line, index) => {
        const run = { text: line, size: halfPoints(size), bold, italics: italic };
        return new TextRun(index === 0 ? run : { ...run, break: 1 });
      }),
  });
}

/** A line of a length in the middle of a width, both in points, close under the text above it. */
export function rule(length: number, width: number): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: twips(1), after: 0, line: twips(3), lineRule: "exact" },
    children: [new TextRun({ text: "", size: 2 })],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

export interface Block {
  readonly children: readonly Paragraph[];
  /** In points. */
  readonly width: number;
}

/** Two blocks side by side, without lines, never cut by a page's end. */
export function sideBySide(left: Block, right: Block): Table {
  const cells = [left, right].map(
    ({ children, width }) =>
      new TableCell({
        children: [...children],
        width: { size: twips(width), type: WidthType.DXA },
        borders: noBorders,
        verticalAlign: VerticalAlign.TOP,
        margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(left.width + right.width), type: WidthType.DXA },
    columnWidths: [twips(left.width), twips(right.width)],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

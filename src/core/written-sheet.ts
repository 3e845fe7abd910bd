/** A written report as a sheet of plain texts: the two blocks of the heading side by side, paragraphs over the whole width,
 *  each as high as its lines. It belongs to the people from the first moment on: nothing of it is a formula. */

import type { Look, Page, PlacedCell } from "./report";
import { linesIn, textWidth, type TextLook } from "./times-width";
import type { WrittenParagraph, WrittenReport } from "./written-report";

export interface WrittenSheet {
  readonly name: string;
  readonly page: Page;
  /** In characters of the standard font. */
  readonly widths: readonly [left: number, right: number];
  readonly rows: number;
  readonly cells: readonly PlacedCell[];
}

/** Together as wide as the text of an A4 page: 165 mm. */
const widths = [35, 52] as const;

/** In points: a character is 7 pixels, 5 pixels are a cell's padding; a pixel is 0.75 points. */
const pointsOf = (characters: number): number => characters * 7 * 0.75;
const [leftWide, rightWide] = [pointsOf(widths[0]), pointsOf(widths[1])];

const left = { column: 0, columns: 1, width: leftWide } as const;
const right = { column: 1, columns: 1, width: rightWide } as const;
const whole = { column: 0, columns: 2, width: leftWide + rightWide } as const;

type Place = typeof left | typeof right | typeof whole;

/** A text in its look at its place, not yet in a row. */
interface Part {
  readonly text: string;
  readonly look: Look & { readonly size: number };
  readonly place: Place;
  /** Points above it. */
  readonly before?: number;
}

const centred = { across: "center", down: "top", wrap: true } as const;

export function writtenSheet(written: WrittenReport): WrittenSheet {
  const rows = [...headingRows(written), ...titleRows(written), ...bodyRows(written.body), ...signatureRows(written)];
  const cells = rows.flatMap((parts, row) =>
    parts.map(({ text, look, place, before = 0 }): PlacedCell => ({
      row,
      column: place.column,
      columns: place.columns,
      value: text,
      // What has room above it stands in the middle of its row.
      look: before > 0 ? { ...look, down: "center" } : look,
      height: heightOf(text, look, place.width) + before,
    })),
  );
  return {
    name: written.sheetName,
    page: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      titleRows: 0,
    },
    widths,
    rows: rows.length,
    cells,
  };
}

/** Excel breaks lines a little earlier than the letters' widths say, and rows don't fit themselves to merged texts. */
const room = 0.96;
const lineHeight = 1.36;

function heightOf(text: string, look: TextLook, width: number): number {
  return linesIn(text, width * room, look) * look.size * lineHeight;
}

type Row = readonly Part[];

function headingRows(written: WrittenReport): readonly Row[] {
  const part = (text: string, place: Place, look: TextLook & Look): Part => ({
    text,
    place,
    look: { ...centred, ...look },
  });
  return [
    [part(written.superior, left, { size: 12 }), part(written.nation, right, { size: 12, bold: true })],
    [part(written.agency, left, { size: 12, bold: true }), part(written.motto, right, { size: 13, bold: true })],
    [rule(written.agency, 12, left, 0.4), rule(written.motto, 13, right, 1)],
    [part(written.number, left, { size: 13 }), part(written.date, right, { size: 13, italic: true })],
  ];
}

const ruleSize = 8;

/** A line of underscores, a share as long as the bold text above it. */
function rule(text: string, size: number, place: Place, share: number): Part {
  const length = Math.min(textWidth(text, { size, bold: true }), place.width) * share;
  const signs = Math.round(length / textWidth("_", { size: ruleSize }));
  return { text: "_".repeat(signs), place, look: { ...centred, size: ruleSize } };
}

function titleRows({ kind, about, sendTo }: WrittenReport): readonly Row[] {
  const bold = { ...centred, size: 14, bold: true } as const;
  const receivers = sendTo.length > 1 ? sendTo.map((each) => `- ${each}`).join(";\n") : (sendTo[0] ?? "");
  const sent = `Kính gửi:${sendTo.length > 1 ? "\n" : " "}${receivers}.`;
  return [
    [{ text: kind, place: whole, look: bold, before: 18 }],
    [{ text: about, place: whole, look: bold }],
    [rule(about, 14, whole, 0.4)],
    ...(sendTo.length === 0 ? [] : [[{ text: sent, place: whole, look: { ...centred, size: 14 }, before: 12 }]]),
  ];
}

function bodyRows(body: readonly WrittenParagraph[]): readonly Row[] {
  return body.flatMap(({ kind, text }) => {
    const bold = kind === "heading";
    const look = { across: "left", down: "top", wrap: true, size: 14, bold, italic: kind === "basis" } as const;
    return portionsOf(text, look).map((portion): Row => [{ text: portion, look, place: whole, before: 6 }]);
  });
}

/** Excel: no row is higher than 409 points. A longer text goes on in the next row. */
const mostLines = 20;

function portionsOf(text: string, look: TextLook): readonly string[] {
  const lines = (portion: string): number => linesIn(portion, whole.width * room, look);
  if (lines(text) <= mostLines) return [text];
  const portions: string[] = [];
  let portion = "";
  for (const word of text.split(" ")) {
    const longer = portion === "" ? word : `${portion} ${word}`;
    if (portion !== "" && lines(longer) > mostLines) {
      portions.push(portion);
      portion = word;
    } else {
      portion = longer;
    }
  }
  return [...portions, portion];
}

/** Lines for a signature by hand between the office and the name. */
const signatureLines = 4;

function signatureRows({ recipients, signedFor, signatory }: WrittenReport): readonly Row[] {
  const receivers: readonly Part[] = [
    { text: "Nơi nhận:", place: left, look: { across: "left", down: "top", size: 12, bold: true, italic: true } },
    ...recipients.map((text): Part => ({
      text,
      place: left,
      look: { across: "left", down: "top", wrap: true, size: 11 },
    })),
  ];
  const bold = { ...centred, size: 14, bold: true } as const;
  const signed = [...signedFor, ...Array.from({ length: signatureLines }, () => ""), signatory];
  const count = Math.max(receivers.length, signed.length);
  return [
    [],
    ...Array.from({ length: count }, (_, index): Row => {
      const receiver = receivers[index];
      const text = signed[index];
      return [...(receiver ? [receiver] : []), ...(text === undefined ? [] : [{ text, place: right, look: bold }])];
    }),
  ];
}

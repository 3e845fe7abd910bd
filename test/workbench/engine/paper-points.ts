/** Owns how large the paper is that a sheet is printed on, in points, by the names of Excel.PaperType. */
import type { PageLayout } from "./page-layout";

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

const millimetres = (width: number, height: number): PaperSize => ({
  width: (width * 72) / 25.4,
  height: (height * 72) / 25.4,
});
const inches = (width: number, height: number): PaperSize => ({ width: width * 72, height: height * 72 });

/** Upright. B4 and B5 are Japan's, as in Excel. */
const papers: Readonly<Record<string, PaperSize>> = {
  a3: millimetres(297, 420),
  a4: millimetres(210, 297),
  a4small: millimetres(210, 297),
  a5: millimetres(148, 210),
  b4: millimetres(257, 364),
  b5: millimetres(182, 257),
  letter: inches(8.5, 11),
  lettersmall: inches(8.5, 11),
  legal: inches(8.5, 14),
  folio: inches(8.5, 13),
  executive: inches(7.25, 10.5),
  statement: inches(5.5, 8.5),
  tabloid: inches(11, 17),
  ledger: inches(17, 11),
};

/** Papers that are not among these, envelopes for instance, count as A4. */
export function paperSize({ paperSize: name, orientation }: PageLayout): PaperSize {
  const paper = papers[(name ?? "A4").toLowerCase()] ?? millimetres(210, 297);
  return orientation === "Landscape" ? { width: paper.height, height: paper.width } : paper;
}

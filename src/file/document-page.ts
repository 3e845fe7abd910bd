/** Measures of a document by decree 30/2020/NĐ-CP, annex I: the page, its margins, the sizes of letters, in the units that
 *  .docx files are written in. */

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

export const millimetres = (length: number): number => twips((length * 72) / 25.4);

/** Letters of a document's parts, in points. */
export const sizes = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  title: 14,
  text: 14,
  signature: 14,
  receiversTitle: 12,
  receivers: 11,
  page: 14,
} as const;

/** .docx counts letters in half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);

const [short, long] = [210, 297];
const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export type Orientation = "portrait" | "landscape";

/** How wide text may be, in points. */
export function textWidthOf(orientation: Orientation): number {
  const width = orientation === "portrait" ? short : long;
  return ((width - margins.left - margins.right) * 72) / 25.4;
}

/** A4. The page number stands in the middle of the top margin. */
export function pageOf(orientation: Orientation) {
  return {
    // docx turns the page itself.
    size: { width: millimetres(short), height: millimetres(long), orientation },
    margin: {
      top: millimetres(margins.top),
      bottom: millimetres(margins.bottom),
      left: millimetres(margins.left),
      right: millimetres(margins.right),
      header: millimetres(10),
      footer: millimetres(10),
    },
  } as const;
}

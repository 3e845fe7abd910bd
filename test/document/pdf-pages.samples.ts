/** PDF files for tests, written as plainly as the format allows (ISO 32000-1): texts and rules at given places. */

export interface SampleText {
  /** Of windows-1252. */
  readonly text: string;
  /** Points from the page's upper left corner to the line that the letters stand on. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: string;
  /** Degrees against the clock. */
  readonly turn?: number;
}

/** Points from the page's upper left corner: x, y, x, y. */
export type SampleRule = readonly [number, number, number, number];

export interface SamplePage {
  readonly texts?: readonly SampleText[];
  readonly rules?: readonly SampleRule[];
  readonly hasPicture?: boolean;
  /** What the file says that the page is to be turned, clockwise. */
  readonly rotate?: number;
}

/** A4, in points. */
export const pageWidth = 595;
export const pageHeight = 842;

export function pdfOf(pages: readonly SamplePage[]): Uint8Array {
  const fonts = [...new Set(pages.flatMap(({ texts = [] }) => texts.map(({ font = "Helvetica" }) => font)))];
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add("");
  const tree = add("");
  const picture = add(
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream",
  );
  const fontObjects = fonts.map((font) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`),
  );
  const resources = add(
    `<< /XObject << /P ${picture} 0 R >> /Font << ${fontObjects.map((object, index) => `/F${index} ${object} 0 R`).join(" ")} >> >>`,
  );
  const kids = pages.map((page) => {
    const content = contentOf(page, fonts);
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Rotate ${page.rotate ?? 0} /Resources ${resources} 0 R /Contents ${stream} 0 R >>`,
    );
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`;
  return file(objects);
}

function contentOf({ texts = [], rules = [], hasPicture = false }: SamplePage, fonts: readonly string[]): string {
  return [
    ...(hasPicture ? ["q 500 0 0 700 50 50 cm /P Do Q"] : []),
    ...rules.map(([x, y, endX, endY]) => `0.5 w ${x} ${pageHeight - y} m ${endX} ${pageHeight - endY} l S`),
    ...texts.map(({ text, x, y, size = 12, font = "Helvetica", turn = 0 }) => {
      const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((part) =>
        part.toFixed(5),
      );
      const matrix = `${cos} ${sin} ${String(-Number(sin))} ${cos} ${x} ${pageHeight - y}`;
      return `BT /F${fonts.indexOf(font)} ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/gu, "\\$&")}) Tj ET`;
    }),
  ].join("\n");
}

function file(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

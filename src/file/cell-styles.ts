/** Looks → styles of a file, one object for every style that differs, so that writers tell styles apart by identity. */

import type { CellStyle, FontStyle } from "hucre";
import { tableBorder } from "../core/report-looks";
import type { Look } from "../core/report";

export interface StyleWish {
  readonly look: Look;
  readonly font: { readonly name: string; readonly size: number };
  readonly format?: string | undefined;
  readonly hasBorder?: boolean;
  /** `#RRGGBB`. */
  readonly fill?: string | undefined;
}

export class StylePool {
  readonly #styles = new Map<string, CellStyle>();

  style(wish: StyleWish): CellStyle {
    const key = JSON.stringify(wish);
    const known = this.#styles.get(key);
    if (known) return known;
    const made = styleOf(wish);
    this.#styles.set(key, made);
    return made;
  }
}

function styleOf({ look, font, format, hasBorder, fill }: StyleWish): CellStyle {
  const side = { style: tableBorder.line, color: rgb(tableBorder.color) };
  return {
    font: { ...font, ...fontOf(look) },
    ...alignmentOf(look),
    ...(hasBorder ? { border: { top: side, right: side, bottom: side, left: side } } : {}),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } }),
    ...(format === undefined || format === "General" ? {} : { numFmt: format }),
  };
}

export function fontOf({ bold, italic, underline, size, color }: Look): FontStyle {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color: rgb(color) }),
  };
}

function alignmentOf({ across, down, wrap, indent }: Look): Pick<CellStyle, "alignment"> {
  const alignment = {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(wrap ? { wrapText: wrap } : {}),
    ...(indent !== undefined && indent > 0 ? { indent } : {}),
  };
  return Object.keys(alignment).length === 0 ? {} : { alignment };
}

function rgb(color: string): { readonly rgb: string } {
  return { rgb: color.slice(1) };
}

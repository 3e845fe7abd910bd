/** Letters with the fonts they are typed in → Unicode: fonts before Unicode are known by their names here, as an Office file
 *  tells them run by run. */

import { unicodeFromTcvn3, unicodeFromVni, type OldFont } from "../core/reading/old-fonts";

export interface FontRun {
  readonly text: string;
  readonly font?: string | undefined;
}

export interface UnicodeText {
  readonly text: string;
  /** The fonts that were turned into Unicode. */
  readonly from: readonly OldFont[];
}

/** Letters that neither TCVN3 nor VNI can have: a text with one of them was typed in Unicode, whatever font it claims. */
export const unicodeOnly = /[\u0102-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/u;

/** By its name; fonts ending in H print capitals for all letters. */
export function encodingOf(font: string | undefined): OldFont | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/iu.test(font)) return "TCVN3";
  return /^vni[-\s]/iu.test(font) ? "VNI" : undefined;
}

export function isOldFont(font: string | undefined): boolean {
  return encodingOf(font) !== undefined;
}

/** The runs of one paragraph, in Unicode. Neighbours in one encoding are read together: VNI's letter and mark may stand in two. */
export function unicodeText(runs: readonly FontRun[]): UnicodeText {
  if (!runs.some(({ font }) => isOldFont(font))) return { text: runs.map(({ text }) => text).join(""), from: [] };
  const old = runs.filter(({ font }) => isOldFont(font));
  if (old.some(({ text }) => unicodeOnly.test(text))) {
    return { text: runs.map(({ text }) => text.replace(/\u00ad/gu, "")).join(""), from: [] };
  }
  const from = new Set<OldFont>();
  const text = joined(runs)
    .map(({ text: letters, font }) => {
      const encoding = encodingOf(font);
      if (encoding === undefined) return letters;
      const read =
        encoding === "TCVN3"
          ? unicodeFromTcvn3(letters, { isUpper: /h$/iu.test(font ?? "") })
          : unicodeFromVni(letters);
      if (read !== letters) from.add(encoding);
      return read;
    })
    .join("");
  return { text, from: [...from] };
}

function joined(runs: readonly FontRun[]): readonly FontRun[] {
  const found: { text: string; font: string | undefined }[] = [];
  for (const { text, font } of runs) {
    const last = found.at(-1);
    if (last && isAlike(last.font, font)) last.text += text;
    else found.push({ text, font });
  }
  return found;
}

function isAlike(one: string | undefined, other: string | undefined): boolean {
  return one === other || (encodingOf(one) === "VNI" && encodingOf(other) === "VNI");
}

/** The texts that cells of an .xlsx file refer to by number, with the fonts of their pieces. */

import { MarkupReader, toRoot } from "./markup-reader";
import type { FontRun } from "./old-font-text";

export interface SharedText {
  readonly runs: readonly FontRun[];
  /** Whether all of its pieces are bold by themselves. */
  readonly isBold: boolean;
  /** Whether pieces were left out because they are struck. */
  readonly isStruck: boolean;
}

export function sharedRuns(xml: string): readonly SharedText[] {
  const found: SharedText[] = [];
  const reader = new MarkupReader(xml);
  if (!toRoot(reader, "sst")) return found;
  while (reader.toChild()) found.push(sharedText(reader));
  return found;
}

function sharedText(reader: MarkupReader): SharedText {
  const runs: FontRun[] = [];
  let isBold = true;
  let isStruck = false;
  while (reader.toChild()) {
    if (reader.name === "t") {
      runs.push({ text: unescaped(reader.text()) });
      isBold = false;
    } else if (reader.name === "r") {
      const run = richRun(reader);
      if (run.isStruck) {
        isStruck = true;
        continue;
      }
      isBold &&= run.isBold;
      runs.push(run);
    } else {
      // Sound readings of Asian letters, and their settings.
      reader.skip();
    }
  }
  return { runs, isBold: isBold && runs.length > 0, isStruck };
}

function richRun(reader: MarkupReader): FontRun & { readonly isBold: boolean; readonly isStruck: boolean } {
  let text = "";
  let font: string | undefined;
  let isBold = false;
  let isStruck = false;
  while (reader.toChild()) {
    if (reader.name === "rPr") {
      const properties = reader.node();
      font = properties.value("rFont");
      isBold = properties.isOn("b") ?? false;
      isStruck = properties.isOn("strike") ?? false;
    } else if (reader.name === "t") text += unescaped(reader.text());
    else reader.skip();
  }
  return { text, font, isBold, isStruck };
}

/** Excel: signs that XML can't hold are written `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A written report's paragraphs for the clipboard: as plain text, and as HTML that word processors take with the looks of
 *  decree 30/2020/NĐ-CP. Heading blocks and signature stay out: they are in the document into which people paste. */

import { reportFont } from "./report";
import type { WrittenParagraph, WrittenReport } from "./written-report";

/** One paragraph a line. */
export function plainText({ body }: Pick<WrittenReport, "body">): string {
  return body.map(({ text }) => text).join("\r\n");
}

/** Looks stand in every paragraph: word processors don't take them from anywhere else. */
export function htmlText({ body }: Pick<WrittenReport, "body">): string {
  return `<div lang="vi">${body.map(paragraph).join("")}</div>`;
}

const look =
  `font-family:'${reportFont.name}',serif;font-size:14pt;color:#000000;` +
  "text-align:justify;text-indent:1.27cm;margin:6pt 0 0 0;line-height:normal";

function paragraph({ kind, text }: WrittenParagraph): string {
  const safe = escaped(text).replace(/\n/gu, "<br>");
  const inside = kind === "heading" ? `<b>${safe}</b>` : kind === "basis" ? `<i>${safe}</i>` : safe;
  return `<p style="${look}">${inside}</p>`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/** Headings that say of every point below what it lacks: the figure ("Đạt từ 90% trở lên:"), the change ("Giảm so với năm
 *  2025:") or the unit ("(đơn vị tính: mô hình)"). */

import { figurePhrases, type FigurePhrase } from "./figure-phrases";
import { cleanName } from "./names";
import { partAt } from "./lines";
import type { Point } from "./outline";
import type { Quotation } from "./proposal";
import { unitAt } from "./units";

/** What a heading says of the figures of the points below. */
export interface Led {
  readonly change?: "up" | "down";
  readonly changeWord?: string;
  readonly unit?: string;
}

/** What the point right above says of the figures of a point. */
export function ledBy(above: Point | undefined): Led {
  if (!above?.isHeading) return {};
  const text = above.text.toLowerCase();
  const named = /\((?:đơn vị tính|đvt|đơn vị)\s*:\s*([^()]+)\)/u.exec(text)?.[1]?.trim() ?? "";
  const unit = named === "" ? undefined : unitAt(named, 0);
  const change = /^(?:phấn đấu )?(?:kéo |cắt )?(giảm|tăng)(?: so với[^:]*| hằng năm| bình quân[^:]*)?:$/u.exec(
    text.trim(),
  )?.[1];
  return {
    ...(unit?.isKnown === true ? { unit: unit.unit } : {}),
    ...(change === undefined ? {} : { change: change === "giảm" ? "down" : "up", changeWord: change }),
  };
}

/** The phrase of a point with what its heading says; a change of its own is kept. */
export function ledPhrase(phrase: FigurePhrase, { change, changeWord, unit }: Led): FigurePhrase {
  const isUnchanged = change !== undefined && changeWord !== undefined && phrase.change === undefined;
  return {
    ...phrase,
    ...(isUnchanged ? { change, changeWord } : {}),
    ...(unit !== undefined && phrase.unit === "" ? { unit } : {}),
  };
}

/** "Đạt từ 90% trở lên:" above "- Tin báo được giải quyết": the heading holds the figure of each point below. */
export function ledByFigure(point: Point): Point | undefined {
  const above = point.above[point.above.length - 1];
  if (!above?.isHeading || above.text.length > 80 || !/:\s*$/u.test(above.text) || /:/u.test(point.text))
    return undefined;
  const lead = above.text.replace(/[:\s]+$/u, "");
  const isNought = /^(?:tiếp tục )?không (?:để xảy ra|để phát sinh|để|còn|có)$/iu.test(lead);
  const figures = isNought ? [] : figurePhrases(lead);
  const [only] = figures;
  if (!isNought && (figures.length !== 1 || only === undefined || cleanName(lead.slice(0, only.start)) !== ""))
    return undefined;
  // "Hộ gia đình có ít nhất 01 bình chữa cháy" under a rate: its own number only says which households.
  if (/\d/u.test(point.text) && (only?.family !== "percent" || /\d\s?[%‰]/u.test(point.text))) return undefined;
  const { line, start, label, style, above: all } = point;
  return { line, start, label, style, above: all, text: `${lead} ${point.text}`, isHeading: false };
}

/** The figure that a heading gave stands in the heading: its words are the proof. */
export function quotationOfLead(point: Point, quotation: Quotation): Quotation {
  const above = point.above[point.above.length - 1];
  if (!above || quotation.to > above.text.length) return quotation;
  const part = partAt(above.line.parts, above.start + quotation.from);
  return { ...quotation, text: above.text.trimEnd(), at: part.at, block: part.block };
}

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

/** What a heading says of the figures of the points right below. */
export function ledBy(above: Point | undefined): Led {
  if (!above?.isHeading) return nothing;
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

const nothing: Led = {};

/** The phrase of a point with what its heading says; a change of its own is kept. */
export function ledPhrase(phrase: FigurePhrase, { change, changeWord, unit }: Led): FigurePhrase {
  if (change === undefined && unit === undefined) return phrase;
  const isUnchanged = change !== undefined && changeWord !== undefined && phrase.change === undefined;
  return {
    ...phrase,
    ...(isUnchanged ? { change, changeWord } : {}),
    ...(unit !== undefined && phrase.unit === "" ? { unit } : {}),
  };
}

/** A heading that holds the figure of each point below: "Đạt từ 90% trở lên:", "Không để xảy ra:". */
export interface Lead {
  readonly words: string;
  readonly isRate: boolean;
}

export function leadOf({ text, isHeading }: Point): Lead | undefined {
  if (!isHeading || text.length > 80 || !/:\s*$/u.test(text)) return undefined;
  const words = text.replace(/[:\s]+$/u, "");
  if (/^(?:tiếp tục )?không (?:để xảy ra|để phát sinh|để|còn|có)$/iu.test(words)) return { words, isRate: false };
  const figures = figurePhrases(words);
  const [only] = figures;
  const isAlone = figures.length === 1 && only !== undefined && cleanName(words.slice(0, only.start)) === "";
  return isAlone ? { words, isRate: only.family === "percent" } : undefined;
}

/** "- Tin báo được giải quyết" under such a heading, as a point that says its figure itself. */
export function ledByFigure(point: Point, lead: Lead | undefined): Point | undefined {
  if (lead === undefined || point.text.includes(":")) return undefined;
  // "Hộ gia đình có ít nhất 01 bình chữa cháy" under a rate: its own number only says which households.
  if (/\d/u.test(point.text) && (!lead.isRate || /\d\s?[%‰]/u.test(point.text))) return undefined;
  const { line, start, label, style, above: all } = point;
  return { line, start, label, style, above: all, text: `${lead.words} ${point.text}`, isHeading: false };
}

/** The figure that a heading gave stands in the heading: its words are the proof. A quotation counts from its own sentence:
 *  what a later sentence of the point says is no word of the heading, however near its beginning it stands. */
export function quotationOfLead(point: Point, quotation: Quotation): Quotation {
  const above = point.above[point.above.length - 1];
  const said = quotation.text.slice(0, quotation.to);
  if (!above?.text.startsWith(said)) return quotation;
  const part = partAt(above.line.parts, above.start + quotation.from);
  return { ...quotation, text: above.text.trimEnd(), at: part.at, block: part.block };
}

/** The proposals of one point of a plan's text, and its sentences with numbers that became none. */

import type { Led } from "./led-points";
import { reasonOf } from "./left-reasons";
import type { Point } from "./outline";
import type { Doubt, LeftReason, LeftSentence, Proposal } from "./proposal";
import { sentencesOf } from "./sentences";
import { quotationOf, readSentence, type Left } from "./targets-of-sentence";
import type { Telling } from "./told-and-aimed";

/** A proposal without what only the whole document gives it: its number, code and parent's number. */
export type Draft = Omit<Proposal, "id" | "code" | "parent" | "level" | "group" | "item">;

export interface PointReading {
  readonly drafts: readonly Draft[];
  /** For each of them the draft of the same point that it is part of. */
  readonly wholes: readonly (number | undefined)[];
  readonly left: readonly LeftSentence[];
}

/** How a point is read: with every figure, with sure ones only, or not at all and why. */
export type Attention = "all" | "strong" | "indicators" | "aims" | LeftReason;

export interface PointContext {
  readonly attention: Attention;
  /** The head that the point stands under where it is an indicator itself: "Tỷ lệ hộ nghèo:" above "- Theo chuẩn …". */
  readonly head: string;
  /** The name of the point above that leads to its parts: "Tổng giá trị sản xuất 1.245 tỷ đồng, trong đó:". */
  readonly aboveName?: string;
  /** What the heading right above is about. */
  readonly field?: string;
  /** Whether that head tells of an economic structure. */
  readonly isStructure: boolean;
  /** What the heading right above says of every figure below: "Giảm so với năm 2025:", "(đơn vị tính: mô hình)". */
  readonly led: Led;
  /** By the point's sentences: which only tell what was. */
  readonly tellings?: readonly Telling[];
  readonly year?: number;
  /** The first year that the plan sets aims for, where it isn't `year`: what is before it is past. */
  readonly since?: number;
  readonly doubts: readonly Doubt[];
}

export function readPoint(point: Point, context: PointContext): PointReading {
  const { attention } = context;
  const drafts: Draft[] = [];
  const wholes: (number | undefined)[] = [];
  const left: LeftSentence[] = [];
  const sentences = sentencesOf(point.text);
  let kept: Left | undefined;
  for (const [index, { text, from }] of sentences.entries()) {
    const before = drafts.length;
    const telling = context.tellings?.[index];
    const isTold = telling === "told";
    // A sentence that sets something does so among duties, too.
    const closer = attention === "aims" && telling === "aimed" ? { ...context, attention: "strong" as const } : context;
    const read =
      isRead(attention) && !isTold ? readSentence(point, text, from, closer, { drafts, wholes }, kept) : undefined;
    kept = read?.left;
    for (const { reason, ...at } of read?.figures ?? []) {
      const quotation = quotationOf(point, text, from, from + at.from, from + at.to);
      left.push({ quotation, reason, isFigure: true });
    }
    if (drafts.length > before) continue;
    const digit = /\d[\d.,]*/u.exec(text);
    if (digit === null) continue;
    const at = from + digit.index;
    const reason = isTold ? "result" : isRead(attention) ? reasonOf(text, attention) : attention;
    left.push({ quotation: quotationOf(point, text, from, at, at + digit[0].length), reason });
  }
  return { drafts, wholes, left };
}

export const isRead = (attention: Attention): attention is "all" | "strong" | "indicators" | "aims" =>
  attention === "all" || attention === "strong" || attention === "indicators" || attention === "aims";

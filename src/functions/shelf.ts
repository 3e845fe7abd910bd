/** The plan of the open workbook as cell functions see it: made when the workbook is read, and asked for
 *  in every calculation, so that no function ever calls Excel. */

import type { Judging } from "../core/judgement";
import type { Period } from "../core/period";
import type { Problem } from "../core/problem";
import type { Plan } from "../core/target";
import type { Language } from "../text/language";
import { Views } from "./views";

export interface ShelfContents {
  readonly plan: Plan;
  /** Why the workbook's targets can't be read at all: then this is what every cell says. */
  readonly unreadable: Problem | undefined;
  /** The period that the workbook reports on: what PACE means where no period is given. */
  readonly period: Period | undefined;
  readonly judging: Judging;
  readonly language: Language;
  /** Whether results may bring a number format along: CustomFunctionsRuntime 1.4, which Excel LTSC 2021 lacks. */
  readonly takesFormats: boolean;
}

export interface Shelf extends ShelfContents {
  readonly views: Views;
}

export function openShelf(contents: ShelfContents): Shelf {
  return { ...contents, views: new Views(contents) };
}

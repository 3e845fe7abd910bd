/** What each function answers to the cells that it is given, in the order of its arguments: kept by streams.ts for as long as
 *  a formula stands, so that they are functions of the plan and the arguments alone. */

import { countCells } from "./count";
import { growthCells } from "./growth";
import {
  asPercent,
  atReport,
  attainmentOf,
  explanationOf,
  gapOf,
  judgedCells,
  paceFor,
  pointsOf,
  statusOf,
  type Judged,
} from "./judged";
import { infoCells, listCells, targetCells } from "./plan-answers";
import type { Answering } from "./streams";

const none: readonly (readonly unknown[])[] = [[null]];

/** A result against its target, with or without a moment and a plan column. */
const judging =
  (judged: Judged): Answering =>
  (shelf, actual, code, asOf, plan) =>
    judgedCells(shelf, judged, actual ?? none, code ?? none, asOf, plan);

export const attainAnswer: Answering = (shelf, actual, code, asOf, plan) =>
  asPercent(shelf, judgedCells(shelf, attainmentOf, actual ?? none, code ?? none, asOf, plan));
export const statusAnswer = judging(statusOf);
export const gapAnswer = judging(gapOf);
export const pointsAnswer = judging(pointsOf);
export const explainAnswer = judging(explanationOf);
export const paceAnswer: Answering = (shelf, actual, code, asOf) =>
  judgedCells(shelf, paceFor, actual ?? none, code ?? none, atReport(shelf, asOf), null);
export const targetAnswer: Answering = (shelf, code, asOf, plan) => targetCells(shelf, code ?? none, asOf, plan);
export const infoAnswer: Answering = (shelf, code, what, asOf) => infoCells(shelf, code ?? none, what, asOf);
export const listAnswer: Answering = (shelf, level) => listCells(shelf, level);
export const growthAnswer: Answering = (shelf, actual, base, code) =>
  growthCells(shelf, actual ?? none, base ?? none, code);
export const countAnswer: Answering = (shelf, actual, code, label, asOf) =>
  countCells(shelf, actual ?? none, code ?? none, label, asOf);

/** Cells of tables that are sentences with figures of their own ("100% hồ sơ được giải quyết đúng hạn") are read as points of
 *  running text: one reader knows how sentences of plans are built. */

import type { Point } from "./outline";
import type { Doubt, Quotation } from "./proposal";
import type { TableContext, TableProposal } from "./table-context";
import { rowWords, type GridPlace } from "./table-grid";
import { numberedName } from "./table-numbering";
import type { TableItem } from "./table-rows";
import { readPoint } from "./targets-of-point";

/** A cell of a plan's column that is no figure but sentences about several. */
export function isProse(text: string): boolean {
  return text.length > 70 && text.split(" ").length > 14;
}

/** The targets that a cell's sentences set; their quotation is the row. `offset` is the index of the first one. */
export function proseProposals(
  item: TableItem,
  { cell, text }: GridPlace,
  { block, level, group, section, hasHead }: TableContext & { readonly hasHead?: boolean },
  year: number | undefined,
  offset: number,
): readonly TableProposal[] {
  const start = text.length - (numberedName(text)?.name ?? text).length;
  const point: Point = {
    line: { text, parts: [{ start: 0, block, at: cell.at }], paragraph: { kind: "paragraph", text, at: cell.at } },
    text: text.slice(start),
    start,
    label: item.item,
    style: "",
    above: [],
    isHeading: false,
  };
  // A column of sentences that no heading names, and not under one of targets, may be of duties.
  const isOutside = (hasHead === false && section !== "targets") || section === "results" || section === "duties";
  const doubts: readonly Doubt[] = isOutside ? [{ kind: "outside-targets" }] : [];
  const { drafts, wholes } = readPoint(point, {
    attention: "all",
    head: "",
    isStructure: false,
    led: {},
    doubts,
    ...(year !== undefined && { year }),
  });
  const words = rowWords(item.row);
  const begins = words.starts.get(cell) ?? 0;
  return drafts.map((draft, index) => ({
    ...draft,
    quotation: ofRow(draft.quotation, words.text, begins + Math.max(0, text.indexOf(draft.quotation.text))),
    level,
    item: item.item,
    group: item.group !== "" ? item.group : group,
    ...parentOf(wholes[index], offset),
  }));
}

const parentOf = (whole: number | undefined, offset: number): Pick<TableProposal, "parent"> =>
  whole === undefined ? {} : { parent: offset + whole };

/** The quotation of a sentence as that of its row, in which the sentence begins at `start`. */
function ofRow({ at, from, to, block }: Quotation, text: string, start: number): Quotation {
  return { text, at, from: start + from, to: start + to, block };
}

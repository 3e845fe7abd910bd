/** One row of a target table → its proposals, one for each column of targets, with the row as their proof. Rows come from
 *  table-rows.ts, columns from table-targets.ts. */

import { aggregationOf } from "./direction-words";
import { askedOf } from "./comparison";
import type { TableContext, TableProposal } from "./table-context";
import type { TableColumn } from "./table-columns";
import { readCell, withWordsOfName } from "./table-figures";
import type { FigurePhrase } from "./figure-phrases";
import { unprovenOfRow } from "./proven-rows";
import { doubtsOf } from "./row-doubts";
import { isProse, proseProposals } from "./table-prose";
import { rowWords, ownText, type GridPlace, type RowWords } from "./table-grid";
import { withFurther } from "./table-further";
import { falls, meaningOf, nameOf } from "./table-names";
import type { TableItem } from "./table-rows";
import { placesBeside, type ChosenColumns, type TargetColumn } from "./table-targets";
import type { Doubt, OtherFigure, Quotation } from "./proposal";
import { stateOfCell } from "./states";
import { unitOfName } from "./unit-of-name";
import { unitSpelling } from "./units";

/** What holds for all rows of one table. */
export interface RowSurroundings {
  readonly context: TableContext;
  /** The line that names the table, its year, and the unit of all figures that have none of their own. */
  readonly title: string;
  readonly year?: number;
  readonly unit: string;
  readonly chosen: ChosenColumns;
  readonly note?: number;
  /** Whether names are those of places, and indicators stand in the head. */
  readonly isTransposed: boolean;
  /** Names that stand more than once in the table. */
  readonly repeated: ReadonlySet<string>;
  /** What rows are about that say only what of it they measure. */
  readonly subjects: ReadonlyMap<TableItem, string>;
}

/** `first` is the index that the row's first proposal will have among all of the table. */
export function proposalsOfRow(item: TableItem, around: RowSurroundings, first: number): readonly TableProposal[] {
  const words = rowWords(item.row);
  const proposals: TableProposal[] = [];
  const isLeftOpen = around.chosen.targets.every(({ column: { index } }) => {
    const whole = item.row.places[index];
    return !/[\p{L}\d]/u.test(whole?.text ?? "") && whole?.cell.value === undefined;
  });
  for (const target of isLeftOpen ? placesBeside(around.chosen, around.year) : around.chosen.targets) {
    const place = item.row.places[target.column.index];
    if (!place?.isOrigin || (place.text === "" && place.cell.value === undefined)) continue;
    if (isProse(place.text)) {
      const told = proseProposals(item, place, around.context, around.year, first + proposals.length);
      proposals.push(...told);
      if (told.length > 0) continue;
    }
    proposals.push(...proposalsOf(item, target, place, words, around));
  }
  return proposals;
}

function proposalsOf(
  item: TableItem,
  target: TargetColumn,
  place: GridPlace,
  words: RowWords,
  around: RowSurroundings,
): readonly TableProposal[] {
  const { column } = target;
  const { name, said, isFromContext } = nameOf(item, target, around);
  const unit = unitOf(item, column, around.unit);
  const note = ownText(item.row, around.note);
  const reading = readCell(place.text, place.cell, { name: item.name, unit, note });
  const start = words.starts.get(place.cell) ?? 0;
  const isShare = isPartOfStructure(item) && /^%/u.test(unitSpelling(unit) || "%");
  const common = {
    level: item.place ?? target.level ?? around.context.level,
    item: item.item,
    group: item.group !== "" ? item.group : around.context.group,
    name,
    ...yearOf(column, around.year),
    others: othersOf(item, around, target),
  };
  const first = reading.figures[0];
  const quotation = quotationOf(words, start, first ?? { from: 0, to: place.text.length }, place, around);
  if (!first) {
    const doubts = doubtsOf(target, item, undefined, around, isFromContext, unit);
    const inWords = ofWords(reading.words ?? "", unit, quotation, common, doubts);
    return inWords ? [inWords] : [];
  }
  // The whole of a structure is no target.
  if (isShare && first.value === 100 && isStructureItself(item)) return [];
  const bare = withWordsOfName(first, around.isTransposed && falls(column) ? "Mức giảm" : item.name);
  const phrase = bare.unit === "" ? { ...bare, unit: bare.noun ?? unitOfName(said) } : bare;
  const clause = clauseOf(place.text, phrase, item.name);
  const asked = askedOf(phrase, meaningOf(item, name), clause, isShare);
  const given = { item, target, around, clause, phrase, name, asked, isShare };
  const proposal: TableProposal = {
    quotation,
    ...common,
    unit: phrase.unit,
    comparison: asked.comparison,
    value: phrase.value,
    ...(phrase.upper !== undefined && { upper: phrase.upper }),
    direction: asked.direction,
    aggregation: aggregationOf(name, phrase.unit, phrase.family),
    method: asked.method,
    ...(isShare && { isShare }),
    others: [...asideOf(reading.figures.slice(1), place.text), ...common.others],
    reasons: [...asked.reasons, { kind: "column", heading: column.heading }],
    doubts: [...doubtsOf(target, item, reading.figures, around, isFromContext, phrase.unit), ...unprovenOfRow(given)],
  };
  return withFurther(proposal, reading.figures, place.text);
}

/** The words before and behind the figure; a name that begins with "Duy trì" says what the cell needn't. */
function clauseOf(
  text: string,
  { start, end }: FigurePhrase,
  name: string,
): { readonly before: string; readonly behind: string } {
  const kept = /^(?:tiếp tục )?(?:duy trì|giữ vững)(?!\p{L})/iu.exec(name)?.[0] ?? "";
  return { before: `${kept} ${text.slice(0, start)}`, behind: text.slice(end) };
}

type Common = Pick<TableProposal, "level" | "item" | "group" | "name" | "others"> & { readonly year?: number };

/** "Không để xảy ra", "Không còn" stand for a nought; "Đạt chuẩn", "Hoàn thành" set no figure. */
function ofWords(
  text: string,
  unit: string,
  quotation: Quotation,
  common: Common,
  doubts: readonly Doubt[],
): TableProposal | undefined {
  const state = common.name === "" ? undefined : stateOfCell(text, common.name);
  if (state === undefined) return undefined;
  return {
    quotation,
    ...common,
    unit: unitSpelling(unit) || state.unit,
    comparison: state.isKept ? "maintain" : "<=",
    value: 0,
    direction: state.isKept ? "maintain" : "lower",
    aggregation: "latest",
    method: "direct",
    reasons: [{ kind: "kept-state", word: state.word }],
    doubts: [{ kind: "words-only" }, ...doubts.filter(({ kind }) => kind !== "no-unit")],
  };
}

const unitOf = (item: TableItem, column: TableColumn, ofTable: string): string =>
  item.hasOwnUnit ? item.unit : (column.unit ?? (item.unit !== "" ? item.unit : ofTable));

const isStructureItself = ({ name }: TableItem): boolean => /^(?:cơ cấu|tổng (?:số|cộng)|cộng)(?!\p{L})/iu.test(name);

/** "Cơ cấu kinh tế" and the parts of it that make a whole. */
function isPartOfStructure(item: TableItem): boolean {
  const names = [item.parent?.parent?.name, item.parent?.name, item.group].map((name) => (name ?? "").toLowerCase());
  return (
    names.some((name) =>
      /^(?:cơ cấu|chuyển dịch cơ cấu)|(?<!\p{L})cơ cấu (?:kinh tế|giá trị|lao động|ngành)/u.test(name),
    ) ||
    /^cơ cấu/iu.test(item.name) ||
    isGrade(item)
  );
}

/** "Học lực: Giỏi", "Khá" below it: the grades of all pupils make a whole; how many fail it may be limited. */
function isGrade({ name, parent }: TableItem): boolean {
  const first = /:\s*(?:giỏi|tốt|khá)$/iu;
  return (
    first.test(name) || (parent !== undefined && first.test(parent.name) && /^(?:khá|đạt|trung bình|tốt)$/iu.test(name))
  );
}

function yearOf({ year, period }: TableColumn, ofPlan: number | undefined): { readonly year?: number } {
  const own = year ?? period?.[1] ?? ofPlan;
  return own === undefined ? {} : { year: own };
}

function quotationOf(
  words: RowWords,
  start: number,
  { from, to }: { readonly from: number; readonly to: number },
  { cell }: GridPlace,
  { context }: RowSurroundings,
): Quotation {
  return { text: words.text, at: cell.at, from: start + from, to: start + to, block: context.block };
}

function othersOf(item: TableItem, { chosen }: RowSurroundings, { column }: TargetColumn): readonly OtherFigure[] {
  const beside: OtherFigure[] = [];
  for (const other of chosen.beside) {
    if (column.place === undefined && column.amount !== undefined && other.amount !== column.amount) continue;
    const text = ownText(item.row, other.index);
    if (!/\d/u.test(text)) continue;
    const cell = item.row.places[other.index]?.cell;
    const figure = cell && readCell(text, cell, { name: item.name, unit: item.unit, note: "" }).figures[0];
    beside.push({
      heading: other.heading,
      kind: kindOf(other),
      text,
      ...(other.year !== undefined && { year: other.year }),
      ...(figure && { value: figure.value }),
      ...(figure?.upper !== undefined && { upper: figure.upper }),
      ...(figure && figure.unit !== "" && figure.unit !== unitSpelling(item.unit) && { unit: figure.unit }),
    });
  }
  return beside;
}

function kindOf({ role, isEstimate }: TableColumn): OtherFigure["kind"] {
  if (role === "result") return isEstimate ? "estimate" : "result";
  return role === "plan" ? "plan" : "other";
}

/** Further figures of the same cell: "575 (tăng 15%)". */
function asideOf(figures: readonly FigurePhrase[], text: string): readonly OtherFigure[] {
  return figures.map(({ start, end, value }) => ({ heading: "", kind: "other", text: text.slice(start, end), value }));
}

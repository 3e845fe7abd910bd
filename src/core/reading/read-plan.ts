/** A plan document → proposed targets with their proof, and every sentence with a number that became none. */

import { levels2025 } from "../plan-2025";
import { attentionTo, leadsIn, pledge, type Surroundings } from "./attention";
import type { DocumentBlock, PlanDocument } from "./plan-document";
import { plainText } from "./lines";
import { outlineOf, type OutlineEntry, type Point, type TableAt } from "./outline";
import { pointsOfFigureLists } from "./figure-lists";
import { planHeading, type PlanHeading } from "./plan-heading";
import { startsLikeIndicator, cleanName, withCapital } from "./names";
import { ledBy, ledByFigure, quotationOfLead } from "./led-points";
import { proposedCode } from "./proposal-code";
import type { LeftSentence, PlanReading, Proposal, Quotation } from "./proposal";
import { unprovenOfPoint } from "./proven-forms";
import { withTwice } from "./said-twice";
import type { TableContext, TableReading } from "./table-context";
import { proposalsOfTable } from "./table-proposals";
import { readPoint, type Draft } from "./targets-of-point";
import { titlesOf } from "./titles";
import { tellingOf, type Telling } from "./told-and-aimed";

export function readPlan(document: PlanDocument): PlanReading {
  const entries = outlineOf(document.blocks);
  const points = entries.filter((entry): entry is Point => "line" in entry);
  const heading = planHeading(firstLines(entries, document.blocks));
  const hasTargets = points.some(({ says }) => says === "targets");
  const isPledge = points.slice(0, 12).some(({ text, style }) => style === "CAPITALS" && pledge.test(text));
  const firstMarked = points.findIndex(
    ({ label, isHeading, style }) => label !== "" && (isHeading || style !== "Điều"),
  );
  const preamble = new Set(points.slice(0, Math.max(0, firstMarked)));
  const listed = pointsOfFigureLists(points);
  const titles = titlesOf(entries);
  const proposals: Proposal[] = [];
  const left: LeftSentence[] = [];
  const taken = new Map<string, number>();
  const ids = new Map<Point, number>();
  let previous: TableReading | undefined;
  let isLedIn = false;
  let telling: Telling;
  for (const entry of entries) {
    if (!("line" in entry)) {
      const block = document.blocks[entry.table];
      if (block?.kind !== "table") continue;
      const context = tableContext(entry, heading, ids, previous);
      previous = proposalsOfTable(block, context);
      left.push(...previous.left);
      const first = proposals.length + 1;
      for (const { parent, ...proposal } of previous.proposals) {
        const code = proposedCode(proposal.name, "", taken);
        const above = parent === undefined ? {} : { parent: first + parent };
        proposals.push({ ...proposal, id: proposals.length + 1, code, ...above });
      }
      continue;
    }
    isLedIn = entry.isHeading ? false : isLedIn || leadsIn(entry);
    const tellings = runs(entry) ? tellingOf(entry, telling, heading.since ?? heading.year) : [];
    telling = entry.isHeading ? undefined : (tellings[tellings.length - 1] ?? telling);
    const reading = readEntry(
      entry,
      {
        hasTargets,
        isPledge,
        isPreamble: preamble.has(entry),
        isLedIn: isLedIn || tellings.includes("aimed"),
        isListed: listed.has(entry),
        isTitle: titles.has(entry),
      },
      heading,
      tellings,
    );
    left.push(...reading.left);
    const first = proposals.length + 1;
    if (reading.drafts.length === 0) continue;
    const above = [...entry.above].reverse().find((point) => ids.has(point) && leadsToParts(point));
    const aboveId = above ? ids.get(above) : undefined;
    for (const { partOf, ...draft } of reading.drafts) {
      const parent = partOf === undefined ? aboveId : first + partOf;
      const level = levelAbove(entry.above);
      proposals.push({
        ...draft,
        id: proposals.length + 1,
        code: proposedCode(draft.name, "", taken),
        level,
        item: itemOf(entry),
        group: groupAbove(entry.above, ids),
        ...(parent === undefined ? {} : { parent }),
      });
    }
    ids.set(entry, first);
  }
  return { proposals: withTwice(proposals), left, ...heading };
}

/** What can be a document's head: its first lines, and the first rows of a sheet. */
function firstLines(entries: readonly OutlineEntry[], blocks: readonly DocumentBlock[]): readonly string[] {
  return entries.slice(0, 40).flatMap((entry) => {
    if ("line" in entry) return [entry.line.text];
    const block = blocks[entry.table];
    if (block?.kind !== "table") return [];
    return block.cells.filter(({ row }) => row < 6).flatMap(({ text }) => text.split("\n").map(plainText));
  });
}

function tableContext(
  { table, above, before }: TableAt,
  { year, title }: PlanHeading,
  proposed: ReadonlyMap<Point, number>,
  previous: TableReading | undefined,
): TableContext {
  const section = [...above].reverse().find(({ says }) => says)?.says;
  return {
    block: table,
    level: levelAbove(above),
    group: groupAbove(above, proposed),
    before: before.map(({ line }) => line.text),
    ...(year === undefined ? {} : { year }),
    ...(title === undefined ? {} : { title }),
    ...(section === undefined ? {} : { section }),
    ...(previous === undefined ? {} : { previous }),
  };
}

const noReading: { readonly drafts: readonly Draft[]; readonly left: readonly LeftSentence[] } = {
  drafts: [],
  left: [],
};

function readEntry(
  given: Point,
  around: Surroundings,
  { year, since }: PlanHeading,
  tellings: readonly Telling[],
): typeof noReading {
  const led = ledByFigure(given);
  const point = led ?? given;
  if (led === undefined && !/\d|không|hết/iu.test(point.text)) return noReading;
  const read = attentionTo(point, around);
  const { attention } = read;
  const doubts = [...read.doubts, ...unprovenOfPoint(point, led !== undefined, year)];
  const above = point.above[point.above.length - 1];
  const head = above && above.says === undefined ? headName(above) : "";
  const isStructure = point.above.slice(-2).some(({ text }) => /^(?:về )?cơ cấu/iu.test(text));
  const reading = readPoint(point, {
    attention,
    head,
    isStructure,
    led: ledBy(above),
    tellings,
    doubts,
    ...(year === undefined ? {} : { year }),
    ...(since === undefined ? {} : { since }),
  });
  if (led === undefined) return reading;
  const proven = <Part extends { readonly quotation: Quotation }>(part: Part): Part => ({
    ...part,
    quotation: quotationOfLead(led, part.quotation),
  });
  return { drafts: reading.drafts.map(proven), left: reading.left.map(proven) };
}

/** Running text under no heading of targets: its own words say whether it tells or sets. */
function runs({ style, isHeading, above }: Point): boolean {
  return style === "" && !isHeading && ![...above].reverse().some(({ says }) => says === "targets");
}

/** The words of a heading that is an indicator itself. */
function headName(point: Point): string {
  const name = cleanName(point.text);
  return startsLikeIndicator(name) &&
    !/^(?:nhóm|lĩnh vực|ngành|khu vực)(?![\p{L}])/iu.test(name) &&
    !/\d/u.test(name) &&
    name.length < 140 &&
    /:\s*$/u.test(point.text)
    ? name
    : "";
}

/** Whether the points below are parts of the figure in this one: "… 118.079 tỷ đồng, trong đó:". */
function leadsToParts(point: Point): boolean {
  return /(?:trong đó|gồm|bao gồm|cụ thể)?\s*:\s*$|trong đó\s*$/iu.test(point.text);
}

const tiers = [
  "trung ương",
  "tỉnh",
  "thành phố",
  "thị xã",
  "thị trấn",
  "phường",
  "xã",
  "đặc khu",
  ...levels2025.map(({ name }) => name.toLowerCase()),
];
const tierPattern = new RegExp(
  `(?:chỉ tiêu|kế hoạch|mục tiêu)\\s+(?:do\\s+|của\\s+)?(${tiers.join("|")})(?=\\s*(?:giao|đề ra|phấn đấu|:|$|[\\s*]*$))|(?:^|\\s)(${tiers.join("|")})\\s+giao`,
  "iu",
);

/** The tier that the headings above name: "Chỉ tiêu thành phố:", "A. Chỉ tiêu tỉnh giao". */
function levelAbove(above: readonly Point[]): string {
  for (let index = above.length - 1; index >= 0; index--) {
    const match = tierPattern.exec(above[index]?.text ?? "");
    if (match) return withCapital((match[1] ?? match[2] ?? "").toLowerCase());
  }
  return "";
}

/** The nearest heading that names a field; "Thu ngân sách đạt 120 tỷ đồng, trong đó:" is a target of its own. */
function groupAbove(above: readonly Point[], proposed: ReadonlyMap<Point, number>): string {
  for (let index = above.length - 1; index >= 0; index--) {
    const each = above[index];
    if (
      !each?.isHeading ||
      proposed.has(each) ||
      each.says !== undefined ||
      each.style === "CAPITALS" ||
      tierPattern.test(each.text)
    )
      continue;
    const text = each.text.replace(/[:.;\s]+$/u, "");
    if (text.length <= 80) return text;
  }
  return "";
}

/** The number of the item: its own, else that of the numbered point above it within the targets. */
function itemOf(point: Point): string {
  if (point.label !== "") return point.label;
  for (let index = point.above.length - 1; index >= 0; index--) {
    const each = point.above[index];
    if (each && each.label !== "" && each.says === undefined) return each.label;
  }
  return "";
}

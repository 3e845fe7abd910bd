/** A plan document → proposed targets with their proof, and every sentence with a number that became none. */

import { aimTime, withAimYears, type AimTime } from "./aim-years";
import { attentionTo, leadsIn, pledge, sectionAbove, type Surroundings } from "./attention";
import type { DocumentBlock, DocumentCell, PlanDocument } from "./plan-document";
import { plainText } from "./lines";
import { flatHeads } from "./flat-heads";
import { formerHeadings } from "./former-targets";
import { outlineOf, type OutlineEntry, type Point, type TableAt } from "./outline";
import { pointsOfFigureLists } from "./figure-lists";
import { hasDigit } from "./letters";
import { headingsOfReading, type Headings } from "./heading-says";
import { planHeading, type PlanHeading } from "./plan-heading";
import { namedByGroup } from "./parallel-groups";
import { ledByFigure, quotationOfLead } from "./led-points";
import { proposedCode } from "./proposal-code";
import type { LeftSentence, PlanReading, Proposal, Quotation } from "./proposal";
import { unprovenOfPoint } from "./proven-forms";
import { sentencesOf } from "./sentences";
import { withTwice } from "./said-twice";
import type { TableContext, TableReading } from "./table-context";
import { proposalsOfTable } from "./table-proposals";
import { forgetAll } from "./remembered";
import { isRead, readPoint, type PointReading } from "./targets-of-point";
import { titlesOf } from "./titles";
import { tellingOf, type Telling } from "./told-and-aimed";

export function readPlan(document: PlanDocument): PlanReading {
  const entries = outlineOf(document.blocks);
  const points = entries.filter((entry): entry is Point => "line" in entry);
  const heading = planHeading(firstLines(entries, document.blocks));
  // A line that nothing stands below leads to nothing: "Đường kiểu mẫu: Phấn đấu mỗi ấp có 01 tuyến".
  const leading = new Set(entries.flatMap(({ above }) => above));
  const hasTargets = points.some((point) => point.says === "targets" && leading.has(point));
  const isPledge = points.slice(0, 12).some(({ text, style }) => style === "CAPITALS" && pledge.test(text));
  const firstMarked = points.findIndex(
    ({ label, isHeading, style }) => label !== "" && (isHeading || style !== "Điều"),
  );
  const preamble = new Set(points.slice(0, Math.max(0, firstMarked)));
  const listed = pointsOfFigureLists(points);
  const hasLists = hasTargets || [...listed].some((point) => sectionAbove(point) === undefined);
  const titles = titlesOf(entries);
  const former = formerHeadings(points, heading.since ?? heading.year);
  const proposals: Proposal[] = [];
  const left: LeftSentence[] = [];
  const taken = new Map<string, number>();
  const ids = new Map<Point, number>();
  const times = new Map<number, AimTime>();
  const places = new Map<number, Point>();
  const headings = headingsOfReading();
  const flat = flatHeads(entries);
  let previous: TableReading | undefined;
  let isLedIn = false;
  let telling: Telling;
  for (const entry of entries) {
    if (!("line" in entry)) {
      const block = document.blocks[entry.table];
      if (block?.kind !== "table") continue;
      const context = tableContext(entry, heading, { headings, ids, previous, former });
      previous = proposalsOfTable(block, context);
      left.push(...previous.left);
      const first = proposals.length + 1;
      for (const each of previous.proposals) {
        const proposal = { ...each, id: proposals.length + 1, code: proposedCode(each.name, "", taken) };
        if (each.parent !== undefined) proposal.parent = first + each.parent;
        proposals.push(proposal);
      }
      continue;
    }
    isLedIn = entry.isHeading ? false : isLedIn || leadsIn(entry);
    const isRunning = entry.style === "";
    const tellings = mayTell(entry)
      ? tellingOf(entry, isRunning ? telling : undefined, heading.since ?? heading.year)
      : [];
    if (entry.isHeading) telling = undefined;
    else if (isRunning) telling = tellings[tellings.length - 1] ?? telling;
    const reading = readEntry(
      entry,
      {
        hasTargets,
        hasLists,
        isFormer: entry.above.some((point) => former.has(point)),
        isPledge,
        isPreamble: preamble.has(entry),
        isLedIn: isLedIn || tellings.includes("aimed"),
        isListed: listed.has(entry),
        isTitle: titles.has(entry),
      },
      { headings, ...heading },
      tellings,
      nameOfParts(entry, { headings, ids }, proposals),
      flat.get(entry),
    );
    left.push(...reading.left);
    const first = proposals.length + 1;
    if (reading.drafts.length === 0) continue;
    const level = levelAbove(entry.above, headings);
    const item = itemOf(entry);
    const group = groupAbove(entry.above, { headings, ids });
    const aboveId = idAbove(entry.above, { headings, ids });
    for (const [index, draft] of reading.drafts.entries()) {
      const whole = reading.wholes[index];
      const parent = whole === undefined ? aboveId : first + whole;
      const id = proposals.length + 1;
      const code = proposedCode(draft.name, "", taken);
      const proposal: { -readonly [Field in keyof Proposal]: Proposal[Field] } = {
        ...draft,
        id,
        code,
        level,
        item,
        group,
      };
      if (parent !== undefined) proposal.parent = parent;
      proposals.push(proposal);
      places.set(id, entry);
      const time = aimTime(draft, entry.above);
      if (time && time.year >= (heading.since ?? heading.year ?? time.year)) times.set(id, time);
    }
    ids.set(entry, first);
  }
  forgetAll();
  return { proposals: withTwice(withAimYears(namedByGroup(proposals, places, headings), times)), left, ...heading };
}

/** What can be a document's head: its first lines, and the first rows of a sheet. */
function firstLines(entries: readonly OutlineEntry[], blocks: readonly DocumentBlock[]): readonly string[] {
  return entries.slice(0, 40).flatMap((entry) => {
    if ("line" in entry) return [entry.line.text];
    const block = blocks[entry.table];
    if (block?.kind !== "table") return [];
    return titleCells(block.cells).flatMap(({ text }) => text.split("\n").map(plainText));
  });
}

/** A row whose cells name several years is a head of columns, and says nothing of the year that the plan is for. */
function titleCells(cells: readonly DocumentCell[]): readonly DocumentCell[] {
  const first = cells.filter(({ row }) => row < 6);
  const years = new Map<number, Set<string>>();
  for (const { row, text } of first) {
    const year = /^\D{0,30}(20\d\d)\D{0,12}$/u.exec(text)?.[1];
    if (year !== undefined) years.set(row, (years.get(row) ?? new Set()).add(year));
  }
  return first.filter(({ row }) => (years.get(row)?.size ?? 0) < 3);
}

function tableContext(
  { table, above, before }: TableAt,
  { year, title }: PlanHeading,
  { previous, former, ...said }: Said & OfTable,
): TableContext {
  const section = above.some((point) => former.has(point)) ? "results" : sectionAbove({ above });
  return {
    block: table,
    level: levelAbove(above, said.headings),
    group: groupAbove(above, said),
    before: before.map(({ line }) => line.text),
    ...(year === undefined ? {} : { year }),
    ...(title === undefined ? {} : { title }),
    ...(section === undefined ? {} : { section }),
    ...(previous === undefined ? {} : { previous }),
  };
}

interface OfTable {
  readonly previous: TableReading | undefined;
  readonly former: ReadonlySet<Point>;
}

/** What the headings say, and which points have made proposals so far. */
interface Said {
  readonly headings: Headings;
  readonly ids: ReadonlyMap<Point, number>;
}

const noReading: PointReading = { drafts: [], wholes: [], left: [] };

function readEntry(
  given: Point,
  around: Surroundings,
  { headings, year, since }: PlanHeading & { readonly headings: Headings },
  tellings: readonly Telling[],
  aboveName: string | undefined,
  flatHead: string | undefined,
): PointReading {
  const above = given.above[given.above.length - 1];
  const says = above && headings(above);
  const led = ledByFigure(given, says?.lead);
  const point = led ?? given;
  if (led === undefined && !hasDigit(point.text) && !/không|hết/iu.test(point.text)) return noReading;
  const read = attentionTo(point, around);
  const { attention } = read;
  const isDoubted = read.doubts.length > 0 || !isRead(attention);
  const doubts = isDoubted ? read.doubts : unprovenOfPoint(point, led !== undefined, year);
  const further = point.above[point.above.length - 2];
  const reading = readPoint(point, {
    attention,
    head: flatHead ?? says?.name ?? "",
    isStructure: says?.isStructure === true || (further !== undefined && headings(further).isStructure),
    led: says?.led ?? {},
    tellings,
    doubts,
    ...(year === undefined ? {} : { year }),
    ...(since === undefined ? {} : { since }),
    ...(aboveName === undefined ? {} : { aboveName }),
    ...fieldOf(point, says?.group),
  });
  if (led === undefined) return reading;
  const proven = <Part extends { readonly quotation: Quotation }>(part: Part): Part => ({
    ...part,
    quotation: quotationOfLead(led, part.quotation),
  });
  return { ...reading, drafts: reading.drafts.map(proven), left: reading.left.map(proven) };
}

/** What the targets of a point are about: "Về nông nghiệp: …" at its own beginning, or the heading right above. */
function fieldOf({ text }: Point, group: string | undefined): { readonly field?: string } {
  const field = /^(?:về|lĩnh vực|ngành)\s([^:.;\d]{3,60}):/iu.exec(text)?.[1] ?? group;
  return field === undefined ? {} : { field };
}

/** Text under no heading of targets: its own words say whether it tells or sets. */
function mayTell({ isHeading, above, text }: Point): boolean {
  // "Qua 6 tháng, thu ngân sách đạt … Từ nay đến cuối năm xã phấn đấu:": what leads to targets may tell first.
  return (!isHeading || sentencesOf(text).length > 1) && !above.some(({ says }) => says === "targets");
}

/** The tier that the headings above name: "Chỉ tiêu thành phố:", "A. Chỉ tiêu tỉnh giao". */
function levelAbove(above: readonly Point[], headings: Headings): string {
  const last = above[above.length - 1];
  return last === undefined ? "" : headings(last).level;
}

/** The nearest heading that names a field; "Thu ngân sách đạt 120 tỷ đồng, trong đó:" is a target of its own. */
function groupAbove(above: readonly Point[], { headings, ids }: Said): string {
  for (let index = above.length - 1; index >= 0; index--) {
    const each = above[index];
    const group = each && headings(each).group;
    if (each && group !== undefined && !ids.has(each)) return group;
  }
  return "";
}

/** What the nearest point names that leads to its parts. */
function nameOfParts({ above }: Point, said: Said, proposals: readonly Proposal[]): string | undefined {
  const id = idAbove(above.slice(-1), said);
  return id === undefined ? undefined : proposals[id - 1]?.name;
}

/** The proposal of the nearest point that leads to its parts. */
function idAbove(above: readonly Point[], { headings, ids }: Said): number | undefined {
  for (let index = above.length - 1; index >= 0; index--) {
    const each = above[index];
    const id = each && headings(each).leadsToParts ? ids.get(each) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
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

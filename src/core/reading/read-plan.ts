/** A plan document → proposed targets with their proof, and every sentence with a number that became none. */

import { levels2025 } from "../plan-2025";
import type { DocumentBlock, PlanDocument } from "./plan-document";
import { plainText } from "./lines";
import { outlineOf, type OutlineEntry, type Point, type TableAt } from "./outline";
import { figurePhrases } from "./figure-phrases";
import { pointsOfFigureLists } from "./figure-lists";
import { planHeading, type PlanHeading } from "./plan-heading";
import { startsLikeIndicator, cleanName, withCapital } from "./names";
import { proposedCode } from "./proposal-code";
import { grounds } from "./past-figures";
import type { Doubt, LeftSentence, PlanReading, Proposal } from "./proposal";
import { sectionOf, type Section } from "./sections";
import type { TableContext, TableReading } from "./table-context";
import { proposalsOfTable } from "./table-proposals";
import { readPoint, type Attention, type Draft } from "./targets-of-point";

export function readPlan(document: PlanDocument): PlanReading {
  const entries = outlineOf(document.blocks);
  const points = entries.filter((entry): entry is Point => "line" in entry);
  const heading = planHeading(firstLines(entries, document.blocks));
  const hasTargets = points.some(({ says }) => says === "targets");
  const listed = pointsOfFigureLists(points);
  const proposals: Proposal[] = [];
  const left: LeftSentence[] = [];
  const taken = new Map<string, number>();
  const ids = new Map<Point, number>();
  let previous: TableReading | undefined;
  let isLedIn = false;
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
    const reading = readEntry(entry, { hasTargets, isLedIn, isListed: listed.has(entry) }, heading.year);
    left.push(...reading.left);
    const first = proposals.length + 1;
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
    if (reading.drafts.length > 0) ids.set(entry, first);
  }
  return { proposals, left, ...heading };
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

function readEntry(point: Point, around: Surroundings, year: number | undefined): typeof noReading {
  if (!/\d/u.test(point.text)) {
    const led = ledByFigure(point);
    if (led) return readEntry(led, around, year);
    if (!/không|hết/iu.test(point.text)) return noReading;
  }
  const { attention, doubts } = attentionTo(point, around);
  const above = point.above[point.above.length - 1];
  const head = above && above.says === undefined ? headName(above) : "";
  const isStructure = point.above.slice(-2).some(({ text }) => /^(?:về )?cơ cấu/iu.test(text));
  return readPoint(point, { attention, head, isStructure, doubts, ...(year === undefined ? {} : { year }) });
}

/** "Đạt từ 90% trở lên:" above "- Tin báo được giải quyết": the heading holds the figure of each point below. */
function ledByFigure(point: Point): Point | undefined {
  const above = point.above[point.above.length - 1];
  if (!above?.isHeading || above.text.length > 80 || !/:\s*$/u.test(above.text) || point.isHeading) return undefined;
  const lead = above.text.replace(/[:\s]+$/u, "");
  const isNought = /^(?:tiếp tục )?không (?:để xảy ra|để phát sinh|để|còn|có)$/iu.test(lead);
  const figures = figurePhrases(lead);
  const [only] = figures;
  if (!isNought && (figures.length !== 1 || only === undefined || cleanName(lead.slice(0, only.start)) !== ""))
    return undefined;
  return { ...point, text: `${lead} ${point.text}` };
}

/** How closely a point is read, by the nearest heading that says something of it. */
function attentionTo(
  point: Point,
  { hasTargets, isLedIn, isListed }: Surroundings,
): { readonly attention: Attention; readonly doubts: readonly Doubt[] } {
  const lead = /^[^:.;]{3,90}:/u.exec(point.text)?.[0];
  if (/^(?:trong )?(?:nhiệm kỳ|năm|giai đoạn|thời gian|những năm) (?:vừa )?qua/iu.test(point.text)) {
    return { attention: "result", doubts: [] };
  }
  if (grounds.test(point.text)) return { attention: "date-or-document", doubts: [] };
  const ownSection = lead === undefined ? undefined : leadSection(lead);
  if (ownSection === "duties") return { attention: "duty", doubts: [] };
  const section = ownSection ?? sectionAbove(point);
  const isAim = /(?:^|[\s,;])(?:phấn đấu|chỉ tiêu)(?![\p{L}])/iu.test(point.text);
  const footnote: readonly Doubt[] = point.line.paragraph.from === undefined ? [] : [{ kind: "footnote" }];
  switch (section) {
    case "targets":
      return point.isHeading && point.says !== undefined && !/:/u.test(point.text)
        ? { attention: "heading", doubts: [] }
        : { attention: "all", doubts: footnote };
    case "mixed":
      return { attention: "strong", doubts: [...footnote, { kind: "outside-targets" }] };
    case "results":
      return { attention: "result", doubts: [] };
    case "duties": {
      const outside: readonly Doubt[] = [...footnote, { kind: "outside-targets" }];
      if (isDutyList(point)) return { attention: "duty", doubts: [] };
      if (isListed && !hasTargets) return { attention: "all", doubts: outside };
      if (isAim && !hasTargets) return { attention: "strong", doubts: outside };
      return isFullOfFigures(point) ? { attention: "indicators", doubts: outside } : { attention: "duty", doubts: [] };
    }
    default:
      if (hasTargets && !isAim && !isLedIn && !isListed) return { attention: "no-target-words", doubts: [] };
      return (isLedIn || isListed || (!hasTargets && (point.style !== "" || isFullOfFigures(point)))) &&
        !point.isHeading
        ? { attention: "all", doubts: [...footnote, { kind: "outside-targets" }] }
        : { attention: "strong", doubts: [...footnote, { kind: "outside-targets" }] };
  }
}

/** "Về giáo dục: huy động trẻ vào lớp 1 đạt 100%, …": a paragraph that sets several figures, one of them in per cent. */
function isFullOfFigures({ text }: Point): boolean {
  const figures = text.match(/\d[\d.,]*\s?(?:[%‰]|\p{L})/gu) ?? [];
  return figures.length >= 3 && /\d\s?[%‰]/u.test(text);
}

/** Under headings that can't set targets a list of figures is one of means: "Kinh phí", "Tổ chức thực hiện". */
function isDutyList(point: Point): boolean {
  const heading = [...point.above].reverse().find(({ says }) => says === "duties")?.text ?? "";
  return /kinh phí|tổ chức thực hiện|phân công|căn cứ|nguồn lực|nơi nhận|tiến độ|thời gian|kiểm tra|trách nhiệm|khen thưởng/iu.test(
    heading,
  );
}

/** "… ngành phấn đấu đạt một số chỉ tiêu: …": a sentence of a report that leads to targets, until the next heading. */
function leadsIn(point: Point): boolean {
  const lead = /^[^:]{0,300}?(?:chỉ tiêu|mục tiêu)[^:.;]{0,120}:/iu.exec(point.text)?.[0];
  return lead !== undefined && !isResult(lead);
}

interface Surroundings {
  /** Whether any heading of the document names targets. */
  readonly hasTargets: boolean;
  readonly isLedIn: boolean;
  /** Whether the point stands in a list that sets figures. */
  readonly isListed: boolean;
}

/** "Chỉ tiêu: …", "Biện pháp: …": a point may say itself what it holds. */
function leadSection(lead: string): Section | undefined {
  if (/^mục tiêu (?:chung|tổng quát)/iu.test(lead)) return "mixed";
  if (/^(?:mục tiêu|chỉ tiêu)/iu.test(lead)) return "targets";
  if (isResult(lead)) return "results";
  const isDuty =
    /^(?:biện pháp|giải pháp|nhiệm vụ|kinh phí|cách chấm|thang điểm|thời gian(?: thực hiện)?:|tổ chức thực hiện|ghi chú)/iu;
  return isDuty.test(lead) ? (sectionOf(lead, true) ?? "duties") : undefined;
}

function isResult(lead: string): boolean {
  return /(?:đánh giá|ghi nhận) (?:tình hình|kết quả)|kết quả (?:năm|nhiệm kỳ|thực hiện)/iu.test(lead);
}

function sectionAbove({ above }: Point): Section | undefined {
  for (let index = above.length - 1; index >= 0; index--) {
    const says = above[index]?.says;
    if (says) return says;
  }
  return undefined;
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
    if (!each?.isHeading || proposed.has(each) || each.says !== undefined || each.style === "CAPITALS" || tierPattern.test(each.text))
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

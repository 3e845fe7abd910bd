/** How closely each point of a plan is read: by the headings above it, by what it says itself and by what stands around it.
 *  Taken from the outline; the reader of points keeps to it. */

import type { Point } from "./outline";
import { grounds } from "./past-figures";
import type { Doubt } from "./proposal";
import { namesField, sectionOf, type Section } from "./sections";
import type { Attention } from "./targets-of-point";

/** How closely a point is read, by the nearest heading that says something of it. */
export function attentionTo(
  point: Point,
  { hasTargets, hasLists, isFormer, isPledge, isPreamble, isLedIn, isListed, isTitle }: Surroundings,
): { readonly attention: Attention; readonly doubts: readonly Doubt[] } {
  if (isTitle) return { attention: "heading", doubts: [] };
  const lead = point.text.slice(0, 91).includes(":") ? /^[^:.;]{3,90}:/u.exec(point.text)?.[0] : undefined;
  if (/^(?:trong )?(?:nhiệm kỳ|năm|giai đoạn|thời gian|những năm) (?:vừa )?qua/iu.test(point.text)) {
    return { attention: "result", doubts: [] };
  }
  if (isFormer) return { attention: "result", doubts: [] };
  if (grounds.test(point.text)) return { attention: "date-or-document", doubts: [] };
  const ownSection = lead === undefined ? undefined : leadSection(lead);
  if (ownSection === "duties") return { attention: "duty", doubts: [] };
  const above = ownSection ?? sectionAbove(point);
  const section = isPledge && (above === undefined || (above === "duties" && isField(point))) ? "targets" : above;
  const isAim = /(?:^|[\s,;])(?:phấn đấu|chỉ tiêu)(?![\p{L}])/iu.test(point.text);
  const footnote: readonly Doubt[] = point.line.paragraph.from === undefined ? [] : [{ kind: "footnote" }];
  switch (section) {
    case "targets":
      return point.isHeading && point.says !== undefined && !/:/u.test(point.text)
        ? { attention: "heading", doubts: [] }
        : { attention: "all", doubts: footnote };
    case "mixed":
      return {
        attention: (isListed || !hasTargets) && !point.isHeading ? "all" : "strong",
        doubts: [...footnote, { kind: "outside-targets" }],
      };
    case "results":
      return { attention: "result", doubts: [] };
    case "duties": {
      const outside: readonly Doubt[] = [...footnote, { kind: "outside-targets" }];
      if (isMeans(point)) return isAim ? { attention: "aims", doubts: outside } : { attention: "duty", doubts: [] };
      if (isOfThoseWhoAct(point)) return { attention: "indicators", doubts: outside };
      if (isListed && !hasLists) return { attention: "all", doubts: outside };
      if (isAim && !hasLists) return { attention: "strong", doubts: outside };
      if (/^(?:phấn đấu|chỉ tiêu)(?!\p{L})/iu.test(point.text)) return { attention: "strong", doubts: outside };
      if (!isFullOfFigures(point)) return { attention: "indicators", doubts: outside };
      return { attention: isMeansList(point) ? "indicators" : "strong", doubts: outside };
    }
    default:
      if (isPreamble && !isAim && !isLedIn && !isListed && point.style === "" && !isFullOfFigures(point))
        return { attention: "no-target-words", doubts: [] };
      if (hasTargets && !isAim && !isLedIn && !isListed)
        return { attention: "aims", doubts: [...footnote, { kind: "outside-targets" }] };
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

/** Under "Giải pháp" figures are means more often than aims; under "Nhiệm vụ theo ngành" they are aims. */
function isMeansList(point: Point): boolean {
  return !/(?:theo|từng|trên|của) (?:các )?(?:ngành|lĩnh vực)/iu.test(dutiesAbove(point));
}

const dutiesAbove = ({ above }: Point): string =>
  [...above].reverse().find(({ says }) => says === "duties")?.text ?? "";

/** Under headings that can't set targets a list of figures is one of means. */
const isMeans = (point: Point): boolean =>
  /kinh phí|căn cứ|nguồn lực|nguồn vốn|nhu cầu vốn|nơi nhận/iu.test(dutiesAbove(point));

/** Who does what by when: a list of figures among it sets nothing by being a list. */
const isOfThoseWhoAct = (point: Point): boolean =>
  /tổ chức thực hiện|phân công|tiến độ|thời gian|kiểm tra|trách nhiệm|khen thưởng/iu.test(dutiesAbove(point));

/** In a pledge "Công tác chuyên môn", "Nội dung 2: Tuyên truyền, vận động" are fields; what is still to be done, and when and for whom
 *  the pledge holds, say so. */
function isField(point: Point): boolean {
  const heading = dutiesAbove(point);
  return namesField(heading, "duties") && !/^(?:thời gian|đối tượng|phạm vi|điều kiện)(?!\p{L})/iu.test(heading);
}

/** "… ngành phấn đấu đạt một số chỉ tiêu: …": a sentence of a report that leads to targets, until the next heading. */
export function leadsIn(point: Point): boolean {
  if (!point.text.includes(":") || !/tiêu/iu.test(point.text)) return false;
  const lead = /^[^:]{0,300}?(?:chỉ tiêu|mục tiêu)[^:.;]{0,120}:/iu.exec(point.text)?.[0];
  return lead !== undefined && !isResult(lead);
}

/** A paper that is a pledge as a whole: its headings only name fields. */
export const pledge = /^(?:bản )?(?:đăng ký|giao ước|cam kết)(?: giao ước)? thi đua/iu;

export interface Surroundings {
  readonly isPledge: boolean;
  /** Whether the point stands under a heading of the targets of a year before the plan's. */
  readonly isFormer: boolean;
  /** Whether the point stands before the first numbered one: what is so far, and why there is a plan. */
  readonly isPreamble: boolean;
  /** Whether any heading of the document names targets. */
  readonly hasTargets: boolean;
  /** Whether any heading does, or a list of figures stands where no heading says that it tells of results or duties. */
  readonly hasLists: boolean;
  readonly isLedIn: boolean;
  /** Whether the point stands in a list that sets figures. */
  readonly isListed: boolean;
  /** Whether it is a title or a caption that repeats what the text says. */
  readonly isTitle: boolean;
}

/** "Chỉ tiêu: …", "Biện pháp: …": a point may say itself what it holds. */
function leadSection(lead: string): Section | undefined {
  if (/^mục tiêu (?:chung|tổng quát)/iu.test(lead)) return "mixed";
  if (/^(?:mục tiêu|chỉ tiêu)/iu.test(lead)) return "targets";
  if (isResult(lead)) return "results";
  const isDuty =
    /^(?:biện pháp|giải pháp|nhiệm vụ|(?:dự kiến )?(?:tổng )?(?:kinh phí|nhu cầu (?:vốn|kinh phí))|cách chấm|thang điểm|thời gian(?: thực hiện)?:|tổ chức thực hiện|ghi chú)/iu;
  return isDuty.test(lead) ? (sectionOf(lead, true) ?? "duties") : undefined;
}

function isResult(lead: string): boolean {
  return /(?:đánh giá|ghi nhận) (?:tình hình|kết quả)|kết quả (?:năm|nhiệm kỳ|thực hiện)/iu.test(lead);
}

/** What the nearest heading says that says something. */
export function sectionAbove({ above }: Pick<Point, "above">): Section | undefined {
  for (let index = above.length - 1; index >= 0; index--) {
    const says = above[index]?.says;
    if (says) return says;
  }
  return undefined;
}

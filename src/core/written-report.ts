/** The written report that goes with the tables: from the same targets, figures and judgements to the parts of a document
 *  as decree 30/2020/NĐ-CP (annex I) orders them. Writers lay it out as a .docx, a sheet or plain text. */

import { datesText } from "./calendar";
import { codeKey } from "./code";
import { dateLine, numberLine } from "./document-number";
import { filledIn } from "./form";
import { headline } from "./headline";
import { done, type Outcome } from "./outcome";
import { periodKey } from "./period";
import { plansBeside } from "./plan-years";
import { basisOf, type Basis, type ReportRequest } from "./report-basis";
import { yearOfSigning } from "./report-dates";
import { figuresOf } from "./report-figures";
import { headlineText } from "./report-headline";
import { reportSheetName } from "./report-page";
import type { Settings } from "./settings-table";
import { planNames } from "./target";
import { shortBody, wholeBody } from "./written-body";
import type { WrittenTarget } from "./written-clauses";
import { nameOf } from "./written-sentence";

export interface WrittenParagraph {
  readonly kind: "basis" | "opening" | "heading" | "item" | "closing";
  readonly text: string;
}

/** A document in its parts, each as it is to be read; blank where the settings are blank. */
export interface WrittenReport {
  /** What the document is called as a file: `BC 6T-2025 Thành phố`. */
  readonly fileName: string;
  readonly sheetName: string;
  readonly superior: string;
  readonly agency: string;
  readonly nation: string;
  readonly motto: string;
  /** `Số: 05/BC-UBND`, `Hải Phòng, ngày 05 tháng 7 năm 2025`: with blanks for the pen where nothing is set. */
  readonly number: string;
  readonly date: string;
  /** The document's kind in capitals, and what it is about. */
  readonly kind: string;
  readonly about: string;
  /** Which document an appendix belongs to: `Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 7 năm 2025 của …`. */
  readonly attachedTo: string;
  readonly sendTo: readonly string[];
  readonly body: readonly WrittenParagraph[];
  /** Authority, acting for whom, office: the lines above the signature. */
  readonly signedFor: readonly string[];
  readonly signatory: string;
  readonly recipients: readonly string[];
}

export interface WrittenOptions {
  /** Only what exceeded or missed the plan. */
  readonly isShort?: boolean;
}

export function writtenReport(
  request: ReportRequest,
  { isShort = false }: WrittenOptions = {},
): Outcome<WrittenReport> {
  const found = basisOf(request);
  if (!found.ok) return found;
  const basis = found.value;
  const { form, settings, levelName, judged } = basis;
  const { texts } = settings;
  const words = { period: judged.period, level: levelName };
  const about = filledIn(form.about, words);
  const number = numberLine(settings).value;
  const date = dateLine(settings, yearOfSigning(basis.dates)).value;
  const subjects = subjectsOf(basis);
  const body = (isShort ? shortBody : wholeBody)(subjects);
  return done({
    fileName: reportSheetName(form, words),
    sheetName: reportSheetName({ ...form, sheet: "Lời văn {kỳ ngắn} {cấp}" }, words),
    superior: texts.superior.toUpperCase(),
    agency: texts.agency.toUpperCase(),
    nation: texts.nation.toUpperCase(),
    motto: texts.motto,
    number,
    date,
    kind: form.title.toUpperCase(),
    about,
    attachedTo: attachedTo(form.title, number, date, texts.agency),
    sendTo: linesOf(texts.sendTo).map((line) => line.replace(/^-\s*/u, "").replace(/[;.]$/u, "")),
    body: [
      ...basisLines(texts.basis),
      ...openings(basis, about, subjects),
      ...body,
      { kind: "closing", text: closing(about, texts.agency) },
    ],
    signedFor: [texts.authority, texts.acting, texts.office]
      .filter((line) => line !== "")
      .map((line) => line.toUpperCase()),
    signatory: texts.signatory,
    recipients: recipientsOf(settings),
  });
}

function subjectsOf({ judged }: Basis): readonly WrittenTarget[] {
  const { targets, period, judging, results } = judged;
  const figures = figuresOf(judged);
  const plans = plansBeside(planNames(targets), period.year);
  return targets.flatMap((target): WrittenTarget[] => {
    const key = codeKey(target.code);
    const own = figures.get(key);
    if (!own) return [];
    const reported = (results.get(key) ?? []).filter(({ actual }) => actual !== undefined);
    const rowsOf = (name: string): number => reported.filter((result) => periodKey(result.period) === name).length;
    const doubledIn = own.year.filter((each) => rowsOf(periodKey(each)) > 1);
    return [{ target, figures: own, plans, period, judging, doubledIn }];
  });
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Each ends with a semicolon, the last with a comma: the opening goes on from it. */
function basisLines(text: string): readonly WrittenParagraph[] {
  const lines = linesOf(text).map((line) => line.replace(/[\s.;,]+$/u, ""));
  return lines.map((line, index) => ({ kind: "basis", text: line + (index === lines.length - 1 ? "," : ";") }));
}

/** What is reported, and the sentence that counts, with the names of what was missed. */
function openings(
  { settings, dates, levelName }: Basis,
  about: string,
  subjects: readonly WrittenTarget[],
): readonly WrittenParagraph[] {
  const { agency } = settings.texts;
  const isSame = dates.period.from === dates.year.from;
  const covered = `số liệu ${datesText(dates.period)}${isSame ? "" : `, lũy kế ${datesText(dates.year)}`}`;
  const said = agency === "" ? about : `${agency} báo cáo ${lowered(about)}`;
  const opening = `${said} (chỉ tiêu cấp ${levelName}; ${covered}) như sau:`;
  if (settings.headline === "none") return [{ kind: "opening", text: opening }];
  const everyRow = settings.headline === "rows";
  const counts = headline(
    subjects.map(({ target, figures }) => ({ target, standing: figures.standing })),
    { everyRow },
  );
  const missed = subjects
    .filter(({ target, figures }) => figures.standing === "missed" && (everyRow || target.parent === undefined))
    .map(({ target }) => nameOf(target));
  const sentence = headlineText(counts, (standing) => (standing === "missed" ? ` (${missed.join("; ")})` : ""));
  return [
    { kind: "opening", text: opening },
    { kind: "opening", text: sentence },
  ];
}

function closing(about: string, agency: string): string {
  return `Trên đây là báo cáo ${lowered(about)}${agency === "" ? "" : ` của ${agency}`}./.`;
}

function attachedTo(kind: string, number: string, date: string, agency: string): string {
  const [, title = "", rest = ""] = /^(.)(.*)$/su.exec(kind.toLowerCase()) ?? [];
  const named = `${title.toUpperCase()}${rest} ${number.replace(/^Số:/u, "số")}`;
  return `Kèm theo ${named} ${date.replace(/^.*?(?=ngày)/su, "")}${agency === "" ? "" : ` của ${agency}`}`;
}

/** Within a sentence; abbreviations keep their capitals. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** Who wrote it stands behind the archive's own sign: `- Lưu: VT, NV.` */
function recipientsOf({ texts }: Settings): readonly string[] {
  const lines = linesOf(texts.recipients);
  const last = lines.at(-1) ?? "";
  if (texts.drafter === "") return lines;
  if (!/^-?\s*Lưu\b/u.test(last)) return [...lines, `- Lưu: VT, ${texts.drafter}.`];
  return [...lines.slice(0, -1), `${last.replace(/[\s.;]+$/u, "")}, ${texts.drafter.replace(/\.$/u, "")}.`];
}

/** What a plan document is compared with: the plan of a workbook of ours, of a text, of another document, or the built-in one; and the
 *  comparison as the bytes of a workbook. */

import { basename } from "node:path";

import { dayOf } from "../core/day";
import { done, type Outcome } from "../core/outcome";
import { firstYear2025, levels2025, plan2025 } from "../core/plan-2025";
import type { TableName } from "../core/problem";
import { comparisonMark, comparisonReport, type PlanComparison } from "../core/reading/comparison-sheet";
import { comparisonTitles } from "../core/reading/comparison-titles";
import { proposedKind } from "../core/reading/import-kinds";
import type { PlanReading } from "../core/reading/proposal";
import { readPlan } from "../core/reading/read-plan";
import { accept, beginReview } from "../core/reading/review";
import { comparedChanges, mappingOf, type ReviewMapping } from "../core/reading/review-mapping";
import { targetsOf, type TargetWishes } from "../core/reading/review-targets";
import { reportName } from "../core/report-marks";
import { readTargets } from "../core/targets-table";
import { planOf, type Plan } from "../core/target";
import { readDocument } from "../document/read-document";
import { commandLineTexts } from "../text/command-line-texts";
import type { Language } from "../text/language";
import { comparisonTexts } from "../text/plan-comparison-texts";
import { planCommandTexts } from "../text/plan-command-texts";
import { problemSentence } from "../text/problems";
import { doubtWords, placeWords } from "../text/reading-texts";
import { planHead, planTable } from "./plan-text";
import { inFiles, readSource } from "./report-sources";
import { readWhole } from "./whole-file";

export interface ComparedPlan {
  readonly plan: Plan;
  /** What a person should know of how it was taken. */
  readonly remarks: readonly string[];
}

/** The plan, or why it can't be taken. Without a file, the built-in one. */
export async function readComparedPlan(file: string | undefined, language: Language): Promise<ComparedPlan | Refused> {
  if (file === undefined) return { plan: builtIn(), remarks: [] };
  const texts = commandLineTexts[language].report;
  const table: TableName = "ChiTieu";
  const source = await readSource(file, { texts, language }, planTable, planHead);
  if ("refused" in source) {
    return source.wasRead ? ((await planOfDocument(file, language)) ?? source) : source;
  }
  const targets = source.tables.find(({ table: { name } }) => name === table)?.table;
  if (!targets) return (await planOfDocument(file, language)) ?? { refused: [texts.noTable(file, table)] };
  const { plan, problems } = readTargets(targets);
  const told = problems.map((problem) => problemSentence(inFiles(problem, source.tables), language));
  return { plan, remarks: [...source.remarks, ...told] };
}

/** Levels by their names, as documents and workbooks have them. */
function builtIn(): Plan {
  const names = new Map(levels2025.map(({ sign, name }) => [sign, name]));
  return planOf(plan2025.targets.map((target) => ({ ...target, level: names.get(target.level) ?? target.level })));
}

type Refused = { readonly refused: readonly string[] };

/** Another plan document: all that was read in it; undefined for a file that holds no plan. */
async function planOfDocument(file: string, language: Language): Promise<ComparedPlan | Refused | undefined> {
  const bytes = await readWhole(file);
  if ("why" in bytes) return undefined;
  const read = await readDocument(basename(file), bytes);
  if (read.kind === "fault") return { refused: [planCommandTexts[language].fault(file, read.fault)] };
  const reading = readPlan(read.document);
  if (reading.proposals.length === 0) return undefined;
  const begun = beginReview(reading);
  const review = accept(
    begun,
    begun.items.map(({ id }) => id),
  );
  const none = planOf([]);
  const words: TargetWishes["words"] = {
    place: (place) => placeWords(place, "vi"),
    doubt: (doubt) => doubtWords(doubt, "vi"),
    mapping: comparisonTexts.vi.note,
  };
  const targets = targetsOf(review, none, mappingOf(review, none, { level: "" }), {
    level: "",
    document: basename(file),
    words,
  });
  return { plan: planOf([...targets.values()]), remarks: [] };
}

export interface Compared {
  readonly mapping: ReviewMapping;
  readonly comparison: PlanComparison;
}

/** Whole plans are held against each other, whichever tiers set them; what an amendment doesn't name is not dropped. */
export function comparedWith(reading: PlanReading, plan: Plan): Compared {
  const review = beginReview(reading);
  const from = reading.year === undefined ? undefined : dayOf(reading.year, 1, 1);
  const mapping = mappingOf(review, plan, { level: "", isSuccessor: true, ...(from === undefined ? {} : { from }) });
  const isWhole = proposedKind(reading, plan, undefined) !== "amendment";
  const year = reading.year ?? firstYear2025;
  const { changes } = comparedChanges(review, mapping, isWhole);
  return { mapping, comparison: { changes, ...comparisonTitles(year, undefined, mapping.standing), year } };
}

/** The comparison sheet alone, which lives without Attain. */
export async function comparisonBytes(comparison: PlanComparison): Promise<Outcome<Uint8Array>> {
  const report = comparisonReport(comparison);
  if (!report.ok) return report;
  const { level, period, form } = comparisonMark(comparison);
  const { reportFile } = await import("../file/report-file");
  return done(await reportFile([], [{ report: report.value, name: reportName(level, period, form) }]));
}

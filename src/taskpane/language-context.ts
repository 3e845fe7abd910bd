/** The language of the pane, for every component below it. */

import { createContext, useContext } from "react";
import type { Problem } from "../core/problem";
import type { Language, PaneTexts } from "../text/language";
import { pickerTexts, type PickerTexts } from "../text/picker-texts";
import { planSourceTexts, type PlanSourceTexts } from "../text/plan-source-texts";
import { planWritingTexts, type PlanWritingTexts } from "../text/plan-writing-texts";
import { problemSentence, textsIn } from "../text/problems";
import { proposalTexts, type ProposalTexts } from "../text/proposal-texts";
import { reportTexts, type ReportTexts } from "../text/report-texts";
import { reviewTexts, type ReviewTexts } from "../text/review-texts";
import { sendingTexts, type SendingTexts } from "../text/sending-texts";
import { writingTexts, type WritingTexts } from "../text/writing-texts";

export const LanguageContext = createContext<Language>("vi");

export function useText(): PaneTexts {
  return textsIn(useContext(LanguageContext)).pane;
}

export function usePickerText(): PickerTexts {
  return pickerTexts[useContext(LanguageContext)];
}

export function usePlanSourceText(): PlanSourceTexts {
  return planSourceTexts[useContext(LanguageContext)];
}

export function usePlanWritingText(): PlanWritingTexts {
  return planWritingTexts[useContext(LanguageContext)];
}

export function useProposalText(): ProposalTexts {
  return proposalTexts[useContext(LanguageContext)];
}

export function useReportText(): ReportTexts {
  return reportTexts[useContext(LanguageContext)];
}

export function useReviewText(): ReviewTexts {
  return reviewTexts[useContext(LanguageContext)];
}

export function useSendingText(): SendingTexts {
  return sendingTexts[useContext(LanguageContext)];
}

export function useWritingText(): WritingTexts {
  return writingTexts[useContext(LanguageContext)];
}

export function useSentence(): (problem: Problem) => string {
  const language = useContext(LanguageContext);
  return (problem) => problemSentence(problem, language);
}

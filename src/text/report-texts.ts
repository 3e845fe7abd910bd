/** What the pane says about choosing a report, in both languages. */

import { datesText } from "../core/calendar";
import { dayText } from "../core/day";
import type { Due } from "../core/due";
import { periodKey, periodTitle, type Period } from "../core/period";
import type { DaySpan } from "../core/problem";
import { periodInEnglish, spanInEnglish } from "./english-dates";
import type { Language } from "./language";

export interface ReportTexts {
  readonly choose: string;
  readonly form: string;
  readonly period: string;
  readonly level: string;
  /** Stands in a list while nothing that can be used is chosen. */
  readonly none: (found: string) => string;
  readonly periodOption: (period: Period) => string;
  /** The days that the period covers, and when its report is due; calendars may say no deadline. */
  readonly dates: (span: DaySpan, due: Due | undefined) => string;
  readonly editForms: string;
  readonly calendars: string;
  readonly holidays: string;
  readonly others: string;
  readonly moreReports: (count: number) => string;
}

const en = new Intl.NumberFormat("en-US");
const vi = new Intl.NumberFormat("vi-VN");

const isSingle = new Intl.PluralRules("en-US");

export const reportTexts: Readonly<Record<Language, ReportTexts>> = {
  vi: {
    choose: "Chọn báo cáo",
    form: "Biểu mẫu",
    period: "Kỳ báo cáo",
    level: "Cấp chỉ tiêu",
    none: (found) => (found === "" ? "(chưa chọn)" : `${found} (không có)`),
    periodOption: (period) => `${periodKey(period)} – ${periodTitle(period)}`,
    dates: (span, due) => `Số liệu ${datesText(span)}${due ? `; ${dueInVietnamese(due)}` : ""}.`,
    editForms: "Sửa biểu mẫu",
    calendars: "Lịch báo cáo",
    holidays: "Ngày nghỉ",
    others: "Báo cáo khác trong sổ",
    moreReports: (count) => `và ${vi.format(count)} báo cáo nữa`,
  },
  en: {
    choose: "Choose the report",
    form: "Form",
    period: "Period",
    level: "Level",
    none: (found) => (found === "" ? "(not chosen)" : `${found} (unknown)`),
    periodOption: (period) => `${periodKey(period)} – ${periodInEnglish(period)}`,
    dates: (span, due) => `Figures ${spanInEnglish(span)}${due ? `; ${dueInEnglish(due)}` : ""}.`,
    editForms: "Edit forms",
    calendars: "Reporting calendar",
    holidays: "Days off",
    others: "Other reports of this workbook",
    moreReports: (count) => `and ${en.format(count)} more`,
  },
};

function dueInVietnamese(due: Due): string {
  const day = dayText(due.day);
  switch (due.kind) {
    case "ahead":
      return `gửi chậm nhất ngày ${day}`;
    case "near":
      return `gửi chậm nhất ngày ${day}, còn ${vi.format(due.workingDays)} ngày làm việc`;
    case "today":
      return `gửi chậm nhất hôm nay, ngày ${day}`;
    case "over":
      return `hạn gửi ngày ${day} đã qua`;
  }
}

function dueInEnglish(due: Due): string {
  const day = dayText(due.day);
  switch (due.kind) {
    case "ahead":
      return `due ${day}`;
    case "near": {
      const days = isSingle.select(due.workingDays) === "one" ? "working day" : "working days";
      return `due ${day}, ${en.format(due.workingDays)} ${days} left`;
    }
    case "today":
      return `due today, ${day}`;
    case "over":
      return `was due ${day}`;
  }
}

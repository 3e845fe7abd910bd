/** What the pane and the command line say of a new plan beside the one at hand, in both languages: which target is which, what is
 *  new, raised, lowered, dropped, and what becomes of it in the workbook. The sheet's own words stand in
 *  src/core/reading/comparison-sheet.ts. */

import type { ImportKind } from "../core/reading/import-kinds";
import type { Alteration, PlanChange } from "../core/reading/plan-changes";
import { counted } from "./english-counts";
import type { Language } from "./language";

export interface ComparisonTexts {
  readonly changes: Readonly<Record<PlanChange["kind"], string>>;
  readonly alterations: Readonly<Record<Alteration, string>>;
  /** Percentage points, per cent. */
  readonly points: (value: string) => string;
  readonly percent: (value: string) => string;
  /** What a target is held against: `GRDP · Tốc độ tăng GRDP · 12,5%`. */
  readonly before: string;
  readonly maybe: string;
  readonly change: string;
  /** In the note of a row that is written. */
  readonly note: (name: string) => string;
  readonly isSame: string;
  readonly isNew: string;
  readonly other: string;
  readonly byName: string;
  readonly which: string;
  readonly whichNew: string;
  readonly save: string;
  readonly close: string;
  readonly said: string;
  /** Of all, with how many of each. */
  readonly summary: (counts: Readonly<Partial<Record<PlanChange["kind"], number>>>) => string;
  readonly unsure: (count: number) => string;
  readonly otherTier: (levels: string) => string;
  readonly tierChoices: { readonly own: string; readonly successor: string };
  readonly dropped: (count: number) => string;
  readonly droppedHint: string;
  readonly whatOfDropped: (count: number) => string;
  readonly droppedChoices: { readonly end: (day: string) => string; readonly keep: string };
  readonly choose: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ImportKind, string>>;
  readonly kindHints: Readonly<Record<ImportKind, string>>;
  readonly asked: { readonly kind: string; readonly day: string; readonly dropped: string };
  readonly years: (years: readonly number[]) => string;
  readonly unkept: (count: number) => string;
  readonly lapsed: (count: number) => string;
  readonly sheet: string;
  readonly sheetDone: (sheet: string) => string;
  /** Of the command `plan`. */
  readonly command: {
    readonly onlyWorkbook: (file: string) => string;
    readonly written: (file: string) => string;
    /** --compare-with without --out. */
    readonly needsOut: string;
  };
}

const vi: ComparisonTexts = {
  changes: {
    new: "mới",
    dropped: "bỏ",
    raised: "tăng",
    lowered: "giảm",
    unchanged: "giữ nguyên",
    altered: "đổi cách giao",
  },
  alterations: {
    comparison: "đổi so sánh",
    unit: "đổi đơn vị tính",
    kind: "đổi cách tính",
    range: "đổi giữa một số và khoảng",
    words: "đổi lời",
  },
  points: (value) => `${value} điểm %`,
  percent: (value) => `${value}%`,
  before: "KH trước",
  maybe: "KH trước?",
  change: "Thay đổi",
  note: (name) => `có phải cùng chỉ tiêu “${name}” của kế hoạch trước`,
  isSame: "Đúng, cùng chỉ tiêu",
  isNew: "Là chỉ tiêu mới",
  other: "Chọn chỉ tiêu khác…",
  byName: "Để Attain đối chiếu",
  which: "Ứng với chỉ tiêu nào của kế hoạch trước",
  whichNew: "Không có: là chỉ tiêu mới",
  save: "Chọn",
  close: "Thôi",
  said: "Đã ghi nhận chỉ tiêu ứng với.",
  summary: ({ new: added = 0, raised = 0, lowered = 0, unchanged = 0, altered = 0, dropped = 0 }) =>
    `So với kế hoạch trước: ${added} mới, ${raised} tăng, ${lowered} giảm, ${unchanged} giữ nguyên, ${altered} đổi cách giao, ${dropped} không còn.`,
  unsure: (count) => `${count} chỗ chưa chắc có phải cùng một chỉ tiêu: xem mục “KH trước?” rồi trả lời.`,
  otherTier: (levels) => `Sổ chưa có cấp này, chỉ có ${levels}. Các chỉ tiêu này`,
  tierChoices: {
    own: "đứng thêm bên cạnh, có mã riêng",
    successor: "thay cho cấp cũ, giữ mã cũ",
  },
  dropped: (count) => `Không còn trong kế hoạch mới (${count})`,
  droppedHint: "Chỉ tiêu cùng cấp đang có trong sổ mà văn bản này không nhắc tới.",
  whatOfDropped: (count) => `${count} chỉ tiêu không còn trong kế hoạch mới`,
  droppedChoices: {
    end: (day) => `hết hiệu lực sau ngày ${day}`,
    keep: "vẫn giữ trong kế hoạch",
  },
  choose: "Chọn…",
  kind: "Văn bản này là",
  kinds: {
    year: "kế hoạch của năm khác",
    amendment: "điều chỉnh, bổ sung kế hoạch đang có",
    more: "phần thêm hoặc sửa của chính kế hoạch đang có",
  },
  kindHints: {
    year: "Số cũ hết hiệu lực ngày hôm trước và vẫn còn trong bảng; số mới là phiên bản từ ngày dưới đây.",
    amendment:
      "Chỉ tiêu được điều chỉnh có phiên bản mới từ ngày dưới đây; số cũ vẫn còn trong bảng, chỉ tiêu không nhắc tới giữ nguyên.",
    more: "Chỉ tiêu mới được ghi thêm; mã đã có thì theo lựa chọn dưới đây.",
  },
  asked: {
    kind: "Chọn văn bản này là gì đối với kế hoạch đang có trong sổ.",
    day: "Ghi ngày kế hoạch hoặc điều chỉnh có hiệu lực.",
    dropped: "Chọn việc làm với các chỉ tiêu không còn trong kế hoạch mới.",
  },
  years: (years) =>
    `Ghi cả kế hoạch các năm khác vào cột riêng: ${years.map((year) => `“Kế hoạch ${year}”`).join(", ")}`,
  unkept: (count) =>
    `${count} ô kế hoạch năm khác là khoảng, lời hoặc đơn vị khác nên không ghi vào cột được: xem trong văn bản.`,
  lapsed: (count) => `${count} chỉ tiêu hết hiệu lực.`,
  sheet: "Lập trang So sánh kế hoạch",
  sheetDone: (sheet) => `Mở trang ${sheet}`,
  command: {
    onlyWorkbook: (file) => `“${file}” không phải tệp .xlsx: bảng so sánh chỉ ghi được thành .xlsx.`,
    written: (file) => `Đã ghi bảng so sánh vào ${file}.`,
    needsOut: "Thiếu --out: tên tệp .xlsx để ghi bảng so sánh.",
  },
};

const en: ComparisonTexts = {
  changes: {
    new: "new",
    dropped: "dropped",
    raised: "raised",
    lowered: "lowered",
    unchanged: "unchanged",
    altered: "set otherwise",
  },
  alterations: {
    comparison: "another comparison",
    unit: "another unit",
    kind: "judged otherwise",
    range: "a range instead of a figure, or the reverse",
    words: "other words",
  },
  points: (value) => `${value} percentage points`,
  percent: (value) => `${value}%`,
  before: "Before",
  maybe: "Before?",
  change: "Change",
  note: (name) => `is it the target “${name}” of the former plan`,
  isSame: "Yes, the same target",
  isNew: "It is a new target",
  other: "Choose another target…",
  byName: "Let Attain match it",
  which: "Which target of the former plan it is",
  whichNew: "None: it is a new target",
  save: "Choose",
  close: "Cancel",
  said: "The target it belongs to is noted.",
  summary: ({ new: added = 0, raised = 0, lowered = 0, unchanged = 0, altered = 0, dropped = 0 }) =>
    `Against the former plan: ${added} new, ${raised} raised, ${lowered} lowered, ${unchanged} unchanged, ${altered} set otherwise, ${dropped} dropped.`,
  unsure: (count) =>
    `In ${counted(count, "place", "places")} it is unsure whether the target is the same: look at “Before?” and answer.`,
  otherTier: (levels) => `The workbook hasn't got this level, only ${levels}. These targets`,
  tierChoices: {
    own: "stand beside the others, with codes of their own",
    successor: "take the place of the former level, with its codes",
  },
  dropped: (count) => `No longer in the new plan (${count})`,
  droppedHint: "Targets of the same level in the workbook that this document doesn't speak of.",
  whatOfDropped: (count) => `${counted(count, "target is", "targets are")} no longer in the new plan`,
  droppedChoices: {
    end: (day) => `end with ${day}`,
    keep: "stay in the plan",
  },
  choose: "Choose…",
  kind: "This document is",
  kinds: {
    year: "the plan of another year",
    amendment: "an amendment of the plan at hand",
    more: "more of the plan at hand, or a correction of it",
  },
  kindHints: {
    year: "Former figures end the day before and stay in the table; new ones are versions from the day below.",
    amendment:
      "What is amended gets a version from the day below; former figures stay in the table, targets that aren't named stay as they are.",
    more: "New targets are added; codes that are there already follow the choice below.",
  },
  asked: {
    kind: "Choose what this document is to the plan in the workbook.",
    day: "Type the day from which the plan or the amendment is in force.",
    dropped: "Choose what becomes of the targets that are no longer in the new plan.",
  },
  years: (years) =>
    `Write the plans of the other years into columns of their own, too: ${years.map((year) => `“Kế hoạch ${year}”`).join(", ")}`,
  unkept: (count) =>
    `${counted(count, "figure", "figures")} of other years can't stand in a column (ranges, words, other units): see the document.`,
  lapsed: (count) => `${counted(count, "target ends", "targets end")}.`,
  sheet: "Make the comparison sheet",
  sheetDone: (sheet) => `Open the sheet ${sheet}`,
  command: {
    onlyWorkbook: (file) => `“${file}” is no .xlsx file: the comparison is written as .xlsx only.`,
    written: (file) => `The comparison is in ${file}.`,
    needsOut: "--out is missing: the .xlsx file for the comparison.",
  },
};

export const comparisonTexts: Readonly<Record<Language, ComparisonTexts>> = { vi, en };

const figures: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 }),
};

/** `tăng 0,5 điểm %`, `giảm 5%`, `đổi cách giao: đổi so sánh`, `mới`. */
export function changeWords(change: PlanChange, language: Language): string {
  const { changes, alterations, points, percent } = comparisonTexts[language];
  const word = changes[change.kind];
  if (!("mapping" in change)) return word;
  const { difference } = change;
  const size = difference && figures[language].format(Math.abs(difference.value));
  const isMoved = (change.kind === "raised" || change.kind === "lowered") && difference && difference.value !== 0;
  const much = isMoved && size !== undefined ? ` ${difference.in === "points" ? points(size) : percent(size)}` : "";
  const other = change.alterations.map((alteration) => alterations[alteration]).join(", ");
  return `${word}${much}${other === "" ? "" : `: ${other}`}`;
}

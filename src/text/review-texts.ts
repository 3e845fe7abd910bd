/** What the pane says where the proposals of a plan document are reviewed, in both languages. */

import type { LikeField } from "../core/reading/like-cases";
import type { ReviewCounts, ReviewFilter } from "../core/reading/review-list";
import type { Language } from "./language";
import { proposalTexts } from "./proposal-texts";

export interface ReviewTexts {
  readonly open: string;
  readonly back: string;
  readonly title: string;
  readonly pasted: string;
  readonly none: string;
  readonly another: string;
  /** Before a review with decisions is given up. */
  readonly giveUp: (decided: number) => string;
  readonly giveUpYes: string;
  readonly giveUpNo: string;
  readonly summary: (counts: ReviewCounts) => string;
  readonly undecided: (counts: ReviewCounts) => string;
  readonly notes: (count: number) => string;
  readonly show: string;
  readonly filters: Readonly<Record<ReviewFilter, (count: number) => string>>;
  readonly proposals: string;
  readonly document: string;
  readonly sentences: string;
  readonly emptyList: Readonly<Record<ReviewFilter, string>>;
  readonly before: (count: number) => string;
  readonly more: (count: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly keys: string;
  readonly acceptSure: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly like: (field: LikeField, count: number, taken: string) => string;
  readonly likeYes: (count: number) => string;
  readonly likeNo: string;
  readonly said: Readonly<
    Record<"accepted" | "left-out" | "open" | "corrected" | "merged" | "split" | "made" | "undone" | "redone", string>
  >;
  readonly acceptedAll: (count: number) => string;
  readonly applied: (count: number) => string;
}

const number = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") };

const vi: ReviewTexts = {
  open: "Nhập từ văn bản",
  back: "Trở lại các bước",
  title: "Nhập chỉ tiêu từ văn bản",
  pasted: "Văn bản dán",
  none: "Không thấy chỉ tiêu nào trong văn bản. Xem các câu có số ở dưới, hoặc chọn văn bản khác.",
  another: "Đọc văn bản khác",
  giveUp: (decided) => `${number.vi.format(decided)} đề xuất đã duyệt mà chưa ghi vào sổ sẽ mất. Bỏ lần duyệt này?`,
  giveUpYes: "Bỏ, đọc văn bản khác",
  giveUpNo: "Duyệt tiếp",
  summary: ({ all, accepted, leftOut, open }) =>
    `${number.vi.format(all)} đề xuất: nhận ${number.vi.format(accepted)}, bỏ ${number.vi.format(leftOut)}, còn ${number.vi.format(open)} chưa duyệt.`,
  undecided: ({ unsure }) => `${number.vi.format(unsure)} chỗ chưa chắc nên xem trước.`,
  notes: (count) => `Lưu ý khi đọc (${number.vi.format(count)})`,
  show: "Hiện",
  filters: {
    all: (count) => `Tất cả (${number.vi.format(count)})`,
    unsure: (count) => `Chưa chắc (${number.vi.format(count)})`,
    sure: (count) => `Đã chắc (${number.vi.format(count)})`,
    sentences: (count) => `Câu có số không thành chỉ tiêu (${number.vi.format(count)})`,
  },
  proposals: "Đề xuất",
  document: "Văn bản",
  sentences: "Câu có số",
  emptyList: {
    all: "Không có đề xuất nào.",
    unsure: "Không có đề xuất nào chưa chắc.",
    sure: "Không có đề xuất nào đã chắc.",
    sentences: "Mọi câu có số đều đã thành đề xuất.",
  },
  before: (count) => `Còn ${number.vi.format(count)} ở trên`,
  more: (count) => `Còn ${number.vi.format(count)} ở dưới`,
  earlier: "Xem phần trước",
  later: "Xem phần sau",
  keys: "↑ ↓ chọn, Enter nhận, Delete bỏ, E sửa, Ctrl+Z lùi lại",
  acceptSure: (count) => `Nhận tất cả chỗ đã chắc (${number.vi.format(count)})`,
  undo: "Lùi lại",
  redo: "Làm lại",
  like: (field, count, taken) =>
    field === "name"
      ? `${number.vi.format(count)} đề xuất khác cũng bắt đầu bằng “${taken}”. Sửa như vậy luôn?`
      : `${number.vi.format(count)} đề xuất khác được đọc giống thế ở mục “${proposalTexts.vi.fields[field]}”. Sửa như vậy luôn?`,
  likeYes: (count) => `Sửa cả ${number.vi.format(count)}`,
  likeNo: "Không",
  said: {
    accepted: "Đã nhận.",
    "left-out": "Đã bỏ.",
    open: "Đã đưa về chưa duyệt.",
    corrected: "Đã sửa.",
    merged: "Đã gộp.",
    split: "Đã tách.",
    made: "Đã lập đề xuất.",
    undone: "Đã lùi lại.",
    redone: "Đã làm lại.",
  },
  acceptedAll: (count) => `Đã nhận ${number.vi.format(count)} đề xuất.`,
  applied: (count) => `Đã sửa ${number.vi.format(count)} đề xuất giống thế.`,
};

const proposals = (count: number): string => `${number.en.format(count)} ${count === 1 ? "proposal" : "proposals"}`;

const en: ReviewTexts = {
  open: "Read a document",
  back: "Back to the steps",
  title: "Targets out of a document",
  pasted: "Pasted text",
  none: "No target was found in the document. Look at its sentences with numbers below, or choose another one.",
  another: "Read another document",
  giveUp: (decided) => `Decisions on ${proposals(decided)} that aren't in the workbook yet will be lost. Give them up?`,
  giveUpYes: "Give up, read another",
  giveUpNo: "Go on here",
  summary: ({ all, accepted, leftOut, open }) =>
    `${proposals(all)}: ${number.en.format(accepted)} accepted, ${number.en.format(leftOut)} left out, ${number.en.format(open)} to decide.`,
  undecided: ({ unsure }) =>
    unsure === 1 ? "Look at the unsure one first." : `Look at the ${number.en.format(unsure)} unsure ones first.`,
  notes: (count) => `Notes on the reading (${number.en.format(count)})`,
  show: "Show",
  filters: {
    all: (count) => `All (${number.en.format(count)})`,
    unsure: (count) => `Unsure (${number.en.format(count)})`,
    sure: (count) => `Sure (${number.en.format(count)})`,
    sentences: (count) => `Sentences with numbers, no target (${number.en.format(count)})`,
  },
  proposals: "Proposals",
  document: "Document",
  sentences: "Sentences with numbers",
  emptyList: {
    all: "There are no proposals.",
    unsure: "There are no unsure proposals.",
    sure: "There are no sure proposals.",
    sentences: "Every sentence with a number became a proposal.",
  },
  before: (count) => `${number.en.format(count)} more above`,
  more: (count) => `${number.en.format(count)} more below`,
  earlier: "Show what comes before",
  later: "Show what follows",
  keys: "↑ ↓ choose, Enter accepts, Delete leaves out, E corrects, Ctrl+Z goes back",
  acceptSure: (count) => `Accept all sure ones (${number.en.format(count)})`,
  undo: "Undo",
  redo: "Redo",
  like: (field, count, taken) =>
    field === "name"
      ? `${proposals(count)} more ${count === 1 ? "begins" : "begin"} with “${taken}”. Correct them alike?`
      : `${proposals(count)} more ${count === 1 ? "was" : "were"} read the same way in “${proposalTexts.en.fields[field]}”. Correct them alike?`,
  likeYes: (count) => (count === 1 ? "Correct it too" : `Correct all ${number.en.format(count)}`),
  likeNo: "No",
  said: {
    accepted: "Accepted.",
    "left-out": "Left out.",
    open: "To be decided again.",
    corrected: "Corrected.",
    merged: "Merged.",
    split: "Split.",
    made: "A proposal was made.",
    undone: "Undone.",
    redone: "Redone.",
  },
  acceptedAll: (count) => `${proposals(count)} accepted.`,
  applied: (count) => `${proposals(count)} corrected alike.`,
};

export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = { vi, en };

/** What the pane says where a plan document is read and its proposals are reviewed, in both languages. */

import type { ImportCounts, SameCode } from "../core/targets-change";
import type { LikeField } from "../core/reading/like-cases";
import type { CorrectableField, Decision, Gap } from "../core/reading/review";
import type { ReviewCounts, ReviewFilter } from "../core/reading/review-list";
import type { Language } from "./language";

export interface ReviewTexts {
  readonly open: string;
  readonly back: string;
  readonly title: string;
  readonly source: {
    readonly hint: string;
    readonly drop: string;
    readonly choose: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly read: string;
    readonly nothingPasted: string;
    readonly severalFiles: string;
    readonly privacy: string;
  };
  readonly reading: (name: string) => string;
  readonly progress: (percent: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
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
  readonly states: Readonly<Record<Decision | "written", string>>;
  readonly unsure: string;
  readonly acceptSure: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly accept: string;
  readonly acceptChecked: string;
  readonly acceptNote: string;
  readonly leaveOut: string;
  readonly reopen: string;
  readonly correct: string;
  readonly mergeBefore: string;
  readonly mergeAfter: string;
  readonly split: string;
  readonly make: string;
  readonly quoted: string;
  readonly readAs: string;
  readonly code: string;
  readonly doubts: string;
  readonly findings: string;
  readonly found: string;
  readonly others: string;
  readonly gaps: Readonly<Record<Gap, string>>;
  readonly fields: Readonly<Record<CorrectableField, string>>;
  readonly notANumeral: (found: string) => string;
  readonly noParent: string;
  readonly save: string;
  readonly close: string;
  readonly splitByFigure: (count: number) => string;
  readonly splitHint: string;
  readonly splitHere: (count: number) => string;
  readonly splitChanged: string;
  readonly like: (field: LikeField, count: number, taken: string) => string;
  readonly likeYes: (count: number) => string;
  readonly likeNo: string;
  readonly said: Readonly<
    Record<"accepted" | "left-out" | "open" | "corrected" | "merged" | "split" | "made" | "undone" | "redone", string>
  >;
  readonly acceptedAll: (count: number) => string;
  readonly applied: (count: number) => string;
  readonly write: {
    readonly heading: string;
    readonly level: string;
    readonly levelHint: string;
    readonly from: string;
    readonly fromHint: string;
    readonly notADay: (found: string) => string;
    readonly same: (count: number) => string;
    readonly sameOne: (code: string, name: string) => string;
    readonly choose: string;
    readonly asAll: string;
    readonly sameChoices: Readonly<Record<SameCode, string>>;
    readonly newBook: string;
    readonly button: (count: number) => string;
    readonly nothing: string;
    readonly stays: (open: number) => string;
    readonly withNotes: (count: number) => string;
    readonly done: (counts: ImportCounts) => string;
    readonly goThere: (sheet: string) => string;
  };
}

const number = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") };

const vi: ReviewTexts = {
  open: "Nhập từ văn bản",
  back: "Trở lại các bước",
  title: "Nhập chỉ tiêu từ văn bản",
  source: {
    hint: "Attain đọc văn bản kế hoạch, đề xuất từng chỉ tiêu kèm câu gốc để bạn duyệt. Chưa duyệt thì chưa ghi gì vào sổ.",
    drop: "Thả tệp .docx, .xlsx, .pdf hoặc .txt vào đây",
    choose: "Chọn tệp…",
    paste: "Hoặc dán văn bản",
    pasteHint: "Dán phần nêu chỉ tiêu (Ctrl+V)",
    read: "Đọc văn bản đã dán",
    nothingPasted: "Chưa có gì để đọc. Dán văn bản vào ô này trước.",
    severalFiles: "Mỗi lần chỉ đọc một tệp. Thả lại một tệp.",
    privacy: "Văn bản chỉ được đọc trên máy này, không gửi đi đâu.",
  },
  reading: (name) => (name === "" ? "Đang đọc văn bản…" : `Đang đọc ${name}…`),
  progress: (percent) => `Đã đọc ${percent}%`,
  cancel: "Dừng",
  cancelled: "Đã dừng đọc.",
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
  states: { open: "chưa duyệt", accepted: "đã nhận", "left-out": "đã bỏ", written: "đã ghi" },
  unsure: "chưa chắc",
  acceptSure: (count) => `Nhận tất cả chỗ đã chắc (${number.vi.format(count)})`,
  undo: "Lùi lại",
  redo: "Làm lại",
  accept: "Nhận",
  acceptChecked: "Đã kiểm tra, nhận",
  acceptNote: "Nhận khi còn chỗ chưa chắc thì cột Ghi chú có “Cần xem lại”.",
  leaveOut: "Bỏ",
  reopen: "Duyệt lại",
  correct: "Sửa",
  mergeBefore: "Gộp với chỗ trước",
  mergeAfter: "Gộp với chỗ sau",
  split: "Tách",
  make: "Lập đề xuất",
  quoted: "Câu gốc",
  readAs: "Đọc là",
  code: "Mã",
  doubts: "Chưa chắc vì",
  findings: "Kiểm tra",
  found: "cần kiểm tra",
  others: "Số khác",
  gaps: {
    "no-name": "Chưa có tên chỉ tiêu. Bấm “Sửa” và ghi tên.",
    "no-figure": "Chưa có số kế hoạch. Bấm “Sửa” và ghi số, hoặc chọn so sánh “bằng chữ”.",
    "upside-down": "Số cuối nhỏ hơn số đầu. Bấm “Sửa” và đổi lại hai số.",
  },
  fields: {
    code: "Mã",
    level: "Cấp",
    item: "STT",
    group: "Nhóm",
    name: "Chỉ tiêu",
    unit: "Đơn vị tính",
    comparison: "So sánh",
    value: "Kế hoạch",
    upper: "Đến",
    words: "Kế hoạch bằng chữ",
    direction: "Chiều",
    aggregation: "Tổng hợp",
    method: "Cách tính",
    parent: "Thuộc",
    year: "Năm",
  },
  notANumeral: (found) => `“${found}” không phải là số. Ghi như 1.234,5.`,
  noParent: "(không thuộc chỉ tiêu nào)",
  save: "Lưu",
  close: "Đóng",
  splitByFigure: (count) => `Tách theo từng số (${number.vi.format(count)})`,
  splitHint: "Hoặc đặt con trỏ vào chỗ cần tách, nhấn Enter để xuống dòng, rồi bấm “Tách theo dòng”.",
  splitHere: (count) => `Tách theo dòng (${number.vi.format(count)})`,
  splitChanged: "Chỉ xuống dòng ở chỗ cần tách; chữ của văn bản phải giữ nguyên.",
  like: (field, count, taken) =>
    field === "name"
      ? `${number.vi.format(count)} đề xuất khác cũng bắt đầu bằng “${taken}”. Sửa như vậy luôn?`
      : `${number.vi.format(count)} đề xuất khác được đọc giống thế ở mục “${vi.fields[field]}”. Sửa như vậy luôn?`,
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
  write: {
    heading: "Ghi vào sổ",
    level: "Cấp",
    levelHint: "Cấp giao, cho các chỉ tiêu mà văn bản không nêu cấp; ví dụ Xã.",
    from: "Hiệu lực từ",
    fromHint: "Để trống nếu là kế hoạch của cả sổ. Ghi ngày nếu chỉ tiêu áp dụng từ ngày đó, ví dụ 01/01/2026.",
    notADay: (found) => `“${found}” không phải là ngày. Ghi như 01/01/2026.`,
    same: (count) => `${number.vi.format(count)} mã đã có trong bảng ChiTieu`,
    sameOne: (code, name) => `${code} · ${name}`,
    choose: "(chọn)",
    asAll: "(như trên)",
    sameChoices: {
      version: "Thêm phiên bản mới từ ngày hiệu lực, giữ dòng cũ",
      replace: "Thay số và tên ở dòng cũ",
      keep: "Để nguyên dòng cũ, không ghi",
    },
    newBook: "Sổ chưa có bảng chỉ tiêu: Attain lập luôn các trang Chỉ tiêu, Số liệu, Thiết lập.",
    button: (count) => `Ghi ${number.vi.format(count)} chỉ tiêu vào sổ`,
    nothing: "Chưa nhận đề xuất nào.",
    stays: (open) => `${number.vi.format(open)} đề xuất chưa duyệt không được ghi, vẫn nằm đây để duyệt tiếp.`,
    withNotes: (count) => `${number.vi.format(count)} chỉ tiêu được ghi kèm “Cần xem lại”.`,
    done: ({ added, versions, replaced, kept }) =>
      [
        `Đã ghi ${number.vi.format(added)} chỉ tiêu mới`,
        versions > 0 ? `${number.vi.format(versions)} phiên bản mới` : "",
        replaced > 0 ? `thay ${number.vi.format(replaced)} dòng` : "",
        kept > 0 ? `để nguyên ${number.vi.format(kept)} dòng` : "",
      ]
        .filter((part) => part !== "")
        .join(", ") + ".",
    goThere: (sheet) => `Mở trang ${sheet}`,
  },
};

const proposals = (count: number): string => `${number.en.format(count)} ${count === 1 ? "proposal" : "proposals"}`;
const targets = (count: number): string => `${number.en.format(count)} ${count === 1 ? "target" : "targets"}`;

const en: ReviewTexts = {
  open: "Read a document",
  back: "Back to the steps",
  title: "Targets out of a document",
  source: {
    hint: "Attain reads the plan's document and proposes each target with the sentence it stands in. Nothing is written before you confirm it.",
    drop: "Drop a .docx, .xlsx, .pdf or .txt file here",
    choose: "Choose a file…",
    paste: "Or paste text",
    pasteHint: "Paste the part with the targets (Ctrl+V)",
    read: "Read the pasted text",
    nothingPasted: "There is nothing to read yet. Paste text into this field first.",
    severalFiles: "One file is read at a time. Drop one file.",
    privacy: "The document is read on this machine only and sent nowhere.",
  },
  reading: (name) => (name === "" ? "Reading the text…" : `Reading ${name}…`),
  progress: (percent) => `${percent}% read`,
  cancel: "Stop",
  cancelled: "The reading was stopped.",
  pasted: "Pasted text",
  none: "No target was found in the document. Look at its sentences with numbers below, or choose another one.",
  another: "Read another document",
  giveUp: (decided) => `Decisions on ${proposals(decided)} that aren't in the workbook yet will be lost. Give them up?`,
  giveUpYes: "Give up, read another",
  giveUpNo: "Go on here",
  summary: ({ all, accepted, leftOut, open }) =>
    `${proposals(all)}: ${number.en.format(accepted)} accepted, ${number.en.format(leftOut)} left out, ${number.en.format(open)} to decide.`,
  undecided: ({ unsure }) => `Look at the ${number.en.format(unsure)} unsure ones first.`,
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
  states: { open: "to decide", accepted: "accepted", "left-out": "left out", written: "written" },
  unsure: "unsure",
  acceptSure: (count) => `Accept all sure ones (${number.en.format(count)})`,
  undo: "Undo",
  redo: "Redo",
  accept: "Accept",
  acceptChecked: "Checked, accept",
  acceptNote: "Accepted with a doubt, it gets the note “Cần xem lại” (to be looked at).",
  leaveOut: "Leave out",
  reopen: "Decide again",
  correct: "Correct",
  mergeBefore: "Merge with the one before",
  mergeAfter: "Merge with the next one",
  split: "Split",
  make: "Make a proposal",
  quoted: "Quoted",
  readAs: "Read as",
  code: "Code",
  doubts: "Unsure because",
  findings: "Checks",
  found: "to be checked",
  others: "Other figures",
  gaps: {
    "no-name": "It has no name. Press “Correct” and type one.",
    "no-figure": "It has no planned figure. Press “Correct” and type one, or choose the comparison “in words”.",
    "upside-down": "The range ends below its beginning. Press “Correct” and change the two.",
  },
  fields: {
    code: "Code",
    level: "Level",
    item: "Item",
    group: "Group",
    name: "Target",
    unit: "Unit",
    comparison: "Comparison",
    value: "Plan",
    upper: "To",
    words: "Plan in words",
    direction: "Better is",
    aggregation: "Over the year",
    method: "Method",
    parent: "Part of",
    year: "Year",
  },
  notANumeral: (found) => `“${found}” isn't a number. Type it like 1.234,5, with a decimal comma.`,
  noParent: "(of none)",
  save: "Save",
  close: "Close",
  splitByFigure: (count) => `Split by figures (${number.en.format(count)})`,
  splitHint: "Or put the cursor where to split, press Enter for a new line, then press “Split by lines”.",
  splitHere: (count) => `Split by lines (${number.en.format(count)})`,
  splitChanged: "Only break the lines; the document's words have to stay.",
  like: (field, count, taken) =>
    field === "name"
      ? `${proposals(count)} more ${count === 1 ? "begins" : "begin"} with “${taken}”. Correct them alike?`
      : `${proposals(count)} more ${count === 1 ? "was" : "were"} read the same way in “${en.fields[field]}”. Correct them alike?`,
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
  write: {
    heading: "Write into the workbook",
    level: "Level",
    levelHint: "The level that set them, for targets where the document names none; such as Xã.",
    from: "In force from",
    fromHint: "Blank for the workbook's whole plan. A date where the targets hold from that day, such as 01/01/2026.",
    notADay: (found) => `“${found}” isn't a date. Type it like 01/01/2026, day first.`,
    same: (count) => `${number.en.format(count)} ${count === 1 ? "code is" : "codes are"} in the table ChiTieu already`,
    sameOne: (code, name) => `${code} · ${name}`,
    choose: "(choose)",
    asAll: "(as above)",
    sameChoices: {
      version: "A new version from that day, the old row stays",
      replace: "New figures and name in the old row",
      keep: "The old row stays, nothing is written",
    },
    newBook: "The workbook has no table of targets: Attain adds the sheets Chỉ tiêu, Số liệu, Thiết lập.",
    button: (count) => `Write ${targets(count)} into the workbook`,
    nothing: "No proposal is accepted yet.",
    stays: (open) =>
      `${proposals(open)} without a decision ${open === 1 ? "isn't" : "aren't"} written and ${open === 1 ? "stays" : "stay"} here.`,
    withNotes: (count) => `${targets(count)} ${count === 1 ? "gets" : "get"} the note “Cần xem lại”.`,
    done: ({ added, versions, replaced, kept }) =>
      [
        `${targets(added)} added`,
        versions > 0 ? `${number.en.format(versions)} new ${versions === 1 ? "version" : "versions"}` : "",
        replaced > 0 ? `${number.en.format(replaced)} ${replaced === 1 ? "row" : "rows"} replaced` : "",
        kept > 0 ? `${number.en.format(kept)} left as they were` : "",
      ]
        .filter((part) => part !== "")
        .join(", ") + ".",
    goThere: (sheet) => `Open the sheet ${sheet}`,
  },
};

export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = { vi, en };

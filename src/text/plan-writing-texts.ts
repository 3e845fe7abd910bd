/** What the pane says where the confirmed targets of a document are written into the workbook, in both languages. */

import type { ImportCounts, SameCode } from "../core/targets-change";
import type { Language } from "./language";

export interface PlanWritingTexts {
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
}

const number = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") };

const vi: PlanWritingTexts = {
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
};

const proposals = (count: number): string => `${number.en.format(count)} ${count === 1 ? "proposal" : "proposals"}`;
const targets = (count: number): string => `${number.en.format(count)} ${count === 1 ? "target" : "targets"}`;

const en: PlanWritingTexts = {
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
};

export const planWritingTexts: Readonly<Record<Language, PlanWritingTexts>> = { vi, en };

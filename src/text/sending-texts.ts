/** What the pane says about mailing a workbook, in both languages. */

import type { FunctionName } from "../core/function-names";
import type { KeptReason, SendAs } from "../core/mailed-formula";
import type { FoundPerson } from "../core/mailed-findings";
import type { Language } from "./language";

export interface SendingTexts {
  readonly open: string;
  readonly back: string;
  readonly title: string;
  readonly looking: string;
  readonly lookAgain: string;
  readonly found: string;
  readonly nothing: string;
  readonly own: (
    cells: number,
    functions: readonly { readonly name: FunctionName; readonly count: number }[],
  ) => string;
  readonly prepared: (cells: number) => string;
  readonly broken: (cells: number) => string;
  readonly nameErrors: (cells: number) => string;
  readonly foreign: (cells: number, functions: readonly string[]) => string;
  readonly links: (files: readonly string[]) => string;
  readonly hiddenSheets: (hidden: readonly string[], veryHidden: readonly string[]) => string;
  readonly names: (visible: number, hidden: number) => string;
  readonly lostNames: (names: readonly string[]) => string;
  readonly persons: (persons: readonly FoundPerson[]) => string;
  readonly editors: (names: readonly string[]) => string;
  readonly panes: (count: number) => string;
  readonly more: (count: number) => string;
  readonly as: string;
  readonly asChoices: Readonly<Record<SendAs, string>>;
  readonly where: string;
  readonly whereChoices: Readonly<Record<"copy" | "here", string>>;
  readonly prepare: string;
  readonly restore: (cells: number) => string;
  readonly mend: (cells: number) => string;
  readonly progress: (percent: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly copied: (cells: number) => string;
  readonly prepareHere: (cells: number) => string;
  readonly kept: (cells: number) => string;
  readonly keptReasons: Readonly<Record<KeptReason, string>>;
  readonly restored: (cells: number) => string;
  readonly mended: (cells: number) => string;
}

const number = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") };
const cells = (count: number): string => `${number.en.format(count)} ${count === 1 ? "cell" : "cells"}`;
const listed = (names: readonly string[], most = 5): string =>
  names.slice(0, most).join(", ") + (names.length > most ? ", …" : "");

const vi: SendingTexts = {
  open: "Chuẩn bị gửi",
  back: "Trở lại các bước",
  title: "Chuẩn bị gửi sổ",
  looking: "Đang xem sổ…",
  lookAgain: "Xem lại",
  found: "Trong sổ có",
  nothing: "Không có gì cần xử lý trước khi gửi.",
  own: (count, functions) =>
    `${number.vi.format(count)} ô dùng hàm của Attain (${listed(functions.map(({ name }) => name))}); người không có Attain sẽ thấy #NAME? khi Excel tính lại.`,
  prepared: (count) => `${number.vi.format(count)} ô đã chuyển để gửi, có thể khôi phục thành hàm của Attain.`,
  broken: (count) => `${number.vi.format(count)} ô dùng hàm của Attain đang hỏng (#NAME?). Bấm “Sửa công thức hỏng”.`,
  nameErrors: (count) => `${number.vi.format(count)} ô khác hiện #NAME?; Attain không sửa được các ô này.`,
  foreign: (count, functions) =>
    `${number.vi.format(count)} ô dùng hàm của phần bổ trợ khác (${listed(functions)}); Attain không chuyển được, người nhận có thể thấy #NAME?.`,
  links: (files) =>
    `Công thức đọc từ ${number.vi.format(files.length)} tệp khác, người nhận không có: ${listed(files, 3)}.`,
  hiddenSheets: (hidden, veryHidden) =>
    [
      hidden.length > 0 ? `Trang đang ẩn: ${listed(hidden)}.` : "",
      veryHidden.length > 0 ? `Trang ẩn kỹ (không hiện lại được bằng chuột): ${listed(veryHidden)}.` : "",
    ]
      .filter((line) => line !== "")
      .join(" "),
  names: (visible, hidden) =>
    `Tên đã đặt: ${number.vi.format(visible)}${hidden > 0 ? `, thêm ${number.vi.format(hidden)} tên ẩn` : ""}.`,
  lostNames: (names) => `Tên trỏ vào chỗ đã xóa (#REF!): ${listed(names)}.`,
  persons: (persons) =>
    `Ghi chú, bình luận của: ${listed(persons.map(({ name, comments }) => `${name} (${number.vi.format(comments)})`))}.`,
  editors: (names) => `Thuộc tính tệp ghi tên: ${listed(names)}.`,
  panes: (count) =>
    `Tệp nhớ ${number.vi.format(count)} bảng của phần bổ trợ; ở máy khác sẽ báo lỗi. Bản sao để gửi không mang theo.`,
  more: (count) => `và ${number.vi.format(count)} ô nữa`,
  as: "Hàm của Attain chuyển thành",
  asChoices: {
    formulas: "Công thức thường: số thay đổi thì vẫn tính lại",
    values: "Giá trị: giữ đúng số hiện nay",
  },
  where: "Làm ở đâu",
  whereChoices: {
    copy: "Trong một bản sao mở ra; sổ này giữ nguyên",
    here: "Ngay trong sổ này; khôi phục lại được",
  },
  prepare: "Chuẩn bị gửi",
  restore: (count) => `Khôi phục (${number.vi.format(count)})`,
  mend: (count) => `Sửa công thức hỏng (${number.vi.format(count)})`,
  progress: (percent) => `Đã xong ${percent}%`,
  stop: "Dừng",
  stopped: "Đã dừng. Sổ giữ nguyên như trước.",
  copied: (count) => `Bản sao đã mở ở cửa sổ khác, đã chuyển ${number.vi.format(count)} ô. Lưu bản sao đó rồi gửi.`,
  prepareHere: (count) =>
    count === 0 ? "Sổ không có ô nào dùng hàm của Attain." : `Đã chuyển ${number.vi.format(count)} ô. Lưu sổ rồi gửi.`,
  kept: (count) => `${number.vi.format(count)} ô giữ số hiện nay, không tính lại nữa:`,
  keptReasons: {
    "no-native-formula": "Excel không có công thức tương đương",
    array: "công thức tính cả cột trong một ô",
    "too-long": "công thức thay thế quá dài",
  },
  restored: (count) =>
    count === 0 ? "Sổ không có ô nào để khôi phục." : `Đã khôi phục ${number.vi.format(count)} ô thành hàm của Attain.`,
  mended: (count) =>
    count === 0 ? "Không còn công thức hỏng." : `Đã ghi lại ${number.vi.format(count)} ô công thức hỏng.`,
};

const en: SendingTexts = {
  open: "Prepare to send",
  back: "Back to the steps",
  title: "Prepare the workbook to be sent",
  looking: "Looking through the workbook…",
  lookAgain: "Look again",
  found: "The workbook holds",
  nothing: "Nothing needs care before it is sent.",
  own: (count, functions) =>
    `${cells(count)} with functions of Attain (${listed(functions.map(({ name }) => name))}); without Attain they become #NAME? when Excel recalculates.`,
  prepared: (count) => `${cells(count)} prepared to be sent, which can be turned back into functions of Attain.`,
  broken: (count) => `${cells(count)} with broken functions of Attain (#NAME?). Press “Mend broken formulas”.`,
  nameErrors: (count) => `${cells(count)} more with #NAME?, which Attain can't mend.`,
  foreign: (count, functions) =>
    `${cells(count)} with functions of other add-ins (${listed(functions)}); Attain can't turn these, readers may see #NAME?.`,
  links: (files) =>
    `Formulas that read ${number.en.format(files.length)} other ${files.length === 1 ? "file" : "files"}, which readers don't have: ${listed(files, 3)}.`,
  hiddenSheets: (hidden, veryHidden) =>
    [
      hidden.length > 0 ? `Hidden sheets: ${listed(hidden)}.` : "",
      veryHidden.length > 0 ? `Deeply hidden sheets (no menu shows them): ${listed(veryHidden)}.` : "",
    ]
      .filter((line) => line !== "")
      .join(" "),
  names: (visible, hidden) =>
    `Defined names: ${number.en.format(visible)}${hidden > 0 ? `, and ${number.en.format(hidden)} hidden ones` : ""}.`,
  lostNames: (names) => `Names that lead to deleted cells (#REF!): ${listed(names)}.`,
  persons: (persons) =>
    `Notes and comments by: ${listed(persons.map(({ name, comments }) => `${name} (${number.en.format(comments)})`))}.`,
  editors: (names) => `The file's properties name: ${listed(names)}.`,
  panes: (count) =>
    `The file remembers ${number.en.format(count)} ${count === 1 ? "pane" : "panes"} of add-ins, which elsewhere gives an error. A copy to be sent doesn't carry them.`,
  more: (count) => `and ${cells(count)} more`,
  as: "Functions of Attain become",
  asChoices: {
    formulas: "Ordinary formulas: they still recalculate",
    values: "Values: the figures of now stay",
  },
  where: "Where",
  whereChoices: {
    copy: "In a copy that opens; this workbook stays as it is",
    here: "In this workbook; it can be turned back",
  },
  prepare: "Prepare to send",
  restore: (count) => `Turn back (${number.en.format(count)})`,
  mend: (count) => `Mend broken formulas (${number.en.format(count)})`,
  progress: (percent) => `${percent}% done`,
  stop: "Stop",
  stopped: "Stopped. The workbook is as it was.",
  copied: (count) => `The copy has opened in another window, with ${cells(count)} turned. Save that copy and send it.`,
  prepareHere: (count) =>
    count === 0
      ? "No cell of the workbook uses a function of Attain."
      : `${cells(count)} turned. Save the workbook and send it.`,
  kept: (count) => `${cells(count)} keep the figures of now and don't recalculate any more:`,
  keptReasons: {
    "no-native-formula": "Excel has no formula that does the same",
    array: "the formula works on a whole column in one cell",
    "too-long": "the formula in its place would be too long",
  },
  restored: (count) =>
    count === 0 ? "No cell of the workbook can be turned back." : `${cells(count)} hold functions of Attain again.`,
  mended: (count) => (count === 0 ? "No broken formulas are left." : `${cells(count)} written anew.`),
};

export const sendingTexts: Readonly<Record<Language, SendingTexts>> = { vi, en };

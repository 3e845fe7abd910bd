/** What the command `plan` says on the error stream, in both languages. Sentences on places, doubts and notes stand in
 *  reading-texts.ts; these are what only a reader of the command line needs. */

import type { DocumentFault } from "../core/reading/plan-document";
import type { Language } from "./language";

export interface PlanCommandTexts {
  /** Why a file can't be read as a plan, and what to do. */
  readonly fault: (file: string, fault: DocumentFault) => string;
  readonly standardInput: string;
  /** Nothing became a target; `sentences` with a number were found. */
  readonly noTargets: (file: string, sentences: number) => string;
  readonly note: (file: string, note: string) => string;
  /** What a person should look at in one target. */
  readonly unsure: (place: string, name: string, doubts: readonly string[]) => string;
  readonly check: (finding: string) => string;
  /** A figure that became no target in a sentence whose others did. */
  readonly leftFigure: (place: string, figure: string, reason: string) => string;
  /** `left` are the reasons of sentences with a number that became no target, each with how often. */
  readonly counts: (
    file: string,
    all: number,
    unsure: number,
    left: readonly (readonly [reason: string, count: number])[],
  ) => string;
}

const faults: Readonly<Record<Language, Readonly<Record<DocumentFault, string>>>> = {
  vi: {
    empty: "không có chữ nào.",
    "unknown-kind":
      "không phải loại tệp đọc được. Mở bằng Word, lưu thành .docx hoặc .txt (UTF-8); cũng đọc được .xlsx và .pdf có chữ.",
    "old-word": "là tệp Word kiểu cũ (.doc). Mở bằng Word và lưu thành .docx.",
    "old-excel": "là tệp Excel kiểu cũ (.xls). Mở bằng Excel và lưu thành .xlsx.",
    "binary-excel": "là tệp Excel nhị phân (.xlsb). Mở bằng Excel và lưu thành .xlsx.",
    "open-document":
      "là tệp LibreOffice (.odt, .ods). Mở bằng LibreOffice, Word hoặc Excel, lưu văn bản thành .docx, bảng tính thành .xlsx.",
    password: "có mật khẩu. Mở tệp, bỏ mật khẩu rồi lưu lại.",
    damaged: "bị hỏng. Mở bằng Word hoặc Excel để sửa rồi lưu lại, hoặc xin lại tệp từ nơi gửi.",
    "zip-bomb":
      "bung ra lớn bất thường nên không được mở. Xin lại tệp từ nơi gửi, hoặc lưu phần nêu chỉ tiêu thành .txt.",
    "too-large": "quá lớn. Lưu riêng phần nêu chỉ tiêu thành một tệp.",
    scanned: "chỉ có ảnh quét, không có chữ. Xin tệp .docx, hoặc nhận dạng chữ bằng phần mềm rồi lưu thành .txt.",
  },
  en: {
    empty: "has no text.",
    "unknown-kind":
      "is of no kind that is read. Open it in Word and save it as .docx or .txt (UTF-8); .xlsx and .pdf with text are read, too.",
    "old-word": "is an old Word file (.doc). Open it in Word and save it as .docx.",
    "old-excel": "is an old Excel file (.xls). Open it in Excel and save it as .xlsx.",
    "binary-excel": "is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.",
    "open-document":
      "is a file of LibreOffice (.odt, .ods). Open it in LibreOffice, Word or Excel and save it as .docx (text) or .xlsx (sheets).",
    password: "has a password. Open it, take the password off and save it.",
    damaged: "is damaged. Open it in Word or Excel to repair and save it, or ask the sender for it again.",
    "zip-bomb":
      "unpacks to an unusual size and was not opened. Ask the sender for it again, or save the part with the targets as .txt.",
    "too-large": "is too large. Save the part with the targets as a file of its own.",
    scanned:
      "has pictures of pages only, no text. Ask for the .docx, or recognise its text with another program and save it as .txt.",
  },
};

const counted = (left: readonly (readonly [string, number])[]): string =>
  left.map(([reason, count]) => `${count} ${reason}`).join(", ");
const sum = (left: readonly (readonly [string, number])[]): number =>
  left.reduce((total, [, count]) => total + count, 0);

const vi: PlanCommandTexts = {
  fault: (file, fault) => `“${file}” ${faults.vi[fault]}`,
  standardInput: "đầu vào chuẩn",
  noTargets: (file, sentences) =>
    `Không thấy chỉ tiêu nào trong “${file}”${
      sentences > 0 ? `; có ${sentences} câu có số nhưng không câu nào nêu chỉ tiêu` : ""
    }. Tệp có đúng là kế hoạch, nghị quyết hay biểu giao chỉ tiêu không?`,
  note: (file, note) => `${file}: ${note}`,
  unsure: (place, name, doubts) => `Cần xem lại, ${place}: ${name === "" ? "" : `“${name}”: `}${doubts.join("; ")}.`,
  check: (finding) => `Cần kiểm tra: ${finding}`,
  leftFigure: (place, figure, reason) => `Số không thành chỉ tiêu, ${place}: ${figure} (${reason}).`,
  counts: (file, all, unsure, left) =>
    `${file}: ${all} chỉ tiêu, ${all - unsure} chắc, ${unsure} cần xem lại; ${
      left.length === 0 ? "không bỏ câu nào có số." : `${sum(left)} câu có số không thành chỉ tiêu (${counted(left)}).`
    }`,
};

const en: PlanCommandTexts = {
  fault: (file, fault) => `“${file}” ${faults.en[fault]}`,
  standardInput: "standard input",
  noTargets: (file, sentences) =>
    `No target was found in “${file}”${
      sentences > 0 ? `; of ${sentences} sentences with a number none sets one` : ""
    }. Is it a plan, a resolution or a table of targets?`,
  note: (file, note) => `${file}: ${note}`,
  unsure: (place, name, doubts) =>
    `To be looked at, ${place}: ${name === "" ? "" : `“${name}”: `}${doubts.join("; ")}.`,
  check: (finding) => `To be checked: ${finding}`,
  leftFigure: (place, figure, reason) => `Number without a target, ${place}: ${figure} (${reason}).`,
  counts: (file, all, unsure, left) =>
    `${file}: ${all} targets, ${all - unsure} sure, ${unsure} to be looked at; ${
      left.length === 0
        ? "no sentence with a number was left."
        : `${sum(left)} sentences with a number became none (${counted(left)}).`
    }`,
};

export const planCommandTexts: Readonly<Record<Language, PlanCommandTexts>> = { vi, en };

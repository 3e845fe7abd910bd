/** What the command `report` says on the error stream, in both languages. */

import type { Language } from "./language";

/** Why a file can't be read or written. */
type Refusal =
  { readonly why: "missing" } | { readonly why: "folder" } | { readonly why: "refused"; readonly code: string };

export interface ReportCommandTexts {
  readonly notRead: (file: string, refusal: Refusal) => string;
  readonly notWritten: (file: string, refusal: Refusal) => string;
  readonly noText: (file: string) => string;
  readonly wrongHead: (file: string, wanted: readonly string[], missing: readonly string[]) => string;
  readonly overlong: (file: string, line: number) => string;
  readonly unknownColumns: (file: string, columns: readonly string[]) => string;
  /** `summed` are the codes whose months are summed. */
  readonly guessed: (file: string, summed: readonly string[]) => string;
  readonly noTable: (file: string, table: string) => string;
  /** Where the file after --plan is none of ours: it may be the plan's own document. */
  readonly planDocument: string;
  readonly planOfWorkbook: (file: string) => string;
  readonly unknownKind: (file: string) => string;
  readonly notAPeriod: (found: string) => string;
  readonly noTargets: string;
  readonly unknownLevel: (found: string, known: readonly string[]) => string;
  readonly unknownForm: (found: string, known: readonly string[]) => string;
  readonly howNumbers: string;
  readonly used: (file: string, used: number, rows: number) => string;
  readonly written: (file: string, level: string, period: string, form: string) => string;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

const vi: ReportCommandTexts = {
  notRead: (file, refusal) =>
    refusal.why === "missing"
      ? `Không có tệp “${file}”.`
      : refusal.why === "folder"
        ? `“${file}” là thư mục, không phải tệp.`
        : `Không đọc được “${file}” (${refusal.code}).`,
  notWritten: (file, refusal) =>
    refusal.why === "missing"
      ? `Không có thư mục để ghi “${file}”.`
      : refusal.why === "folder"
        ? `“${file}” là thư mục; ghi tên tệp sau --out.`
        : `Không ghi được “${file}” (${refusal.code}); tệp cũ vẫn còn nguyên. Tệp có đang mở trong Excel không?`,
  noText: (file) => `“${file}” không phải là sổ .xlsx hay văn bản UTF-8.`,
  wrongHead: (file, wanted, missing) =>
    `${file}:1: dòng đầu thiếu ${quoted(missing)}. Dòng đầu cần: ${wanted.join(" ")}, cách nhau bằng tab.`,
  overlong: (file, line) => `${file}:${line}: dòng có nhiều ô hơn dòng đầu nên không được dùng.`,
  unknownColumns: (file, columns) => `${file}:1: các cột ${quoted(columns)} không được dùng.`,
  guessed: (file, summed) =>
    `${file}: kế hoạch không ghi cách tổng hợp. ${
      summed.length > 0
        ? `Theo đơn vị tính, các mã sau được cộng dồn qua các kỳ: ${summed.join(", ")}; các mã khác lấy số cuối kỳ.`
        : "Mọi mã được lấy số cuối kỳ."
    } Nếu khác, dùng dòng đầu của bảng ChiTieu với cột “Tổng hợp”.`,
  noTable: (file, table) => `${file}: sổ không có bảng ${table} của Attain.`,
  planDocument:
    "Nếu đó là văn bản kế hoạch: npm run --silent attain -- plan FILE > ke-hoach.tsv, xem lại các chỉ tiêu, rồi ghi --plan ke-hoach.tsv.",
  planOfWorkbook: (file) => `Kế hoạch lấy từ bảng ChiTieu của ${file}.`,
  unknownKind: (file) => `Không biết ghi “${file}” theo kiểu nào. Tên tệp sau --out kết thúc bằng .xlsx hoặc .docx.`,
  notAPeriod: (found) => `“${found}” không phải là kỳ. Ghi 2025-06, 2025-Q2, 2025-6T, 2025-9T hoặc 2025.`,
  noTargets: "Kế hoạch không có chỉ tiêu nào dùng được.",
  unknownLevel: (found, known) => `Không có cấp “${found}”. Các cấp: ${quoted(known)}.`,
  unknownForm: (found, known) => `Không có biểu mẫu “${found}”. Các biểu: ${quoted(known)}.`,
  howNumbers: "Số trong tệp văn bản ghi dấu chấm thập phân, không ghi dấu nhóm: 1234.5.",
  used: (file, used, rows) =>
    used === rows
      ? `${file}: đã dùng cả ${rows} dòng số liệu.`
      : `${file}: đã dùng ${used} trong ${rows} dòng số liệu; ${rows - used} dòng không dùng được, lý do ở trên.`,
  written: (file, level, period, form) => `Đã ghi ${file}: cấp ${level}, kỳ ${period}, biểu “${form}”.`,
};

const en: ReportCommandTexts = {
  notRead: (file, refusal) =>
    refusal.why === "missing"
      ? `There is no file “${file}”.`
      : refusal.why === "folder"
        ? `“${file}” is a folder and no file.`
        : `“${file}” can't be read (${refusal.code}).`,
  notWritten: (file, refusal) =>
    refusal.why === "missing"
      ? `There is no folder to write “${file}” in.`
      : refusal.why === "folder"
        ? `“${file}” is a folder; write a file's name after --out.`
        : `“${file}” can't be written (${refusal.code}); the former file is as it was. Is it open in Excel?`,
  noText: (file) => `“${file}” is neither an .xlsx workbook nor UTF-8 text.`,
  wrongHead: (file, wanted, missing) =>
    `${file}:1: the head lacks ${quoted(missing)}. It must be: ${wanted.join(" ")}, separated by tabs.`,
  overlong: (file, line) => `${file}:${line}: the line has more cells than the head and is not used.`,
  unknownColumns: (file, columns) => `${file}:1: the columns ${quoted(columns)} are not used.`,
  guessed: (file, summed) =>
    `${file}: the plan doesn't say how periods are cumulated. ${
      summed.length > 0
        ? `By their units these codes are summed: ${summed.join(", ")}; of the others the latest figure counts.`
        : "Of all codes the latest figure counts."
    } If that is wrong, use the headings of ChiTieu with the column “Tổng hợp”.`,
  noTable: (file, table) => `${file}: the workbook has no table ${table} of Attain's.`,
  planDocument:
    "If it is a plan document: npm run --silent attain -- plan FILE > plan.tsv, look at the targets, then write --plan plan.tsv.",
  planOfWorkbook: (file) => `The plan is the table ChiTieu of ${file}.`,
  unknownKind: (file) => `What kind of file is “${file}”? The name after --out ends in .xlsx or .docx.`,
  notAPeriod: (found) => `“${found}” is no period. Write 2025-06, 2025-Q2, 2025-6T, 2025-9T or 2025.`,
  noTargets: "The plan has no target that can be used.",
  unknownLevel: (found, known) => `There is no level “${found}”. The levels: ${quoted(known)}.`,
  unknownForm: (found, known) => `There is no form “${found}”. The forms: ${quoted(known)}.`,
  howNumbers: "Numbers in text files have decimal points and no groups: 1234.5.",
  used: (file, used, rows) =>
    used === rows
      ? `${file}: all ${rows} rows of results are used.`
      : `${file}: ${used} of ${rows} rows of results are used; why ${rows - used} are not is said above.`,
  written: (file, level, period, form) => `Written ${file}: level ${level}, period ${period}, form “${form}”.`,
};

export const reportCommandTexts: Readonly<Record<Language, ReportCommandTexts>> = { vi, en };

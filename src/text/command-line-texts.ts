/** What the command line says on the error stream, in both languages: refusals, how it is used, how a number was read. */

import type { Language } from "./language";
import { reportCommandTexts, type ReportCommandTexts } from "./report-command-texts";

export interface CommandLineTexts {
  readonly usage: string;
  readonly noCommand: string;
  readonly unknownCommand: (found: string) => string;
  readonly missing: (argument: string) => string;
  readonly tooMany: (found: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly optionWithoutValue: (option: string) => string;
  readonly unknownLanguage: (found: string) => string;
  readonly unknownCode: (found: string, near: readonly string[]) => string;
  readonly notANumber: (argument: string, found: string) => string;
  readonly notADate: (found: string) => string;
  readonly beforeTheYear: (found: string, year: number) => string;
  /** A number that reads in two ways: what stands before its decimal sign as it was taken, and how to write the other. */
  readonly twoReadings: (found: string, whole: number, other: number) => string;
  readonly baseNotUsed: (code: string) => string;
  /** Of the command `report`. */
  readonly report: ReportCommandTexts;
}

const commands = `  npm run --silent attain -- list
  npm run --silent attain -- explain CODE ACTUAL [--as-of DATE] [--base NUMBER] [--language vi|en]
  npm run --silent attain -- plan FILE [[--compare-with PLAN] --out FILE.xlsx] [--language vi|en]
  npm run --silent attain -- report [--plan FILE] --actuals FILE --period PERIOD [--level LEVEL] [--form NAME]
                                    --out FILE.xlsx|.docx [--language vi|en]`;

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

const vi: CommandLineTexts = {
  usage: `Cách dùng:
${commands}

list       in các chỉ tiêu của kế hoạch có sẵn, mỗi dòng một chỉ tiêu, cách nhau bằng tab
explain    so một kết quả với chỉ tiêu: tỷ lệ, đánh giá, chênh lệch, điểm phần trăm, lời giải thích
ACTUAL     1234.5 hoặc 1.234,5; một dấu chấm là dấu thập phân: 1.396 là một phẩy ba chín sáu
--as-of    đánh giá tại 2025-06-30, hoặc cuối kỳ 2025-06, 2025-Q2, 2025-6T, 2025-9T, 2025; không ghi là cuối năm
--base     số của kỳ gốc, cho chỉ tiêu tăng, giảm so với gốc

plan       đọc văn bản kế hoạch và in các chỉ tiêu, mỗi dòng một chỉ tiêu, cách nhau bằng tab: item name comparison
           target unit place; chỗ cần xem lại ở luồng lỗi
FILE       .docx, .txt, .xlsx hoặc .pdf có chữ; - là đầu vào chuẩn
--out      ghi thêm bảng so sánh kế hoạch: mới, tăng, giảm, bỏ, với công thức của Excel
--compare-with
           kế hoạch trước: sổ của Attain, bảng có dòng đầu, hoặc văn bản kế hoạch khác; không ghi là kế hoạch có sẵn

report     lập báo cáo từ tệp số liệu: .xlsx là bảng báo cáo kèm các bảng số liệu, .docx là báo cáo lời văn
--actuals  sổ của Attain (.xlsx), hoặc văn bản cách nhau bằng tab với dòng đầu: period code actual previous
           (thêm unit nếu có số của từng đơn vị); số ghi dấu chấm thập phân, previous là cùng kỳ năm trước
--plan     sổ của Attain, hoặc văn bản với dòng đầu như bảng ChiTieu, hay: item name comparison target unit place;
           không ghi là kế hoạch trong sổ số liệu, hoặc kế hoạch có sẵn
--period   2025-06, 2025-Q2, 2025-6T, 2025-9T hoặc 2025
--level    cấp giao chỉ tiêu; không ghi là cấp trong Thiết lập, hoặc cấp đầu tiên
--form     tên biểu mẫu; không ghi là biểu trong Thiết lập, hoặc biểu chuẩn
--out      tệp được ghi; tệp cũ cùng tên được thay

--language ngôn ngữ của lời giải thích và thông báo: vi (mặc định) hoặc en`,
  noCommand: "Chưa ghi lệnh.",
  unknownCommand: (found) => `Không có lệnh “${found}”.`,
  missing: (argument) => `Thiếu ${argument}.`,
  tooMany: (found) => `Thừa “${found}”: lệnh không nhận thêm gì.`,
  unknownOption: (option) => `Không có tùy chọn ${option} cho lệnh này.`,
  optionWithoutValue: (option) => `Tùy chọn ${option} cần đúng một giá trị.`,
  unknownLanguage: (found) => `Không có ngôn ngữ “${found}”. Ghi vi hoặc en.`,
  unknownCode: (found, near) =>
    `Không có chỉ tiêu nào mang mã “${found}”. ${near.length > 0 ? `Có phải ${quoted(near)}?` : "Xem các mã bằng lệnh list."}`,
  notANumber: (argument, found) => `${argument} “${found}” không phải là số. Ghi 1234.5 hoặc 1.234,5.`,
  notADate: (found) =>
    `“${found}” không phải là ngày hay kỳ. Ghi 2025-06-30, 2025-06, 2025-Q2, 2025-6T, 2025-9T hoặc 2025.`,
  beforeTheYear: (found, year) => `“${found}” là trước năm ${year}, năm của kế hoạch.`,
  twoReadings: (found, whole, other) =>
    `“${found}” được hiểu là số thập phân, phần nguyên ${whole}; nếu là ${other} thì ghi ${other}.`,
  baseNotUsed: (code) => `${code} không tính theo gốc nên --base không được dùng.`,
  report: reportCommandTexts.vi,
};

const en: CommandLineTexts = {
  usage: `Usage:
${commands}

list       prints the targets of the built-in plan, one a line, separated by tabs
explain    holds a result against a target: attainment, label, gap, percentage points, sentence
ACTUAL     1234.5 or 1.234,5; a single dot is a decimal point: 1.396 is one point three nine six
--as-of    judged on 2025-06-30, or at the end of 2025-06, 2025-Q2, 2025-6T, 2025-9T, 2025; without it, at the year's end
--base     the figure of the base period, for targets of growth and reduction

plan       reads a plan document and prints its targets, one a line, separated by tabs: item name comparison target
           unit place; what should be looked at goes to the error stream
FILE       .docx, .txt, .xlsx or .pdf with text; - is the standard input
--out      also writes the comparison of plans: new, raised, lowered, dropped, with formulas of Excel's own
--compare-with
           the former plan: a workbook of Attain's, a table with its head, or another plan document; without it the
           built-in one

report     makes a report of a file of results: .xlsx is the table with the tables that it asks, .docx the written report
--actuals  a workbook of Attain's (.xlsx), or tab-separated text with the head: period code actual previous
           (and unit where units report); decimal points, previous is the same period of last year
--plan     a workbook of Attain's, or text with the headings of ChiTieu, or: item name comparison target unit place;
           without it the plan in the workbook of results, or the built-in plan
--period   2025-06, 2025-Q2, 2025-6T, 2025-9T or 2025
--level    the level that set the targets; without it the one of the settings, or the first
--form     a form's name; without it the one of the settings, or the standard form
--out      the file that is written; one of that name is replaced

--language of the sentence and of messages: vi (unless said otherwise) or en`,
  noCommand: "There is no command.",
  unknownCommand: (found) => `There is no command “${found}”.`,
  missing: (argument) => `${argument} is missing.`,
  tooMany: (found) => `“${found}” is one argument too many.`,
  unknownOption: (option) => `This command has no option ${option}.`,
  optionWithoutValue: (option) => `Option ${option} takes one value.`,
  unknownLanguage: (found) => `There is no language “${found}”. Write vi or en.`,
  unknownCode: (found, near) =>
    `No target has the code “${found}”. ${near.length > 0 ? `Did you mean ${quoted(near)}?` : "The command list prints all codes."}`,
  notANumber: (argument, found) => `${argument} “${found}” is not a number. Write 1234.5 or 1.234,5.`,
  notADate: (found) => `“${found}” is no day or period. Write 2025-06-30, 2025-06, 2025-Q2, 2025-6T, 2025-9T or 2025.`,
  beforeTheYear: (found, year) => `“${found}” is before ${year}, the year of the plan.`,
  twoReadings: (found, whole, other) =>
    `“${found}” is read as a decimal, with ${whole} before the sign; if ${other} is meant, write ${other}.`,
  baseNotUsed: (code) => `${code} is not reckoned from a base, so --base is not used.`,
  report: reportCommandTexts.en,
};

export const commandLineTexts: Readonly<Record<Language, CommandLineTexts>> = { vi, en };

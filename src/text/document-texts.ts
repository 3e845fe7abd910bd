/** What is said of the file that a plan stands in, in both languages: what was left aside or changed in the reading, and faults
 *  with their remedy. */

import type { DocumentFault, DocumentNote } from "../core/reading/plan-document";
import type { Language } from "./language";
import { listed, placeWords, type ByKind } from "./reading-texts";

interface DocumentWords {
  readonly notes: ByKind<DocumentNote>;
  readonly faults: Readonly<Record<DocumentFault, string>>;
}

const number = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") };

const vi: DocumentWords = {
  notes: {
    "macros-ignored": () => "Tệp có macro; Attain không chạy và không đọc macro.",
    "links-ignored": ({ count }) => `Tệp có ${number.vi.format(count)} liên kết ra ngoài; Attain không mở liên kết.`,
    "changes-accepted": ({ count }) =>
      `Văn bản còn ${number.vi.format(count)} chỗ sửa theo dõi; Attain đọc như đã chấp nhận tất cả.`,
    "comments-ignored": ({ count }) => `${number.vi.format(count)} chú thích bên lề không được đọc.`,
    "font-converted": ({ from, count }) =>
      `${number.vi.format(count)} chỗ viết bằng bảng mã cũ ${from} đã đổi sang Unicode. Xem lại dấu ở các chỗ đó.`,
    "hidden-ignored": ({ sheet }) => `Trang tính ẩn “${sheet}” không được đọc.`,
    "hidden-read": ({ sheet, rows, columns }) =>
      `Trang tính “${sheet}” có ${[
        rows > 0 ? `${number.vi.format(rows)} hàng ẩn` : "",
        columns > 0 ? `${number.vi.format(columns)} cột ẩn` : "",
      ]
        .filter((part) => part !== "")
        .join(", ")}; Attain vẫn đọc. Nếu đó là số cũ, bỏ các chỉ tiêu lấy từ đó.`,
    "hidden-text-ignored": ({ count }) => `${number.vi.format(count)} đoạn chữ ẩn không được đọc.`,
    "struck-ignored": ({ count }) =>
      `${number.vi.format(count)} chỗ chữ bị gạch ngang không được đọc, coi như đã bỏ. Nếu không phải vậy, bỏ gạch rồi nhập lại.`,
    "headers-ignored": ({ text }) => `Chữ ở đầu trang, chân trang không được đọc: “${text}”.`,
    "charts-ignored": ({ count }) =>
      `${number.vi.format(count)} biểu đồ không được đọc; nếu chỉ tiêu chỉ có trong biểu đồ, hãy gõ tay.`,
    "embedded-ignored": ({ names }) =>
      `Không đọc được phần chèn trong tệp: ${listed(names)}. Mở tệp, bấm đúp vào phần đó, lưu thành tệp riêng rồi nhập; hoặc dán nội dung dưới dạng bảng.`,
    "embedded-read": ({ names }) =>
      `Phần chèn trong tệp được đọc cùng, đặt ở cuối văn bản: ${listed(names)}. Xem có trùng với bảng trong văn bản không.`,
    "formulas-without-values": ({ count, at }) =>
      `${number.vi.format(count)} ô công thức chưa có kết quả (đầu tiên: ${placeWords(at, "vi")}). Mở bằng Excel, bấm F9, lưu lại rồi nhập lại.`,
    "pictures-ignored": ({ count, at }) =>
      `${number.vi.format(count)} hình không được đọc${at === undefined ? "" : ` (${placeWords(at, "vi")})`}; nếu chỉ tiêu nằm trong hình, hãy gõ tay.`,
    "pages-without-text": ({ pages }) =>
      `Không có chữ ở trang ${listed(pages, 10)} (có thể là ảnh quét). Đọc các trang đó bằng mắt.`,
  },
  faults: {
    empty: "Văn bản không có chữ nào. Chọn tệp khác, hoặc dán phần nêu chỉ tiêu vào ô bên dưới.",
    "unknown-kind":
      "Attain không đọc được loại tệp này. Mở bằng Word, lưu lại thành .docx (Lưu dưới dạng › Tài liệu Word) rồi chọn lại; hoặc sao chép rồi dán vào ô bên dưới.",
    "old-word":
      "Đây là tệp Word kiểu cũ (.doc). Mở bằng Word, chọn Tệp › Lưu dưới dạng › Tài liệu Word (.docx), rồi chọn tệp mới lưu.",
    "old-excel":
      "Đây là tệp Excel kiểu cũ (.xls). Mở bằng Excel, chọn Tệp › Lưu dưới dạng › Sổ làm việc Excel (.xlsx), rồi chọn tệp mới lưu.",
    "binary-excel":
      "Đây là tệp Excel nhị phân (.xlsb). Mở bằng Excel, chọn Tệp › Lưu dưới dạng › Sổ làm việc Excel (.xlsx), rồi chọn tệp mới lưu.",
    "open-document":
      "Đây là tệp LibreOffice (.odt, .ods). Mở bằng LibreOffice, Word hoặc Excel, lưu lại thành .docx (văn bản) hoặc .xlsx (bảng tính), rồi chọn tệp mới lưu.",
    password: "Tệp có mật khẩu. Mở tệp, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu), lưu lại rồi chọn lại.",
    damaged: "Tệp bị hỏng. Mở bằng Word hoặc Excel để sửa rồi lưu lại, hoặc xin lại tệp từ nơi gửi.",
    "zip-bomb":
      "Tệp bung ra lớn bất thường nên Attain không mở. Xin lại tệp từ nơi gửi, hoặc sao chép phần nêu chỉ tiêu rồi dán vào ô bên dưới.",
    "too-large":
      "Văn bản quá lớn. Tách phần nêu chỉ tiêu thành tệp riêng, hoặc sao chép phần đó rồi dán vào ô bên dưới.",
    scanned:
      "Tệp PDF chỉ có ảnh quét, không có chữ. Xin tệp Word (.docx), hoặc nhận dạng chữ bằng phần mềm rồi dán vào ô bên dưới.",
  },
};

const pieces = (count: number, one: string, other: string): string =>
  `${number.en.format(count)} ${count === 1 ? one : other}`;

const en: DocumentWords = {
  notes: {
    "macros-ignored": () => "The file has macros, which Attain neither runs nor reads.",
    "links-ignored": ({ count }) =>
      `The file has ${pieces(count, "link", "links")} to elsewhere, which Attain doesn't open.`,
    "changes-accepted": ({ count }) =>
      `The document has ${pieces(count, "tracked change", "tracked changes")}, read as if accepted.`,
    "comments-ignored": ({ count }) => `${pieces(count, "comment was", "comments were")} not read.`,
    "font-converted": ({ from, count }) =>
      `${pieces(count, "passage", "passages")} in the old encoding ${from} became Unicode. Look at the marks there.`,
    "hidden-ignored": ({ sheet }) => `The hidden sheet “${sheet}” was not read.`,
    "hidden-read": ({ sheet, rows, columns }) =>
      `The sheet “${sheet}” has ${[
        rows > 0 ? pieces(rows, "hidden row", "hidden rows") : "",
        columns > 0 ? pieces(columns, "hidden column", "hidden columns") : "",
      ]
        .filter((part) => part !== "")
        .join(" and ")}, which were read all the same. Leave out what is obsolete.`,
    "hidden-text-ignored": ({ count }) => `${pieces(count, "passage", "passages")} of hidden text not read.`,
    "struck-ignored": ({ count }) =>
      `${pieces(count, "passage", "passages")} of struck text not read, as if deleted. If that is wrong, take off the line and read again.`,
    "headers-ignored": ({ text }) => `Text in headers and footers was not read: “${text}”.`,
    "charts-ignored": ({ count }) =>
      `${pieces(count, "chart was", "charts were")} not read; type what targets stand only in them.`,
    "embedded-ignored": ({ names }) =>
      `Embedded in the file and not read: ${listed(names)}. Open the file, double-click that part and save it as a file of its own; or paste it as a table.`,
    "embedded-read": ({ names }) =>
      `Embedded in the file and read along, behind the document: ${listed(names)}. See whether tables of the document say the same.`,
    "formulas-without-values": ({ count, at }) =>
      `${pieces(count, "formula has", "formulas have")} no value yet (the first: ${placeWords(at, "en")}). Open it in Excel, press F9, save it and read it again.`,
    "pictures-ignored": ({ count, at }) =>
      `${pieces(count, "picture was", "pictures were")} not read${at === undefined ? "" : ` (${placeWords(at, "en")})`}; type what targets stand in them.`,
    "pages-without-text": ({ pages }) =>
      `There is no text on page ${listed(pages, 10)} (it may be scanned). Read it yourself.`,
  },
  faults: {
    empty: "The document has no text. Choose another file, or paste the part with the targets below.",
    "unknown-kind":
      "Attain can't read files of this kind. Open it in Word, save it as .docx and choose that file; or copy the text and paste it below.",
    "old-word":
      "This is an old Word file (.doc). Open it in Word, choose File › Save As › Word Document (.docx), and choose the new file.",
    "old-excel":
      "This is an old Excel file (.xls). Open it in Excel, choose File › Save As › Excel Workbook (.xlsx), and choose the new file.",
    "binary-excel":
      "This is a binary Excel file (.xlsb). Open it in Excel, choose File › Save As › Excel Workbook (.xlsx), and choose the new file.",
    "open-document":
      "This is a file of LibreOffice (.odt, .ods). Open it in LibreOffice, Word or Excel, save it as .docx (text) or .xlsx (sheets), and choose the new file.",
    password:
      "The file has a password. Open it, take the password off (File › Info › Protect Document), save it and choose it again.",
    damaged: "The file is damaged. Open it in Word or Excel to repair and save it, or ask the sender for it again.",
    "zip-bomb":
      "The file unpacks to an unusual size, so it was not opened. Ask the sender for it again, or paste the part with the targets below.",
    "too-large":
      "The document is too large. Save the part with the targets as a file of its own, or paste that part below.",
    scanned:
      "The PDF has pictures of pages only, no text. Ask for the Word file (.docx), or recognise its text with another program and paste it below.",
  },
};

const words: Readonly<Record<Language, DocumentWords>> = { vi, en };

export function noteWords(note: DocumentNote, language: Language): string {
  const sentence: (note: never) => string = words[language].notes[note.kind];
  return sentence(note as never);
}

/** Why a file wasn't read, and what to do. */
export function faultWords(fault: DocumentFault, language: Language): string {
  return words[language].faults[fault];
}

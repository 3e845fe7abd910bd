/** A sentence for every problem, in Vietnamese. */

import { datesText } from "../core/calendar";
import { dayText } from "../core/day";
import { functionName, type FunctionArgument } from "../core/function-names";
import { periodTitle } from "../core/period";
import type { RangeSize } from "../core/problem";
import { placeText, type Texts } from "./language";
import { paneTexts } from "./pane-texts";

/** 118079.279 → `118.079,279`: the accounting law's spelling, for numbers within sentences. */
const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 });

/** All digits that Excel keeps: 0,000125 isn't 0. */
const digits = new Intl.NumberFormat("vi-VN", { maximumSignificantDigits: 15 });
const exact = (value: number, unit = ""): string => `${digits.format(value)} ${unit}`.trimEnd();

const figureNames = { actual: "thực hiện", previous: "cùng kỳ năm trước", plan: "kế hoạch" } as const;
const slipCauses = {
  share: "chỉ tiêu tính theo phần trăm thì nhập 12,5, không nhập 0,125 (ô đang để dạng % thì đổi sang dạng số trước)",
  thousands: "Excel tiếng Anh hiểu dấu chấm là dấu thập phân, 1.396 thành một phẩy ba chín sáu",
  decimals: "Excel tiếng Anh bỏ qua dấu phẩy thập phân, 11,01 thành 1101",
  unit: "có thể đã nhập theo đơn vị khác (đồng, nghìn, triệu, tỷ)",
} as const;
const ifRight = "Nếu số đúng, ghi “Đã kiểm tra” ở đầu cột Ghi chú.";

const argumentNames: Readonly<Record<FunctionArgument, string>> = {
  actual: "kết quả",
  code: "mã",
  asOf: "tại kỳ",
  plan: "kế hoạch",
  base: "kỳ gốc",
  what: "mục",
  level: "cấp",
  label: "đánh giá",
};
const size = ({ argument, rows, columns }: RangeSize): string =>
  `${argumentNames[argument]} ${number.format(rows)} hàng × ${number.format(columns)} cột`;

/** What Excel's codes mean for a person, as far as that can be said. */
const refusalCauses: Readonly<Record<string, string>> = {
  AccessDenied:
    ": trang hoặc sổ đang được bảo vệ, hoặc chỉ mở để xem. Bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) trước",
  ItemNotFound: ": một trang, bảng hoặc ô vừa bị xoá hoặc đổi tên. Hoàn tác việc đó nếu là nhầm",
  InvalidReference: ": một trang, bảng hoặc ô vừa bị xoá hoặc đổi tên. Hoàn tác việc đó nếu là nhầm",
  InsertDeleteConflict: ": ô gộp hoặc một bảng khác chắn chỗ. Dời chúng đi trước",
  MergedRangeConflict: ": ô gộp hoặc một bảng khác chắn chỗ. Dời chúng đi trước",
  FilteredRangeConflict: ": bảng đang được lọc. Bỏ bộ lọc trước",
  NonBlankCellOffSheet: ": cuối trang không còn chỗ trống. Xoá các dòng, cột cuối trang trước",
};

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

export const vi: Texts = {
  problems: {
    "no-table": ({ table }) =>
      `Sổ này chưa có bảng ${table}. Bấm “Thiết lập sổ” trên thẻ Chỉ tiêu để Attain lập các bảng.`,
    "missing-column": ({ table, column, at }) =>
      `${placeText(at)}: bảng ${table} thiếu cột “${column}”. Đặt lại đúng tên cột “${column}” (có thể đã bị xóa hoặc đổi tên).`,
    "doubled-column": ({ table, column, at }) =>
      `${placeText(at)}: bảng ${table} có hai cột “${column}”. Chỉ giữ một cột, đổi tên hoặc xóa cột kia.`,
    "missing-code": ({ at }) => `${placeText(at)}: dòng này chưa có mã. Ghi một mã ngắn, ví dụ THUNS.`,
    "doubled-code": ({ code, first, at }) =>
      `${placeText(at)}: mã “${code}” trùng với ${placeText(first)}. Đổi một trong hai mã; Attain đang dùng dòng đứng trước.`,
    "not-a-number": ({ column, found, at }) =>
      `${placeText(at)}: “${found}” ở cột ${column} không phải là số. Nhập lại bằng số (nếu ô đang để dạng chữ, đổi ô sang dạng số trước).`,
    "missing-target": ({ code, at }) => `${placeText(at)}: chỉ tiêu ${code} chưa có số kế hoạch. Nhập số kế hoạch.`,
    "unknown-word": ({ column, found, known, at }) =>
      found === ""
        ? `${placeText(at)}: cột ${column} để trống. Chọn một trong các từ: ${list(known)}.`
        : `${placeText(at)}: “${found}” không có trong các từ của cột ${column}. Chọn một trong: ${list(known)}.`,
    "unknown-parent": ({ code, found, at }) =>
      `${placeText(at)}: chỉ tiêu ${code} ghi thuộc “${found}”, nhưng không có mã đó. Sửa mã ở cột Thuộc hoặc để trống.`,
    "to-review": ({ code, note, at }) => `${placeText(at)}: ${code} cần xem lại: ${note}`,
    "unknown-code": ({ found, near, at }) =>
      `${at ? `${placeText(at)}: ` : ""}${
        found === "" ? "Chưa có mã chỉ tiêu." : `Không có chỉ tiêu nào mang mã “${found}”.`
      } ${near.length > 0 ? `Có phải ${list(near)}?` : "Xem các mã ở cột Mã của bảng ChiTieu (trang Chỉ tiêu)."}`,
    "unknown-period": ({ found, at }) =>
      `${at ? `${placeText(at)}: ` : ""}“${found}” không phải là một kỳ. Ghi T6/2025, Q2/2025, 6T/2025, 9T/2025 hoặc Năm 2025.`,
    "spelt-otherwise": ({ column, found, wanted, at }) =>
      found.trim() === wanted
        ? `${placeText(at)}: “${wanted}” ở cột ${column} có dấu cách thừa hoặc chữ gõ bằng bảng mã khác, công thức của báo cáo không tìm thấy. Gõ lại ${wanted}.`
        : `${placeText(at)}: cột ${column} ghi “${found}”; công thức của báo cáo chỉ tìm thấy “${wanted}”. Sửa thành ${wanted}.`,
    "missing-unit": ({ at }) =>
      `${placeText(at)}: chưa ghi đơn vị. Ghi tên đơn vị, hoặc “Toàn địa bàn” nếu là số chung.`,
    "doubled-result": ({ code, period, first, at }) =>
      `${placeText(at)}: ${code} kỳ ${period} đã có số ở ${placeText(first)}. Giữ một dòng; báo cáo ghi “trùng số liệu” cho tới khi sửa.`,
    "result-in-words": ({ column, found, at }) =>
      `${placeText(at)}: “${found}” ở cột ${column} là chữ hoặc một khoảng, không tính được. Để trống ô này, ghi “${found}” vào cột Ghi chú${column === "Thực hiện" ? " và tự ghi đánh giá trên báo cáo" : ""}.`,
    "suspicious-scale": ({ code, of, figure, reading, unit, cause, expected, by, at }) =>
      `${placeText(at)}: ${figureNames[of]} ${code} ghi ${exact(figure, unit)}, trong khi ${
        by === "plan" ? "theo kế hoạch" : "theo các số khác của chỉ tiêu"
      } là khoảng ${number.format(expected)}. ${exact(figure)} có thể là ${exact(reading, unit)}: ${slipCauses[cause]}. ${ifRight}`,
    "figure-is-date": ({ code, figure, at }) =>
      `${placeText(at)}: ${code} ghi ${exact(figure)}, với Excel đó là ngày ${dayText(figure)}. Có thể số đã nhập (như 8-9 hay 8.9) bị Excel đổi thành ngày: chọn lại dạng số cho ô rồi nhập lại. ${ifRight}`,
    "suspicious-size": ({ code, figure, unit, at }) =>
      `${placeText(at)}: ${code} ghi ${exact(figure, unit)}, lớn gấp hơn trăm lần kế hoạch và các số khác, hoặc nhiều chữ số hơn Excel giữ được. Xem có thừa chữ số hay nhầm đơn vị tính. ${ifRight}`,
    "negative-count": ({ code, figure, unit, at }) =>
      `${placeText(at)}: ${code} ghi ${exact(figure, unit)}, mà ${unit} thì không thể âm. Xem lại dấu trừ. Nếu là số điều chỉnh giảm, ghi “Đã kiểm tra” ở đầu cột Ghi chú.`,
    "missing-setting": ({ setting, at }) =>
      `${at ? `${placeText(at)}: ` : ""}chưa ghi “${setting}” nên báo cáo còn để trống chỗ đó.`,
    "no-targets-of-level": ({ level, levels }) =>
      levels.length === 0
        ? "Bảng ChiTieu chưa có chỉ tiêu nào. Ghi mỗi chỉ tiêu một dòng trên trang Chỉ tiêu rồi bấm lại."
        : level === ""
          ? `Chưa chọn cấp chỉ tiêu. Ghi một trong: ${list(levels)} vào mục “Cấp chỉ tiêu” của trang Thiết lập.`
          : `Không có chỉ tiêu nào của cấp “${level}”. Các cấp đang có: ${list(levels)}.`,
    "not-a-result": ({ found }) =>
      `“${found}” không phải là số. Nhập số, hoặc chữ số kiểu Việt Nam như 118.079,279 hay 12,5%.`,
    "no-ratio": ({ code, why }) => `${code}: ${vi.whyNoRatio[why]}`,
    "swapped-arguments": ({ code, found }) =>
      `Hai đối số bị đổi chỗ: “${code}” là mã chỉ tiêu, “${found}” là kết quả. Ghi kết quả trước, mã sau, ví dụ =ATTAIN(B2;"GRDP").`,
    "unlike-ranges": ({ ranges }) =>
      `Các vùng không cùng cỡ: ${ranges.map(size).join("; ")}. Chọn các vùng cùng số hàng, số cột, hoặc một ô.`,
    "one-value-only": ({ argument }) =>
      `Đối số “${argumentNames[argument]}” chỉ nhận một ô hoặc một chữ, không nhận cả vùng. Chọn một ô.`,
    "not-a-moment": ({ found }) =>
      found === ""
        ? "Chưa biết tính tại kỳ nào. Ghi kỳ vào công thức, ví dụ 6T/2025, hoặc chọn Kỳ báo cáo trên trang Thiết lập."
        : `“${found}” không phải là ngày hay kỳ. Ghi ngày như 30/06/2025, hoặc kỳ như T6/2025, Q2/2025, 6T/2025, 9T/2025, Năm 2025.`,
    "unknown-plan": ({ found, known }) =>
      known.length === 0
        ? `Bảng ChiTieu chỉ có một cột kế hoạch, không có “Kế hoạch ${found}”. Bỏ đối số này, hoặc thêm cột “Kế hoạch ${found}”.`
        : `Bảng ChiTieu không có cột “Kế hoạch ${found}”. Ghi một trong: ${list(known)}.`,
    "no-figure-in-plan": ({ code, plan }) =>
      `${code} chưa có số ở cột “Kế hoạch ${plan}” của bảng ChiTieu. Nhập số, hoặc bỏ đối số kế hoạch.`,
    "not-in-percent": ({ code, unit }) =>
      `${code} tính bằng ${unit === "" ? "đơn vị chưa ghi" : `“${unit}”`}, không phải phần trăm, nên không có chênh lệch điểm %. Dùng hàm chênh lệch ${functionName("GAP")}.`,
    "unknown-info": ({ found, known }) =>
      `Không có mục “${found}” của chỉ tiêu. Ghi một trong: ${list(known)}; “Tất cả” cho cả dòng.`,
    "unknown-label": ({ found, known }) => `Không đếm được “${found}”. Ghi một trong: ${list(known)}.`,
    "no-native-formula": ({ name }) =>
      `Excel không có công thức thường nào làm được việc của ${name} ở đây: giữ giá trị.`,
    "not-in-force": ({ code, day }) =>
      `Chỉ tiêu ${code} không có hiệu lực vào ngày ${dayText(day)}. Xem cột “Hiệu lực từ”, “Hiệu lực đến” của bảng ChiTieu.`,
    "not-a-date": ({ column, found, at }) =>
      `${placeText(at)}: “${found}” ở cột ${column} không phải là ngày. Nhập ngày như 01/09/2025 (nếu ô đang để dạng chữ, đổi ô sang dạng ngày trước).`,
    "range-upside-down": ({ code, at }) =>
      `${placeText(at)}: khoảng của ${code} có số cuối nhỏ hơn số đầu. Đổi lại cột “Kế hoạch” (số đầu) và cột “Đến” (số cuối).`,
    "doubled-setting": ({ setting, first, at }) =>
      `${placeText(at)}: mục “${setting}” đã có ở ${placeText(first)}. Giữ một dòng, hoặc ghi “Hiệu lực từ” cho dòng sau; Attain đang dùng dòng đứng sau.`,
    "overlapping-settings": ({ setting, day, first, at }) =>
      `${placeText(at)}: mục “${setting}” từ ngày ${dayText(day)} có hai dòng cùng hiệu lực, dòng kia ở ${placeText(first)}. Sửa “Hiệu lực từ”, “Hiệu lực đến” cho nối tiếp nhau; Attain đang dùng dòng có hiệu lực sau.`,
    "dates-upside-down": ({ at }) =>
      `${placeText(at)}: ngày cuối đứng trước ngày đầu. Đổi lại hai ngày; dòng này chưa được dùng.`,
    "out-of-range": ({ column, found, least, most, word, at }) =>
      `${placeText(at)}: “${found}” ở cột ${column} phải là số nguyên từ ${number.format(least)} đến ${number.format(most)}${word === undefined ? "" : ` hoặc “${word}”`}. Nhập lại; dòng này chưa được dùng.`,
    "doubled-calendar-row": ({ calendar, period, first, at }) =>
      `${placeText(at)}: “${calendar}” đã có dòng cho kỳ ${period} ở ${placeText(first)}. Giữ một dòng; Attain đang dùng dòng đứng trước.`,
    "calendar-without-name": ({ at }) =>
      `${placeText(at)}: dòng này chưa ghi tên lịch nên chưa được dùng. Ghi tên lịch vào cột Lịch, giống nhau ở mọi dòng của một lịch.`,
    "calendar-without-months": ({ calendar, at }) =>
      `${placeText(at)}: “${calendar}” chưa có dòng cho kỳ tháng nên chưa dùng được. Thêm một dòng với Loại kỳ “tháng”.`,
    "uneven-calendar": ({ calendar, of, period, next, ends, begins, at }) =>
      of === "months"
        ? `${at ? `${placeText(at)}: ` : ""}theo “${calendar}”, ${periodTitle(period)} tính ${datesText(ends)}, còn các tháng trong kỳ cộng lại là ${datesText(begins)}. Sửa cho khớp, nếu không số cộng từ các tháng sẽ lệch với số của kỳ.`
        : `${at ? `${placeText(at)}: ` : ""}theo “${calendar}”, ${periodTitle(period)} hết ngày ${dayText(ends.to)} mà ${next ? periodTitle(next) : "kỳ sau"} bắt đầu ngày ${dayText(begins.from)}: ${ends.to < begins.from ? "các ngày ở giữa không thuộc kỳ nào" : "có ngày thuộc cả hai kỳ"}. Sửa “Ngày đầu”, “Ngày cuối” cho liền nhau.`,
    "deadline-too-early": ({ period, end, deadline, at }) =>
      `${at ? `${placeText(at)}: ` : ""}${periodTitle(period)} chốt số liệu ngày ${dayText(end)}, hạn gửi ngày ${dayText(deadline)}: không đủ 01 ngày làm việc như khoản 5 Điều 8 Nghị định 09/2019/NĐ-CP yêu cầu. Lùi hạn gửi hoặc chốt số liệu sớm hơn.`,
    "holidays-unknown": ({ year, at }) =>
      `${at ? `${placeText(at)}: ` : ""}chưa có ngày nghỉ lễ, Tết của năm ${year}: hạn gửi mới tính theo thứ Bảy, Chủ nhật và các ngày lễ dương lịch. Có thông báo nghỉ thì ghi vào bảng NgayNghi (trang Ngày nghỉ).`,
    "period-before-plan": ({ period, firstYear, at }) =>
      `${at ? `${placeText(at)}: ` : ""}${periodTitle(period)} đứng trước kế hoạch, kế hoạch chỉ có từ năm ${firstYear}. Chọn kỳ khác, hoặc sửa mục “Kế hoạch từ năm” và “Hiệu lực từ” của các chỉ tiêu.`,
    "missing-judgement": ({ code, at }) =>
      `${placeText(at)}: dòng của ${code} chưa ghi đánh giá nên chưa được dùng. Ghi Vượt, Đạt, Không đạt… hoặc xóa dòng.`,
    "incomplete-judgement": ({ code, label, missing, at }) =>
      `${placeText(at)}: ${code} được đánh giá “${label}” thay cho đề xuất của Attain nhưng chưa ghi ${list(missing)}. Ghi cho đủ để người xem báo cáo biết ai đánh giá, khi nào, vì sao.`,
    "form-without-name": ({ at }) => `${placeText(at)}: dòng biểu mẫu chưa ghi tên biểu ở cột Biểu mẫu.`,
    "form-without-columns": ({ form, at }) =>
      `${placeText(at)}: biểu “${form}” không có cột nào được in. Ghi “có” ở cột In của các cột cần in.`,
    "doubled-form-column": ({ form, column, first, at }) =>
      `${placeText(at)}: biểu “${form}” đã có cột “${column}” ở ${placeText(first)}. Bỏ bớt một dòng.`,
    "unknown-form": ({ found, known, at }) =>
      `${at ? `${placeText(at)}: ` : ""}không có biểu mẫu “${found}”. Chọn một trong: ${list(known)}.`,
    "text-cut-off": ({ column, form, at }) =>
      `${placeText(at)}: nội dung dài hơn một dòng cao nhất của Excel, nên trên báo cáo phần cuối bị khuất dù chữ đã thu nhỏ. Rút gọn hoặc tách thành nhiều chỉ tiêu, hoặc cho cột “${column}” của biểu “${form}” rộng hơn (bấm “Sửa biểu mẫu”, cột Rộng).`,
    "sheet-name-taken": ({ sheet }) =>
      `Sổ đã có trang “${sheet}” không phải của Attain. Đổi tên trang đó rồi bấm lại; Attain không ghi đè.`,
    "table-name-taken": ({ table, at }) =>
      `Tên “${table}” đã được dùng ở ${placeText(at)} cho việc khác. Đổi tên đó rồi bấm lại; Attain không ghi đè.`,
    "report-copied": ({ sheet, at }) =>
      `${placeText(at)}: trang này là bản sao của báo cáo ở “${sheet}”; Attain để nguyên, chỉ lập lại trang gốc.`,
    "report-reshaped": ({ at }) =>
      `${placeText(at)}: bảng báo cáo đã mất dòng tiêu đề hoặc cột ẩn “Mã” nên không lập lại tại chỗ được. Hoàn tác việc xóa đó, hoặc xóa trang này để lập mới.`,
    "protected-sheet": ({ sheet }) =>
      `Trang “${sheet}” đang được bảo vệ. Bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi bấm lại.`,
    "protected-structure": () =>
      "Cấu trúc sổ đang được bảo vệ nên không thêm trang được. Bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi bấm lại.",
    "one-column-only": () =>
      "Công thức được chèn vào một cột. Chọn một ô, hoặc các ô liền nhau trong một cột, rồi bấm lại.",
    "not-a-reference": ({ found }) => `“${found}” không phải là địa chỉ một ô. Ghi như B2 hoặc Số liệu!F5.`,
    "refers-to-itself": ({ at }) =>
      `${placeText(at)}: ô kết quả nằm trong chính các ô nhận công thức. Chọn ô nhận khác, hoặc ghi ô kết quả khác.`,
    "no-actual-nearby": ({ at }) =>
      `${placeText(at)}: bên trái ô này không có số thực hiện nào. Chọn ô cạnh số thực hiện, hoặc ghi địa chỉ vào “Ô kết quả”.`,
    "no-previous-nearby": ({ at }) =>
      `${placeText(at)}: không thấy cột số cùng kỳ trên dòng này. Đặt tên cột là “Cùng kỳ năm trước”, hoặc gõ công thức.`,
    "cells-not-empty": ({ count, found, at }) =>
      count === 1
        ? `${placeText(at)}: ô này đang có “${found}”. Attain không ghi đè khi bạn chưa đồng ý.`
        : `${placeText(at)}: ô này đang có “${found}”, cùng ${number.format(count - 1)} ô khác. Attain không ghi đè khi bạn chưa đồng ý.`,
    "not-calculated": ({ found, at }) =>
      `${placeText(at)}: ô còn hiện ${found} nên chưa có số để giữ lại. Chờ Excel tính xong, hoặc bấm “Sửa công thức hỏng”, rồi bấm lại.`,
    "name-not-native": ({ name }) =>
      `Tên “${name}” (Công thức › Trình quản lý tên) dùng hàm của Attain mà Excel không có công thức tương đương. Sửa hoặc xóa tên đó rồi bấm lại.`,
    "name-only-in-copy": ({ name }) =>
      `Tên “${name}” (Công thức › Trình quản lý tên) dùng hàm của Attain; tên chỉ chuyển được trong bản sao. Chọn “Trong một bản sao”, hoặc sửa tên đó rồi bấm lại.`,
    "file-refused": ({ why }) =>
      ({
        "not-a-workbook": "Tệp không phải là sổ Excel (.xlsx).",
        "old-format": "Tệp là sổ Excel kiểu cũ (.xls). Mở bằng Excel, lưu lại thành .xlsx rồi thử lại.",
        password: "Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lại.",
        damaged: "Tệp .xlsx bị hỏng. Mở bằng Excel để sửa, hoặc lấy lại bản khác.",
        "too-large": "Tệp mở ra quá lớn so với một sổ chỉ tiêu, nên không được đọc.",
      })[why],
    "targets-without-level": ({ count }) =>
      `${number.format(count)} chỉ tiêu chưa rõ cấp giao. Ghi tên cấp vào ô “Cấp”, ví dụ Xã.`,
    "codes-in-plan": ({ codes }) =>
      `Bảng ChiTieu đã có mã ${list(codes.slice(0, 5))}${codes.length > 5 ? ` và ${number.format(codes.length - 5)} mã khác` : ""}. Chọn cách ghi: thêm phiên bản mới, thay dòng cũ, hoặc để nguyên dòng cũ.`,
    "version-without-day": ({ codes }) =>
      `Chưa ghi “Hiệu lực từ” cho phiên bản mới của ${list(codes.slice(0, 5))}${codes.length > 5 ? "…" : ""}. Ghi ngày như 01/01/2026.`,
    "version-on-same-day": ({ codes, day }) =>
      `${list(codes.slice(0, 5))}${codes.length > 5 ? "…" : ""} đã có phiên bản từ ngày ${dayText(day)}. Ghi ngày khác, hoặc chọn thay dòng cũ.`,
    "unreadable-file": () =>
      "Không đọc được tệp của sổ này (có thể tệp đang được mã hóa). Lưu sổ thành .xlsx rồi bấm lại, hoặc chọn “Ngay trong sổ này”.",
    "cell-being-edited": () => "Một ô đang được sửa dở. Nhấn Enter (hoặc Esc) để xong ô đó rồi bấm lại.",
    "too-large": () => "Excel từ chối vì một lần ghi quá lớn. Chia bớt số dòng rồi bấm lại.",
    "dialog-open": () => "Một hộp thoại của Excel đang mở. Đóng hộp thoại đó rồi bấm lại.",
    "excel-busy": () => "Excel đang bận vì nhận quá nhiều yêu cầu một lúc. Chờ một phút rồi bấm lại.",
    "connection-lost": () =>
      "Mất liên lạc với Excel nên chưa biết việc vừa rồi đã xong hay chưa. Có mạng trở lại thì xem sổ, nếu chưa xong thì bấm lại; cần thì tải lại trang Excel.",
    "no-answer": () =>
      "Excel chưa trả lời sau một phút. Xem có ô đang sửa dở, hộp thoại đang mở hay mất mạng không, xem sổ đã có gì mới chưa, rồi bấm lại.",
    "changed-meanwhile": () =>
      "Sổ vừa được người khác sửa đúng lúc Attain ghi, nên Attain để mọi thứ như trước khi ghi. Bấm lại để ghi theo sổ bây giờ.",
    "half-written": () =>
      "Phần vừa ghi dở chưa lấy lại được. Đừng đóng bảng này: khi Excel trả lời, Attain tự đưa sổ về như trước.",
    "only-rows-added": ({ rows }) =>
      `Đã thêm ${number.format(rows)} dòng cho kỳ, chưa đưa bạn tới ô cần nhập. Bấm lại để tới ô đó; các dòng không bị thêm lần nữa.`,
    "sheet-gone": ({ sheet }) => `Trang “${sheet}” vừa bị xoá hoặc đổi tên. Hoàn tác việc đó, hoặc bấm lại.`,
    "excel-refused": ({ code, isHalfWritten = false }) =>
      `Excel từ chối (${code})${refusalCauses[code] ?? ""}. ${isHalfWritten ? "" : "Không có gì bị ghi dở; có thể bấm lại."}`.trim(),
  },
  whyNoRatio: {
    "in-words": "kế hoạch ghi bằng chữ nên không có tỷ lệ. Đánh giá bằng tay.",
    "plan-is-zero":
      "kế hoạch bằng 0 nên không có tỷ lệ. Nếu là chỉ tiêu duy trì, chọn “duy trì” ở cột So sánh và cột Chiều.",
    "plan-is-negative": "kế hoạch là số âm nên không có tỷ lệ. Xem lại số kế hoạch hoặc đánh giá bằng tay.",
    "base-is-zero": "kỳ gốc bằng 0 nên không tính được tốc độ. Xem lại số ở cột Gốc hoặc đánh giá bằng tay.",
    "base-below-level":
      "kỳ gốc không cao hơn mức phải giảm tới nên không tính được tỷ lệ giảm. Xem lại cột Gốc và cột Kế hoạch.",
    "actual-is-zero":
      "thực hiện bằng 0 hoặc âm nên không có tỷ lệ KH/TH. Để trống cột Cách tính để dùng cách 2 − TH/KH.",
  },
  pane: paneTexts.vi,
};

/** Owns the words of the panel of faults in both languages. */
import type { Locale } from "./texts";

const vietnamese = {
  title: "Gây sự cố cho phần bổ trợ",
  hint: "Bấm để gây, bấm lần nữa để thôi. Sự cố một lần tự hết sau khi xảy ra.",
  close: "Đóng bảng sự cố",
  endAll: "Hết mọi sự cố",
  none: "Không có sự cố nào",
  begun: (names: string) => `Đang có: ${names}`,
  groups: { host: "Excel", connection: "Đường truyền", others: "Người khác", browser: "Trình duyệt" },
  names: {
    slow: "Chậm 0,5–1,5 giây mỗi lần gọi",
    refused: "Từ chối lần ghi tới",
    throttled: "Quá nhiều yêu cầu: từ chối 3 lần gọi",
    cellEdit: "Một ô đang được sửa",
    lostTold: "Mất mạng: mọi lần gọi báo lỗi",
    lostAfter: "Mất mạng ngay sau lần ghi tới",
    lostSilent: "Mất mạng: không trả lời nữa",
    insertRow: (sheet: string) => `Chèn dòng đầu trang “${sheet}” trước lần ghi tới`,
    protectSheet: (sheet: string) => `Bảo vệ trang “${sheet}” trước lần ghi tới`,
    deleteSheet: (sheet: string) => `Xoá trang “${sheet}” trước lần ghi tới`,
    storageBlocked: "Chặn bộ nhớ của phần bổ trợ (nạp lại nó)",
  },
};

export type FaultTexts = typeof vietnamese;

const english: FaultTexts = {
  title: "Faults for the add-in",
  hint: "Press to begin one, press again to end it. What happens once is over when it has happened.",
  close: "Close the faults",
  endAll: "End all faults",
  none: "There is no fault",
  begun: (names) => `Begun: ${names}`,
  groups: { host: "Excel", connection: "Connection", others: "Other people", browser: "Browser" },
  names: {
    slow: "0.5 to 1.5 seconds slower at each call",
    refused: "Refuse the next writing",
    throttled: "Too many requests: refuse 3 calls",
    cellEdit: "A cell is being edited",
    lostTold: "Offline: every call fails",
    lostAfter: "Offline right after the next writing",
    lostSilent: "Offline: no answers any more",
    insertRow: (sheet) => `Insert the first row of “${sheet}” before the next writing`,
    protectSheet: (sheet) => `Protect “${sheet}” before the next writing`,
    deleteSheet: (sheet) => `Delete “${sheet}” before the next writing`,
    storageBlocked: "Block the add-in's storage (it starts anew)",
  },
};

export function faultTexts(locale: Locale): FaultTexts {
  return locale === "vi-VN" ? vietnamese : english;
}

/** What ATTAIN.COUNT counts, in plain words: shown where the office's labels have no word, and understood beside them. */

import type { Standing } from "../core/headline";
import type { Language } from "./language";

export type Counted = Standing | "total" | "achieved";

export const countWords: Readonly<Record<Language, Readonly<Record<Counted, string>>>> = {
  vi: {
    exceeded: "Vượt",
    met: "Đạt",
    missed: "Không đạt",
    "not-due": "Chưa đến kỳ đánh giá",
    "by-hand": "Tự đánh giá",
    "no-figure": "Chưa có số liệu",
    total: "Tổng số",
    achieved: "Đạt và vượt",
  },
  en: {
    exceeded: "Exceeded",
    met: "Met",
    missed: "Missed",
    "not-due": "Not due yet",
    "by-hand": "Judged by hand",
    "no-figure": "No figure yet",
    total: "Total",
    achieved: "Met or exceeded",
  },
};

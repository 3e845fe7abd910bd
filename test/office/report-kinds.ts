/** A workbook's tables with every kind of target at normal and edge values: what the report of LibreOffice is held against. */

import { overrideColumns } from "../../src/core/overrides";
import { resultColumns, wholeArea } from "../../src/core/results-table";
import type { Raw } from "../../src/core/table";
import { targetColumns, type TargetColumn } from "../../src/core/target-columns";

type Cells = Readonly<Partial<Record<TargetColumn | typeof councilPlan, Raw>>>;

export const councilPlan = "Kế hoạch HĐND giao";
export const kindHeadings: readonly string[] = [...targetColumns, councilPlan];

const plain: Cells = { ĐVT: "tỷ đồng", "So sánh": "≥", "Kế hoạch": 100, Chiều: "cao hơn tốt", "Tổng hợp": "cộng dồn" };
const percent: Cells = { ...plain, ĐVT: "%", "Tổng hợp": "cuối kỳ" };
const limit: Cells = { ...percent, "So sánh": "dưới", Chiều: "thấp hơn tốt", "Kế hoạch": 3.5 };
const state: Cells = { ...percent, "So sánh": "duy trì", Chiều: "duy trì" };
const reduction: Cells = { ...percent, "So sánh": "giảm ≥", "Kế hoạch": 5 };
const level: Cells = { ...limit, "So sánh": "giảm còn", "Kế hoạch": 4.33, "Cách tính": "giảm từ gốc còn" };

/** What the plan says, and the results that it is tried with: below, at and beyond its lines. */
const kinds: readonly (readonly [string, Cells, readonly number[]])[] = [
  ["ít nhất", plain, [50, 99.96, 99.9999, 100, 100.04, 104.9999, 105.0001, 134, 0, -4.13]],
  ["số lẻ", { ...plain, "Kế hoạch": 118079.279 }, [118079.279, 118079.2789, 59039.6395]],
  ["lớn hơn", { ...plain, "So sánh": "trên" }, [99, 100, 101]],
  ["phần trăm", percent, [95.198, 100, 102]],
  ["phần trăm, tỷ lệ", { ...percent, "Kế hoạch": 78, "So với KH bằng": "tỷ lệ %" }, [78.2, 70.19, 70.2, 78]],
  ["chênh lệch", { ...plain, "So với KH bằng": "điểm %" }, [88.5, 100, 1234.5]],
  ["giới hạn", limit, [0, 3.1, 3.5, 3.5000001, 4.2]],
  ["giới hạn, tỷ lệ", { ...limit, ĐVT: "vụ", "Kế hoạch": 20, "Tổng hợp": "cộng dồn" }, [0, 8, 20, 21, 45]],
  ["KH/TH", { ...limit, ĐVT: "vụ", "Kế hoạch": 20, "Cách tính": "KH/TH" }, [0, 8, 20, 25]],
  ["giới hạn có vượt", { ...limit, Vượt: "có" }, [3.1, 3.5, 3.32, 4]],
  ["không có vượt", { ...plain, Vượt: "không" }, [99, 100, 130]],
  ["khoảng giá trị", { ...percent, "Kế hoạch": 6.6, Đến: 6.8 }, [6.5, 6.6, 6.7, 6.8, 7.02]],
  ["khoảng giá trị, tỷ lệ", { ...plain, "Kế hoạch": 33, Đến: 34.25 }, [32.9, 33.9, 34.25, 34.26]],
  ["khoảng giá trị, thấp hơn", { ...limit, "Kế hoạch": 1, Đến: 1.5 }, [0.9, 1.1, 1.5, 1.6]],
  ["khoảng", { ...percent, "So sánh": "khoảng", "Kế hoạch": 17, "Dung sai %": 5 }, [16.14, 16.15, 17.85, 17.86]],
  ["khoảng, theo thiết lập", { ...plain, "So sánh": "khoảng" }, [97.9, 98, 100, 102, 102.1]],
  ["khoảng, thấp hơn", { ...limit, "So sánh": "khoảng", "Dung sai %": 10 }, [2.79, 3.85, 3.86]],
  ["duy trì 0", { ...state, ĐVT: "hộ", "Kế hoạch": 0 }, [0, 1]],
  ["duy trì chuẩn", state, [99.9, 100, 100.5]],
  ["duy trì trong khoảng", { ...state, "So sánh": "=", "Kế hoạch": 60, Đến: 62 }, [59, 61, 63]],
  ["duy trì dưới", { ...state, "So sánh": "≤", "Kế hoạch": 2 }, [1.9, 2, 2.1]],
  ["duy trì khoảng", { ...state, "So sánh": "khoảng", "So với KH bằng": "tỷ lệ %" }, [97, 100, 103]],
  ["giảm theo tỷ lệ", { ...reduction, Gốc: 200 }, [180, 190, 190.1, 220]],
  ["giảm, nhập tỷ lệ", reduction, [5.36, 5, 4.9, -1]],
  ["giảm từ gốc bằng 0", { ...reduction, Gốc: 0 }, [1]],
  ["giảm theo điểm", { ...reduction, ĐVT: "vụ", "Kế hoạch": 0.7, Gốc: 5.03 }, [4.17, 4.33, 4.4]],
  ["giảm khoảng", { ...reduction, "So sánh": "giảm khoảng", "Dung sai %": 4 }, [4.79, 4.8, 5.2, 5.21]],
  ["giảm còn", { ...level, Gốc: 5.03 }, [4.17, 4.33, 4.4, 5.2]],
  ["giảm còn, tỷ lệ", { ...level, Gốc: 5.03, "So với KH bằng": "tỷ lệ" }, [4.17, 4.33, 4.3301]],
  ["giảm còn, không gốc", level, [4.17, 4.4]],
  ["giảm còn, gốc thấp", { ...level, Gốc: 4, "So với KH bằng": "tỷ lệ" }, [4.17]],
  ["tăng trưởng", { ...percent, "Kế hoạch": 12.5, "Cách tính": "tăng trưởng", Gốc: 80000 }, [88808, 90000, 90001]],
  ["tăng trưởng, nhập tỷ lệ", { ...percent, "Kế hoạch": 12.5, "Cách tính": "tăng trưởng" }, [11.01, 12.5]],
  ["tăng trưởng, gốc 0", { ...percent, "Kế hoạch": 12.5, "Cách tính": "tăng trưởng", Gốc: 0 }, [5]],
  ["cơ cấu", { ...percent, "So sánh": "=", Chiều: "cơ cấu", "Kế hoạch": 59.04 }, [59.04, 58]],
  ["bằng chữ", { ...percent, "So sánh": "bằng chữ", "Kế hoạch": "theo lộ trình" }, [7]],
  ["kế hoạch 0", { ...plain, "Kế hoạch": 0 }, [5, 0]],
  ["kế hoạch âm", { ...plain, "Kế hoạch": -10 }, [5]],
  ["giới hạn 0", { ...limit, ĐVT: "vụ", "Kế hoạch": 0 }, [0, 1]],
  ["giới hạn âm", { ...limit, "Kế hoạch": -2 }, [-3]],
  ["đánh giá sau", { ...plain, "Kỳ đánh giá": "Năm 2026" }, [130]],
  ["đánh giá từ 9 tháng", { ...plain, "Kỳ đánh giá": "9T/2025" }, [130]],
  ["hai kế hoạch", { ...plain, [councilPlan]: 120 }, [110, 120, 130]],
  ["hai kế hoạch, khoảng", { ...percent, "Kế hoạch": 6.6, Đến: 6.8, [councilPlan]: 7 }, [6.7, 7.2]],
];

function rowOf(cells: Cells & Readonly<Record<string, Raw>>): readonly Raw[] {
  return kindHeadings.map((heading) => cells[heading] ?? "");
}

interface Tried {
  readonly code: string;
  readonly actual: number | undefined;
}

/** One target for every figure that its kind is tried with. */
function targetsOf(level: string, sign: string): { rows: readonly (readonly Raw[])[]; tried: readonly Tried[] } {
  const rows: (readonly Raw[])[] = [];
  const tried: Tried[] = [];
  let item = 0;
  const add = (name: string, cells: Cells, actual: number | undefined, more: Cells = {}): string => {
    const code = `${sign}${rows.length + 1}`;
    rows.push(
      rowOf({ ...cells, Mã: code, Cấp: level, STT: item, "Chỉ tiêu": `${name} (${rows.length + 1})`, ...more }),
    );
    tried.push({ code, actual });
    return code;
  };
  for (const [name, cells, actuals] of kinds) {
    for (const actual of [...actuals, undefined]) {
      item++;
      add(name, cells, actual);
    }
  }
  const composite: Cells = {
    ...plain,
    ĐVT: "tiêu chí",
    "So sánh": "đủ tiêu chí",
    "Kế hoạch": 3,
    "Tổng hợp": "cuối kỳ",
  };
  for (const counts of [
    [18, 17, 16],
    [18, 21, 16],
    [18, undefined, 16],
  ]) {
    item++;
    const parent = add("giảm cả 3 tiêu chí", composite, undefined);
    for (const actual of counts) add("tiêu chí", { ...limit, ĐVT: "vụ", "Kế hoạch": 20 }, actual, { Thuộc: parent });
  }
  item++;
  add("tiêu chí nhập số", composite, 2);
  return { rows, tried };
}

/** An amendment of 1 September, its rows in no order: 100 before, 80 from then on. */
function versionsOf(level: string, code: string): readonly (readonly Raw[])[] {
  const version = { ...plain, Mã: code, Cấp: level, STT: 999, "Chỉ tiêu": "điều chỉnh" };
  return [
    rowOf({ ...version, "Kế hoạch": 80, "Hiệu lực từ": 45901, "Chỉ tiêu": "đã điều chỉnh" }),
    rowOf({ ...version, "Hiệu lực đến": 45900 }),
  ];
}

const province = targetsOf("Tỉnh", "A");
const commune = targetsOf("Xã", "B");

export const kindRows: readonly (readonly Raw[])[] = [
  ...versionsOf("Tỉnh", "AV"),
  ...province.rows,
  ...versionsOf("Xã", "BV"),
  ...commune.rows,
];

export const kindResults: readonly (readonly Raw[])[] = [
  ...province.tried,
  ...commune.tried,
  { code: "AV", actual: 90 },
  { code: "BV", actual: 90 },
].flatMap(({ code, actual }, index): (readonly Raw[])[] => {
  const previous = [0, "", 90][index % 3] ?? "";
  const row = (period: string): readonly Raw[] =>
    resultColumns.map((column) => {
      const known: Readonly<Record<string, Raw>> = {
        Kỳ: period,
        "Đơn vị": wholeArea,
        Mã: code,
        "Thực hiện": actual ?? "",
        "Cùng kỳ năm trước": previous,
      };
      return known[column] ?? "";
    });
  return [row("6T/2025"), row("Năm 2025")];
});

/** The criterion that was missed. */
const missed = province.tried.filter(({ actual }) => actual === 21).pop()?.code ?? "";

/** People's own judgements: for a figure, for none, for words, for a criterion; one revised, one of another period. */
export const kindOverrides: readonly (readonly Raw[])[] = [
  ["A1", "Năm 2025", "Đạt", "Trần Thị An", 46030, "số Thống kê công bố lại"],
  ["A1", "Năm 2025", "Vượt", "Trần Thị An", 46035, "theo số cuối cùng"],
  ["A11", "Năm 2025", "Không đạt", "", "", ""],
  ["A2", "6T/2025", "Đạt", "Lê Văn Bình", 45850, ""],
  ["A2", "6T/2025", "", "", "", ""],
  ["a3", "Năm 2025", "Đạt và vượt", "Lê Văn Bình", 46030, "lời của HĐND"],
  [missed, "Năm 2025", "Đạt", "Lê Văn Bình", 46030, "có lý do khách quan"],
];

export const overrideHeadings: readonly string[] = overrideColumns;

import type { FindingFigure, PlanFinding } from "../../src/core/reading/plan-findings";
import { findingWords } from "../../src/text/reading-check-texts";

const figure = (id: number, name: string, value: number, unit: string): FindingFigure => ({
  id,
  name,
  unit,
  value,
  at: { line: id },
});
const thu = figure(1, "Thu ngân sách", 1000, "tỷ đồng");
const parts = [figure(2, "Thu nội địa", 600, "tỷ đồng"), figure(3, "Thu khác", 450.5, "tỷ đồng")];
const shares = [figure(1, "Cơ cấu: A", 60, "%"), figure(2, "Cơ cấu: B", 41.5, "%")];
const look = { kind: "look" } as const;
const [a, b] = shares as [FindingFigure, FindingFigure];

test.each<[PlanFinding, string, string]>([
  [
    { kind: "shares-not-whole", shares, sum: 101.5, remedy: look },
    "Các tỷ trọng cộng lại 101,5%, không phải 100%: “Cơ cấu: A” 60%, “Cơ cấu: B” 41,5% (dòng 1, dòng 2). Đối chiếu với văn bản.",
    "The shares make 101.5% and not 100%: “Cơ cấu: A” 60%, “Cơ cấu: B” 41.5% (line 1, line 2). Compare with the document.",
  ],
  [
    { kind: "parts-not-total", total: thu, parts, sum: 1050.5, remedy: look },
    "“Thu ngân sách” 1.000 tỷ đồng, nhưng các phần cộng lại 1.050,5 tỷ đồng: “Thu nội địa” 600 tỷ đồng, “Thu khác” 450,5 tỷ đồng (dòng 1, dòng 2, dòng 3). Đối chiếu với văn bản.",
    "“Thu ngân sách” 1,000 tỷ đồng, but its parts make 1,050.5 tỷ đồng: “Thu nội địa” 600 tỷ đồng, “Thu khác” 450.5 tỷ đồng (line 1, line 2, line 3). Compare with the document.",
  ],
  [
    { kind: "parts-over-total", total: thu, parts, sum: 1050.5, remedy: look },
    "Các phần vượt số chung “Thu ngân sách” 1.000 tỷ đồng: “Thu nội địa” 600 tỷ đồng, “Thu khác” 450,5 tỷ đồng (dòng 1, dòng 2, dòng 3). Đối chiếu với văn bản.",
    "The parts exceed the whole, “Thu ngân sách” 1,000 tỷ đồng: “Thu nội địa” 600 tỷ đồng, “Thu khác” 450.5 tỷ đồng (line 1, line 2, line 3). Compare with the document.",
  ],
  [
    {
      kind: "share-not-derived",
      share: a,
      part: parts[0] as FindingFigure,
      total: thu,
      derived: 58.2,
      remedy: { kind: "value", id: 1, value: 58.2 },
    },
    "“Cơ cấu: A” 60%, nhưng “Thu nội địa” 600 tỷ đồng trên “Thu ngân sách” 1.000 tỷ đồng là 58,2% (dòng 1, dòng 2). Có phải 58,2%?",
    "“Cơ cấu: A” 60%, but “Thu nội địa” 600 tỷ đồng of “Thu ngân sách” 1,000 tỷ đồng is 58.2% (line 1, line 2). Is it 58.2%?",
  ],
  [
    { kind: "over-hundred", of: figure(7, "Tỷ lệ bao phủ", 955, "%"), remedy: { kind: "value", id: 7, value: 95.5 } },
    "“Tỷ lệ bao phủ” 955% là hơn 100% (dòng 7). Có phải 95,5%?",
    "“Tỷ lệ bao phủ” 955% is more than 100% (line 7). Is it 95.5%?",
  ],
  [
    {
      kind: "unlikely-unit",
      of: figure(7, "Vốn", 4.5, "USD"),
      remedy: { kind: "unit", id: 7, units: ["tỷ USD", "triệu USD"] },
    },
    "“Vốn” 4,5 USD: số này không hợp với đơn vị “USD” (dòng 7). Có phải đơn vị là “tỷ USD” hoặc “triệu USD”?",
    "“Vốn” 4.5 USD: the figure doesn't fit the unit “USD” (line 7). Is the unit “tỷ USD” or “triệu USD”?",
  ],
  [
    { kind: "fraction-of-count", of: figure(7, "Số hộ", 58.5, "hộ"), remedy: { kind: "value", id: 7, value: 58500 } },
    "“Số hộ” 58,5 hộ: số đếm mà có phần lẻ (dòng 7). Có phải 58.500 hộ?",
    "“Số hộ” 58.5 hộ: a count with a fraction (line 7). Is it 58,500 hộ?",
  ],
  [
    {
      kind: "jump",
      of: figure(7, "Sản lượng", 8.5, "tấn"),
      beside: { heading: "TH 2024", value: 8423 },
      cause: "thousands",
      remedy: { kind: "value", id: 7, value: 8500 },
    },
    "“Sản lượng” 8,5 tấn, cách xa “TH 2024” là 8.423 tấn (dòng 7). Có phải 8.500 tấn?",
    "“Sản lượng” 8.5 tấn is far from “TH 2024”, 8,423 tấn (line 7). Is it 8,500 tấn?",
  ],
  [
    { kind: "doubled-code", code: "X", of: [a, b], remedy: { kind: "code", id: 2, code: "X2" } },
    "Mã X dùng cho nhiều chỉ tiêu: “Cơ cấu: A”, “Cơ cấu: B” (dòng 1, dòng 2). Có thể dùng mã X2 cho chỉ tiêu sau.",
    "The code X stands for several targets: “Cơ cấu: A”, “Cơ cấu: B” (line 1, line 2). The code X2 is free for the latter one.",
  ],
  [
    {
      kind: "doubled-target",
      of: [a, { ...a, at: {} }],
      isSameFigure: true,
      remedy: { kind: "keep-one", ids: [1, 2] },
    },
    "Chỉ tiêu nêu 2 lần với cùng một số: “Cơ cấu: A” 60%, “Cơ cấu: A” 60% (dòng 1). Giữ một, hoặc ghi rõ tên nếu là các chỉ tiêu khác nhau.",
    "The target is stated 2 times with one figure: “Cơ cấu: A” 60%, “Cơ cấu: A” 60% (line 1). Keep one, or name them apart if they are different targets.",
  ],
  [
    { kind: "doubled-target", of: [a, b], isSameFigure: false, remedy: { kind: "keep-one", ids: [1, 2] } },
    "Cùng một chỉ tiêu mà có các số khác nhau: “Cơ cấu: A” 60%, “Cơ cấu: B” 41,5% (dòng 1, dòng 2). Giữ một, hoặc ghi rõ tên nếu là các chỉ tiêu khác nhau.",
    "One target has different figures: “Cơ cấu: A” 60%, “Cơ cấu: B” 41.5% (line 1, line 2). Keep one, or name them apart if they are different targets.",
  ],
])("%j", (finding, vi, en) => {
  expect([findingWords(finding, "vi"), findingWords(finding, "en")]).toEqual([vi, en]);
});

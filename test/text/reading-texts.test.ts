import type { DocumentPlace } from "../../src/core/reading/plan-document";
import type { Proposal } from "../../src/core/reading/proposal";
import { doubtWords, placeWords, readingWords } from "../../src/text/reading-texts";
import { proposal } from "../core/reading/review.samples";

test.each<[DocumentPlace, string, string]>([
  [{ line: 71 }, "dòng 71", "line 71"],
  [{ page: 3 }, "trang 3", "page 3"],
  [{ page: 3, line: 12 }, "trang 3, dòng 12", "page 3, line 12"],
  [{ paragraph: 12 }, "đoạn 12", "paragraph 12"],
  [{ table: 2, row: 5, column: 3 }, "bảng 2, hàng 5", "table 2, row 5"],
  [{ sheet: "Phụ lục", address: "D7", table: 1, row: 7 }, "trang tính Phụ lục, ô D7", "sheet Phụ lục, cell D7"],
  [{}, "", ""],
])("the place %j is found by %s", (place, vi, en) => {
  expect([placeWords(place, "vi"), placeWords(place, "en")]).toEqual([vi, en]);
});

test.each<[Partial<Proposal>, string, string]>([
  [
    { value: 95.5, reasons: [{ kind: "comparison-word", word: "trở lên" }] },
    "≥ 95,5%, cao hơn là tốt hơn, vì “trở lên”",
    "≥ 95.5%, higher is better, because of “trở lên”",
  ],
  [
    { value: 8, upper: 8.5, comparison: "=", reasons: [{ kind: "range" }] },
    "từ 8 đến 8,5%, cao hơn là tốt hơn, vì là một khoảng",
    "8 to 8.5%, higher is better, because of the range",
  ],
  [
    {
      value: 4.33,
      comparison: "<=",
      direction: "lower",
      reasons: [
        { kind: "comparison-word", word: "còn" },
        { kind: "direction-word", word: "hộ nghèo" },
      ],
    },
    "≤ 4,33%, thấp hơn là tốt hơn, vì “còn”; nói về “hộ nghèo”",
    "≤ 4.33%, lower is better, because of “còn”; the words “hộ nghèo”",
  ],
  [
    { value: 5, comparison: "reduce>=", unit: "vụ" },
    "giảm ≥ 5 vụ, cao hơn là tốt hơn",
    "down by ≥ 5 vụ, higher is better",
  ],
  [
    { value: 100, comparison: "maintain", direction: "maintain", reasons: [{ kind: "kept-state", word: "duy trì" }] },
    "duy trì 100%, giữ được là đạt, vì “duy trì”",
    "keep 100%, met while it is kept, because of “duy trì”",
  ],
  [
    { comparison: "words", words: "hoàn thành", direction: "none" },
    "“hoàn thành”, cơ cấu, không chiều nào tốt hơn",
    "“hoàn thành”, structure, no side is better",
  ],
])("a reading is told with its reasons: %j", (more, vi, en) => {
  expect([readingWords(proposal(1, more), "vi"), readingWords(proposal(1, more), "en")]).toEqual([vi, en]);
});

test("a doubt is told with its words", () => {
  const doubt = { kind: "unusual-separator", figure: "12.5", otherValue: 125 } as const;
  expect(doubtWords(doubt, "vi")).toBe("số “12.5” viết lạ, cũng có thể là 125");
  expect(doubtWords(doubt, "en")).toBe("“12.5” is spelt unusually and may be 125");
});

import { judge, standardJudging, type JudgedAt } from "../../src/core/judgement";
import { labelSets } from "../../src/core/labels";
import { plan2025 } from "../../src/core/plan-2025";
import { targetNamed, type Target } from "../../src/core/target";
import { explanation, planText, ruleSentence } from "../../src/text/explanation";

const named = (code: string, change: Partial<Target> = {}): Target => {
  const found = targetNamed(plan2025, code);
  if (!found) throw new Error(code);
  return { ...found, name: "Chỉ tiêu", ...change };
};

const level = { comparison: "<=", value: 4.33, method: "reduction-to-level", base: 5.03 } as const;
const june = { moment: { year: 2025, months: 6 } };
const later = { due: { year: 2025, kind: "year", number: 1 } } as const;

// prettier-ignore
const cases: readonly (readonly [string, Partial<Target>, number, JudgedAt, string])[] = [
  ["GRDP", {}, 11.01, {}, "thực hiện 11,01%; kế hoạch ít nhất 12,5%. Cao hơn là tốt hơn: TH/KH = 11,01/12,5 = 88,08%. Thấp hơn kế hoạch 1,49 điểm %. Đánh giá: Không đạt."],
  ["GRDP", {}, 300000, { base: 270000 }, "thực hiện 300.000, kỳ gốc 270.000: tăng 11,1111%; kế hoạch ít nhất 12,5%. Cao hơn là tốt hơn: TH/KH = 11,1111/12,5 = 88,89%. Thấp hơn kế hoạch 1,3889 điểm %. Đánh giá: Không đạt."],
  ["THUNS", {}, 59039.6395, june, "thực hiện 59.039,6395 tỷ đồng; kế hoạch ít nhất 118.079,279 tỷ đồng. Cao hơn là tốt hơn: TH/KH = 59.039,6395/118.079,279 = 50%. Thấp hơn kế hoạch 59.039,6395 tỷ đồng. Đánh giá: Chưa đến kỳ đánh giá (mới hết 6/12 tháng của năm 2025)."],
  ["THATNGHIEP", {}, 3.15, {}, "thực hiện 3,15%; kế hoạch dưới 3,5%. Thấp hơn là tốt hơn: 2 − TH/KH = 2 − 3,15/3,5 = 110%. Thấp hơn kế hoạch 0,35 điểm %. Đánh giá: Đạt."],
  ["THATNGHIEP", { method: "plan-by-actual" }, 0, {}, "thực hiện 0%; kế hoạch dưới 3,5%. Thấp hơn là tốt hơn; thực hiện bằng 0 hoặc âm nên không có tỷ lệ KH/TH. Để trống cột Cách tính để dùng cách 2 − TH/KH. Thấp hơn kế hoạch 3,5 điểm %. Đánh giá: Đạt."],
  ["THATNGHIEP", level, 4.17, {}, "thực hiện 4,17%, kỳ gốc 5,03%; kế hoạch không quá 4,33%. Giảm từ kỳ gốc xuống mức kế hoạch: (gốc − TH)/(gốc − KH) = (5,03 − 4,17)/(5,03 − 4,33) = 122,86%. Thấp hơn kế hoạch 0,16 điểm %. Đánh giá: Đạt."],
  ["HONGHEO", {}, 0, {}, "thực hiện 0 hộ; kế hoạch duy trì 0 hộ. Phải giữ được: đang giữ được (100%). Đánh giá: Đạt."],
  ["HONGHEO", {}, 3, {}, "thực hiện 3 hộ; kế hoạch duy trì 0 hộ. Phải giữ được: không còn giữ được (0%). Đánh giá: Không đạt."],
  ["Q.CCCN", {}, 58, {}, "thực hiện 58%; kế hoạch 59,04%. Cơ cấu, không chiều nào tốt hơn: TH/KH = 58/59,04 = 98,24%. Thấp hơn kế hoạch 1,04 điểm %. Đánh giá: do người có thẩm quyền quyết định."],
  ["Q.TOIPHAM", {}, 94, { base: 100 }, "thực hiện 94, kỳ gốc 100: giảm 6%; kế hoạch giảm ít nhất 5%. Giảm nhiều hơn là tốt hơn: mức đã giảm/mức phải giảm = 6/5 = 120%. Cao hơn kế hoạch 1 điểm %. Đánh giá: Vượt."],
  ["Q.TOIPHAM", {}, 106, { base: 100 }, "thực hiện 106, kỳ gốc 100: tăng 6%; kế hoạch giảm ít nhất 5%. Giảm nhiều hơn là tốt hơn: mức đã giảm/mức phải giảm = -6/5 = -120%. Thấp hơn kế hoạch 11 điểm %. Đánh giá: Không đạt."],
  ["BHYT", { upper: 97 }, 96, {}, "thực hiện 96%; kế hoạch từ 95,2 đến 97%. Cao hơn là tốt hơn: TH/số đầu của khoảng = 96/95,2 = 100,84%. Nằm trong khoảng kế hoạch. Đánh giá: Đạt."],
  ["VIECLAM", {}, 58499.9, {}, "thực hiện 58.499,9 lượt người; kế hoạch ít nhất 58.500 lượt người. Cao hơn là tốt hơn: TH/KH = 58.499,9/58.500 = 99,9998%. Thấp hơn kế hoạch 0,1 lượt người. Đánh giá: Không đạt."],
  ["VIECLAM", {}, 58500, {}, "thực hiện 58.500 lượt người; kế hoạch ít nhất 58.500 lượt người. Cao hơn là tốt hơn: TH/KH = 58.500/58.500 = 100%. Bằng đúng kế hoạch. Đánh giá: Đạt."],
  ["VIECLAM", { comparison: "all", unit: "tiêu chí", value: 3 }, 2, {}, "thực hiện 2 tiêu chí; kế hoạch đủ 3 tiêu chí. Phải đạt đủ tiêu chí: số tiêu chí đạt/số phải đạt = 2/3 = 66,67%. Đánh giá: Không đạt."],
  ["GRDP", later, 11, june, "thực hiện 11%; kế hoạch ít nhất 12,5%. Cao hơn là tốt hơn: TH/KH = 11/12,5 = 88%. Thấp hơn kế hoạch 1,5 điểm %. Đánh giá: Chưa đến kỳ đánh giá (chỉ tiêu này xét ở kỳ sau)."],
  ["GRDP", { value: 0 }, 3, {}, "thực hiện 3%; kế hoạch ít nhất 0%. Cao hơn là tốt hơn; kế hoạch bằng 0 nên không có tỷ lệ. Nếu là chỉ tiêu duy trì, chọn “duy trì” ở cột So sánh và cột Chiều. Cao hơn kế hoạch 3 điểm %. Đánh giá: do người có thẩm quyền quyết định."],
];

test.each(cases)("%s %j with %d %j", (code, change, actual, at, sentence) => {
  expect(explanation(judge(named(code, change), actual, at), "vi")).toBe(`Chỉ tiêu (${code}): ${sentence}`);
});

test.each(cases)("%s %j with %d %j in English says the same in English", (code, change, actual, at) => {
  const judged = judge(named(code, { ...change, name: "Target", unit: "%" }), actual, at);
  const swapped = (text: string): string => text.replace(/[.,]/gu, (mark) => (mark === "." ? "," : "."));
  const attained = (text: string): string | undefined => / = (-?[\d.,]+)%\./u.exec(text)?.[1];
  const [vi, en] = [explanation(judged, "vi"), explanation(judged, "en")];
  expect(attained(en)).toBe(attained(vi) && swapped(attained(vi) ?? ""));
  expect(en.replace(/“duy trì” under So sánh and Chiều|Leave Cách tính/u, "")).toMatch(/^[ -~÷−]+$/u);
  expect(en).toMatch(/Judgement: /u);
});

test("an office's own label is what is said", () => {
  const completion = labelSets.find((set) => set.key === "completion") ?? standardJudging.labels;
  const judged = judge(named("GRDP"), 13, {}, { ...standardJudging, labels: completion });
  expect(explanation(judged, "vi")).toMatch(/Đánh giá: Hoàn thành vượt mức\.$/u);
  expect(explanation(judged, "en")).toMatch(/Judgement: exceeded\.$/u);
});

test.each`
  code            | change                          | rule                                                           | plan
  ${"GRDP"}       | ${{}}                           | ${"Cao hơn là tốt hơn: TH/KH."}                                | ${"ít nhất 12,5%"}
  ${"THUNS"}      | ${{}}                           | ${"Cao hơn là tốt hơn: TH/KH."}                                | ${"ít nhất 118.079,279 tỷ đồng"}
  ${"THATNGHIEP"} | ${{ method: "plan-by-actual" }} | ${"Thấp hơn là tốt hơn: KH/TH."}                               | ${"dưới 3,5%"}
  ${"HONGHEO"}    | ${{}}                           | ${"Phải giữ được."}                                            | ${"duy trì 0 hộ"}
  ${"IIP"}        | ${{}}                           | ${"Cao hơn là tốt hơn: TH/KH."}                                | ${"khoảng 17%"}
  ${"IIP"}        | ${{ upper: 19 }}                | ${"Cao hơn là tốt hơn: TH/số đầu của khoảng."}                 | ${"khoảng từ 17 đến 19%"}
  ${"THATNGHIEP"} | ${level}                        | ${"Giảm từ kỳ gốc xuống mức kế hoạch: (gốc − TH)/(gốc − KH)."} | ${"không quá 4,33%"}
`("$code $change: $rule $plan", ({ code, change, rule, plan }) => {
  expect(ruleSentence(named(code, change), "vi")).toBe(rule);
  expect(planText(named(code, change), "vi")).toBe(plan);
});

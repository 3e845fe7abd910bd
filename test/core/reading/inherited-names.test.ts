import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint } from "../../../src/core/reading/targets-of-point";
import { paragraphsOf } from "./prose.samples";

function lastName(text: string): string | undefined {
  const [entry] = outlineOf(paragraphsOf(`- ${text}`));
  if (!entry || !("line" in entry)) throw new Error("no point");
  const context = { attention: "all", head: "", isStructure: false, led: {}, year: 2026, doubts: [] } as const;
  const { drafts } = readPoint(entry, context);
  return drafts[drafts.length - 1]?.name;
}

test.each([
  ["Xây dựng dân quân 180 đồng chí, đạt 1,3% so với dân số", "Tỷ lệ dân quân so với dân số"],
  ["BHXH tự nguyện: 1.500 người, chiếm 5,2% lực lượng lao động", "Tỷ lệ bHXH tự nguyện trong lực lượng lao động"],
  ["Thu tiền sử dụng đất: 70 tỷ đồng (chiếm 45% tổng thu)", "Tỷ trọng thu tiền sử dụng đất trong tổng thu"],
  ["Vốn đầu tư xã hội đạt 400 tỷ đồng, bằng 38% GRDP", "Tỷ trọng vốn đầu tư xã hội so với GRDP"],
  ["Kiểm tra vệ sinh 150 lượt cơ sở, tỷ lệ đạt 90%", "Tỷ lệ đạt: kiểm tra vệ sinh lượt cơ sở"],
  ["Kết nạp 200 đảng viên, bình quân hằng năm đạt 3% tổng số đảng viên", "Kết nạp đảng viên bình quân hằng năm"],
  ["Doanh thu qua sàn đạt 2 tỷ đồng, gấp 1,5 lần năm 2025", "Doanh thu qua sàn gấp so với năm 2025"],
])("%s: the last one is %s", (text, name) => {
  expect(lastName(text)).toBe(name);
});

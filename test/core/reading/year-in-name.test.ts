import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint } from "../../../src/core/reading/targets-of-point";
import { hasFurtherYears } from "../../../src/core/reading/year-in-name";
import { paragraphsOf } from "./prose.samples";

function namesOf(text: string, year: number, since: number): readonly string[] {
  const [entry] = outlineOf(paragraphsOf(`- ${text}`));
  if (!entry || !("line" in entry)) throw new Error("no point");
  const context = { attention: "all", head: "", isStructure: false, led: {}, year, since, doubts: [] } as const;
  return readPoint(entry, context).drafts.map(({ name }) => name);
}

test("of two years each stands in its name, the plan's own one, too", () => {
  expect(namesOf("Thu nhập bình quân năm 2028 đạt 84 triệu đồng, năm 2030 đạt 105 triệu đồng", 2030, 2026)).toEqual([
    "Thu nhập bình quân năm 2028",
    "Thu nhập bình quân năm 2030",
  ]);
});

test("what is done every year says so", () => {
  expect(namesOf("Phấn đấu hằng năm kết nạp từ 13 đảng viên trở lên", 2030, 2026)).toEqual([
    "Kết nạp đảng viên hằng năm",
  ]);
});

test("a single year, or one that is past, is said by the plan", () => {
  expect(namesOf("Thu nhập bình quân năm 2030 đạt 105 triệu đồng", 2030, 2026)).toEqual(["Thu nhập bình quân"]);
  expect(hasFurtherYears("năm 2024 đạt 80 triệu đồng, năm 2026 đạt 90 triệu đồng", { year: 2026 })).toBe(false);
  expect(hasFurtherYears("đến năm 2026 tăng 5% so với năm 2028", { year: 2026 })).toBe(false);
  expect(hasFurtherYears("năm 2026 đạt 90%, năm 2028 đạt 95%", {})).toBe(false);
});

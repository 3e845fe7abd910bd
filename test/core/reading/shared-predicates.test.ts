import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint } from "../../../src/core/reading/targets-of-point";
import { paragraphsOf } from "./prose.samples";

function namesOf(text: string): readonly string[] {
  const [entry] = outlineOf(paragraphsOf(`- ${text}`));
  if (!entry || !("line" in entry)) throw new Error("no point");
  const context = { attention: "all", head: "", isStructure: false, led: {}, year: 2026, doubts: [] } as const;
  return readPoint(entry, context).drafts.map(({ name }) => name);
}

test.each([
  [
    "78% hộ gia đình, 20/27 bản (74%), 95% cơ quan đạt chuẩn văn hóa",
    [
      "Hộ gia đình đạt chuẩn văn hóa",
      "Bản đạt chuẩn văn hóa",
      "Tỷ lệ bản đạt chuẩn văn hóa",
      "Cơ quan đạt chuẩn văn hóa",
    ],
  ],
  [
    "90% người sản xuất; 85% người kinh doanh và 80% người tiêu dùng có kiến thức về vệ sinh",
    [
      "Người sản xuất có kiến thức về vệ sinh",
      "Người kinh doanh có kiến thức về vệ sinh",
      "Người tiêu dùng có kiến thức về vệ sinh",
    ],
  ],
  ["90% thôn văn hóa; 95% hộ có nước sạch", ["Thôn văn hóa", "Hộ có nước sạch"]],
])("%s names %j", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint } from "../../../src/core/reading/targets-of-point";
import { paragraphsOf } from "./prose.samples";

const plain = { attention: "all", head: "", isStructure: false, led: {}, year: 2026, doubts: [] } as const;

function names(text: string): readonly string[] {
  const [entry] = outlineOf(paragraphsOf(text));
  if (!entry || !("line" in entry)) throw new Error("no point");
  return readPoint(entry, plain).drafts.map(({ name }) => name);
}

describe("what only the clause before says is put into the name", () => {
  test.each([
    [
      "a sort that both begin with",
      "- Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân còn 4%, thể thấp còi còn 7%.",
      ["Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân", "Tỷ lệ trẻ suy dinh dưỡng thể thấp còi"],
    ],
    [
      "an age",
      "- Tỷ suất tử vong trẻ em dưới 1 tuổi dưới 11‰, dưới 5 tuổi dưới 16‰.",
      ["Tỷ suất tử vong trẻ em dưới 1 tuổi", "Tỷ suất tử vong trẻ em dưới 5 tuổi"],
    ],
    [
      "a subject, with what is said of both",
      "- Tỷ lệ đường xã được nhựa hóa đạt 100%, đường thôn đạt 85%.",
      ["Tỷ lệ đường xã được nhựa hóa", "Tỷ lệ đường thôn được nhựa hóa"],
    ],
    [
      "one of two words that stand for each other",
      "- Kim ngạch xuất khẩu hàng hóa đạt 2,6 tỷ USD; nhập khẩu 1,9 tỷ USD.",
      ["Kim ngạch xuất khẩu hàng hóa", "Kim ngạch nhập khẩu hàng hóa"],
    ],
    [
      "a place before what is said of it",
      "- Tỷ lệ chất thải rắn đô thị được thu gom 97%; nông thôn 84%.",
      ["Tỷ lệ chất thải rắn đô thị được thu gom", "Tỷ lệ chất thải rắn nông thôn được thu gom"],
    ],
    [
      "some of whom, behind a fall",
      "- Tỷ lệ hộ nghèo giảm 1%, riêng các xã đặc biệt khó khăn giảm 3%.",
      ["Tỷ lệ hộ nghèo giảm", "Tỷ lệ hộ nghèo các xã đặc biệt khó khăn giảm"],
    ],
    [
      "a part of the head's figure",
      "- Sản lượng thịt hơi: thịt lợn 900 tấn, thịt bò 120 tấn.",
      ["Sản lượng thịt hơi: thịt lợn", "Sản lượng thịt hơi: thịt bò"],
    ],
    [
      "the verb of the first figure",
      "- Thành lập mới 60 doanh nghiệp và 140 hộ kinh doanh.",
      ["Thành lập mới doanh nghiệp", "Thành lập mới hộ kinh doanh"],
    ],
    [
      "the whole of a part that is no measure itself",
      "- Tốc độ tăng giá trị sản xuất 14%; trong đó: du lịch tăng 17%, thủy sản tăng 5%.",
      [
        "Tốc độ tăng giá trị sản xuất",
        "Tốc độ tăng giá trị sản xuất: du lịch tăng",
        "Tốc độ tăng giá trị sản xuất: thủy sản tăng",
      ],
    ],
    ["the fall of what stands behind it", "- Giảm 12 hộ nghèo.", ["Giảm hộ nghèo"]],
  ])("%s", (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("a clause that says all keeps its own name", () => {
  test.each([
    ["- Tỷ lệ hộ nghèo còn 2%; tỷ lệ lao động qua đào tạo đạt 72%.", ["Tỷ lệ hộ nghèo", "Tỷ lệ lao động qua đào tạo"]],
    ["- Thu ngân sách 45 tỷ đồng, trong đó thu nội địa 40 tỷ đồng.", ["Thu ngân sách", "Thu nội địa"]],
    [
      "- Có 40 doanh nghiệp đổi mới công nghệ, trong đó có 12 doanh nghiệp dẫn dắt ngành.",
      ["Doanh nghiệp đổi mới công nghệ", "Doanh nghiệp dẫn dắt ngành"],
    ],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

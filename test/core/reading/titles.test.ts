import { outlineOf } from "../../../src/core/reading/outline";
import { titlesOf } from "../../../src/core/reading/titles";
import { paragraphsOf } from "./prose.samples";

const titles = (text: string): readonly string[] =>
  [...titlesOf(outlineOf(paragraphsOf(text)))].map((point) => point.text);

test.each([
  [
    "a title",
    "Xã Tân Mẫu phấn đấu thu 15 tỷ đồng\nNăm 2026, xã thu 15 tỷ đồng.",
    ["Xã Tân Mẫu phấn đấu thu 15 tỷ đồng"],
  ],
  ["a caption", "Xã thu 15 tỷ đồng.\nTrồng 40 ha rừng ở Tân Mẫu\nXã trồng 40 ha rừng.", ["Trồng 40 ha rừng ở Tân Mẫu"]],
  ["a line that says more", "Xã phấn đấu thu 16 tỷ đồng\nNăm 2026, xã thu 15 tỷ đồng.", []],
  [
    "a lead",
    "Xã thu 15 tỷ đồng, trồng 40 ha rừng.\nNăm 2026, xã phấn đấu thu 15 tỷ đồng, trồng 40 ha rừng, mở 2 lớp.",
    ["Xã thu 15 tỷ đồng, trồng 40 ha rừng."],
  ],
  ["another noun", "Xã mở 2 lớp, 3 trạm.\nNăm 2026, xã phấn đấu có thêm 2 thôn và 3 xóm đạt chuẩn.", []],
  ["a part of a number", "Xã phấn đấu thu 5 tỷ đồng\nNăm 2026, xã thu 15 tỷ đồng.", []],
  ["a year only", "Họp cuối năm 2025\nNăm 2025, xã thu 15 tỷ đồng.", []],
  ["a list", "Thu 15 tỷ đồng\nTrồng 40 ha rừng", []],
  ["a point", "- Xã thu 15 tỷ đồng\nNăm 2026, xã thu 15 tỷ đồng.", []],
] as const)("%s", (_, text, found) => {
  expect(titles(text)).toEqual(found);
});

import { behindOf, cutZone, headOf } from "../../../src/core/reading/zones";

/** The words between two figures → what still belongs to the first | what names the second. */
test.each([
  ["; tỷ lệ hộ nghèo còn ", "", "tỷ lệ hộ nghèo còn", { isStrong: true, isSentence: false }],
  [", tỷ lệ hộ nghèo ", "", "tỷ lệ hộ nghèo", { isStrong: false }],
  [" so với năm 2025; thu nhập đạt ", "so với năm 2025", "thu nhập đạt", { isStrong: true }],
  [". Thu nhập bình quân đạt ", "", "Thu nhập bình quân đạt", { isStrong: true, isSentence: true }],
  [" và tỷ lệ thất nghiệp ", "", "tỷ lệ thất nghiệp", { isStrong: false }],
  [", trong đó thu nội địa ", "", "thu nội địa", { parts: "comma" }],
  [", trong đó: thu nội địa ", "", ": thu nội địa", { parts: "colon" }],
  [" (trồng mới ", "", "trồng mới", { isStrong: false }],
  [" ", "", "", { isBare: true }],
] as const)("behind a figure named before: %j", (zone, tail, rest, more) => {
  const cut = cutZone(zone, true, false);
  expect({ ...cut, tail: cut.tail.trim(), rest: cut.rest.trim() }).toMatchObject({ tail, rest, ...more });
});

test.each([
  [" số hộ dùng điện; ", "số hộ dùng điện", ""],
  [" số hộ dùng điện, tỷ lệ hộ nghèo còn ", "số hộ dùng điện", "tỷ lệ hộ nghèo còn"],
  [" số hộ dùng điện và ", "số hộ dùng điện", ""],
  [" số xã ở Tân Mẫu, Đông Thử được công nhận, ", "số xã ở Tân Mẫu, Đông Thử được công nhận", ""],
])("behind a figure that is named behind: %j", (zone, tail, rest) => {
  const cut = cutZone(zone, true, true);
  expect([cut.tail.trim(), cut.rest.trim()]).toEqual([tail, rest]);
});

test("all before the first figure is its own", () => {
  expect(cutZone("Phấn đấu năm 2026, thu ngân sách đạt ", false, false)).toMatchObject({
    tail: "",
    rest: "Phấn đấu năm 2026, thu ngân sách đạt ",
    isStrong: true,
  });
});

test.each([
  ["Cơ cấu kinh tế: Dịch vụ", "Cơ cấu kinh tế", "Dịch vụ"],
  ["Cơ cấu kinh tế: Nông, lâm nghiệp: ", "Cơ cấu kinh tế", "Nông, lâm nghiệp"],
  ["Tỷ lệ hộ nghèo còn", "", "Tỷ lệ hộ nghèo còn"],
  ["Tỷ lệ hộ dùng nước (nông thôn: đô thị) đạt", "", "Tỷ lệ hộ dùng nước (nông thôn: đô thị) đạt"],
  ["02 nguồn thu chính: Thu nội địa", "", "Thu nội địa"],
  ["Cây trồng chủ yếu (Lúa: diện tích đạt", "Lúa", "diện tích đạt"],
])("%j stands under the head %j", (rest, head, own) => {
  const found = headOf(rest);
  expect([found.head, found.own.trim()]).toEqual([head, own]);
});

test.each([
  [" số hộ dùng nước sạch; tỷ lệ", false, "số hộ dùng nước sạch"],
  [" số hộ dùng nước sạch.", false, "số hộ dùng nước sạch"],
  [" số thôn (kể cả ấp) đạt chuẩn", false, "số thôn (kể cả ấp) đạt chuẩn"],
  [" số thôn (trồng mới ", true, "số thôn"],
  [" số hộ dùng nước, trong đó khu vực", false, "số hộ dùng nước,"],
  [" số hộ dùng điện, tỷ lệ hộ nghèo còn ", true, "số hộ dùng điện"],
  [" số hộ dùng điện, nước", false, "số hộ dùng điện, nước"],
])("behind a figure %j, another following: %p", (after, hasNext, behind) => {
  expect(behindOf(after, hasNext).trim()).toBe(behind);
});

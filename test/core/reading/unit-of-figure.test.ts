import { unitBeforeColon, unitOfWhole } from "../../../src/core/reading/unit-of-figure";

/** The unit of the last figure of a text. */
function unit(text: string, find: typeof unitBeforeColon | typeof unitOfWhole): string {
  const lower = text.toLowerCase();
  const figure = /\d[\d/]*(?=[^\d]*$)/u.exec(lower);
  if (!figure) throw new Error("no figure");
  const to = figure.index + figure[0].length;
  return find(lower, figure.index, to, Number(figure[0].split("/")[0]))?.unit ?? "";
}

test.each([
  ["Tổ dân phố văn hóa: 48/52.", "tổ dân phố"],
  ["Tổng số sáng kiến cấp xã: 08;", "sáng kiến"],
  ["Tỷ lệ hộ nghèo: 3;", ""],
  ["Số ngày nghỉ: 12.", ""],
  ["Tổ dân phố văn hóa: 48 tổ", ""],
] as const)("before a colon: %s", (text, expected) => {
  expect(unit(text, unitBeforeColon)).toBe(expected);
});

test.each([
  ["Có 145 huy chương, trong đó huy chương vàng 28.", "huy chương"],
  ["Đưa đi 2.400 người (Nhật Bản 1300)", "người"],
  ["Đưa đi 240 người (Nhật Bản 1300)", ""],
  ["Đưa đi 2.400 người (lớp 9) theo mức 3", ""],
  ["Thu 2.400 tỷ đồng (đợt một 13)", ""],
] as const)("of the whole: %s", (text, expected) => {
  expect(unit(text, unitOfWhole)).toBe(expected);
});

import fc from "fast-check";

import { codeKey } from "../../../src/core/code";
import { proposedCode } from "../../../src/core/reading/proposal-code";

const codeOf = (name: string): string => proposedCode(name, "", new Map());

test.each([
  ["Tốc độ tăng trưởng GRDP", "GRDP"],
  ["GRDP bình quân đầu người", "GRDPNGUOI"],
  ["Tổng thu ngân sách nhà nước trên địa bàn", "THUNS"],
  ["Thu nội địa", "THUNOIDIA"],
  ["Thu nhập bình quân đầu người", "THUNHAP"],
  ["Tỷ lệ hộ nghèo đa chiều", "HONGHEO"],
  ["Tỷ lệ hộ cận nghèo", "CANNGHEO"],
  ["Tỷ lệ bao phủ bảo hiểm y tế", "BHYT"],
  ["Tỷ lệ thất nghiệp", "THATNGHIEP"],
  ["Tỷ lệ giao quân", "GIAOQUAN"],
  ["Tổng vốn đầu tư toàn xã hội", "VONDAUTU"],
  ["Đàn trâu", "DT"],
  ["Rau", "RAU"],
])("%s gets %s", (name, code) => {
  expect(codeOf(name)).toBe(code);
});

test("a second target of one subject gets a number", () => {
  const taken = new Map<string, number>();
  expect(["Hộ nghèo", "Tỷ lệ hộ nghèo", "Số hộ nghèo"].map((name) => proposedCode(name, "", taken))).toEqual([
    "HONGHEO",
    "HONGHEO2",
    "HONGHEO3",
  ]);
});

test("the prefix of a level stands before it", () => {
  expect(proposedCode("Tỷ lệ hộ nghèo", "P.", new Map())).toBe("P.HONGHEO");
});

test("names of any words get codes apart, made of capitals and digits", () => {
  const word = fc.constantFrom(..."tỷ lệ|hộ nghèo|thu|2|12|đàn|trâu|GRDP|%|()|của|ước|Ệ|ỡ|lớp 1|".split("|"));
  const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), (names) => {
      const taken = new Map<string, number>();
      const codes = names.map((each) => proposedCode(each, "", taken));
      expect(new Set(codes.map(codeKey)).size).toBe(names.length);
      for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z0-9]*$/u);
    }),
  );
});

import { codeKey, nearestCodes, withoutDiacritics } from "../../src/core/code";

test.each`
  typed           | key
  ${"GRDP"}       | ${"GRDP"}
  ${"grdp"}       | ${"GRDP"}
  ${" Hộ nghèo "} | ${"HONGHEO"}
  ${"đào-tạo"}    | ${"DAOTAO"}
  ${"Q.BHYT"}     | ${"QBHYT"}
  ${"q bhyt"}     | ${"QBHYT"}
  ${"du_lịch"}    | ${"DULICH"}
  ${"thu ns"}     | ${"THUNS"}
  ${""}           | ${""}
`("$typed is $key", ({ typed, key }) => {
  expect(codeKey(typed)).toBe(key);
});

test("composed and decomposed letters are the same", () => {
  expect(codeKey("hộ nghèo".normalize("NFD"))).toBe(codeKey("hộ nghèo".normalize("NFC")));
  expect(withoutDiacritics("Đường sắt")).toBe("Duong sat");
});

const known = ["GRDP", "GRDPCN", "IIP", "THUNS", "THUNOIDIA", "BHYT", "Q.BHYT"];

test.each`
  typed     | offered
  ${"GDP"}  | ${["GRDP"]}
  ${"BHTY"} | ${[]}
  ${"BHY"}  | ${["BHYT"]}
  ${"THUN"} | ${["THUNS", "THUNOIDIA"]}
  ${"XYZW"} | ${[]}
  ${""}     | ${[]}
`("for $typed we offer $offered", ({ typed, offered }) => {
  expect(nearestCodes(typed, known)).toEqual(offered);
});

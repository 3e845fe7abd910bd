import { formerSheetName, freeSheetName } from "../../src/core/sheet-name";

test.each`
  wanted                                     | taken                                  | name
  ${"BC 6T-2025"}                            | ${[]}                                  | ${"BC 6T-2025"}
  ${"BC 6T-2025"}                            | ${["bc 6t-2025"]}                      | ${"BC 6T-2025 (2)"}
  ${"BC 6T-2025"}                            | ${["BC 6T-2025", "BC 6T-2025 (2)"]}    | ${"BC 6T-2025 (3)"}
  ${"Đơn vị 6T-2025 Thành phố Hải Phòng"}    | ${[]}                                  | ${"Đơn vị 6T-2025 Thành phố Hải Ph"}
  ${"Đơn vị 6T-2025 Thành phố Hải Phòng"}    | ${["Đơn vị 6T-2025 Thành phố Hải Ph"]} | ${"Đơn vị 6T-2025 Thành phố Hả (2)"}
  ${"A23456789012345678901234567890 cuối"}   | ${[]}                                  | ${"A23456789012345678901234567890"}
  ${formerSheetName("BC 6T-2025 Thành phố")} | ${[]}                                  | ${"Bản trước BC 6T-2025 Thành phố"}
`("$wanted beside $taken: $name", ({ wanted, taken, name }) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

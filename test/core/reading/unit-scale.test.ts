import { inUnit, scaledUnit } from "../../../src/core/reading/unit-scale";

test.each`
  unit                      | plain           | scale
  ${"tỷ đồng"}              | ${"đồng"}       | ${1e9}
  ${"Tr.đ"}                 | ${"đồng"}       | ${1e6}
  ${"nghìn tỷ đồng"}        | ${"đồng"}       | ${1e12}
  ${"triệu đồng/người/năm"} | ${"đồng/người"} | ${1e6}
  ${"triệu lượt khách"}     | ${"lượt khách"} | ${1e6}
  ${"%/năm"}                | ${"%"}          | ${1}
  ${"tạ/ha"}                | ${"tạ/ha"}      | ${1}
  ${"nghìn"}                | ${""}           | ${1e3}
  ${""}                     | ${""}           | ${1}
`("$unit is $scale $plain", ({ unit, plain, scale }) => {
  expect(scaledUnit(unit as string)).toEqual({ plain, scale });
});

test.each`
  value    | from            | to                  | made
  ${13650} | ${"triệu đồng"} | ${"tỷ đồng"}        | ${13.65}
  ${0.1}   | ${"tỷ USD"}     | ${"triệu USD"}      | ${100}
  ${85}    | ${"triệu đồng"} | ${"triệu đồng/năm"} | ${85}
  ${5}     | ${"tỷ đồng"}    | ${"tỷ USD"}         | ${undefined}
  ${5}     | ${"%"}          | ${"‰"}              | ${undefined}
  ${5}     | ${"HTX"}        | ${"hợp tác xã"}     | ${5}
`("$value $from is $made $to", ({ value, from, to, made }) => {
  expect(inUnit(value as number, from as string, to as string)).toBe(made);
});

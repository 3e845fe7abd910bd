import { readAsOf } from "../../src/core/as-of";

test.each`
  written         | day          | months
  ${45838}        | ${45838}     | ${6}
  ${"30/06/2025"} | ${45838}     | ${6}
  ${"2025-06-30"} | ${45838}     | ${6}
  ${"T6/2025"}    | ${45838}     | ${6}
  ${"6T/2025"}    | ${45838}     | ${6}
  ${"2025-Q2"}    | ${45838}     | ${6}
  ${"2025-06"}    | ${45838}     | ${6}
  ${2025}         | ${46022}     | ${12}
  ${"Năm 2025"}   | ${46022}     | ${12}
  ${"15/06/2025"} | ${45823}     | ${5.5}
  ${"mai"}        | ${undefined} | ${undefined}
  ${"31/06/2025"} | ${undefined} | ${undefined}
  ${""}           | ${undefined} | ${undefined}
  ${12.5}         | ${undefined} | ${undefined}
`("as of $written: day $day, $months months", ({ written, day, months }) => {
  const read = readAsOf(written);
  expect([read?.day, read?.moment.months]).toEqual([day, months]);
});

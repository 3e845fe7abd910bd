import { readAsOf } from "../../src/command-line/moment-argument";

/** Excel's serials: 45658 is 01/01/2025. */
test.each`
  typed           | months     | day
  ${"2025-06-30"} | ${6}       | ${45838}
  ${"2025-01-15"} | ${15 / 31} | ${45672}
  ${"30/6/2025"}  | ${6}       | ${45838}
  ${"2025-06"}    | ${6}       | ${45838}
  ${"2025-Q2"}    | ${6}       | ${45838}
  ${"2025-6T"}    | ${6}       | ${45838}
  ${"2025-9T"}    | ${9}       | ${45930}
  ${"2025"}       | ${12}      | ${46022}
  ${"2025-12-31"} | ${12}      | ${46022}
  ${"T6/2025"}    | ${6}       | ${45838}
`("$typed: $months months have gone, the day is $day", ({ typed, months, day }) => {
  expect(readAsOf(typed)).toEqual({ moment: { year: 2025, months }, day });
});

test.each(["", "giữa năm", "2025-13", "2025-02-30", "2025-Q5", "45838"])("%p is no day or period", (typed) => {
  expect(readAsOf(typed)).toBeUndefined();
});

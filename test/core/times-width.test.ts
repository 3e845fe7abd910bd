import { linesIn, textWidth } from "../../src/core/times-width";

/** Widths as LibreOffice prints them, in points. */
test.each`
  text                                    | size  | bold     | width
  ${"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"} | ${12} | ${true}  | ${250.1}
  ${"Độc lập - Tự do - Hạnh phúc"}        | ${13} | ${true}  | ${159.1}
  ${"Nguyễn Văn Mẫu"}                     | ${14} | ${true}  | ${105.7}
  ${"Số: 07/BC-UBND"}                     | ${13} | ${false} | ${95.6}
  ${"- Như trên;"}                        | ${11} | ${false} | ${48.7}
  ${""}                                   | ${14} | ${false} | ${0}
`("$text is $width points wide", ({ text, size, bold, width }) => {
  expect(Math.abs(textWidth(text, { size, bold }) - width)).toBeLessThan(1);
});

test.each`
  text                 | width  | lines
  ${""}                | ${100} | ${1}
  ${"một hai ba"}      | ${500} | ${1}
  ${"một hai ba"}      | ${40}  | ${2}
  ${"một\nhai ba"}     | ${500} | ${2}
  ${"x".repeat(100)}   | ${70}  | ${10}
  ${"a b ".repeat(50)} | ${100} | ${10}
`("$lines lines in $width points", ({ text, width, lines }) => {
  expect(linesIn(text.trim(), width, { size: 14 })).toBe(lines);
});

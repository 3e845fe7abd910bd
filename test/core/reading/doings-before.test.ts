import { beginsAnew, withoutDoings } from "../../../src/core/reading/doings-before";
import { figurePhrases, type FigurePhrase } from "../../../src/core/reading/figure-phrases";

function phraseOf(text: string): FigurePhrase {
  const [phrase] = figurePhrases(text);
  if (!phrase) throw new Error(`no figure: ${text}`);
  return phrase;
}

test.each([
  ["Nâng cao đời sống người dân, ", "90%", " hộ dân có nước sạch", true],
  ["Khai báo lưu trú, bảo đảm ", "98%", " cơ sở thực hiện nghiêm", true],
  ["Nâng cao đời sống người dân, ", "90%", " hộ dân", false],
  ["Tỷ lệ hộ dân có nước sạch ", "90%", " hộ dân ở xã", false],
])("%s%s%s begins another clause: %s", (before, figure, behind, isAnew) => {
  expect(beginsAnew(before, phraseOf(figure), behind)).toBe(isAnew);
});

test.each([
  ["Các cấp hội đổi mới nội dung và phương thức hoạt động của chi hội, thu hút", "thu hút"],
  [
    "Hội phụ nữ, nông dân, cựu chiến binh, đoàn thanh niên thu hút",
    "Hội phụ nữ, nông dân, cựu chiến binh, đoàn thanh niên thu hút",
  ],
])("%s: the verb of the figure is %s", (name, verb) => {
  expect(withoutDoings(name, phraseOf("85%"))).toBe(verb);
});

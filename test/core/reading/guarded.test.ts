import fc from "fast-check";
import { Guarded, withoutConditions } from "../../../src/core/reading/guarded";

test.each([
  [/(?<![\p{L}])(?<!so với )đã (?!nêu)(?=\p{L})/iu, "đã "],
  [/(?:a(?!b[)]c\))|d)\((?<=e(?:f|g))[(?=]/u, "(?:a|d)\\([(?=]"],
  [/không có gì/u, "không có gì"],
])("%p without its conditions", (pattern, rest) => {
  expect(withoutConditions(pattern.source)).toBe(rest);
});

const patterns = [
  /(?<![\p{L}])(?<!so với )đã (?!nêu)/iu,
  /^(?:về )?cơ cấu(?! lại)|(?<=đến )năm (20\d\d)$/u,
  /(?<!(?:sự|tinh thần) )quyết tâm|dự kiến(?= \p{L})/iu,
];
const words = fc.constantFrom(
  "đã",
  "Đã",
  "nêu",
  "so với",
  "về",
  "cơ cấu",
  "lại",
  "đến",
  "năm 2026",
  "sự",
  "quyết tâm",
  "dự kiến",
  "x",
);

test("a guarded pattern answers as the pattern does", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), fc.constantFrom("", " "), (all, joint) => {
      const text = all.join(joint);
      for (const pattern of patterns) {
        const guarded = new Guarded(pattern);
        expect(guarded.test(text)).toBe(pattern.test(text));
        expect(guarded.exec(text)).toEqual(pattern.exec(text));
      }
    }),
  );
});

test("a pattern that goes on from where it was is refused", () => {
  expect(() => new Guarded(/a/gu)).toThrow("from its beginning");
});

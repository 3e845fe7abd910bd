import { headingsOfReading, type HeadingSays } from "../../../src/core/reading/heading-says";
import { outlineOf } from "../../../src/core/reading/outline";
import { paragraphsOf } from "./prose.samples";

/** What the last line says of the points below it. */
function says(...lines: readonly string[]): HeadingSays {
  const point = outlineOf(paragraphsOf(lines.join("\n"))).at(-1);
  if (!point || !("line" in point)) throw new Error("no point");
  return headingsOfReading()(point);
}

test.each<[string, readonly string[], Partial<HeadingSays>]>([
  ["a tier", ["A. Chỉ tiêu tỉnh giao"], { level: "Tỉnh" }],
  [
    "the tier of the heading above",
    ["A. Chỉ tiêu thành phố:", "1. Về kinh tế"],
    { level: "Thành phố", group: "Về kinh tế" },
  ],
  ["an indicator", ["1. Tỷ lệ hộ nghèo:"], { name: "Tỷ lệ hộ nghèo", level: "" }],
  ["a structure", ["1. Cơ cấu kinh tế:"], { isStructure: true, leadsToParts: true }],
  ["parts", ["1. Thu ngân sách đạt 120 tỷ đồng, trong đó:"], { leadsToParts: true }],
  ["a change", ["1. Giảm so với năm 2025:"], { led: { change: "down", changeWord: "giảm" } }],
  ["a figure", ["1. Đạt từ 90% trở lên:"], { lead: { words: "Đạt từ 90% trở lên", isRate: true } }],
  ["a nought", ["1. Không để xảy ra:"], { lead: { words: "Không để xảy ra", isRate: false } }],
])("%s", (_what, lines, said) => {
  expect(says(...lines)).toMatchObject(said);
});

test("a point is asked once", () => {
  const [point] = outlineOf(paragraphsOf("1. Về kinh tế"));
  const headings = headingsOfReading();
  if (!point || !("line" in point)) throw new Error("no point");
  expect(headings(point)).toBe(headings(point));
});

import { labelSets, labelText, textsOf, threeLabels, type LabelFacts, type LabelSet } from "../../src/core/labels";

const set = (key: string): LabelSet => labelSets.find((each) => each.key === key) ?? threeLabels;

const facts = (change: Partial<LabelFacts>): LabelFacts => ({
  verdict: "met",
  ratio: 1,
  isMaintained: false,
  isNothing: false,
  ...change,
});

/** Published sets: Thừa Thiên Huế 2019; Sao Vàng 2025; Mường Ảng 2018; a ward official's words. */
test.each`
  key             | change                                     | nearly       | says
  ${"three"}      | ${{ verdict: "exceeded", ratio: 1.08 }}    | ${undefined} | ${"Vượt"}
  ${"three"}      | ${{}}                                      | ${undefined} | ${"Đạt"}
  ${"three"}      | ${{ verdict: "missed", ratio: 0.96 }}      | ${0.9}       | ${"Không đạt"}
  ${"three"}      | ${{ verdict: "not-due" }}                  | ${undefined} | ${"Chưa đến kỳ đánh giá"}
  ${"three"}      | ${{ verdict: "by-hand" }}                  | ${undefined} | ${""}
  ${"completion"} | ${{ verdict: "exceeded" }}                 | ${undefined} | ${"Hoàn thành vượt mức"}
  ${"completion"} | ${{ verdict: "missed", ratio: 0.96 }}      | ${0.9}       | ${"Chưa hoàn thành"}
  ${"four"}       | ${{ verdict: "missed", ratio: 0.96 }}      | ${0.9}       | ${"Cơ bản hoàn thành"}
  ${"four"}       | ${{ verdict: "missed", ratio: 0.9 }}       | ${0.9}       | ${"Cơ bản hoàn thành"}
  ${"four"}       | ${{ verdict: "missed", ratio: 0.89 }}      | ${0.9}       | ${"Chưa hoàn thành"}
  ${"four"}       | ${{ verdict: "missed", ratio: 0.99 }}      | ${undefined} | ${"Chưa hoàn thành"}
  ${"four"}       | ${{ verdict: "missed", ratio: undefined }} | ${0.9}       | ${"Chưa hoàn thành"}
  ${"words"}      | ${{ isMaintained: true }}                  | ${undefined} | ${"Tiếp tục duy trì"}
  ${"words"}      | ${{ verdict: "missed", isNothing: true }}  | ${undefined} | ${"Chưa thực hiện"}
  ${"words"}      | ${{ verdict: "missed" }}                   | ${undefined} | ${"Tiếp tục thực hiện"}
  ${"words"}      | ${{ verdict: "not-due" }}                  | ${undefined} | ${"Đang thực hiện"}
`("$key, $change, cơ bản from $nearly: $says", ({ key, change, nearly, says }) => {
  expect(labelText(set(key), facts(change), nearly)).toBe(says);
});

test("every set has a word for every verdict that a rule can give", () => {
  for (const each of labelSets) {
    for (const verdict of ["exceeded", "met", "missed", "not-due"] as const) {
      expect(labelText(each, facts({ verdict, isMaintained: true, isNothing: true }))).not.toBe("");
    }
  }
});

test("no word means both met and missed", () => {
  for (const each of labelSets) {
    const met = [...textsOf(each, "met"), ...textsOf(each, "exceeded")];
    expect(met.filter((word) => textsOf(each, "missed").includes(word))).toEqual([]);
  }
});

import type { Headline, Standing } from "../../src/core/headline";
import {
  countedCell,
  headlineFormula,
  headlineText,
  standingFormula,
  standingNumber,
} from "../../src/core/report-headline";
import { standardJudging } from "../../src/core/judgement";
import { labelSets } from "../../src/core/labels";
import { targetNamed, type Target } from "../../src/core/target";
import { plan2025 } from "../../src/core/plan-2025";

const none: Headline = { total: 0, exceeded: 0, met: 0, missed: 0, "not-due": 0, "by-hand": 0, "no-figure": 0 };

test.each<[Partial<Headline>, string]>([
  [
    { total: 26, exceeded: 13, met: 10, missed: 3 },
    "Có 23/26 chỉ tiêu đạt và vượt kế hoạch, trong đó 13 chỉ tiêu vượt, 10 chỉ tiêu đạt; 3 chỉ tiêu không đạt.",
  ],
  [
    { total: 12, met: 7, "not-due": 5 },
    "Có 7/12 chỉ tiêu đạt và vượt kế hoạch, trong đó 7 chỉ tiêu đạt; 5 chỉ tiêu chưa đến kỳ đánh giá.",
  ],
  [{ total: 19, "no-figure": 19 }, "Có 0/19 chỉ tiêu đạt và vượt kế hoạch; 19 chỉ tiêu chưa có số liệu."],
  [
    { total: 15, exceeded: 1, met: 1, missed: 10, "by-hand": 2, "no-figure": 1 },
    "Có 2/15 chỉ tiêu đạt và vượt kế hoạch, trong đó 1 chỉ tiêu vượt, 1 chỉ tiêu đạt; 10 chỉ tiêu không đạt; 2 chỉ tiêu chưa được đánh giá; 1 chỉ tiêu chưa có số liệu.",
  ],
])("%j", (counts, sentence) => {
  expect(headlineText({ ...none, ...counts })).toBe(sentence);
});

test("what is said behind a count stands behind it", () => {
  const about = (standing: Standing): string => (standing === "missed" ? " (GRDP, IIP)" : "");
  expect(headlineText({ ...none, total: 4, met: 2, missed: 2 }, about)).toMatch(
    /; 2 chỉ tiêu không đạt \(GRDP, IIP\)\.$/u,
  );
});

test("the formula is short enough for any Excel", () => {
  expect(headlineFormula("$AB$12:$AB$50012").length).toBeLessThan(2000);
});

test("an item is as good as the worst of its rows", () => {
  expect(countedCell(["exceeded"], [0])).toEqual({ value: 6, formula: "=«standing»" });
  expect(countedCell(["exceeded", "missed", "met"], [0, 2, 3])).toEqual({
    value: 1,
    formula: "=MIN(«standing»,«standing:2»,«standing:3»)",
  });
});

test("where every word says one verdict, the seen label tells the standing, in one formula for all rows", () => {
  const moment = { year: 2025, months: 6 };
  const [thu, ngheo] = ["THUNS", "HONGHEO"].map((code) => targetNamed(plan2025, code) as Target);
  const of = (target: Target | undefined, labels = standardJudging.labels): string =>
    standingFormula(target as Target, { ...standardJudging, labels }, moment);
  expect(of(thu)).toBe(of(ngheo));
  const words = labelSets.find((set) => set.key === "words");
  expect(of(thu, words)).not.toBe(of(ngheo, words));
});

test("the worst has the lowest number", () => {
  const order: readonly Standing[] = ["missed", "no-figure", "not-due", "by-hand", "met", "exceeded"];
  expect(order.map(standingNumber)).toEqual([1, 2, 3, 4, 5, 6]);
});

import { planOf, type Plan, type Target } from "../../../src/core/target";
import { unkeptYears } from "../../../src/core/reading/further-years";
import type { Proposal } from "../../../src/core/reading/proposal";
import { accept, beginReview, correct, leaveOut, type Review } from "../../../src/core/reading/review";
import { mappingOf } from "../../../src/core/reading/review-mapping";
import { acceptedParent, targetsOf, type TargetWishes } from "../../../src/core/reading/review-targets";
import { proposal, reading } from "./review.samples";

const wishes: TargetWishes = {
  level: "Xã",
  document: "12/KH-UBND",
  words: { place: ({ line }) => `dòng ${line}`, doubt: ({ kind }) => kind, mapping: (name) => `là ${name}?` },
};

const begun = (...proposals: Proposal[]): Review => beginReview(reading(proposals));
const accepted = (...proposals: Proposal[]): Review =>
  accept(
    begun(...proposals),
    proposals.map(({ id }) => id),
  );
const known = (...targets: readonly Partial<Target>[]): Plan =>
  planOf(
    targets.map((target) => ({
      code: "CT1",
      level: "Xã",
      item: 1,
      name: "Chỉ tiêu 1",
      unit: "%",
      comparison: ">=",
      value: 80,
      direction: "higher",
      aggregation: "latest",
      method: "direct",
      ...target,
    })),
  );
const targets = (review: Review, plan = planOf([]), more: Partial<TargetWishes> = {}): readonly Target[] => [
  ...targetsOf(review, plan, mappingOf(review, plan, { ...wishes, ...more }), { ...wishes, ...more }).values(),
];

test("a target says what was read, and where", () => {
  const [target] = targets(accepted(proposal(1, { upper: 95, group: "Kinh tế", name: " Tỷ lệ hộ nghèo " })));
  expect(target).toEqual({
    code: "CT1",
    level: "Xã",
    item: 1,
    name: "Tỷ lệ hộ nghèo",
    unit: "%",
    comparison: ">=",
    value: 90,
    upper: 95,
    direction: "higher",
    aggregation: "latest",
    method: "direct",
    source: "12/KH-UBND, dòng 1",
    group: "Kinh tế",
  });
});

test("only what was accepted becomes a target; words have no figure", () => {
  const review = leaveOut(
    accept(begun(proposal(1), proposal(2), proposal(3, { comparison: "words", words: "hoàn thành" })), [1, 3]),
    [1],
  );
  expect(targets(review)).toEqual([expect.objectContaining({ code: "CT3", comparison: "words", words: "hoàn thành" })]);
  expect(targets(review)[0]).not.toHaveProperty("value");
});

test("a doubt that is left becomes a note that asks for a look; a day goes into every row", () => {
  const doubts = [{ kind: "no-unit" }, { kind: "footnote" }] as const;
  const [noted] = targets(accepted(proposal(1, { doubts, unit: "" })), planOf([]), { from: 46023 });
  expect([noted?.note, noted?.from]).toEqual(["Cần xem lại: no-unit; footnote", 46023]);
  const [checked] = targets(accept(begun(proposal(1, { doubts })), [1], true));
  expect(checked).not.toHaveProperty("note");
});

test.each<[string, readonly Partial<Proposal>[], Plan, readonly string[]]>([
  ["as proposed", [{}, {}], planOf([]), ["CT1", "CT2"]],
  ["twice in the document", [{ code: "HN" }, { code: "hn" }, { code: "H.N" }], planOf([]), ["HN", "hn2", "H.N3"]],
  ["a digit at its end", [{ code: "LOP1" }, { code: "LOP1" }], planOf([]), ["LOP1", "LOP1.2"]],
  ["none", [{ code: " " }, { code: "" }], planOf([]), ["CT", "CT2"]],
  ["in the plan for the same indicator", [{ name: "CHỈ TIÊU 1", unit: "hộ" }], known({}), ["CT1"]],
  ["in the plan with the same unit", [{ name: "Tỷ lệ khác" }], known({}), ["CT1"]],
  ["in the plan for another one", [{ name: "Số hộ", unit: "hộ" }], known({}), ["CT1.2"]],
  [
    "in the plan, and so is the next",
    [{ code: "HN", name: "Hộ", unit: "hộ" }],
    known({ code: "HN" }, { code: "HN2" }),
    ["HN3"],
  ],
])("codes: %s", (_, proposals, plan, codes) => {
  const review = accepted(...proposals.map((more, index) => proposal(index + 1, more)));
  expect(targets(review, plan).map(({ code }) => code)).toEqual(codes);
});

test("a code that a person typed stays theirs; what is left out takes none", () => {
  const review = correct(accepted(proposal(1), proposal(2)), 2, { code: "CT1" });
  expect(targets(review).map(({ code }) => code)).toEqual(["CT1.2", "CT1"]);
  expect([...mappingOf(leaveOut(review, [2]), planOf([]), wishes).codes.values()]).toEqual(["CT1"]);
});

test("what is a target of the plan at hand has its code and level; where that is unsure, it is noted", () => {
  const plan = known({ code: "HN", name: "Tỷ lệ hộ nghèo", level: "Xã Tân Mẫu" });
  const like = { name: "Tỷ lệ hộ nghèo và hộ cận nghèo", level: "XÃ TÂN MẪU" };
  const review = accepted(proposal(1, like));
  expect(targets(review, plan)).toEqual([
    expect.objectContaining({ code: "HN", level: "Xã Tân Mẫu", note: "Cần xem lại: là Tỷ lệ hộ nghèo?" }),
  ]);
  expect(targets(accept(review, [1], true), plan)[0]).not.toHaveProperty("note");
  const other = accepted(proposal(1, { ...like, level: "Phường" }));
  expect(targets(other, plan)[0]).toMatchObject({ code: "CT1", level: "Phường" });
  const wish = { isSuccessor: true };
  const next = mappingOf(accept(other, [1], true), plan, { ...wishes, ...wish });
  expect([...targetsOf(other, plan, next, wishes).values()][0]).toMatchObject({ code: "HN", level: "Phường" });
});

test("plans of later years go along where a column can hold them", () => {
  const others = [
    { heading: "Năm 2025", year: 2025, kind: "plan", text: "80", value: 80 },
    { heading: "Năm 2027", year: 2027, kind: "plan", text: "91", value: 91 },
    { heading: "Năm 2028", year: 2028, kind: "plan", text: "92-93", value: 92, upper: 93 },
    { heading: "Năm 2029", year: 2029, kind: "plan", text: "94 hộ", value: 94, unit: "hộ" },
    { heading: "Ước 2027", year: 2027, kind: "estimate", text: "90", value: 90 },
  ] as const;
  const review = accepted(proposal(1, { others }));
  expect(targets(review, planOf([]), { withYears: true })[0]?.plans).toEqual(new Map([["2027", 91]]));
  expect(targets(review)[0]).not.toHaveProperty("plans");
  expect(unkeptYears(proposal(1, { others }), 2026).map(({ year }) => year)).toEqual([2028, 2029]);
});

test("levels are spelt as they came first, and as the plan has them", () => {
  const review = accepted(proposal(1, { level: "XÃ" }), proposal(2, { level: "Xã" }), proposal(3, { level: "" }));
  expect(targets(review).map(({ level }) => level)).toEqual(["XÃ", "XÃ", "XÃ"]);
  expect(targets(review, known({})).map(({ level }) => level)).toEqual(["Xã", "Xã", "Xã"]);
  expect(targets(review, planOf([]), { level: "" }).map(({ level }) => level)).toEqual(["XÃ", "XÃ", ""]);
});

test.each<[string, readonly Partial<Proposal>[], Plan, readonly number[]]>([
  ["the document's own", [{ item: "7" }, { item: "7" }, { item: "9" }], planOf([]), [7, 7, 9]],
  ["without a number as the parent's", [{ item: "7" }, { item: "", parent: 1 }, { item: "8" }], planOf([]), [7, 7, 8]],
  ["counted where none are printed", [{ item: "" }, { item: "" }, { item: "", parent: 2 }], planOf([]), [1, 2, 2]],
  [
    "counted where a number means two",
    [
      { item: "1", group: "A" },
      { item: "1", group: "B" },
    ],
    planOf([]),
    [1, 2],
  ],
  ["counted where they aren't plain", [{ item: "I.1" }, { item: "I.2" }, { item: "I.2" }], planOf([]), [1, 2, 2]],
  ["each level for itself", [{ item: "1" }, { item: "1", level: "Tỉnh" }], planOf([]), [1, 1]],
  ["the plan's where it has the code", [{ item: "3" }, { item: "9" }], known({ code: "CT1", item: 5 }), [5, 9]],
  [
    "behind those that the plan has",
    [{ item: "1" }, { item: "2" }],
    known({ code: "X", item: 2, name: "Trồng rừng", unit: "ha" }),
    [3, 4],
  ],
])("items: %s", (_, proposals, plan, numbers) => {
  const review = accepted(...proposals.map((more, index) => proposal(index + 1, more)));
  expect(targets(review, plan).map(({ item }) => item)).toEqual(numbers);
});

describe("parents", () => {
  const family = [proposal(1), proposal(2, { parent: 1 }), proposal(3, { parent: 2 })];
  const parents = (review: Review): unknown => targets(review).map(({ code, parent }) => [code, parent]);

  test("by the codes that were given", () => {
    expect(parents(correct(accepted(...family), 1, { code: "GOC" }))).toEqual([
      ["GOC", undefined],
      ["CT2", "GOC"],
      ["CT3", "CT2"],
    ]);
  });

  test("one that is left out hands on to its own", () => {
    expect(parents(leaveOut(accepted(...family), [2]))).toEqual([
      ["CT1", undefined],
      ["CT3", "CT1"],
    ]);
    expect(parents(leaveOut(accepted(...family), [1, 2]))).toEqual([["CT3", undefined]]);
  });

  test("parents in a circle are none", () => {
    const circle = correct(accepted(...family), 1, { parent: 3 });
    expect(circle.items.map((item) => acceptedParent(circle, item))).toEqual([undefined, undefined, undefined]);
  });
});

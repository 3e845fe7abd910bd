import fc from "fast-check";
import { likeOffers, applyLike } from "../../../src/core/reading/like-cases";
import {
  accept,
  acceptSure,
  beginReview,
  correct,
  gapsOf,
  itemOf,
  leaveOut,
  openDoubts,
  parentItem,
  redo,
  reopen,
  undo,
  type Correction,
  type Review,
} from "../../../src/core/reading/review";
import { countsOf, listed, listedSentences, nextOpen } from "../../../src/core/reading/review-list";
import { makeProposal, merge, split } from "../../../src/core/reading/review-shaping";
import type { Proposal } from "../../../src/core/reading/proposal";
import { proposal, reading, sentence } from "./review.samples";

const begun = (...proposals: Proposal[]): Review => beginReview(reading(proposals));
const decisions = (review: Review): string => review.items.map(({ decision }) => decision).join(" ");
const read = (review: Review, id: number): Proposal => itemOf(review, id)?.proposal ?? fail(id);
const fail = (id: number): never => {
  throw new Error(`No item ${id}`);
};

describe("decisions", () => {
  const unsure = proposal(2, { doubts: [{ kind: "no-unit" }], unit: "" });

  test("nothing is decided at first; all sure ones are accepted at once, the unsure one by one", () => {
    const review = begun(proposal(1), unsure, proposal(3));
    expect(decisions(review)).toBe("open open open");
    const sure = acceptSure(review);
    expect(decisions(sure)).toBe("accepted open accepted");
    expect(decisions(accept(sure, [2]))).toBe("accepted accepted accepted");
    expect(decisions(leaveOut(sure, [2]))).toBe("accepted left-out accepted");
    expect(decisions(reopen(sure, [1, 3]))).toBe("open open open");
  });

  test("a doubt stays with what is accepted unless a person says that there is none, or mends it", () => {
    const doubtful = accept(begun(unsure), [2]);
    expect(doubtful.items.map(openDoubts)).toEqual([[{ kind: "no-unit" }]]);
    expect(accept(begun(unsure), [2], true).items.map(openDoubts)).toEqual([[]]);
    expect(correct(doubtful, 2, { unit: "hộ" }).items.map(openDoubts)).toEqual([[]]);
    expect(correct(doubtful, 2, { name: "Số hộ" }).items.map(openDoubts)).toEqual([[{ kind: "no-unit" }]]);
    expect(decisions(acceptSure(correct(begun(unsure), 2, { unit: "hộ" })))).toBe("accepted");
  });

  test.each<[string, Partial<Proposal>, string]>([
    ["without a name", { name: " " }, "no-name"],
    ["upside down", { value: 9, upper: 8 }, "upside-down"],
    ["in words without words", { comparison: "words" }, "no-figure"],
  ])("what can't be a target isn't accepted: %s", (_, more, gap) => {
    const review = begun(proposal(1, more));
    expect(review.items.map(gapsOf)).toEqual([[gap]]);
    expect(accept(review, [1])).toBe(review);
    expect(acceptSure(review)).toBe(review);
  });

  test("a figure taken away opens what was accepted", () => {
    const review = accept(begun(proposal(1)), [1]);
    expect(decisions(correct(review, 1, { value: undefined }))).toBe("open");
  });
});

describe("corrections", () => {
  test.each<[string, Partial<Proposal>, Correction, Partial<Proposal>]>([
    [
      "a unit brings its method",
      { comparison: "reduce>=", method: "reduction-rate" },
      { unit: "vụ" },
      { method: "reduction-amount" },
    ],
    ["a method of one's own stays", { method: "growth" }, { unit: "tỷ đồng" }, { method: "growth" }],
    ["a state is kept", {}, { comparison: "maintain" }, { direction: "maintain" }],
    ["and no longer", { comparison: "maintain", direction: "maintain" }, { comparison: "<=" }, { direction: "lower" }],
    ["in words, there is no figure", { upper: 95 }, { comparison: "words" }, { words: "90", comparison: "words" }],
    ["a direction that is given counts", {}, { comparison: "maintain", direction: "higher" }, { direction: "higher" }],
  ])("%s", (_, before, correction, after) => {
    expect(read(correct(begun(proposal(1, before)), 1, correction), 1)).toMatchObject(after);
  });

  test("words leave no figure behind, and a figure no words", () => {
    const words = correct(begun(proposal(1, { upper: 95 })), 1, { comparison: "words", words: "hoàn thành" });
    expect(read(words, 1)).not.toHaveProperty("value");
    expect(read(words, 1)).not.toHaveProperty("upper");
    const figure = correct(words, 1, { comparison: ">=", value: 5 });
    expect([read(figure, 1).value, "words" in read(figure, 1)]).toEqual([5, false]);
  });

  test("what is corrected to the same is no step", () => {
    const review = begun(proposal(1));
    expect(correct(review, 1, { unit: "%", name: "Chỉ tiêu 1" })).toBe(review);
  });
});

describe("like cases", () => {
  const ids = (review: Review, id: number, fields: Parameters<typeof likeOffers>[2]): unknown =>
    likeOffers(review, id, fields).map(({ field, corrections }) => [field, [...corrections.keys()]]);
  const bare = { reasons: [{ kind: "bare-figure" }] } as const;

  test("the same value for the same reason is offered, what a person touched is not", () => {
    const review = begun(proposal(1, bare), proposal(2, bare), proposal(3), proposal(4, bare), proposal(5, bare));
    const touched = correct(correct(leaveOut(review, [5]), 4, { comparison: "~" }), 1, { comparison: "=" });
    expect(ids(touched, 1, ["comparison"])).toEqual([["comparison", [2]]]);
    const [offer] = likeOffers(touched, 1, ["comparison"]);
    const applied = offer ? applyLike(touched, offer) : touched;
    expect(applied.items.map((item) => item.proposal.comparison)).toEqual(["=", "=", ">=", "~", ">="]);
    expect(undo(applied).items).toBe(touched.items);
  });

  test.each<[string, Partial<Proposal>, Partial<Proposal>, Correction, boolean]>([
    [
      "unit, both unknown by the same word",
      { unit: "hô", doubts: [{ kind: "unknown-unit", unit: "hô" }] },
      { unit: "hô", doubts: [{ kind: "unknown-unit", unit: "hô" }] },
      { unit: "hộ" },
      true,
    ],
    ["unit, another one", { unit: "hô" }, { unit: "hộ" }, { unit: "hộ" }, false],
    ["level", { level: "Xa" }, { level: "Xa" }, { level: "Xã" }, true],
    [
      "direction for another word",
      { reasons: [{ kind: "direction-word", word: "nghèo" }] },
      { reasons: [{ kind: "direction-word", word: "tai nạn" }] },
      { direction: "lower" },
      false,
    ],
    [
      "leading words",
      { name: "Phấn đấu tỷ lệ hộ nghèo" },
      { name: "phấn đấu tỷ lệ che phủ rừng" },
      { name: "Tỷ lệ hộ nghèo" },
      true,
    ],
    [
      "leading words that the other lacks",
      { name: "Phấn đấu tỷ lệ hộ nghèo" },
      { name: "Tỷ lệ che phủ rừng" },
      { name: "Tỷ lệ hộ nghèo" },
      false,
    ],
  ])("%s", (_, one, other, correction, isOffered) => {
    const review = correct(begun(proposal(1, one), proposal(2, other)), 1, correction);
    const [field] = Object.keys(correction) as (keyof Correction)[];
    expect(likeOffers(review, 1, field ? [field] : []).length === 1).toBe(isOffered);
  });

  test("leading words are taken from the others too", () => {
    const names = ["Phấn đấu tỷ lệ hộ nghèo", "Phấn đấu thu nhập bình quân"].map((name, index) =>
      proposal(index + 1, { name }),
    );
    const review = correct(begun(...names), 1, { name: "Tỷ lệ hộ nghèo" });
    const [offer] = likeOffers(review, 1, ["name"]);
    expect(offer?.leading).toEqual({ taken: "Phấn đấu", given: "" });
    expect(offer && read(applyLike(review, offer), 2).name).toBe("Thu nhập bình quân");
  });
});

describe("merging, splitting, making", () => {
  const text = "Tăng trưởng kinh tế từ 8 đến 8,5%";
  const quoted = (figure: string): Proposal["quotation"] => {
    const from = text.lastIndexOf(figure);
    return { text, at: { line: 3 }, from, to: from + figure.length, block: 2 };
  };

  test("a range cut in two is the range again", () => {
    const [low, high] = [
      proposal(1, {
        quotation: { ...quoted("8 "), to: text.indexOf("8 ") + 1 },
        value: 8,
        unit: "",
        name: "Tăng trưởng kinh tế",
        doubts: [{ kind: "no-unit" }],
      }),
      proposal(2, { quotation: quoted("8,5"), value: 8.5, name: "", doubts: [{ kind: "no-name" }] }),
    ];
    const merged = merge(begun(low, high, proposal(3)), 2, 1);
    expect(merged.items.map(({ id, sources }) => [id, sources])).toEqual([
      [1, [1, 2]],
      [3, [3]],
    ]);
    const { quotation, ...rest } = read(merged, 1);
    expect(rest).toMatchObject({
      comparison: "=",
      value: 8,
      upper: 8.5,
      unit: "%",
      name: "Tăng trưởng kinh tế",
      doubts: [],
    });
    expect(text.slice(quotation.from, quotation.to)).toBe("8 đến 8,5");
  });

  test("a name cut in two is the name again", () => {
    const review = begun(
      proposal(1, { name: "Tỷ lệ hộ nghèo theo chuẩn" }),
      proposal(2, { name: "nghèo đa chiều", value: 1.2 }),
    );
    const merged = merge(correct(review, 1, { value: undefined }), 1, 2);
    expect(read(merged, 1)).toMatchObject({ name: "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều", value: 1.2 });
    expect(read(merged, 1).quotation.text).toBe("Chỉ tiêu 1 đạt 90% Chỉ tiêu 2 đạt 90%");
  });

  test("what is part of a merged or split one stays part of it", () => {
    const review = begun(proposal(1), proposal(2), proposal(3, { parent: 2 }));
    const merged = merge(review, 1, 2);
    const child = itemOf(merged, 3) ?? fail(3);
    expect([child === itemOf(review, 3), parentItem(merged, child)?.id]).toEqual([true, 1]);
    const cut = split(review, 2, [
      { from: 0, to: 2, correction: { name: "A" } },
      { from: 3, to: 5, correction: { name: "B" } },
    ]);
    expect(cut.items.map(({ id, sources, proposal: { name } }) => [id, sources, name])).toEqual([
      [1, [1], "Chỉ tiêu 1"],
      [2, [2], "A"],
      [4, [2], "B"],
      [3, [3], "Chỉ tiêu 3"],
    ]);
  });

  test("one part is no split; an unknown number is no step", () => {
    const review = begun(proposal(1));
    expect(split(review, 1, [{ from: 0, to: 2, correction: {} }])).toBe(review);
    expect(merge(review, 1, 7)).toBe(review);
    expect(accept(review, [7])).toBe(review);
  });

  test("a left sentence becomes a proposal in its place, once, and is no longer listed", () => {
    const left = [sentence(1, "Trồng mới 50 ha rừng", "50")];
    const review = beginReview(reading([proposal(1), proposal(3)], left));
    expect(listedSentences(review)).toEqual([0]);
    const made = makeProposal(review, 0, ({ quotation }, id) => proposal(id, { quotation }));
    expect([made.id, made.review.items.map(({ id }) => id)]).toEqual([4, [1, 4, 3]]);
    expect(listedSentences(made.review)).toEqual([]);
    expect(makeProposal(made.review, 0, (_, id) => proposal(id)).id).toBeUndefined();
    expect(listedSentences(undo(made.review))).toEqual([0]);
  });
});

describe("the list", () => {
  const doubtful = { doubts: [{ kind: "no-unit" }] } as const;
  const review = begun(proposal(1), proposal(2, doubtful), proposal(3), proposal(4, doubtful));

  test("unsure ones come first, each part as the document has them; decisions move nothing", () => {
    const ids = (filter: Parameters<typeof listed>[1], of = review): readonly number[] =>
      listed(of, filter).map(({ id }) => id);
    expect([ids("all"), ids("unsure"), ids("sure")]).toEqual([
      [2, 4, 1, 3],
      [2, 4],
      [1, 3],
    ]);
    expect(ids("all", accept(correct(review, 2, { unit: "hộ" }), [2]))).toEqual([2, 4, 1, 3]);
  });

  test("what is left to decide comes next, from the beginning again at the end", () => {
    const list = listed(accept(review, [4]), "all");
    expect([nextOpen(list, 2)?.id, nextOpen(list, 3)?.id, nextOpen([], 1)]).toEqual([1, 2, undefined]);
  });

  test("everything is counted", () => {
    const done = leaveOut(accept(acceptSure(review), [2]), [4]);
    expect(countsOf(done)).toEqual({
      unsure: 2,
      sure: 2,
      all: 4,
      sentences: 0,
      open: 0,
      accepted: 3,
      leftOut: 1,
      acceptedWithDoubt: 1,
      openSure: 0,
    });
    expect(countsOf(review)).toMatchObject({ open: 4, openSure: 2 });
  });
});

/** A step with numbers that stand for whichever items there are. */
type Step = readonly [name: keyof typeof steps, one: number, other: number];
const at = (review: Review, number: number): number => review.items[number % Math.max(1, review.items.length)]?.id ?? 0;
const steps = {
  accept: (review, one) => accept(review, [at(review, one)]),
  leaveOut: (review, one) => leaveOut(review, [at(review, one)]),
  reopen: (review, one) => reopen(review, [at(review, one)]),
  acceptSure: (review) => acceptSure(review),
  unit: (review, one) => correct(review, at(review, one), { unit: "hộ" }),
  words: (review, one) => correct(review, at(review, one), { comparison: "words" }),
  like: (review, one) => {
    const [offer] = likeOffers(correct(review, at(review, one), { level: "Phường" }), at(review, one), ["level"]);
    return offer ? applyLike(review, offer) : review;
  },
  merge: (review, one, other) => merge(review, at(review, one), at(review, other)),
  split: (review, one) =>
    split(review, at(review, one), [
      { from: 0, to: 1, correction: {} },
      { from: 1, to: 2, correction: { value: 2 } },
    ]),
  make: (review, one) => makeProposal(review, one % 2, ({ quotation }, id) => proposal(id, { quotation })).review,
  undo: (review) => undo(review),
  redo: (review) => redo(review),
} satisfies Readonly<Record<string, (review: Review, one: number, other: number) => Review>>;

const someSteps = fc.array(
  fc.tuple(
    fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
    fc.nat(9),
    fc.nat(9),
  ) as fc.Arbitrary<Step>,
  { maxLength: 30 },
);
const first = beginReview(
  reading(
    [
      proposal(1),
      proposal(2, { doubts: [{ kind: "footnote" }] }),
      proposal(3, { parent: 1 }),
      proposal(4),
      proposal(5),
    ],
    [sentence(1, "Trồng mới 50 ha rừng", "50"), sentence(9, "Mở 3 lớp", "3")],
  ),
);
const run = (review: Review, all: readonly Step[]): Review =>
  all.reduce((state, [name, one, other]) => steps[name](state, one, other), review);

describe("whatever is done", () => {
  test("no proposal of the reading is lost, and no number is given twice", () => {
    fc.assert(
      fc.property(someSteps, (all) => {
        const { items } = run(first, all);
        const stoodFor = new Set(items.flatMap(({ sources }) => sources));
        expect([...stoodFor].sort()).toEqual([1, 2, 3, 4, 5]);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.every(({ id, proposal: { id: own } }) => id === own)).toBe(true);
      }),
    );
  });

  test("a step on some items leaves every other one as it is", () => {
    const touching: readonly (keyof typeof steps)[] = [
      "accept",
      "leaveOut",
      "reopen",
      "unit",
      "words",
      "merge",
      "split",
    ];
    fc.assert(
      fc.property(someSteps, fc.constantFrom(...touching), fc.nat(9), fc.nat(9), (all, name, one, other) => {
        const before = run(first, all);
        const after = steps[name](before, one, other);
        const touched = [at(before, one), ...(name === "merge" ? [at(before, other)] : [])];
        for (const item of before.items) if (!touched.includes(item.id)) expect(itemOf(after, item.id)).toBe(item);
      }),
    );
  });

  test("undoing all leads back to the beginning, redoing all to the end", () => {
    fc.assert(
      fc.property(someSteps, (all) => {
        const last = run(first, all);
        let back = last;
        for (let count = last.past.length; count > 0; count--) back = undo(back);
        expect(back.items).toBe(first.items);
        let again = back;
        for (let count = last.past.length; count > 0; count--) again = redo(again);
        expect(again.items).toBe(last.items);
      }),
    );
  });
});

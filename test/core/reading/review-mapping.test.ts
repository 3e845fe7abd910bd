import * as fc from "fast-check";
import { codeKey } from "../../../src/core/code";
import { dayOf } from "../../../src/core/day";
import { planOf, type Target } from "../../../src/core/target";
import type { Proposal } from "../../../src/core/reading/proposal";
import { accept, beginReview, correct, leaveOut, mapTo, undo, type Review } from "../../../src/core/reading/review";
import { mappingOf, type MappingWishes, type ReviewMapping } from "../../../src/core/reading/review-mapping";
import { proposal, reading } from "./review.samples";

const startOf2026 = dayOf(2026, 1, 1) ?? 0;

const known = (code: string, name: string, value: number, unit: string, more: Partial<Target> = {}): Target => ({
  code,
  level: "Xã",
  item: 1,
  name,
  unit,
  comparison: ">=",
  value,
  direction: "higher",
  aggregation: "latest",
  method: "direct",
  ...more,
});

const plan = planOf([
  known("THU", "Thu ngân sách trên địa bàn", 35, "tỷ đồng"),
  known("HN", "Tỷ lệ hộ nghèo", 1.2, "%", { comparison: "<=" }),
  known("BHYT", "Tỷ lệ bao phủ bảo hiểm y tế", 95, "%"),
  known("RUNG", "Trồng rừng tập trung", 45, "ha"),
  known("GRDP", "Tốc độ tăng GRDP", 8, "%", { level: "Tỉnh" }),
]);

const begun = (...proposals: readonly Partial<Proposal>[]): Review =>
  beginReview(reading(proposals.map((more, index) => proposal(index + 1, more))));
const next = begun(
  { code: "THUNS", name: "Thu ngân sách trên địa bàn", value: 40, unit: "tỷ đồng" },
  { code: "HONGHEO", name: "Tỷ lệ hộ nghèo", value: 1, comparison: "<=" },
  { code: "BHYT", name: "Tỷ lệ dân số tham gia BHYT", value: 95 },
  { code: "RUNG", name: "Tỷ lệ hộ có chữ ký số", value: 30 },
);
const map = (review: Review, wishes: Partial<MappingWishes> = {}, of = plan): ReviewMapping =>
  mappingOf(review, of, { level: "Xã", from: startOf2026, ...wishes });

function told({ changes, codes, dropped, unsure }: ReviewMapping): readonly string[] {
  const lines = [...changes].map(([id, change]) => {
    const before = "before" in change ? change.before.code : "";
    return `${before} ${change.kind} ${codes.get(id)}${unsure.has(id) ? " ?" : ""}`.trim();
  });
  return [...lines, ...dropped.map(({ code }) => `-${code}`)];
}

test("each proposal is told against the plan of its own level, with that plan's codes; what isn't spoken of is dropped", () => {
  expect(told(map(next))).toEqual([
    "THU raised THU",
    "HN lowered HN",
    "BHYT unchanged BHYT",
    // A code of another indicator isn't taken.
    "new RUNG2",
    "-RUNG",
  ]);
});

test("a person says which target it is, and may take that back", () => {
  const other = mapTo(next, 4, { code: "RUNG" });
  expect(told(map(other)).slice(3)).toEqual(["RUNG altered RUNG"]);
  expect(told(map(mapTo(other, 4, undefined)))).toEqual(told(map(next)));
  expect(told(map(undo(other)))).toEqual(told(map(next)));
  expect(told(map(mapTo(next, 2, "new")))).toContain("new HONGHEO");
  // Of two for one target the first counts.
  expect(told(map(mapTo(other, 1, { code: "RUNG" })))).toEqual([
    "RUNG altered RUNG",
    "HN lowered HN",
    "BHYT unchanged BHYT",
    "new RUNG2",
    "-THU",
  ]);
});

test("a typed code says it, too; and the last word counts", () => {
  expect(told(map(correct(next, 4, { code: "rung" })))[3]).toBe("RUNG altered RUNG");
  expect(told(map(correct(next, 1, { code: "MOI" })))[0]).toBe("new MOI");
  expect(told(map(correct(mapTo(next, 1, "new"), 1, { code: "THU" })))[0]).toBe("THU raised THU");
});

test("what is left out takes no target; decisions change nothing else", () => {
  expect(told(map(leaveOut(next, [1])))).toEqual([...told(map(next)).slice(1, 4), "-THU", "-RUNG"]);
  expect(told(map(accept(next, [1, 2])))).toEqual(told(map(next)));
});

test("names that are only alike are asked about until somebody has looked", () => {
  const review = begun({ code: "X", name: "Tỷ lệ hộ nghèo và hộ cận nghèo", value: 3 });
  const [line] = told(map(review));
  expect(line).toBe("HN raised HN ?");
  expect(told(map(accept(review, [1], true)))[0]).toBe("HN raised HN");
});

test.each<[string, Partial<MappingWishes>, readonly string[]]>([
  ["stands beside the others", {}, ["THU raised THUNS", "HN lowered HONGHEO", "BHYT unchanged BHYT2"]],
  [
    "takes their place",
    { isSuccessor: true },
    ["THU raised THU", "HN lowered HN", "BHYT unchanged BHYT", "-RUNG", "-GRDP"],
  ],
])("a level that the plan doesn't know: %s", (_, wishes, lines) => {
  const review = begun(...next.items.slice(0, 3).map(({ proposal: each }) => ({ ...each, level: "Phường" })));
  expect(told(map(review, wishes))).toEqual(lines);
  expect(map(review, wishes).isOtherTier).toBe(true);
});

test.each<[string, readonly Partial<Target>[], readonly string[]]>([
  ["in force the day before", [{ value: 30 }, { value: 34, from: startOf2026 - 90 }], ["34"]],
  ["begun on that very day", [{ value: 38, from: startOf2026 }], ["38"]],
  ["that ended before comes back", [{ value: 33, until: startOf2026 - 90 }], ["33"]],
  ["before a later one", [{ value: 35 }, { value: 50, from: startOf2026 + 365 }], ["35"]],
])("a version %s is what counts", (_, versions, values) => {
  const of = planOf(versions.map((more) => known("THU", "Thu ngân sách trên địa bàn", 0, "tỷ đồng", more)));
  const { changes, codes } = map(begun({ ...(next.items[0]?.proposal as Proposal) }), {}, of);
  const [change] = changes.values();
  expect(change && "before" in change ? [String(change.before.value)] : []).toEqual(values);
  expect(codes.get(1)).toBe("THU");
});

test("only what is in force, and has no version of the new plan yet, is dropped", () => {
  const of = planOf([
    known("A", "Trồng rừng tập trung", 45, "ha"),
    known("B", "Số hộ kinh doanh", 45, "hộ", { until: startOf2026 - 90 }),
    known("C", "Số hợp tác xã", 4, "hợp tác xã"),
    known("C", "Số hợp tác xã", 5, "hợp tác xã", { from: startOf2026 }),
  ]);
  expect(map(next, {}, of).dropped.map(({ code }) => code)).toEqual(["A"]);
});

test("without a plan everything is new and keeps its code", () => {
  expect(told(map(next, {}, planOf([])))).toEqual(["new THUNS", "new HONGHEO", "new BHYT", "new RUNG"]);
});

test("codes stay one to one, whatever the document and the plan", () => {
  const names = ["Thu ngân sách", "Thu nội địa", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo", "Trồng rừng"];
  const some = fc.array(
    fc.record({
      code: fc.constantFrom("A", "B", "C2", "D"),
      name: fc.constantFrom(...names),
      unit: fc.constantFrom("%", "tỷ đồng", "ha"),
      level: fc.constantFrom("Xã", "Tỉnh"),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(some, some, fc.boolean(), (olds, news, isSuccessor) => {
      const of = planOf(olds.map(({ code, name, unit, level }) => known(code, name, 1, unit, { level })));
      const { codes } = map(begun(...news), { isSuccessor }, of);
      expect(codes.size).toBe(news.length);
      expect(new Set([...codes.values()].map(codeKey)).size).toBe(news.length);
    }),
  );
});

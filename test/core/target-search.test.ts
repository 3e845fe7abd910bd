/** What people type into the search field, and which indicators of the built-in plan come first. */

import fc from "fast-check";
import { withoutDiacritics } from "../../src/core/code";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { indexTargets, searchTargets } from "../../src/core/target-search";
import type { Target } from "../../src/core/target";

const index = indexTargets(plan2025.targets, levels2025);
const codes = (query: string): string[] => searchTargets(index, query).map((target) => target.code);

test.each`
  typed                   | first                               | why
  ${"that nghiep"}        | ${["THATNGHIEP"]}                   | ${"words without marks"}
  ${"thất nghiệp"}        | ${["THATNGHIEP"]}                   | ${"words with marks"}
  ${"THẤT NGHIỆP"}        | ${["THATNGHIEP"]}                   | ${"capitals"}
  ${"bao hiem"}           | ${["BHYT", "Q.BHYT"]}               | ${"both levels, in the plan's order"}
  ${"bao hiem y te"}      | ${["BHYT", "Q.BHYT"]}               | ${"a phrase"}
  ${"ho ngheo"}           | ${["HONGHEO", "Q.HONGHEO"]}         | ${"by the code's rule, too"}
  ${"GRDP bình quân"}     | ${["GRDPNGUOI"]}                    | ${"code-like and plain words together"}
  ${"binh quan grdp"}     | ${["GRDPNGUOI"]}                    | ${"in any order"}
  ${"grdp"}               | ${["GRDP", "GRDPNGUOI", "CBCT"]}    | ${"the code itself stands first"}
  ${"q.bhyt"}             | ${["Q.BHYT"]}                       | ${"a code as it is spelt"}
  ${"qbhyt"}              | ${["Q.BHYT"]}                       | ${"a code without its dot"}
  ${"do thi"}             | ${["RACDT", "NUOCTHAI", "Q.RACDT"]} | ${"đ as d"}
  ${"đô thị nước thải"}   | ${["NUOCTHAI"]}                     | ${"every word must match"}
  ${"usd nguoi"}          | ${["GRDPNGUOI"]}                    | ${"the unit"}
  ${"bao hiem thanh pho"} | ${["BHYT"]}                         | ${"the level by name"}
  ${"  viec   lam  "}     | ${["VIECLAM", "Q.VIECLAM"]}         | ${"blanks"}
  ${"nghie"}              | ${["GRDPCN", "THATNGHIEP"]}         | ${"the beginning of a word"}
`("“$typed” finds $first first: $why", ({ typed, first }: { typed: string; first: string[] }) => {
  const found = codes(typed);
  for (const code of first) expect(found).toContain(code);
  expect(found[0]).toBe(first[0]);
});

test.each(["xyzzy", "grdp xyzzy", "??", "...", "(", "\\", "bảo hiểm cháy"])("“%s” finds nothing", (query) => {
  expect(codes(query)).toEqual([]);
});

test.each(["", "   "])("without a query all stand there in the plan's order", (query) => {
  expect(codes(query)).toEqual(plan2025.targets.map((target) => target.code));
});

const target = (code: string, name: string, more: Partial<Target> = {}): Target => ({
  code,
  level: "X",
  item: 1,
  name,
  unit: "hộ",
  comparison: ">=",
  value: 1,
  direction: "higher",
  aggregation: "sum",
  method: "direct",
  ...more,
});

test("the beginning of a word before its inside, the name before unit and owner, marks between equals", () => {
  const own = indexTargets([
    target("A1", "Kết quả mận"),
    target("A2", "Diện tích", { owner: "Phòng Ần" }),
    target("A3", "Ăn uống"),
    target("A4", "Ân nhân"),
  ]);
  expect(searchTargets(own, "an").map(({ code }) => code)).toEqual(["A3", "A4", "A2", "A1"]);
  expect(searchTargets(own, "ân").map(({ code }) => code)).toEqual(["A4", "A3", "A2", "A1"]);
});

test("whoever is in charge can be searched for", () => {
  const own = indexTargets([target("A1", "Thu"), target("A2", "Chi", { owner: "Chi cục Thuế" })]);
  expect(searchTargets(own, "chi cuc thue").map(({ code }) => code)).toEqual(["A2"]);
});

test("law: marks taken from the query never lose a target", () => {
  const words = [...new Set(plan2025.targets.flatMap((each) => each.name.split(/\s+/u)))];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (some) => {
      const query = some.join(" ");
      expect(new Set(codes(withoutDiacritics(query)))).toEqual(new Set(codes(query)));
    }),
  );
});

test("law: every target is found by its own code, first of all, and by its own name", () => {
  for (const { code, name } of plan2025.targets) {
    expect(codes(code)[0]).toBe(code);
    expect(codes(name)).toContain(code);
  }
});

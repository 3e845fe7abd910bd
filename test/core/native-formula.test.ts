import { functionName, type FunctionMember } from "../../src/core/function-names";
import { nativeCall } from "../../src/core/native-formula";
import { plan2025 } from "../../src/core/plan-2025";
import { planOf, type Plan } from "../../src/core/target";
import { targetOf } from "./kinds.cases";

const formula = (member: FunctionMember, args: readonly string[], plan: Plan = plan2025): string | undefined => {
  const native = nativeCall({ name: functionName(member), args }, plan);
  return native.ok ? native.value : undefined;
};

/** What the formulas give is proved with LibreOffice (test/office); this is how they read. */
test.each`
  member      | args                         | reads
  ${""}       | ${["5", '"grdp"']}           | ${'IF(INDEX(ChiTieu[Kế hoạch],MATCH("GRDP",ChiTieu[Mã],0))>0,5/INDEX(ChiTieu[Kế hoạch],MATCH("GRDP",ChiTieu[Mã],0)),NA())'}
  ${""}       | ${['"12,5%"', '"Hộ nghèo"']} | ${undefined}
  ${"TARGET"} | ${['"BHYT"']}                | ${'INDEX(ChiTieu[Kế hoạch],MATCH("BHYT",ChiTieu[Mã],0))'}
  ${"TARGET"} | ${["A2"]}                    | ${"IF(ISNUMBER(MATCH(A2,ChiTieu[Mã],0)),INDEX(ChiTieu[Kế hoạch],MATCH(A2,ChiTieu[Mã],0)),NA())"}
  ${"GROWTH"} | ${["B2", "C2"]}              | ${'IF(ISNUMBER(B2),IF(ISNUMBER(C2),IF(C2=0,"–",B2/C2-1),"–"),IF(B2="","",#VALUE!))'}
  ${"GROWTH"} | ${["B2", "C2", '"GRDP"']}    | ${'IF(ISNUMBER(B2),IF(ISNUMBER(C2),IF(C2=0,"–",B2-C2),"–"),IF(B2="","",#VALUE!))'}
`("ATTAIN $member $args", ({ member, args, reads }) => {
  const found = formula(member, args);
  if (reads === undefined) expect(found).toContain('MATCH("HONGHEO"');
  else expect(found).toBe(reads);
});

describe("where Excel has no formula of its own, the value is kept", () => {
  test.each`
    why                                | member       | args
    ${"a list spills"}                 | ${"LIST"}    | ${[]}
    ${"a sentence"}                    | ${"EXPLAIN"} | ${["B2", '"GRDP"']}
    ${"counts over rows"}              | ${"COUNT"}   | ${["B2:B9", "A2:A9"]}
    ${"a day in a cell"}               | ${""}        | ${["B2", '"GRDP"', "C1"]}
    ${"a plan column in a cell"}       | ${""}        | ${["B2", '"GRDP"', "", "C1"]}
    ${"a plan column that nobody has"} | ${""}        | ${["B2", '"GRDP"', "", '"khác"']}
    ${"an unknown code"}               | ${""}        | ${["B2", '"KHONGCO"']}
    ${"a day that is none"}            | ${"STATUS"}  | ${["B2", '"GRDP"', '"mai"']}
    ${"a pace without a day"}          | ${"PACE"}    | ${["B2", '"THUNS"']}
    ${"a result in words"}             | ${""}        | ${['"xuất siêu"', '"GRDP"']}
    ${"all that is known of a target"} | ${"INFO"}    | ${['"GRDP"', '"all"']}
    ${"no argument"}                   | ${""}        | ${[]}
  `("$why", ({ member, args }) => {
    expect(nativeCall({ name: functionName(member), args }, plan2025)).toEqual({
      ok: false,
      problems: [{ kind: "no-native-formula", name: functionName(member) }],
    });
  });
});

test.each`
  name              | column
  ${"HĐND giao"}    | ${"ChiTieu[Kế hoạch HĐND giao]"}
  ${"HĐND (lần 2)"} | ${"ChiTieu[[Kế hoạch HĐND (lần 2)]]"}
  ${"A#1"}          | ${"ChiTieu[[Kế hoạch A'#1]]"}
`("the plan column of $name is $column", ({ name, column }) => {
  const plan = planOf([targetOf({ plans: new Map([[name, 5]]) })]);
  expect(formula("TARGET", ['"X"', "", `"${name}"`], plan)).toBe(`INDEX(${column},MATCH("X",ChiTieu[Mã],0))`);
});

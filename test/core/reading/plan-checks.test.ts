import * as fc from "fast-check";
import { planFindings } from "../../../src/core/reading/plan-checks";
import { proposalsIn } from "../../../src/core/reading/plan-findings";
import type { OtherFigure, Proposal } from "../../../src/core/reading/proposal";
import { plan2025 } from "../../../src/core/plan-2025";
import type { Comparison, Target } from "../../../src/core/target";
import { findingWords } from "../../../src/text/reading-check-texts";
import { documentsOf, proposalsOf } from "../../plans/measure";
import { proposal } from "./review.samples";

/** Lines `name | comparison | figure | unit | what else`; a name that begins with `-` is a part of the last one without, one
 *  that begins with `%` a share; figures with a decimal point, a range as `a..b`. What else: `growth`, `lower`, `code X`,
 *  `level X`, `says …` for the quotation, `TH 2024=9` for a figure beside. */
function proposals(text: string): readonly Proposal[] {
  let parent = 0;
  return text
    .trim()
    .split("\n")
    .map((line, index): Proposal => {
      const [named = "", comparison = ">=", figure = "", unit = "", ...more] = line
        .split("|")
        .map((cell) => cell.trim());
      const [value, upper] = figure.split("..").map(Number);
      const isPart = named.startsWith("-");
      if (!isPart) parent = index + 1;
      const others = more.flatMap((each): readonly OtherFigure[] => {
        const [, heading = "", beside = ""] = /^(.+)=(.+)$/u.exec(each) ?? [];
        const kind = heading.startsWith("Chia") ? "plan" : "result";
        return heading === "" ? [] : [{ heading, kind, text: beside, value: Number(beside) }];
      });
      const said = more.find((each) => each.startsWith("says "))?.slice(5) ?? named;
      const word = (start: string): string | undefined =>
        more.find((each) => each.startsWith(start))?.slice(start.length);
      return {
        ...proposal(index + 1),
        quotation: { text: said, at: { line: index + 1 }, from: 0, to: 1, block: index },
        name: named.replace(/^[-%]\s*/u, ""),
        comparison: comparison as Comparison,
        unit,
        value: value ?? 0,
        others,
        level: word("level ") ?? "Xã",
        code: word("code ") ?? `CT${index + 1}`,
        direction: more.includes("lower") ? "lower" : "higher",
        method: more.includes("growth") ? "growth" : comparison.startsWith("reduce") ? "reduction-rate" : "direct",
        ...(upper === undefined ? {} : { upper }),
        ...(isPart ? { parent } : {}),
        ...(named.startsWith("%") ? { isShare: true } : {}),
      };
    });
}

/** `kind of 1, 2: remedy` for every finding. */
function found(text: string, lastYear?: ReadonlyMap<number, Target>): readonly string[] {
  return planFindings(proposals(text), lastYear).map((finding) => {
    const { kind, remedy } = finding;
    const what =
      remedy.kind === "value"
        ? String(remedy.value)
        : remedy.kind === "unit"
          ? remedy.units.join(" or ")
          : remedy.kind === "code"
            ? `${remedy.id} is ${remedy.code}`
            : remedy.kind;
    return `${kind} ${proposalsIn(finding).join(", ")}: ${what}`;
  });
}

test.each`
  what                                        | plan                                                                                                                                                                                                           | findings
  ${"shares make 100"}                        | ${"% Cơ cấu: A | = | 59.04 | %\n% Cơ cấu: B | = | 39.19 | %\n% Cơ cấu: C | = | 1.77 | %"}                                                                                                                      | ${[]}
  ${"two hundredths are rounding"}            | ${"% Cơ cấu: A | = | 59.04 | %\n% Cơ cấu: B | = | 39.18 | %\n% Cơ cấu: C | = | 1.76 | %"}                                                                                                                      | ${[]}
  ${"three are not"}                          | ${"% Cơ cấu: A | = | 59.04 | %\n% Cơ cấu: B | = | 39.16 | %\n% Cơ cấu: C | = | 1.77 | %"}                                                                                                                      | ${["shares-not-whole 1, 2, 3: look"]}
  ${"ranges that can make 100"}               | ${"% Cơ cấu: A | = | 30..32 | %\n% Cơ cấu: B | = | 69 | %"}                                                                                                                                                    | ${[]}
  ${"limits leave room"}                      | ${"% Cơ cấu: A | >= | 40 | %\n% Cơ cấu: B | <= | 20 | %\n% Cơ cấu: C | >= | 35 | %"}                                                                                                                           | ${[]}
  ${"limits that can't"}                      | ${"% Cơ cấu: A | >= | 60 | %\n% Cơ cấu: B | >= | 45 | %"}                                                                                                                                                      | ${["shares-not-whole 1, 2: look"]}
  ${"two structures"}                         | ${"% Cơ cấu kinh tế: A | = | 60 | %\n% Cơ cấu kinh tế: B | = | 40 | %\n% Cơ cấu lao động: A | = | 70 | %\n% Cơ cấu lao động: B | = | 30 | %"}                                                                  | ${[]}
  ${"about has no width"}                     | ${"% Cơ cấu: A | ~ | 60 | %\n% Cơ cấu: B | = | 45 | %"}                                                                                                                                                        | ${[]}
  ${"parts of a complete breakdown"}          | ${"Thu | >= | 100 | tỷ đồng | says Thu 100 tỷ đồng, bao gồm\n- Nội địa | >= | 60 | tỷ đồng\n- Xuất nhập khẩu | >= | 39 | tỷ đồng"}                                                                             | ${["parts-not-total 1, 2, 3: look"]}
  ${"the same in another scale"}              | ${"Thu | >= | 0.1 | tỷ đồng | says Thu 0,1 tỷ đồng gồm:\n- A | >= | 60 | triệu đồng\n- B | >= | 40 | triệu đồng"}                                                                                              | ${[]}
  ${"some sources only"}                      | ${"Thu | >= | 118079.279 | tỷ đồng | says trong đó 02 nguồn thu chính\n- Thu nội địa | >= | 51000 | tỷ đồng\n- Thu xuất nhập khẩu | >= | 62700 | tỷ đồng"}                                                     | ${[]}
  ${"some, yet more than all"}                | ${"Thu | >= | 100 | tỷ đồng | says Thu 100 tỷ đồng, trong đó\n- A | >= | 60 | tỷ đồng\n- B | >= | 45 | tỷ đồng"}                                                                                               | ${["parts-over-total 1, 2, 3: look"]}
  ${"people may count twice"}                 | ${"Khách | >= | 100 | lượt | says trong đó\n- Quốc tế | >= | 60 | lượt\n- Lưu trú | >= | 80 | lượt"}                                                                                                           | ${[]}
  ${"but one part is not more than all"}      | ${"Khách | >= | 100 | lượt | says trong đó\n- Quốc tế | >= | 160 | lượt"}                                                                                                                                      | ${["parts-over-total 1, 2: look"]}
  ${"last year's column shows completeness"}  | ${"Tổng | >= | 2075 | tỷ đồng | TH 2024=1846.3\n- A | >= | 540 | tỷ đồng | TH 2024=512.7\n- B | >= | 945 | tỷ đồng | TH 2024=823.6\n- C | >= | 580 | tỷ đồng | TH 2024=510"}                                   | ${["parts-not-total 1, 2, 3, 4: look"]}
  ${"growth has no parts"}                    | ${"GRDP | >= | 8 | % | growth\n- A | >= | 11 | % | growth\n- B | >= | 12 | % | growth"}                                                                                                                        | ${[]}
  ${"columns by village"}                     | ${"Diện tích | >= | 268.5 | ha | Chia theo thôn Đông=72 | Chia theo thôn Đoài=65.5 | Chia theo thôn Trung=131"}                                                                                                | ${[]}
  ${"columns by village that don't"}          | ${"Diện tích | >= | 268.5 | ha | Chia theo thôn Đông=72 | Chia theo thôn Đoài=65.5"}                                                                                                                           | ${["parts-not-total 1: look"]}
  ${"a structure as its values make it"}      | ${"% Cơ cấu: Công nghiệp | = | 59.04 | %\n% Cơ cấu: Dịch vụ | = | 40.96 | %\nTổng giá trị sản xuất | >= | 23374 | tỷ đồng\nGiá trị công nghiệp | >= | 13800 | tỷ đồng\nGiá trị dịch vụ | >= | 9574 | tỷ đồng"} | ${[]}
  ${"one share that its value doesn't make"}  | ${"% Cơ cấu: Công nghiệp | = | 59.04 | %\n% Cơ cấu: Dịch vụ | = | 40.96 | %\nTổng giá trị sản xuất | >= | 23374 | tỷ đồng\nGiá trị công nghiệp | >= | 13800 | tỷ đồng\nGiá trị dịch vụ | >= | 9160 | tỷ đồng"} | ${["share-not-derived 2, 5, 3: 39.19"]}
  ${"values at other prices"}                 | ${"% Cơ cấu: Công nghiệp | = | 59 | %\n% Cơ cấu: Dịch vụ | = | 41 | %\nTổng giá trị sản xuất | >= | 200 | tỷ đồng\nGiá trị công nghiệp | >= | 100 | tỷ đồng\nGiá trị dịch vụ | >= | 90 | tỷ đồng"}             | ${[]}
  ${"billions forgotten"}                     | ${"Thu hút vốn đầu tư nước ngoài | >= | 4.5 | USD"}                                                                                                                                                            | ${["unlikely-unit 1: tỷ USD or triệu USD"]}
  ${"billions not forgotten"}                 | ${"Kim ngạch xuất khẩu | >= | 37 | tỷ USD"}                                                                                                                                                                    | ${[]}
  ${"a price is small"}                       | ${"Giá bán nước sạch | <= | 9800 | đồng"}                                                                                                                                                                      | ${[]}
  ${"income in billions"}                     | ${"Thu nhập bình quân đầu người | >= | 85 | tỷ đồng/người/năm"}                                                                                                                                                | ${["unlikely-unit 1: triệu đồng/người"]}
  ${"income in millions, dollars, per month"} | ${"Thu nhập bình quân đầu người | >= | 85 | triệu đồng\nGRDP bình quân đầu người | >= | 9486 | USD/người\nThu nhập bình quân lao động | >= | 7.5 | triệu đồng/tháng"}                                          | ${[]}
  ${"more than all"}                          | ${"Tỷ lệ bao phủ bảo hiểm y tế | >= | 955 | %\nTỷ lệ hộ dùng nước sạch | >= | 95500 | %\nTỷ lệ che phủ rừng | >= | 150 | %"}                                                                                   | ${["over-hundred 1: 95.5", "over-hundred 2: 95.5", "over-hundred 3: look"]}
  ${"more than last year, or than planned"}   | ${"Tổng mức bán lẻ tăng | >= | 112 | % | growth\nThu ngân sách so với dự toán | >= | 105 | %\nChỉ số sản xuất | >= | 109 | %"}                                                                                 | ${[]}
  ${"half a household"}                       | ${"Số hộ thoát nghèo | >= | 58.5 | hộ\nGiải quyết việc làm | >= | 2.35 | lượt người\nSố tiêu chí bình quân | >= | 17.2 | tiêu chí/xã"}                                                                         | ${["fraction-of-count 1: 58500", "fraction-of-count 2: 2350"]}
  ${"a column beside, a thousand times"}      | ${"Sản lượng | >= | 8.5 | tấn | TH 2024=8423"}                                                                                                                                                                 | ${["jump 1: 8500"]}
  ${"a comma lost beside last year's rate"}   | ${"Tỷ lệ tăng | >= | 105 | % | growth | TH 2024=9.2"}                                                                                                                                                          | ${["jump 1: 10.5"]}
  ${"tenfold"}                                | ${"Trồng cây | >= | 15000 | cây | TH 2024=1200"}                                                                                                                                                               | ${["jump 1: look"]}
  ${"twice, or a handful"}                    | ${"Trồng cây | >= | 2400 | cây | TH 2024=1200\nMô hình | >= | 20 | mô hình | TH 2024=1"}                                                                                                                       | ${[]}
  ${"one code twice"}                         | ${"A | >= | 1 | ha | code X\nB | >= | 2 | ha | code x\nC | >= | 3 | ha | code X2"}                                                                                                                             | ${["doubled-code 1, 2: 2 is X3"]}
  ${"two figures for one"}                    | ${"Tỷ lệ hộ nghèo | <= | 1.2 | %\nTỶ LỆ HỘ NGHÈO | <= | 1.5 | %"}                                                                                                                                              | ${["doubled-target 1, 2: keep-one"]}
  ${"of two levels"}                          | ${"Tỷ lệ hộ nghèo | <= | 1.2 | %\nTỷ lệ hộ nghèo | <= | 1.5 | % | level Tỉnh"}                                                                                                                                 | ${[]}
  ${"an amount and its growth"}               | ${"Thu ngân sách | >= | 12 | %\nThu ngân sách | >= | 5 | % | growth"}                                                                                                                                          | ${[]}
`("$what", ({ plan, findings }: { readonly plan: string; readonly findings: readonly string[] }) => {
  expect(found(plan)).toEqual(findings);
});

test("last year's target is held against a figure in its own unit", () => {
  const last = plan2025.byKey.get("THUNS");
  if (!last) throw new Error("The built-in plan has THUNS.");
  expect(found("Thu ngân sách | >= | 120.5 | tỷ đồng", new Map([[1, last]]))).toEqual(["jump 1: 120500"]);
  expect(found("Thu ngân sách | >= | 120500000 | triệu đồng", new Map([[1, last]]))).toEqual([]);
});

test("sample plans, whose figures are right, have no finding", async () => {
  const all: string[] = [];
  for (const name of documentsOf("tuning").filter((each) => /^[ab]/u.test(each))) {
    const findings = planFindings(await proposalsOf("tuning", name));
    all.push(...findings.map((finding) => `${name}: ${findingWords(finding, "vi")}`));
  }
  expect(all).toEqual([]);
});

const anyProposals = fc
  .array(
    fc.record({
      name: fc.constantFrom(
        "Cơ cấu: A",
        "Cơ cấu: B",
        "Thu ngân sách",
        "Tỷ lệ hộ nghèo",
        "Thu nhập bình quân đầu người",
        "",
      ),
      unit: fc.constantFrom("%", "tỷ đồng", "triệu đồng/người", "USD", "hộ", "ha", ""),
      comparison: fc.constantFrom<Comparison>(">=", "=", "<", "~", "maintain", "reduce>=", "words"),
      value: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
      parent: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      isShare: fc.boolean(),
      code: fc.constantFrom("A", "B", "C"),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map(({ value, parent, ...more }, index): Proposal => ({
      ...proposal(index + 1, more),
      ...(value === undefined ? {} : { value }),
      ...(parent === undefined ? {} : { parent }),
    })),
  );

test("whatever the proposals are, every finding is of some of them, is said in both languages and changes none", () => {
  fc.assert(
    fc.property(anyProposals, (all) => {
      const before = JSON.stringify(all);
      for (const finding of planFindings(all)) {
        expect(proposalsIn(finding).every((id) => all.some((each) => each.id === id))).toBe(true);
        for (const language of ["vi", "en"] as const) expect(findingWords(finding, language)).toMatch(/[.?]$/u);
      }
      expect(JSON.stringify(all)).toBe(before);
    }),
  );
});

test("shares that were cut from a whole are never told; moving a tenth of a point from one to nowhere always is", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(cuts, (points) => {
      const ends = [0, ...[...points].sort((a, b) => a - b), 10000];
      const shares = ends.slice(1).map((end, index) => (end - (ends[index] ?? 0)) / 100);
      const plan = (values: readonly number[]): string =>
        values
          .map((value, index) => `% Cơ cấu: Ngành ${String.fromCharCode(65 + index)} | = | ${value} | %`)
          .join("\n");
      expect(found(plan(shares))).toEqual([]);
      const short = shares.map((share, index) => (index === 0 ? share - 0.1 : share));
      expect(found(plan(short))).toHaveLength(1);
    }),
  );
});

import * as fc from "fast-check";
import { planChanges, type PlanChange } from "../../../src/core/reading/plan-changes";
import { plan2025 } from "../../../src/core/plan-2025";
import type { Comparison, Target } from "../../../src/core/target";

/** `code | name | comparison | figure | unit | level`, a range as `a..b`. */
function targets(text: string): readonly Target[] {
  return text
    .trim()
    .split("\n")
    .map((line, index): Target => {
      const [code = "", name = "", comparison = ">=", figure = "", unit = "", level = "Xã"] = line
        .split("|")
        .map((cell) => cell.trim());
      const [value, upper] = figure.split("..").map(Number);
      return {
        code,
        name,
        level,
        item: index + 1,
        unit,
        comparison: comparison as Comparison,
        ...(figure === "" ? { words: name } : { value: value ?? 0 }),
        ...(upper === undefined ? {} : { upper }),
        direction: "higher",
        aggregation: "latest",
        method: comparison.startsWith("reduce") ? "reduction-rate" : /tốc độ tăng/iu.test(name) ? "growth" : "direct",
      };
    });
}

function said(change: PlanChange): string {
  if (change.kind === "new") return `new ${change.after.code}`;
  if (change.kind === "dropped") return `dropped ${change.before.code}`;
  const { before, after, mapping, difference, alterations } = change;
  const much = difference ? ` ${difference.value > 0 ? "+" : ""}${difference.value} ${difference.in}` : "";
  const other = alterations.length > 0 ? ` (${alterations.join(", ")})` : "";
  return `${before.code} → ${after.code} ${change.kind}${much}${other}${mapping.isSure ? "" : " ?"}`;
}

const changes = (before: string, after: string): readonly string[] =>
  planChanges(targets(before), targets(after)).map(said);

test.each`
  what                               | before                                                                            | after                                                                               | told
  ${"raised, in points"}             | ${"BHYT | Tỷ lệ bao phủ BHYT | >= | 95 | %"}                                      | ${"A | Tỷ lệ bao phủ bảo hiểm y tế | >= | 95.5 | %"}                                | ${["BHYT → A raised +0.5 points"]}
  ${"lowered, in per cent"}          | ${"THU | Thu ngân sách nhà nước | >= | 200 | tỷ đồng"}                            | ${"A | Thu ngân sách nhà nước | >= | 190 | tỷ đồng"}                                | ${["THU → A lowered -5 percent"]}
  ${"the same in another scale"}     | ${"THU | Thu ngân sách | >= | 13.65 | tỷ đồng"}                                   | ${"A | Thu ngân sách | >= | 13650 | triệu đồng"}                                    | ${["THU → A unchanged 0 percent"]}
  ${"another comparison only"}       | ${"HN | Tỷ lệ hộ nghèo | <= | 1.2 | %"}                                           | ${"A | Tỷ lệ hộ nghèo | < | 1.2 | %"}                                               | ${["HN → A altered 0 points (comparison)"]}
  ${"another unit by the same code"} | ${"BS | Số bác sĩ | >= | 9 | bác sĩ/vạn dân"}                                     | ${"BS | Số bác sĩ | >= | 120 | người"}                                              | ${["BS → BS altered (unit)"]}
  ${"a range that moves"}            | ${"G | Tốc độ tăng giá trị sản xuất | = | 10..11 | %"}                            | ${"A | Tốc độ tăng giá trị sản xuất | = | 10.5..11 | %"}                            | ${["G → A raised +0.5 points"]}
  ${"new and dropped"}               | ${"A | Trồng rừng tập trung | >= | 45 | ha"}                                      | ${"B | Tỷ lệ hộ có chữ ký số | >= | 30 | %"}                                        | ${["new B", "dropped A"]}
  ${"a figure and its growth"}       | ${"A | Thu ngân sách | >= | 200 | tỷ đồng"}                                       | ${"B | Tốc độ tăng thu ngân sách | >= | 8 | %"}                                     | ${["new B", "dropped A"]}
  ${"one name on two levels"}        | ${"A | Tỷ lệ hộ nghèo | <= | 1 | % | Tỉnh\nB | Tỷ lệ hộ nghèo | <= | 2 | % | Xã"} | ${"C | Tỷ lệ hộ nghèo | <= | 1.5 | % | Xã\nD | Tỷ lệ hộ nghèo | <= | 1 | % | Tỉnh"} | ${["B → C lowered -0.5 points", "A → D unchanged 0 points"]}
  ${"a plan of another level"}       | ${"A | Tỷ lệ hộ nghèo | <= | 1 | % | Tỉnh"}                                       | ${"B | Tỷ lệ hộ nghèo | <= | 2 | % | Xã"}                                           | ${["A → B raised +1 points"]}
  ${"words"}                         | ${"A | Duy trì xã đạt chuẩn y tế | words | "}                                     | ${"B | Duy trì xã đạt chuẩn y tế | words | "}                                       | ${["A → B unchanged"]}
`("$what", ({ before, after, told }) => {
  expect(changes(before as string, after as string)).toEqual(told);
});

/** Names of two years that are of one indicator (=), may be (?), or aren't (≠), among a whole plan's names. */
const pairs = `
Tỷ lệ bao phủ bảo hiểm y tế = Tỷ lệ bao phủ BHYT
Tỷ lệ dân số tham gia bảo hiểm y tế = Tỷ lệ người dân tham gia BHYT
Tổng thu ngân sách nhà nước trên địa bàn = Thu NSNN trên địa bàn
Tỷ lệ hộ gia đình đạt danh hiệu gia đình văn hóa = Hộ gia đình văn hóa đạt
Tỷ lệ rác thải sinh hoạt được thu gom, xử lý = Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt
Chỉ số sản xuất công nghiệp (IIP) = IIP
Tốc độ tăng tổng sản phẩm trên địa bàn (giá so sánh 2010) = Tốc độ tăng GRDP
Số trường học đạt chuẩn quốc gia = Trường đạt chuẩn quốc gia
Thu nhập bình quân đầu người = TNBQ đầu người
Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ = Lao động qua đào tạo có chứng chỉ, bằng cấp
Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi ≠ Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân
Tỷ lệ dân cư nông thôn sử dụng nước sạch ≠ Tỷ lệ dân cư đô thị sử dụng nước sạch
Huy động trẻ 6 tuổi vào lớp 1 ≠ Học sinh hoàn thành chương trình vào lớp 6
Thu nội địa ≠ Thu xuất nhập khẩu
Tốt nghiệp THCS ≠ Tốt nghiệp THPT
Tỷ lệ hộ nghèo ≠ Tỷ lệ hộ cận nghèo
Tỷ lệ lao động qua đào tạo ≠ Tỷ lệ thất nghiệp
Số hồ sơ trực tuyến ≠ Số tổ dân phố văn hóa
`;

test("names that were reworded, reordered or abbreviated are mapped, and others are never mapped without asking", () => {
  const cases = pairs
    .trim()
    .split("\n")
    .map((line) => /^(.*) ([=≠]) (.*)$/u.exec(line)?.slice(1) ?? []);
  const wrong = cases.flatMap(([before = "", sign = "", after = ""]) => {
    const own = plan2025.targets
      .filter(({ level }) => level === "TP")
      .map((target) => `${target.code}x | ${target.name} | >= | 1 | điểm`);
    const found = planChanges(
      targets([`OLD | ${before} | >= | 1 | %`, ...own].join("\n")),
      targets([`NEW | ${after} | >= | 1 | %`, ...own].join("\n")),
    ).find((change) => "after" in change && change.after.code === "NEW");
    const mapping = found && "mapping" in found ? found.mapping : undefined;
    const isRight = sign === "=" ? mapping !== undefined : mapping?.isSure !== true;
    return isRight ? [] : [`${before} ${sign} ${after}: ${mapping?.likeness.toFixed(2) ?? "none"}`];
  });
  expect(wrong).toEqual([]);
});

test("a plan against itself, in whatever order, is unchanged and mapped by its codes and without asking", () => {
  const all = plan2025.targets;
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: 1 }), (after) => {
      const found = planChanges(all, after);
      for (const change of found) {
        expect(change.kind).toBe("after" in change ? "unchanged" : "dropped");
        if ("mapping" in change) expect([change.before.code, change.mapping.isSure]).toEqual([change.after.code, true]);
      }
      expect(found).toHaveLength(all.length);
    }),
    { numRuns: 30 },
  );
});

test("each target of either plan is told of once, whatever the plans", () => {
  const any = fc
    .array(
      fc.record({
        code: fc.constantFrom("A", "B", "C2", "D"),
        name: fc.constantFrom("Thu ngân sách", "Thu nội địa", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo", "Trồng rừng"),
        unit: fc.constantFrom("%", "tỷ đồng", "ha"),
        value: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all
        .filter((each, index) => all.findIndex(({ code }) => code === each.code) === index)
        .map((each, index): Target => ({ ...(plan2025.targets[0] as Target), method: "direct", item: index, ...each })),
    );
  fc.assert(
    fc.property(any, any, (before, after) => {
      const found = planChanges(before, after);
      const told = (side: "before" | "after"): readonly unknown[] =>
        found.flatMap((change) => (side in change ? [(change as Record<typeof side, Target>)[side]] : []));
      expect(new Set(told("before"))).toEqual(new Set(before));
      expect(told("before")).toHaveLength(before.length);
      expect(told("after")).toEqual(after);
    }),
  );
});

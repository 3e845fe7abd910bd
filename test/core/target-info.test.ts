import { plan2025 } from "../../src/core/plan-2025";
import { targetColumns } from "../../src/core/target-columns";
import { infoAsked, infoColumns, infoOf, wholeInfo, type InfoColumn } from "../../src/core/target-info";
import { targetNamed, type Target } from "../../src/core/target";

const grdp = targetNamed(plan2025, "GRDP") as Target;

test.each`
  word                | columns
  ${""}               | ${["Chỉ tiêu"]}
  ${"tên"}            | ${["Chỉ tiêu"]}
  ${"TEN CHI TIEU"}   | ${["Chỉ tiêu"]}
  ${"name"}           | ${["Chỉ tiêu"]}
  ${"đvt"}            | ${["ĐVT"]}
  ${"unit"}           | ${["ĐVT"]}
  ${"Cấp"}            | ${["Cấp"]}
  ${"chủ trì"}        | ${["Đơn vị chủ trì"]}
  ${"Đơn vị chủ trì"} | ${["Đơn vị chủ trì"]}
  ${"source"}         | ${["Nguồn"]}
  ${"Lĩnh vực"}       | ${["Nhóm"]}
  ${"kỳ gốc"}         | ${["Gốc"]}
  ${"all"}            | ${wholeInfo}
  ${" Tất cả "}       | ${wholeInfo}
  ${"kế hoạch"}       | ${undefined}
  ${"màu"}            | ${undefined}
`("“$word” asks for $columns", ({ word, columns }) => {
  expect(infoAsked(word)).toEqual(columns);
});

test.each`
  column              | value
  ${"ĐVT"}            | ${"%"}
  ${"Mã"}             | ${"GRDP"}
  ${"STT"}            | ${1}
  ${"So sánh"}        | ${"≥"}
  ${"Chỉ tiêu"}       | ${grdp.name}
  ${"Đơn vị chủ trì"} | ${""}
`("$column of GRDP is $value", ({ column, value }) => {
  expect(infoOf(grdp, [column as InfoColumn])).toEqual([value]);
});

test("what the plan says of the unit in charge and the source is given", () => {
  const known = { ...grdp, owner: "Phòng Kinh tế", source: "NQ 45/NQ-HĐND" };
  expect(infoOf(known, wholeInfo).slice(1)).toEqual(["%", grdp.level, "Phòng Kinh tế", "NQ 45/NQ-HĐND"]);
});

test("every heading is a column of the table, and no word means two of them", () => {
  for (const column of Object.keys(infoColumns)) expect(targetColumns).toContain(column);
  const words = Object.values(infoColumns).flat();
  expect(new Set(words.map((word) => String(infoAsked(word)))).size).toBe(Object.keys(infoColumns).length);
});

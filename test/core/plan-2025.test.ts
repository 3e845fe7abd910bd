import { codeKey, withoutDiacritics } from "../../src/core/code";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { attainment } from "../../src/core/attainment";

/** The measures as they were counted by hand in the plan: level, item, name, comparison, target, unit. */
const counted = `
TP|1|GRDP (giá so sánh 2010)|>=|12.5|%
TP|1|công nghiệp, xây dựng|>=|15.67|%
TP|1|dịch vụ|>=|9.2|%
TP|1|nông, lâm, thủy sản|>=|1|%
TP|1|thuế sản phẩm trừ trợ cấp|>=|6|%
TP|2|GRDP bình quân đầu người|>=|9486|USD/người
TP|3|IIP|~|17|%
TP|3|công nghiệp chế biến, chế tạo trong GRDP|>=|46.7|%
TP|3|công nghiệp công nghệ cao|>=|68|%
TP|4|Thu ngân sách nhà nước trên địa bàn|>=|118079.279|tỷ đồng
TP|4|thu nội địa|>=|51000|tỷ đồng
TP|4|thu xuất nhập khẩu|>=|62700|tỷ đồng
TP|5|Tổng vốn đầu tư toàn xã hội|>=|240000|tỷ đồng
TP|6|hàng hoá thông qua cảng|>=|212|triệu tấn
TP|7|Kim ngạch xuất khẩu|>=|37|tỷ USD
TP|8|khách du lịch|~|10|triệu lượt khách
TP|9|nông thôn mới|>=|100|%
TP|10|TFP|>=|47|%
TP|11|vốn đầu tư nước ngoài|>=|4.5|USD
TP|12|thất nghiệp thành thị|<|3.5|%
TP|13|việc làm|>=|58500|lượt người
TP|14|lao động qua đào tạo|>=|88|%
TP|14|văn bằng chứng chỉ|>=|40|%
TP|15|bảo hiểm y tế|>=|95.2|%
TP|16|hộ nghèo|maintain|0|hộ
TP|17|nước sạch|>=|100|%
TP|18|chất thải rắn đô thị|>=|100|%
TP|18|nông thôn: thu gom|>=|98|%
TP|18|xử lý hợp vệ sinh|>=|91.9|%
TP|19|nước thải đô thị|>=|40.77|%
Q|1|Công nghiệp, Tiểu thủ công nghiệp, xây dựng|=|59.04|%
Q|1|Thương mại, Dịch vụ|=|39.19|%
Q|1|Nông, Lâm, Thủy sản|=|1.77|%
Q|2|Tổng giá trị sản xuất|>=|23374|tỷ đồng
Q|3|Công nghiệp - Tiểu thủ công nghiệp - Xây dựng|>=|13800|tỷ đồng
Q|3|công nghiệp quận quản lý|>=|1396|tỷ đồng
Q|4|Thương mại - Dịch vụ|>=|9160|tỷ đồng
Q|5|Nông - Lâm - Thủy sản|>=|414|tỷ đồng
Q|6|Thu ngân sách trên địa bàn|>=|465.2|tỷ đồng
Q|7|tăng dân số tự nhiên|<=|1|%
Q|8|hộ nghèo|maintain|0|hộ
Q|9|việc làm|>=|2300|lượt người
Q|10|gia đình văn hoá|>=|97.8|%
Q|11|trẻ 5 tuổi ra lớp|>=|100|%
Q|11|vào học lớp 1|>=|100|%
Q|11|vào học lớp 6|>=|100|%
Q|12|chất thải rắn đô thị|>=|100|%
Q|13|nước sạch|>=|100|%
Q|14|bảo hiểm y tế|>=|95.5|%
Q|15|giao quân|>=|100|%
Q|15|điều tra phá án|>=|90|%
Q|15|tội về trật tự xã hội|reduce>=|5|%
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"));

test("the plan has 52 measures, 30 of the city and 22 of the district", () => {
  const of = (level: string): number => plan2025.targets.filter((target) => target.level === level).length;
  expect([counted.length, plan2025.targets.length, of("TP"), of("Q")]).toEqual([52, 52, 30, 22]);
});

test.each(counted.map((row, index) => [index, ...row] as const))(
  "measure %i: %s (%s) %s %s %s %s",
  (index, level, item, name, comparison, value, unit) => {
    const target = plan2025.targets[index];
    expect(target).toMatchObject({ level, item: Number(item), comparison, value: Number(value), unit });
    expect(target?.name.toLowerCase()).toContain(String(name).toLowerCase());
  },
);

test("every code is short, plain and unique", () => {
  const codes = plan2025.targets.map((target) => target.code);
  expect(new Set(codes.map(codeKey)).size).toBe(52);
  for (const code of codes) expect(code).toMatch(/^(?:Q\.)?[A-Z0-9]{3,10}$/u);
  expect(codes.filter((code) => withoutDiacritics(code) !== code)).toEqual([]);
});

test("every part belongs to a target of its own item and level", () => {
  const parts = plan2025.targets.filter((target) => target.parent !== undefined);
  expect(parts.length).toBe(8);
  for (const part of parts) {
    expect(plan2025.byKey.get(codeKey(part.parent ?? ""))).toMatchObject({ level: part.level, item: part.item });
  }
});

test.each`
  level   | group                    | items
  ${"TP"} | ${"Kinh tế"}             | ${"1 2 3 4 5 6 7 8 9 10 11"}
  ${"TP"} | ${"Xã hội"}              | ${"12 13 14 15 16"}
  ${"TP"} | ${"Môi trường"}          | ${"17 18 19"}
  ${"Q"}  | ${"Kinh tế"}             | ${"1 2 3 4 5 6"}
  ${"Q"}  | ${"Xã hội"}              | ${"7 8 9 10 11 14"}
  ${"Q"}  | ${"Môi trường"}          | ${"12 13"}
  ${"Q"}  | ${"Quốc phòng, an ninh"} | ${"15"}
  ${"TP"} | ${undefined}             | ${""}
  ${"Q"}  | ${undefined}             | ${""}
`("items $items of $level stand under $group", ({ level, group, items }) => {
  const found = plan2025.targets.filter((target) => target.level === level && target.group === group);
  expect([...new Set(found.map((target) => target.item))].join(" ")).toBe(items);
});

test("slips of the source are kept and noted", () => {
  const noted = plan2025.targets.filter((target) => target.note?.startsWith("Cần xem lại"));
  expect(noted.map((target) => target.code)).toEqual(["FDI", "Q.TOIPHAM"]);
});

test("a target that is attained exactly has attainment 1", () => {
  expect(plan2025.targets.length).toBe(52);
  for (const target of plan2025.targets) {
    expect(attainment(target, target.value ?? Number.NaN)).toEqual({ ok: true, value: 1 });
  }
});

test("levels have names", () => {
  expect(levels2025.map((level) => level.sign)).toEqual([...new Set(plan2025.targets.map((target) => target.level))]);
});

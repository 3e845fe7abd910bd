import { clausesOf } from "../../../src/core/reading/clauses";
import { nameOf, namesIn, type NameContext } from "../../../src/core/reading/clause-names";

const alone: NameContext = { head: "", lastName: "", lastOwn: "" };

/** The name of the sentence's last figure. */
function named(text: string, context: Partial<NameContext> = {}): ReturnType<typeof nameOf> {
  const clauses = clausesOf(text);
  const last = clauses[clauses.length - 1];
  if (!last) throw new Error(`no clause: ${text}`);
  return nameOf(last, { ...alone, ...context });
}

test.each([
  ["Phấn đấu tỷ lệ hộ nghèo còn 1,2%", "Tỷ lệ hộ nghèo"],
  ["Tỷ lệ trẻ 5 tuổi ra lớp đạt 100%", "Tỷ lệ trẻ 5 tuổi ra lớp"],
  ["Tỷ lệ trẻ từ 3 tháng trở lên đến nhà trẻ đạt 35%", "Tỷ lệ trẻ từ 3 tháng trở lên đến nhà trẻ"],
  ["Giá trị sản xuất (giá so sánh 2010) đạt 23.374 tỷ đồng", "Giá trị sản xuất (giá so sánh 2010)"],
  ["100% số hộ dùng nước sạch", "Số hộ dùng nước sạch"],
  ["Không còn hộ nghèo theo chuẩn của thành phố", "Không còn hộ nghèo theo chuẩn của thành phố"],
  ["Tỷ lệ lao động nông nghiệp giảm 2%", "Tỷ lệ lao động nông nghiệp giảm"],
  ["Trồng mới 12.000 cây xanh", "Trồng mới cây xanh"],
  ["Kết nạp 12 đảng viên mới", "Kết nạp đảng viên mới"],
  [
    "Bố trí 3% tổng chi ngân sách hằng năm cho khoa học, công nghệ",
    "Bố trí tổng chi ngân sách hằng năm cho khoa học, công nghệ",
  ],
  [
    "Hội phụ nữ, nông dân, đoàn thanh niên thu hút 85% đối tượng vào tổ chức",
    "Hội phụ nữ, nông dân, đoàn thanh niên thu hút đối tượng vào tổ chức",
  ],
  ["Trường tổ chức ngoại khóa ít nhất 02 tiết/năm cho học sinh", "Trường tổ chức ngoại khóa cho học sinh"],
  ["Nhân lực nghiên cứu đạt 12 người trên một vạn dân", "Nhân lực nghiên cứu trên một vạn dân"],
  ["Hỗ trợ 500 doanh nghiệp nhỏ và vừa chuyển đổi số", "Hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số"],
  ["Giải ngân vốn đầu tư công đến ngày 30/6/2026 đạt 50%", "Giải ngân vốn đầu tư công đến ngày 30/6/2026"],
  ["Lực lượng dân quân chiếm tỷ lệ 1,2% dân số", "Tỷ lệ lực lượng dân quân trong dân số"],
  [
    "Các cấp hội tư vấn, giới thiệu việc làm cho 1.200 lao động nữ",
    "Các cấp hội tư vấn, giới thiệu việc làm cho lao động nữ",
  ],
  ["Giải quyết việc làm cho 58.500 lượt người lao động", "Giải quyết việc làm cho người lao động"],
])("%s names %s", (text, name) => {
  expect(named(text)).toEqual({ name, doubts: [] });
});

test.each([
  ["Diện tích: 12 ha", { head: "Lúa mùa" }, "Diện tích"],
  ["Theo chuẩn của thành phố: 1,2%", { head: "Tỷ lệ hộ nghèo" }, "Tỷ lệ hộ nghèo: Theo chuẩn của thành phố"],
  ["Đạt 95% trở lên", { head: "Tỷ lệ hài lòng" }, "Tỷ lệ hài lòng"],
] as const)("%s under the head of its point", (text, context, name) => {
  expect(named(text, context).name).toBe(name);
});

test("a figure without words of its own has the name before, and says that it is so", () => {
  const { name, doubts } = named("Thu ngân sách đạt 120 tỷ đồng, tăng 12%", { lastName: "Thu ngân sách" });
  expect(name).toBe("Thu ngân sách tăng");
  expect(doubts).toEqual([{ kind: "name-from-context", name: "Thu ngân sách tăng" }]);
});

test("without anything to name it there is no name", () => {
  expect(named("Đạt 12%").name).toBe("");
});

test.each([
  ["Tỷ lệ hộ nghèo và cận nghèo", "%", ["Tỷ lệ hộ nghèo và cận nghèo"]],
  [
    "Trẻ mầm non vào học lớp 1 và học sinh tiểu học vào học lớp 6",
    "%",
    ["Trẻ mầm non vào học lớp 1", "Học sinh tiểu học vào học lớp 6"],
  ],
  ["Cán bộ và người lao động được tập huấn", "%", ["Cán bộ và người lao động được tập huấn"]],
  ["Số vụ, số người chết và số người bị thương", "%", ["Số vụ", "Số người chết", "Số người bị thương"]],
  ["Trẻ vào học lớp 1 và học sinh vào học lớp 6", "người", ["Trẻ vào học lớp 1 và học sinh vào học lớp 6"]],
] as const)("%s in %s are %j", (name, unit, names) => {
  expect(namesIn(name, unit)).toEqual(names);
});

import fc from "fast-check";

import { behindAim, cleanName, nameBehind, startsLikeIndicator, withCapital } from "../../../src/core/reading/names";

test.each([
  ["; và tỷ lệ hộ nghèo đạt", "tỷ lệ hộ nghèo"],
  ["Phấn đấu tỷ lệ hộ nghèo còn", "tỷ lệ hộ nghèo"],
  ["Đến năm 2030, thu nhập bình quân đầu người đạt", "thu nhập bình quân đầu người"],
  ["Năm 2026, tổng thu ngân sách ước đạt khoảng", "tổng thu ngân sách"],
  ["trong đó: Thu nội địa là", "Thu nội địa"],
  [", riêng khu vực đô thị chiếm", "khu vực đô thị"],
  ["Trâu (con", "Trâu"],
  ["” “", ""],
  ["” hộ nghèo “", "hộ nghèo"],
  ["hoàn thành giải phóng mặt bằng", "hoàn thành giải phóng mặt bằng"],
  ["phát triển thêm", "phát triển thêm"],
  ["Tỷ lệ hộ nghèo (theo chuẩn đa chiều) còn", "Tỷ lệ hộ nghèo (theo chuẩn đa chiều)"],
  ["Số xã đạt chuẩn nông thôn mới", "Số xã đạt chuẩn nông thôn mới"],
  ["Số trẻ từ 3 tháng trở lên", "Số trẻ từ 3 tháng trở lên"],
  ["Tỉnh đặt mục tiêu đón khách du lịch đạt", "đón khách du lịch"],
  ["“Gia đình văn hóa” đạt", "Gia đình văn hóa"],
  [" - ", ""],
  ["phấn đấu đạt", ""],
])("%j names %j", (text, name) => {
  expect(cleanName(text)).toBe(name);
});

test.each([
  ["Xã đẩy mạnh tuyên truyền, phấn đấu giảm", " giảm"],
  ["Xã đẩy mạnh tuyên truyền, phấn đấu", ""],
  ["Vận động người dân góp vốn để nâng tỷ lệ đường được chiếu sáng", " nâng tỷ lệ đường được chiếu sáng"],
  ["Diện tích đất được tích tụ để sản xuất hàng hóa đạt", "Diện tích đất được tích tụ để sản xuất hàng hóa đạt"],
  ["Tỷ lệ giải ngân phấn đấu đạt", "Tỷ lệ giải ngân phấn đấu đạt"],
  ["Trồng mới", "Trồng mới"],
])("of %j the words that aim are %j", (text, words) => {
  expect(behindAim(text)).toBe(words);
});

test.each([
  ["số hộ dân dùng nước sạch", "số hộ dân dùng nước sạch"],
  ["số thôn đạt chuẩn văn hóa so với năm 2025", "số thôn đạt chuẩn văn hóa"],
  ["hồ sơ được số hóa trong năm", "hồ sơ được số hóa"],
  ["cán bộ được tập huấn, trong đó", "cán bộ được tập huấn"],
  ["đơn thư tiếp nhận trong năm được trả lời đúng hạn", "đơn thư tiếp nhận trong năm được trả lời đúng hạn"],
  [
    "mục tiêu, nhiệm vụ theo kế hoạch năm 2027 được hoàn thành",
    "mục tiêu, nhiệm vụ theo kế hoạch năm 2027 được hoàn thành",
  ],
  ["thôn có hương ước ngay trong năm 2027", "thôn có hương ước"],
  ["so với cùng kỳ", ""],
  ["đoạn đường (dài 12 km) được chiếu sáng", "đoạn đường được chiếu sáng"],
])("behind the figure: %j names %j", (text, name) => {
  expect(nameBehind(text)).toBe(name);
});

test.each([
  ["Tỷ lệ hộ nghèo", true],
  ["Tổng thu ngân sách", true],
  ["Thu nhập bình quân", true],
  ["Số hộ nghèo", true],
  ["số hóa hồ sơ", false],
  ["Chi bộ vững mạnh", false],
  ["theo chuẩn mới", false],
  ["đạt chuẩn quốc gia", false],
])("%s begins like an indicator: %p", (name, is) => {
  expect(startsLikeIndicator(name)).toBe(is);
});

test.each([
  ["tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"],
  ["đàn trâu", "Đàn trâu"],
  ["", ""],
])("%j → %j", (name, capital) => {
  expect(withCapital(name)).toBe(capital);
});

test("a name has no blanks around it, its brackets in pairs, and no word that the text hasn't", () => {
  const word = fc.constantFrom(
    ..."và|đạt|tỷ lệ|hộ nghèo|còn|(|)|(theo chuẩn mới)|trong đó|:|;|phấn đấu|đến năm 2030|thu ngân sách|là|từ|trên|khoảng|,|-".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const text = words.join(" ");
      const name = cleanName(text);
      expect(name).toBe(name.trim());
      expect(name.split("(")).toHaveLength(name.split(")").length);
      for (const each of name.split(" ")) expect(text).toContain(each);
    }),
  );
});

test("a bracket that says what isn't counted names nothing", () => {
  expect(nameBehind(" (không tính tiền sử dụng đất).")).toBe("");
});

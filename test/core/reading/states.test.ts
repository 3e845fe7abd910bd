import { statePhrases } from "../../../src/core/reading/states";

test.each([
  ["Không còn hộ nghèo", "không còn", "hộ nghèo", "hộ"],
  [
    "Tiếp tục duy trì không còn hộ nghèo theo chuẩn của thành phố",
    "không còn",
    "hộ nghèo theo chuẩn của thành phố",
    "hộ",
  ],
  ["Không để xảy ra cháy lớn", "không để xảy ra", "cháy lớn", ""],
  ["Không để xảy ra vụ ngộ độc thực phẩm đông người", "không để xảy ra", "vụ ngộ độc thực phẩm đông người", "vụ"],
  ["không có hồ sơ trễ hạn", "không có", "hồ sơ trễ hạn", "hồ sơ"],
  ["Không phát sinh điểm nóng về an ninh", "không phát sinh", "điểm nóng về an ninh", "điểm"],
  ["Không để phát sinh điểm phức tạp mới về ma túy", "không để phát sinh", "điểm phức tạp mới về ma túy", "điểm"],
  ["Không để xảy ra vụ việc phức tạp", "không để xảy ra", "vụ việc phức tạp", "vụ"],
  ["Không để hình thành băng nhóm tội phạm", "không để hình thành", "băng nhóm tội phạm", ""],
  ["Không để tàu cá vi phạm vùng biển nước ngoài", "không để", "tàu cá vi phạm vùng biển nước ngoài", "tàu"],
  ["Không để xảy ra tình trạng hộ tái nghèo", "không để xảy ra", "tình trạng hộ tái nghèo", "hộ"],
  ["Không để phát sinh thêm thôn đặc biệt khó khăn", "không để phát sinh", "thêm thôn đặc biệt khó khăn", "thôn"],
  ["Không có hội viên, phụ nữ phạm tội", "không có", "hội viên, phụ nữ phạm tội", "hội viên"],
  ["Duy trì không có điểm phức tạp về an ninh", "không có", "điểm phức tạp về an ninh", "điểm"],
  ["Xóa hết nhà tạm", "hết", "nhà tạm", "nhà"],
  ["Xóa hết lò đốt than thủ công", "hết", "lò đốt than thủ công", "lò"],
  ["Xóa hết phần mềm không có bản quyền", "hết", "phần mềm không có bản quyền", ""],
  ["Không để xảy ra sự cố y khoa nghiêm trọng", "không để xảy ra", "sự cố y khoa nghiêm trọng", "sự cố"],
  ["Không để phát sinh ổ dịch lớn", "không để phát sinh", "ổ dịch lớn", "ổ dịch"],
  ["Không có đơn thư khiếu nại vượt cấp", "không có", "đơn thư khiếu nại vượt cấp", "đơn thư"],
  ["Không để xảy ra “điểm nóng” về đất đai", "không để xảy ra", "“điểm nóng” về đất đai", "điểm"],
  ["Không còn HTX yếu", "không còn", "HTX yếu", "HTX"],
  ["Phấn đấu hết hộ nghèo trong năm 2026", "hết", "hộ nghèo", "hộ"],
  ["Hết hộ nghèo, đến năm 2030 hộ cận nghèo dưới 10 hộ", "hết", "hộ nghèo", "hộ"],
  ["Không phát sinh người nghiện mới và có ít nhất 2 thôn sạch", "không phát sinh", "người nghiện mới", "người"],
  ["Không để dịch lớn xảy ra", "không để", "dịch lớn xảy ra", ""],
  ["Số vụ ngộ độc thực phẩm tập thể: không có.", "không có", "vụ ngộ độc thực phẩm tập thể", "vụ"],
  ["Hôn nhân cận huyết thống: cơ bản không còn", "không còn", "hôn nhân cận huyết thống", ""],
  ["Không có tình trạng đốt rơm rạ ngoài đồng", "không có", "tình trạng đốt rơm rạ ngoài đồng", ""],
  ["Không có cơ sở gây ô nhiễm nguồn nước", "không có", "cơ sở gây ô nhiễm nguồn nước", "cơ sở"],
  ["Không có các hoạt động gây hại rừng phòng hộ", "không có", "các hoạt động gây hại rừng phòng hộ", ""],
  ["Không phát sinh đơn vị nợ bảo hiểm xã hội", "không phát sinh", "đơn vị nợ bảo hiểm xã hội", "đơn vị"],
  ["Không có văn bản trái pháp luật", "không có", "văn bản trái pháp luật", "văn bản"],
  ["Không để tử vong do bệnh dại", "không để", "tử vong do bệnh dại", ""],
])("%s", (text, word, subject, unit) => {
  expect(statePhrases(text)).toMatchObject([{ word, subject, unit }]);
});

test.each([
  "Tỷ lệ hộ nghèo giảm còn 1%",
  "Không có hiệu lực",
  "Các nội dung không phù hợp bị bãi bỏ",
  "Không còn 15 hộ nghèo",
  "Không để phát sinh quá 05 hộ nghèo mới",
  "Đến hết năm 2026",
  'Hưởng ứng phong trào "Chung tay vì người nghèo - Không để ai thiếu ăn"',
  "Hưởng ứng phong trào “Chung tay vì người nghèo - Không để ai thiếu ăn”",
])("no state: %s", (text) => {
  expect(statePhrases(text)).toEqual([]);
});

test("two states of one sentence are two, and words lie where they say", () => {
  const text = "Không còn hộ nghèo, không để xảy ra cháy lớn";
  const found = statePhrases(text);
  expect(found.map(({ subject }) => subject)).toEqual(["hộ nghèo", "cháy lớn"]);
  for (const { from, to, word } of found) expect(text.slice(from, to).toLowerCase()).toBe(word);
});

test("what follows behind a comma is another target", () => {
  const [state] = statePhrases("Không còn nhà tạm, tỷ lệ hộ nghèo giảm còn 1%");
  expect(state?.subject).toBe("nhà tạm");
});

import { countedNouns, countedTimes } from "../../../src/core/reading/counted-nouns";

test.each(
  "lao động, hộ, học sinh, giường, thôn, tổ dân phố, đặc khu, trường, hợp tác xã, cơ sở, công trình, vụ, tiêu chí, sản phẩm, bóng điện, không gian sáng tạo, bếp ăn, công đoàn cơ sở, chi đoàn, lồng bè, phiếu".split(
    ", ",
  ),
)("plans count %s", (noun) => {
  expect(countedNouns).toContain(noun);
});

test("each of them comes or is served so many times", () => {
  expect(countedTimes).toEqual(expect.arrayContaining(["lượt khách", "lượt lao động", "lượt hội viên"]));
});

test("the nouns are in small composed letters, without blanks around and none twice", () => {
  for (const noun of countedNouns) expect(noun).toBe(noun.normalize("NFC").toLowerCase().trim());
  expect(new Set(countedNouns).size).toBe(countedNouns.length);
});

import { countedNouns } from "../../../src/core/reading/counted-nouns";

test.each(
  "lượt khách, lao động, hộ, học sinh, giường, thôn, tổ dân phố, đặc khu, trường, hợp tác xã, cơ sở, công trình, vụ, tiêu chí, sản phẩm".split(
    ", ",
  ),
)("plans count %s", (noun) => {
  expect(countedNouns).toContain(noun);
});

test("the nouns are in small composed letters, without blanks around and none twice", () => {
  for (const noun of countedNouns) expect(noun).toBe(noun.normalize("NFC").toLowerCase().trim());
  expect(new Set(countedNouns).size).toBe(countedNouns.length);
});

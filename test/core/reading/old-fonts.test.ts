import fc from "fast-check";
import { plan2025 } from "../../../src/core/plan-2025";
import { oldFontOf, tidyVietnamese, unicodeFromTcvn3, unicodeFromVni } from "../../../src/core/reading/old-fonts";

/** Every letter that English lacks: as TCVN 5712:1993 numbers it, and as VNI writes it. */
const table = `
  á B8 aù | à B5 aø | ả B6 aû | ã B7 aõ | ạ B9 aï | â A9 aâ
  ấ CA aá | ầ C7 aà | ẩ C8 aå | ẫ C9 aã | ậ CB aä | ă A8 aê
  ắ BE aé | ằ BB aè | ẳ BC aú | ẵ BD aü | ặ C6 aë | é D0 eù
  è CC eø | ẻ CE eû | ẽ CF eõ | ẹ D1 eï | ê AA eâ | ế D5 eá
  ề D2 eà | ể D3 eå | ễ D4 eã | ệ D6 eä | ó E3 où | ò DF oø
  ỏ E1 oû | õ E2 oõ | ọ E4 oï | ô AB oâ | ố E8 oá | ồ E5 oà
  ổ E6 oå | ỗ E7 oã | ộ E9 oä | ơ AC ô | ớ ED ôù | ờ EA ôø
  ở EB ôû | ỡ EC ôõ | ợ EE ôï | ú F3 uù | ù EF uø | ủ F1 uû
  ũ F2 uõ | ụ F4 uï | ư AD ö | ứ F8 öù | ừ F5 öø | ử F6 öû
  ữ F7 öõ | ự F9 öï | í DD í | ì D7 ì | ỉ D8 æ | ĩ DC ó
  ị DE ò | ý FD yù | ỳ FA yø | ỷ FB yû | ỹ FC yõ | ỵ FE î
  đ AE ñ`;

const rows = table
  .split(/[|\n]/u)
  .filter((row) => row.trim() !== "")
  .map((row) => row.trim().split(" "));
const bytes = new Map(rows.map(([letter = "", byte = ""]) => [letter, String.fromCharCode(parseInt(byte, 16))]));
// TCVN3 has these capitals only; others are small letters in a font that prints capitals.
for (const [index, letter] of [..."ĂÂÊÔƠƯĐ"].entries()) bytes.set(letter, String.fromCharCode(0xa1 + index));
const pairs = new Map(
  rows.flatMap(([letter = "", , sign = ""]) => [
    [letter, sign] as const,
    [letter.toUpperCase(), sign.toUpperCase()] as const,
  ]),
);

const inTcvn3 = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => bytes.get(letter) ?? bytes.get(letter.toLowerCase()) ?? letter).join("");
const inVni = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => pairs.get(letter) ?? letter).join("");

const small = [...rows.map(([letter = ""]) => letter), ..."abcdeghiklmnopqrstuvxy"];
const vietnamese = (letters: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 7 }), { maxLength: 8 })
    .map((words) => words.map((word) => word.join("")).join(" "));
const words = (text: string): number => text.split(/\s+/u).length;
const names = plan2025.targets.map(({ name }) => name);

describe("text of old fonts", () => {
  test("the alphabet has 67 letters that English lacks, each with a byte of its own", () => {
    expect(new Set(rows.map(([letter]) => letter)).size).toBe(67);
    expect(new Set(rows.map(([, byte]) => byte)).size).toBe(67);
    expect(new Set(rows.map(([, , sign]) => sign)).size).toBe(67);
  });

  test.each`
    typed                                        | read
    ${"Tû lÖ hé nghÌo gi¶m xuèng d­íi 1,2%"}     | ${"Tỷ lệ hộ nghèo giảm xuống dưới 1,2%"}
    ${"§iÒu chØnh kÕ ho¹ch ®­îc giao n¨m 2025"}  | ${"Điều chỉnh kế hoạch được giao năm 2025"}
    ${"®îc, tr-êng, ph­¬ng h-íng, nhµ m¸y n-íc"} | ${"được, trường, phương hướng, nhà máy nước"}
    ${"Thu nhËp b×nh qu©n: 85 triÖu ®ång/ng­êi"} | ${"Thu nhập bình quân: 85 triệu đồng/người"}
    ${"1.250 m² – 30 °C"}                        | ${"1.250 m² – 30 °C"}
    ${"\uf0ae\uf0ad\uf0eec"}                     | ${"đươc".replace("ơ", "ợ")}
  `("TCVN3 $typed is $read", ({ typed, read }) => {
    expect(unicodeFromTcvn3(typed)).toBe(read);
  });

  test("a font that prints capitals gives capitals", () => {
    expect(unicodeFromTcvn3("ñy ban nh©n d©n x· an thö", { isUpper: true })).toBe("ỦY BAN NHÂN DÂN XÃ AN THỬ");
  });

  test.each`
    typed                                               | read
    ${"Tyû leä hoä ngheøo giaûm xuoáng döôùi 1,2%"}     | ${"Tỷ lệ hộ nghèo giảm xuống dưới 1,2%"}
    ${"ÑIEÀU CHÆNH KEÁ HOAÏCH ÑÖÔÏC GIAO NAÊM 2025"}    | ${"ĐIỀU CHỈNH KẾ HOẠCH ĐƯỢC GIAO NĂM 2025"}
    ${"Thu nhaäp bình quaân: 85 trieäu ñoàng/ngöôøi"}   | ${"Thu nhập bình quân: 85 triệu đồng/người"}
    ${"kyõ thuaät, nghó, thò xaõ, yù kieán, huy ñoäng"} | ${"kỹ thuật, nghĩ, thị xã, ý kiến, huy động"}
    ${"nhaø maùy 1.250 m² – 30 °C"}                     | ${"nhà máy 1.250 m² – 30 °C"}
  `("VNI $typed is $read", ({ typed, read }) => {
    expect(unicodeFromVni(typed)).toBe(read);
  });

  test("what is typed in TCVN3 comes back letter by letter, composed", () => {
    fc.assert(
      fc.property(vietnamese([...small, ..."ĂÂÊÔƠƯĐ"]), (text) => {
        // Before these `ơ` a dropped `ư` is put back.
        fc.pre(!/(?:[^ưƯu]|^)[ơờớởỡợ](?:c|ng)/u.test(text));
        expect(unicodeFromTcvn3(inTcvn3(text))).toBe(text);
        expect(unicodeFromTcvn3(inTcvn3(text), { isUpper: true })).toBe(text.toUpperCase());
      }),
    );
  });

  test("what is typed in VNI comes back, capitals too", () => {
    fc.assert(
      fc.property(vietnamese([...small, ...small.map((letter) => letter.toUpperCase())]), (text) => {
        expect(unicodeFromVni(inVni(text))).toBe(text);
      }),
    );
  });
});

describe("which old font a text was typed in", () => {
  test.each(names.filter((name) => words(name) > 2))("%s is recognised in both", (name) => {
    expect([oldFontOf(inTcvn3(name)), oldFontOf(inVni(name)), oldFontOf(name)]).toEqual(["TCVN3", "VNI", undefined]);
    expect([unicodeFromTcvn3(inTcvn3(name)).toLowerCase(), unicodeFromVni(inVni(name))]).toEqual([
      name.toLowerCase(),
      name,
    ]);
  });

  test.each`
    text                                                                | font
    ${"®­îc"}                                                           | ${"TCVN3"}
    ${"ñöôïc"}                                                          | ${"VNI"}
    ${"(1) GRDP: t¨ng 12,5% trë lªn (Sè: 12/KH-UBND)"}                  | ${"TCVN3"}
    ${"(1) GRDP: taêng 12,5% trôû leân (Soá: 12/KH-UBND)"}              | ${"VNI"}
    ${"Internet, logistics, e-learning: ®¹t 95% sè hé"}                 | ${"TCVN3"}
    ${"Internet, logistics, e-learning: ñaït 95% soá hoä"}              | ${"VNI"}
    ${"được giao năm 2025"}                                             | ${undefined}
    ${"các hộ có nhà là và cũ"}                                         | ${undefined}
    ${"cã"}                                                             | ${undefined}
    ${"được giao n¨m 2025 ®¹t"}                                         | ${undefined}
    ${"12.5 % · 30 °C · 1.250 m² · ½ · 10 µm · §5 · «a» · 5 N·m · ±3"}  | ${undefined}
    ${"• mục tiêu"}                                                     | ${undefined}
    ${"The naïve café owner’s résumé, © 2025, Windows® 11"}             | ${undefined}
    ${"Été à la forêt : où est le maïs, né dès août ? Le goût du thé."} | ${undefined}
    ${"« Là où »"}                                                      | ${undefined}
    ${"El Niño, año, mañana, cigüeña; Malmö på svenska; für Höhe"}      | ${undefined}
    ${""}                                                               | ${undefined}
    ${"1.234,5"}                                                        | ${undefined}
  `("$text: $font", ({ text, font }) => {
    expect(oldFontOf(text)).toBe(font);
  });

  test.each([
    ["composed", "NFC"],
    ["with combining marks", "NFD"],
  ])("no Vietnamese in Unicode is taken for an old font, %s", (_, form) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names.flatMap((name) => name.split(" "))), { maxLength: 12 }),
        (chosen) => {
          expect(oldFontOf(chosen.join(" ").normalize(form))).toBeUndefined();
        },
      ),
    );
  });

  test("what a sentence of either font holds besides doesn't matter, wherever the line is broken", () => {
    const texts = names.filter((name) => words(name) > 5);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom("12,5%", "GRDP", "m²", "(5)", "logistics"),
        (name, more) => {
          expect(oldFontOf(`${more} ${inTcvn3(name)} ${more}`)).toBe("TCVN3");
          expect(oldFontOf(`${more} ${inVni(name)} ${more}`)).toBe("VNI");
        },
      ),
    );
  });

  test("a long text", () => {
    const text = `${inTcvn3(names.join(" "))} `.repeat(600);
    expect(oldFontOf(text)).toBe("TCVN3");
    expect(text.length).toBeGreaterThan(1_000_000);
  });
});

describe("Unicode as it is usually spelt", () => {
  test.each`
    written                     | tidy
    ${"Tỷ lệ".normalize("NFD")} | ${"Tỷ lệ"}
    ${"e\u0301\u0302"}          | ${"ế"}
    ${"é\u0302"}                | ${"ế"}
    ${"a\u0323\u0302"}          | ${"ậ"}
    ${"ạ\u0306"}                | ${"ặ"}
    ${"a\u0309\u0306"}          | ${"ẳ"}
    ${"o\u0323\u031b"}          | ${"ợ"}
    ${"ó\u031b"}                | ${"ớ"}
    ${"ê\u0340"}                | ${"ề"}
    ${"ðô thị, Ðông Thử"}       | ${"đô thị, Đông Thử"}
    ${"ĐÔNG THỬ"}               | ${"ĐÔNG THỬ"}
    ${"12,5 % m² – “xã”"}       | ${"12,5 % m² – “xã”"}
  `("$written is $tidy", ({ written, tidy }) => {
    expect(tidyVietnamese(written)).toBe(tidy);
  });

  test("whatever the order of a letter's marks, it is one letter", () => {
    const letters = rows.map(([letter = ""]) => letter);
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.boolean(), (letter, isTurned) => {
        const [base = "", ...marks] = letter.normalize("NFD");
        expect(tidyVietnamese(base + (isTurned ? marks.reverse() : marks).join(""))).toBe(letter);
      }),
    );
  });
});

import { lettersOf } from "../../src/document/text-encoding";
import { UnreadableDocument } from "../../src/document/unreadable-document";

const text = "Tỷ lệ hộ nghèo còn dưới 1,5%\r\nThu ngân sách: 120 tỷ đồng";

function utf16(letters: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const codes = [...(hasMark ? "\ufeff" : ""), ...letters].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => (isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8])));
}

const utf8 = (letters: string): Uint8Array => new TextEncoder().encode(letters);
const singleBytes = (letters: string): Uint8Array => Uint8Array.from([...letters].map((sign) => sign.charCodeAt(0)));

test.each([
  ["UTF-8", utf8(text)],
  ["UTF-8 with a mark", utf8(`\ufeff${text}`)],
  ["UTF-16 LE", utf16(text, false, true)],
  ["UTF-16 BE", utf16(text, true, true)],
  ["UTF-16 LE without a mark", utf16(text, false, false)],
  ["UTF-16 BE without a mark", utf16(text, true, false)],
])("%s", (_name, bytes) => {
  expect(lettersOf(bytes)).toBe(text);
});

test("UTF-8 that was cut within a letter stays UTF-8", () => {
  expect(lettersOf(utf8(text.repeat(3)).subarray(0, -2)).startsWith(text)).toBe(true);
});

test("bytes of TCVN3 are shown as Windows shows them, for their font to be recognised", () => {
  const typed = "ChØ tiªu thu ng©n s¸ch n¨m 2025 ®¹t 120 tû ®ång";
  expect(lettersOf(singleBytes(typed))).toBe(typed);
});

test("Vietnamese Windows: a vowel and its tone are two bytes", () => {
  // windows-1258: EC is the acute, F2 the dot below.
  const bytes = Uint8Array.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68]);
  expect(lettersOf(bytes)).toBe("Kế hoạch");
});

test("bytes with zeros are no text", () => {
  expect(() => lettersOf(Uint8Array.from([1, 2, 0, 0, 0, 9, 0, 0]))).toThrow(UnreadableDocument);
});

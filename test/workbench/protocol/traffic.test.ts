/** Table of what texts count as in bytes: what an encoder makes of them, without one. */
import { isTooLarge, payloadLimit, sizeOf } from "./traffic";

const texts: readonly (readonly [what: string, text: string])[] = [
  ["nothing", ""],
  ["letters of one byte", '{"Values":[[1.5,"x"]]}'],
  ["letters of two bytes", "é÷ß߿"],
  ["letters of three bytes", "Chỉ tiêu ‰ ࠀ￿"],
  ["letters of four bytes", "a😀b𝄞"],
  ["a first half alone", "x\ud83dy"],
  ["a first half at the end", "x\ud83d"],
  ["a second half alone", "x\ude00y"],
  ["halves the wrong way round", "\ude00\ud83d"],
  ["two first halves", "\ud83d\ud83d\ude00"],
];

test.each(texts)("%s", (_what, text) => {
  expect(sizeOf(text)).toBe(new TextEncoder().encode(text).length);
});

test.each([
  ["at the limit", "x".repeat(payloadLimit), false],
  ["one letter above it", "x".repeat(payloadLimit + 1), true],
  ["below it by its letters, above by their bytes", "ỉ".repeat(payloadLimit / 2), true],
  ["at it by its bytes", "é".repeat(payloadLimit / 2), false],
] as const)("%s", (_what, text, expected) => {
  expect(isTooLarge(text)).toBe(expected);
});

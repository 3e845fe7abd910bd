import { changeOf } from "../../../src/core/reading/change-words";

test.each([
  ["tăng", "up"],
  ["tăng bình quân", "up"],
  ["giảm mỗi năm", "down"],
  ["rút ngắn", "down"],
  ["giảm còn", "down-to"],
  ["xuống", "down-to"],
  ["nâng lên", "up-to"],
  ["đạt", undefined],
])("%s: %p", (word, change) => {
  expect(changeOf.get(word)).toBe(change);
});

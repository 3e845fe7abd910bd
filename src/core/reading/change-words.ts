/** Words of change before a figure: what rises, falls, and which level it comes down or up to. */

/** "giảm bình quân/năm", "tăng hằng năm": the change of a mean year. */
function averages(word: string): readonly string[] {
  const years = ["/năm", " hằng năm", " hàng năm", " mỗi năm", " một năm"];
  return [`${word} bình quân`, ...years.flatMap((year) => [`${word} bình quân${year}`, `${word}${year}`])];
}

export const changes = {
  up: [...averages("tăng"), "tăng thêm", "tăng"],
  down: [...averages("giảm"), "giảm thêm", "rút ngắn", "cắt giảm", "kéo giảm", "tinh giản", "tiết giảm", "giảm"],
  "down-to": [
    "hạ xuống còn",
    "hạ xuống",
    "hạ còn",
    "giảm xuống còn",
    "giảm xuống",
    "xuống còn",
    "giảm còn",
    "còn",
    "xuống",
  ],
  "up-to": ["tăng lên", "nâng lên", "lên đến", "lên tới", "lên"],
} as const;
export const changeOf = new Map(
  (Object.keys(changes) as (keyof typeof changes)[]).flatMap((change) =>
    changes[change].map((word) => [word as string, change] as const),
  ),
);

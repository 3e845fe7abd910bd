/** Answers that are asked for again and again with the same words, kept up to a stated number. */

/** The same function, which works each text out once as long as no more than `most` others come between. */
export function remembered<T>(most: number, answer: (text: string) => T): (text: string) => T {
  let newer = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    let known = newer.get(text);
    if (known !== undefined) return known;
    known = older.get(text) ?? answer(text);
    if (newer.size >= most) [older, newer] = [newer, new Map()];
    newer.set(text, known);
    return known;
  };
}

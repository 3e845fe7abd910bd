/** Answers that are asked for again and again with the same words, kept up to a stated number while a document is read. */

const all: Map<string, unknown>[] = [];

/** The same function, which works each text out once as long as fewer than `most` others come between. */
export function remembered<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  all.push(known);
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    const made = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer: made });
    return made;
  };
}

/** A part of a text keeps the whole text in memory: behind a document nothing of it stays. */
export function forgetAll(): void {
  for (const known of all) known.clear();
}

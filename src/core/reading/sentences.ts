/** The sentences of a point, from its text. */

export interface Sentence {
  readonly text: string;
  readonly from: number;
}

const sentenceEnd =
  /[.!?](?<!\b(?:TP|Tp|tr|Tr|TS|ThS|St|v\.v)[.!?])\s+(?=["“(]?(?:\p{Lu}|\d+(?:,\d+)?\s?%))|(?<=\p{Ll}{3}|[A-Z]{3}|%)\.(?=\p{Lu}\p{Ll})/gu;

/** A point's sentences; abbreviations and numbers don't end one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(text)) {
    const end = sentenceEnd.lastIndex;
    sentences.push({ text: text.slice(from, end), from });
    from = end;
  }
  if (from < text.length) sentences.push({ text: text.slice(from), from });
  return sentences;
}

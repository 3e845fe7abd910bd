/** The sentences of a point, from its text. */

export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** At a sign that may end a sentence. */
const sentenceEnd =
  /[.!?](?<!\b(?:TP|Tp|tr|Tr|TS|ThS|St|v\.v)[.!?])\s+(?=["“(]?(?:\p{Lu}|\d+(?:,\d+)?\s?%))|(?<=\p{Ll}{3}|[A-Z]{3}|%)\.(?=\p{Lu}\p{Ll})/uy;

/** A sign that may end a sentence; most dots of a plan stand in numbers. */
const anySign = /[.!?](?!\d)/gu;

function nextSign(text: string, from: number): number {
  anySign.lastIndex = from;
  return anySign.test(text) ? anySign.lastIndex - 1 : -1;
}

/** A point's sentences; abbreviations and numbers don't end one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let sign = nextSign(text, 0); sign >= 0; sign = nextSign(text, Math.max(sign + 1, from))) {
    sentenceEnd.lastIndex = sign;
    if (!sentenceEnd.test(text)) continue;
    const end = sentenceEnd.lastIndex;
    sentences.push({ text: text.slice(from, end), from });
    from = end;
  }
  if (from < text.length) sentences.push({ text: text.slice(from), from });
  return sentences;
}

/** Texts cut at marks: TEXTBEFORE and TEXTAFTER (since Excel 2024), and what TEXTSPLIT needs of them. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, type Operand } from "../calculation/operand";
import { define, type FunctionDefinition } from "./definition";

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Where the marks stand, from left to right; of several at one place the first that is named. */
function marksIn(text: string, marks: readonly string[], ignoresCase: boolean): Mark[] {
  const fold = (part: string): string => (ignoresCase ? part.toLowerCase() : part);
  const [source, wanted] = [fold(text), marks.map(fold)];
  const found: Mark[] = [];
  for (let at = 0; at < source.length;) {
    const mark = wanted.find((each) => each !== "" && source.startsWith(each, at));
    if (mark === undefined) at++;
    else {
      found.push({ from: at, to: at + mark.length });
      at += mark.length;
    }
  }
  return found;
}

export function cutAtMarks(text: string, marks: readonly string[], ignoresCase: boolean): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { from, to } of marksIn(text, marks, ignoresCase)) {
    pieces.push(text.slice(start, from));
    start = to;
  }
  return [...pieces, text.slice(start)];
}

function isGiven(operand: Operand): boolean {
  return operand !== undefined && operand !== null;
}

function part(isBefore: boolean) {
  return (args: readonly Operand[], call: Evaluation): Operand => {
    const [text, mark, which, matchMode, matchEnd, otherwise] = args;
    const source = call.text(text);
    const wanted = isGiven(which) ? call.integer(which) : 1;
    const length = source.length;
    if (wanted === 0 || Math.abs(wanted) > Math.max(1, length)) throw new Failed("#VALUE!");
    const marks = call
      .grid(mark)
      .flat()
      .map((value) => call.text(value));
    const ignoresCase = isGiven(matchMode) && call.integer(matchMode) === 1;
    // Excel: an empty mark stands at the start, or at the end when it is looked for from there.
    const edge = wanted > 0 ? 0 : length;
    const found = marks.includes("") ? [{ from: edge, to: edge }] : marksIn(source, marks, ignoresCase);
    if (isGiven(matchEnd) && call.integer(matchEnd) === 1) {
      if (wanted > 0) found.push({ from: length, to: length });
      else found.unshift({ from: 0, to: 0 });
    }
    const place = found.at(wanted > 0 ? wanted - 1 : wanted);
    if (!place) {
      if (isGiven(otherwise)) return call.scalar(otherwise);
      throw new Failed("#N/A");
    }
    return isBefore ? source.slice(0, place.from) : source.slice(place.to);
  };
}

export const textCuttingFunctions: readonly FunctionDefinition[] = [
  define("TEXTBEFORE", "vavvve", 2, 6, part(true)),
  define("TEXTAFTER", "vavvve", 2, 6, part(false)),
];

/** What one cell of a plan's column says: its figures with their comparison words, or the words that stand for one. Texts are
 *  read by the one lexer of plan texts (figure-phrases.ts); numbers that a workbook holds only tell dot from comma. */

import { readNumeral } from "../numeral";
import { figurePhrases, type FigurePhrase } from "./figure-phrases";
import { familyOf, unitSpelling } from "./units";
import type { DocumentCell } from "./plan-document";

export interface CellContext {
  /** The indicator's name: its last words may compare ("giảm còn", "không quá"). */
  readonly name: string;
  /** From the column, the name or the head, as printed; empty where nothing says it. */
  readonly unit: string;
  /** The row's note: a comparison where it is nothing else. */
  readonly note: string;
}

export interface CellReading {
  /** With offsets in the cell's text in one line. The first one is the cell's own figure, the others stand beside it. */
  readonly figures: readonly FigurePhrase[];
  /** The cell's text where it holds no figure. */
  readonly words?: string;
}

const numeralAlone = /^[+\-−–]?\s?\d[\d.,\u00a0\u202f\u2009 ]*\s?[%‰]?$/u;

export function readCell(text: string, cell: DocumentCell, context: CellContext): CellReading {
  if (!/\d/u.test(text)) {
    if (cell.value === undefined || /\p{L}/u.test(text)) return { figures: [], words: text };
    return { figures: [ofValue(text, cell, context)] };
  }
  const alone = numeralAlone.test(text) ? aloneFigure(text, cell, context) : undefined;
  if (alone) return { figures: [alone] };
  const part = partInBrackets.exec(text);
  const figures = [
    ...phrasesOf(part ? text.slice(0, part.index).trimEnd() : text, context),
    ...(part ? inBrackets(part[0], part.index, context) : []),
  ].map((phrase) => withUnit(phrase, cell, context));
  return figures.length > 0 ? { figures } : { figures: [], words: text };
}

const partInBrackets = /\((?=\s*(?:trong đó|tr\.?\s?đó|riêng)(?!\p{L}))[^()]*\d[^()]*\)\s*$/iu;

/** "4.200 (trong đó quốc tế 310)": a bare number in brackets is a figure as one that ends a cell is. */
function inBrackets(part: string, start: number, context: CellContext): readonly FigurePhrase[] {
  const inner = part.slice(1, part.lastIndexOf(")")).trimEnd();
  const shift = start + 1;
  return phrasesOf(inner, context).map((phrase) => ({
    ...phrase,
    start: phrase.start + shift,
    end: phrase.end + shift,
    from: phrase.from + shift,
    to: phrase.to + shift,
    isInBrackets: true,
  }));
}

/** `12.450`, `12,5%`, `-0,3`: nothing but a numeral, which in a plan's column is no year and no date. */
function aloneFigure(text: string, cell: DocumentCell, context: CellContext): FigurePhrase | undefined {
  const read = cell.value === undefined ? valueOfText(text) : valueOfCell(text, cell);
  if (read === undefined) return undefined;
  const sign = /[%‰]\s*$/u.exec(text);
  const frame = phrasesOf(sign ? `11${sign[0].trim()}` : "11", context)[0];
  const to = text.length - (sign?.[0].length ?? 0);
  const bare: FigurePhrase = {
    start: 0,
    end: text.length,
    from: 0,
    to: to,
    value: read.value,
    unit: "",
    isUnitKnown: false,
    isInBrackets: false,
  };
  const { otherValue } = read;
  return withUnit(
    {
      ...(frame ?? bare),
      ...bare,
      ...(frame && { unit: frame.unit, isUnitKnown: frame.isUnitKnown }),
      ...(otherValue !== undefined && { otherValue }),
    },
    cell,
    context,
  );
}

interface ReadValue {
  readonly value: number;
  readonly otherValue?: number;
}

function valueOfText(text: string): ReadValue | undefined {
  const value = readNumeral(text);
  const phrase = figurePhrases(`đạt ${text.replace(/^[+\-−–]\s?/u, "")}`)[0];
  if (value !== undefined) {
    return { value, ...(value >= 0 && phrase?.otherValue !== undefined && { otherValue: phrase.otherValue }) };
  }
  if (!phrase || phrase.upper !== undefined) return undefined;
  const { otherValue } = phrase;
  return {
    value: /^[-−–]/u.test(text) ? -phrase.value : phrase.value,
    ...(otherValue !== undefined && { otherValue }),
  };
}

/** The reading of the text, by the Vietnamese or the English rule, that is the number which the cell holds, rounded as it
 *  is shown. What is shown counts, since that is what the plan says. */
function valueOfCell(text: string, cell: DocumentCell): ReadValue | undefined {
  const held = (cell.value ?? 0) * (cell.isPercentage === true ? 100 : 1);
  const bare = text.replace(/[%‰]/u, "");
  const swapped = bare.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));
  for (const written of [bare, swapped]) {
    const value = readNumeral(written);
    if (value === undefined) continue;
    const decimals = /,(\d+)\s*$/u.exec(written)?.[1]?.length ?? 0;
    if (Math.abs(value - held) <= 0.5000001 * 10 ** -decimals) return { value };
  }
  const read = valueOfText(text);
  return read && { value: read.value, otherValue: held };
}

/** A number that a cell holds and doesn't show ("####"). */
function ofValue(text: string, cell: DocumentCell, context: CellContext): FigurePhrase {
  const value = Number(((cell.value ?? 0) * (cell.isPercentage === true ? 100 : 1)).toPrecision(12));
  const bare: FigurePhrase = {
    start: 0,
    end: text.length,
    from: 0,
    to: text.length,
    value,
    unit: "",
    isUnitKnown: false,
    isInBrackets: false,
  };
  return withUnit(bare, cell, context);
}

const noteBefore = /^(?:≥|≤|>=|<=|>|<|~|tối thiểu|tối đa|ít nhất|không quá|không dưới|khoảng|trên|dưới|giảm|tăng)$/iu;
const noteBehind = /^(?:trở lên|trở xuống)$/iu;

/** The phrases of a cell, read behind its name and before its note, so that words of both count. */
function phrasesOf(text: string, { name, note }: CellContext): readonly FigurePhrase[] {
  const lead = `${name} ${noteBefore.test(note) ? `${note} ` : ""}đạt `;
  // In running text a bare number may belong to a name, and "8 ngày" to a deadline; in a plan's column it is a figure. A
  // per cent sign makes it one, until the unit of its row takes the sign's place.
  const isBare = /\d$/u.test(text);
  const behind = (isBare ? " %" : "") + (noteBehind.test(note) ? ` ${note}` : "");
  const plain = withoutYears(withUsualSigns(text));
  const phrases = figurePhrases(lead + plain.text + behind);
  const own = phrases.filter(({ from }) => from >= lead.length);
  return own.map((phrase) => ({
    ...(isBare && plain.at(phrase.to - lead.length) >= text.length ? withoutUnit(phrase) : phrase),
    start: Math.max(0, plain.at(phrase.start - lead.length)),
    end: Math.min(text.length, plain.at(phrase.end - lead.length)),
    from: plain.at(phrase.from - lead.length),
    to: Math.min(text.length, plain.at(phrase.to - lead.length)),
  }));
}

function withoutUnit(phrase: FigurePhrase): FigurePhrase {
  const bare: { -readonly [K in keyof FigurePhrase]: FigurePhrase[K] } = { ...phrase, unit: "", isUnitKnown: false };
  delete bare.family;
  return bare;
}

/** `8 ÷ 8,5`, `=> 95`: signs that only tables use, under the usual ones of the same length. */
function withUsualSigns(text: string): string {
  return (
    text
      .replace(/÷/gu, "-")
      // "04 lớp/160 lượt": the second is no rate of the first, whose numbers are round.
      .replace(/(?<=\p{L})\/(?=[1-9]\d*[1-9]\d*\s\p{L}|[1-9]{2,}0?\s\p{L})/gu, ",")
      .replace(/=\s?>|≧/gu, (sign) => "≥".padEnd(sign.length))
      .replace(/=\s?<|≦/gu, (sign) => "≤".padEnd(sign.length))
  );
}

const yearWords = /năm|tháng|quý|ngày|\/\s?(?:19|20)\d\d|kỳ|từ (?:19|20)/iu;

/** Where no word speaks of time, `≥ 2000` and `1.950 - 2050` are figures, which the lexer of running text would take for
 *  years: such numbers are read as `2000,0`. */
function withoutYears(text: string): { readonly text: string; readonly at: (offset: number) => number } {
  const added: number[] = [];
  if (yearWords.test(text)) return { text, at: (offset) => offset };
  const plain = text.replace(/(?<![\d.,/])(?:19|20)\d\d(?![\d.,/]*\d)/gu, (year, offset: number) => {
    added.push(offset + 4 + added.length * 2);
    return `${year},0`;
  });
  return { text: plain, at: (offset) => offset - 2 * added.filter((place) => place < offset).length };
}

/** The figure's own unit, else that of its row. */
function withUnit(phrase: FigurePhrase, cell: DocumentCell, { unit }: CellContext): FigurePhrase {
  if (phrase.isUnitKnown && phrase.unit !== "") return phrase;
  const spelt = unit !== "" ? unitSpelling(unit) : cell.isPercentage === true ? "%" : "";
  const family = familyOf(spelt);
  return { ...phrase, unit: spelt, isUnitKnown: family !== undefined, ...(family && { family }) };
}

const reduction =
  /^(?:(?:mức|tỷ lệ|tỉ lệ|tốc độ|số|phấn đấu|tiếp tục)\s)*(?:(?:kéo )?giảm(?! nghèo)|tinh giản)(?!\p{L})|(?<!\p{L})giảm (?:so với|bình quân|hằng năm|hàng năm|mỗi năm|trong năm|trong kỳ|cả năm|thêm|ít nhất|tối thiểu|từ)(?!\p{L})|(?<!\p{L})giảm$/iu;
const toLevel = /(?<!\p{L})(?:còn|xuống còn|giảm còn|giảm xuống)$/iu;

/** A bare figure whose indicator's name says the change: "Mức giảm tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo giảm còn". */
export function withWordsOfName(phrase: FigurePhrase, name: string): FigurePhrase {
  if (phrase.change !== undefined) return phrase;
  if (toLevel.test(name)) return { ...phrase, change: "down-to", changeWord: "còn" };
  const isReduced = reduction.test(name) && phrase.bound !== "<" && phrase.bound !== "<=";
  return isReduced ? { ...phrase, change: "down", changeWord: "giảm" } : phrase;
}

/** The head and the foot that decree 30/2020/NĐ-CP (annex I) asks of a document, as a sheet has them. Texts of agencies
 *  come from the table ThietLap by native formulas. */

import { dateLine, numberLine, type HeadLine } from "./document-number";
import { filledIn, type Form, type FormWords } from "./form";
import type { Headline } from "./headline";
import type { ColumnKey, Look, PlacedCell, ReportColumn } from "./report";
import { yearOfSigning, type ReportDates } from "./report-dates";
import { headlineFormula, headlineText } from "./report-headline";
import { daysOf, spanLine } from "./report-renewal";
import type { SettingKey } from "./setting-names";
import { columnLetters } from "./table";
import { heightOfLines } from "./text-lines";
import { settingFormula, type Settings } from "./settings-table";

export interface Frame {
  readonly form: Form;
  readonly words: FormWords;
  readonly columns: readonly ReportColumn[];
  readonly settings: Settings;
  readonly dates: ReportDates;
  /** The counts of the opening sentence; undefined where the form has none. */
  readonly headline: Headline | undefined;
  /** How many rows stand under the headings. */
  readonly rows: number;
}

export interface Head {
  readonly head: readonly PlacedCell[];
  readonly headRows: number;
}

/** A cell of the head or foot that has no place yet. */
type Part = Omit<PlacedCell, "row" | "column" | "columns">;

interface Halves {
  readonly left: { readonly column: number; readonly columns: number };
  readonly right: { readonly column: number; readonly columns: number };
  readonly wide: { readonly column: number; readonly columns: number };
  /** Of the whole table, in characters. */
  readonly width: number;
}

/** The left block of a document is a little narrower than the right one. */
const leftShare = 0.4;

function halvesOf(columns: readonly ReportColumn[]): Halves {
  const widths = columns.flatMap((column) => (column.hidden ? [] : [column.width]));
  const width = widths.reduce((sum, each) => sum + each, 0);
  let left = 0;
  for (let sum = 0; left < widths.length - 1 && sum < width * leftShare; left++) sum += widths[left] ?? 0;
  return {
    left: { column: 0, columns: left },
    right: { column: left, columns: widths.length - left },
    wide: { column: 0, columns: widths.length },
    width,
  };
}

const centred: Look = { across: "center", down: "center" };

const written = (value: string, look: Look): Part => ({ value, look: { ...centred, ...look } });

/** The rule under a line of text is a third to a half as long: underscores of half the width of the text's own signs. */
function ruleUnder(text: string, formula: string | undefined, share: number): Part {
  const length = (signs: number): string => "_".repeat(Math.round(signs * share));
  return {
    value: length(text.length),
    ...(formula === undefined ? {} : { formula: `=REPT("_",ROUND(LEN(${formula})*${share},0))` }),
    look: { ...centred, down: "top", size: 8 },
    height: 11,
  };
}

export function reportHead(frame: Frame): Head {
  const { form, settings, words, columns } = frame;
  if (!form.isDocument) return { head: [], headRows: 0 };
  const { left, right, wide, width } = halvesOf(columns);
  const setting = (key: SettingKey): string => settingFormula(key, settings);
  const upper = (key: SettingKey, look: Look): Part => ({
    value: settings.texts[key].toUpperCase(),
    formula: `=UPPER(${setting(key)})`,
    look: { ...centred, ...look },
  });
  const lined = (line: HeadLine, look: Look): Part => ({ ...line, look: { ...centred, ...look } });
  const about = filledIn(form.about, words);
  const { sendTo } = settings.texts;
  const head: PlacedCell[] = [];
  let row = 0;
  const line = (...parts: readonly (readonly [Part, Halves["left"]])[]): void => {
    for (const [part, place] of parts) head.push({ ...part, row, ...place });
    row++;
  };
  line([upper("superior", { size: 12 }), left], [upper("nation", { size: 12, bold: true }), right]);
  const motto: Part = {
    value: settings.texts.motto,
    formula: `=${setting("motto")}`,
    look: { ...centred, size: 13, bold: true, underline: true },
  };
  line([upper("agency", { size: 12, bold: true }), left], [motto, right]);
  line([ruleUnder(settings.texts.agency, setting("agency"), 0.75), left]);
  line(
    [lined(numberLine(settings), { size: 13 }), left],
    [lined(dateLine(settings, yearOfSigning(frame.dates)), { size: 13, italic: true }), right],
  );
  row++;
  line([written(form.title, { size: 14, bold: true }), wide]);
  line([
    {
      ...written(about, { size: 14, bold: true, wrap: true }),
      height: heightOfLines(about, { width, size: 14, bold: true }) + 4,
    },
    wide,
  ]);
  line([ruleUnder(about, undefined, 0.55), wide]);
  line([written(`(Chỉ tiêu cấp: ${words.level})`, { size: 13, italic: true }), wide]);
  line([written(spanLine(daysOf(frame.dates)), { size: 13, italic: true }), wide]);
  if (sendTo !== "") {
    const to: Part = {
      value: `Kính gửi: ${sendTo}`,
      formula: `="Kính gửi: "&${setting("sendTo")}`,
      look: { ...centred, wrap: true, size: 14 },
      height: heightOfLines(`Kính gửi: ${sendTo}`, { width, size: 14 }) + 4,
    };
    line([to, wide]);
  }
  const headline = headlinePart(frame, row + 1, width);
  if (headline) line([headline, wide]);
  row++;
  return { head, headRows: row };
}

/** The sentence changes with the figures: its row has room for all its parts. */
const longestSentence = headlineText({
  total: 999,
  exceeded: 99,
  met: 99,
  missed: 99,
  "not-due": 99,
  "by-hand": 99,
  "no-figure": 99,
});

/** The sentence counts a hidden column over the whole table: from its headings to the empty row below it, so that rows
 *  put in at either end are counted, too. `before` is how many rows stand above the headings but for the blank one. */
function headlinePart({ headline, columns, rows, settings }: Frame, before: number, width: number): Part | undefined {
  const counts: ColumnKey = settings.headline === "rows" ? "standing" : "counted";
  const column = columns.findIndex(({ key }) => key === counts);
  if (!headline || column < 0) return undefined;
  const letters = columnLetters(column);
  const headings = before + 2;
  const value = headlineText(headline);
  return {
    value,
    formula: headlineFormula(`$${letters}$${headings}:$${letters}$${headings + rows + 1}`),
    look: { across: "left", down: "center", wrap: true, size: 13 },
    height: Math.max(...[value, longestSentence].map((text) => heightOfLines(text, { width, size: 13 }))) + 4,
  };
}

/** Room for a signature and a seal, in lines. */
const signatureLines = 5;

/** Who is told, and who signs: the signature is one cell, since rows are never cut across pages, but blocks of rows are. */
export function reportFoot({ form, settings, columns }: Frame): readonly PlacedCell[] {
  if (!form.isDocument) return [];
  const { left, right } = halvesOf(columns);
  const setting = (key: SettingKey): string => settingFormula(key, settings);
  const { texts } = settings;
  const receivers = linesOf(["recipients", "drafter"], settings);
  const office = linesOf(["authority", "acting", "office"], settings);
  const signature = {
    value: `${office.value}${"\n".repeat(signatureLines + 1)}${texts.signatory}`,
    formula: `=${office.formula}&REPT(CHAR(10),${signatureLines + 1})&${setting("signatory")}`,
  };
  const signed: Look = { across: "center", down: "top", size: 13, bold: true, wrap: true };
  const told: Look = { across: "left", down: "top", size: 11, wrap: true };
  const width = ({ column, columns: count }: Halves["left"]): number =>
    columns.slice(column, column + count).reduce((sum, each) => sum + each.width, 0);
  const height = Math.max(
    heightOfLines(receivers.value, { width: width(left), size: 11 }),
    heightOfLines(signature.value, { width: width(right), size: 13, bold: true }),
  );
  return [
    { row: 1, ...left, value: "Nơi nhận:", look: { across: "left", size: 12, bold: true, italic: true } },
    { row: 2, ...left, value: receivers.value, formula: `=${receivers.formula}&""`, look: told, height: height + 4 },
    { row: 2, ...right, ...signature, look: signed },
  ];
}

/** Settings below one another, without those that are blank. */
function linesOf(
  keys: readonly SettingKey[],
  settings: Settings,
): { readonly value: string; readonly formula: string } {
  const lines = keys.map((key) => {
    const text = settingFormula(key, settings);
    return `IF(${text}="","",CHAR(10)&${text})`;
  });
  return {
    value: keys.flatMap((key) => settings.texts[key] || []).join("\n"),
    // The first line's end is one too many.
    formula: `MID(${lines.join("&")},2,1000)`,
  };
}

/** The head and the foot that decree 30/2020/NĐ-CP (annex I) asks of a document, as a sheet has them. Texts of agencies
 *  come from the table ThietLap by native formulas. */

import { filledIn, type Form, type FormWords } from "./form";
import type { Headline } from "./headline";
import type { Look, PlacedCell, ReportColumn } from "./report";
import { headlineFormula, headlineText } from "./report-headline";
import { columnLetters } from "./table";
import type { SettingKey } from "./setting-names";
import { settingFormula, type Settings } from "./settings-table";

export interface Frame {
  readonly form: Form;
  readonly words: FormWords;
  readonly columns: readonly ReportColumn[];
  readonly settings: Settings;
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

/** Rows of a merged text don't fit themselves: how high a text of a size stands in a width of characters of 12 points. */
function heightIn(text: string, width: number, size: number): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size) / 12 / (width * 1.05))), 0);
  return lines * size * 1.45;
}

export function reportHead(frame: Frame): Head {
  const { form, settings, words, columns } = frame;
  if (!form.isDocument) return { head: [], headRows: 0 };
  const { left, right, wide, width } = halvesOf(columns);
  const upper = (key: SettingKey, look: Look): Part => ({
    value: settings.texts[key].toUpperCase(),
    formula: `=UPPER(${settingFormula(key)})`,
    look: { ...centred, ...look },
  });
  const year = words.period.year;
  const dated = (place: string): string => `${place}, ngày      tháng      năm ${year}`;
  const about = filledIn(form.about, words);
  const head: PlacedCell[] = [];
  let row = 0;
  const line = (...parts: readonly (readonly [Part, Halves["left"]])[]): void => {
    for (const [part, place] of parts) head.push({ ...part, row, ...place });
    row++;
  };
  line(
    [upper("superior", { size: 12 }), left],
    [written("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 12, bold: true }), right],
  );
  line(
    [upper("agency", { size: 12, bold: true }), left],
    [written("Độc lập - Tự do - Hạnh phúc", { size: 13, bold: true, underline: true }), right],
  );
  line([ruleUnder(settings.texts.agency, settingFormula("agency"), 0.75), left]);
  const number: Part = {
    value: `Số:        /${settings.texts.sign}`,
    formula: `="Số:        /"&${settingFormula("sign")}`,
    look: { ...centred, size: 13 },
  };
  const day: Part = {
    value: dated(settings.texts.place),
    formula: `=${settingFormula("place")}&", ngày      tháng      năm ${year}"`,
    look: { ...centred, size: 13, italic: true },
  };
  line([number, left], [day, right]);
  row++;
  line([written(form.title, { size: 14, bold: true }), wide]);
  line([{ ...written(about, { size: 14, bold: true, wrap: true }), height: heightIn(about, width, 15) }, wide]);
  line([ruleUnder(about, undefined, 0.55), wide]);
  line([written(`(Chỉ tiêu cấp: ${words.level})`, { size: 13, italic: true }), wide]);
  const headline = headlinePart(frame, row + 1, width);
  if (headline) line([headline, wide]);
  row++;
  return { head, headRows: row };
}

/** The sentence counts the hidden column over the whole table: from its headings to the empty row below it, so that rows
 *  put in at either end are counted, too. `before` is how many rows stand above the headings but for the blank one. */
function headlinePart({ headline, columns, rows }: Frame, before: number, width: number): Part | undefined {
  const column = columns.findIndex(({ key }) => key === "counted");
  if (!headline || column < 0) return undefined;
  const letters = columnLetters(column);
  const headings = before + 2;
  const value = headlineText(headline);
  return {
    value,
    formula: headlineFormula(`$${letters}$${headings}:$${letters}$${headings + rows + 1}`),
    look: { across: "left", down: "center", wrap: true, size: 13 },
    // The sentence grows with what is still to be reported.
    height: Math.max(heightIn(value, width, 14), heightIn("x".repeat(190), width, 14)),
  };
}

export function reportFoot({ form, settings, columns }: Frame): readonly PlacedCell[] {
  if (!form.isDocument) return [];
  const { left, right } = halvesOf(columns);
  const setting = (key: SettingKey, look: Look, row: number, place: Halves["left"]): PlacedCell => ({
    row,
    ...place,
    value: settings.texts[key],
    formula: `=${settingFormula(key)}&""`,
    look,
  });
  const signed: Look = { ...centred, size: 13, bold: true };
  const receivers = settings.texts.recipients.split("\n").length;
  return [
    { row: 1, ...left, value: "Nơi nhận:", look: { across: "left", size: 12, bold: true, italic: true } },
    setting("authority", signed, 1, right),
    {
      ...setting("recipients", { across: "left", down: "top", wrap: true, size: 11 }, 2, left),
      height: Math.max(19, (receivers + 0.5) * 16),
    },
    setting("office", { ...signed, down: "top" }, 2, right),
    setting("signatory", signed, 7, right),
  ];
}

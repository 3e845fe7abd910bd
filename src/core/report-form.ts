/** The standard form: the name of its sheet, and the head and foot that decree 30/2020/NĐ-CP (annex I) asks of a report,
 *  as far as a sheet has them. Texts of agencies come from the table ThietLap by native formulas. */

import { periodTitle, type Period } from "./period";
import type { PlacedCell, Look } from "./report";
import { settingFormula, type SettingKey, type Settings } from "./settings-table";

/** Sheets take at most 31 signs and none of \ / ? * [ ] : */
export function reportSheetName(level: string, period: Period): string {
  const { year, kind, number } = period;
  const short = { month: `T${number}-`, quarter: `Q${number}-`, half: "6T-", "nine-months": "9T-", year: "" }[kind];
  return `BC ${short}${year} ${level}`
    .replace(/[\\/?*[\]:]/gu, "-")
    .slice(0, 31)
    .replace(/['\s]+$/u, "");
}

/** Left half: columns A to D; right half: the other printed ones. */
const left = { column: 0, columns: 4 };
const rightOf = (printed: number): { column: number; columns: number } => ({ column: 4, columns: printed - 4 });

const centred: Look = { across: "center", down: "center" };

export const headRows = 8;

export function reportHead(settings: Settings, level: string, period: Period, printed: number): readonly PlacedCell[] {
  const right = rightOf(printed);
  const wide = { column: 0, columns: printed };
  const text = (value: string): { value: string } => ({ value });
  const upper = (key: SettingKey): { value: string; formula: string } => ({
    value: settings.texts[key].toUpperCase(),
    formula: `=UPPER(${settingFormula(key)})`,
  });
  const sign = `/${settings.texts.sign}`;
  const dated = (place: string): string => `${place}, ngày      tháng      năm ${period.year}`;
  return [
    { row: 0, ...left, ...upper("superior"), look: { ...centred, size: 12 } },
    { row: 0, ...right, ...text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), look: { ...centred, size: 12, bold: true } },
    { row: 1, ...left, ...upper("agency"), look: { ...centred, size: 12, bold: true } },
    { row: 1, ...right, ...text("Độc lập - Tự do - Hạnh phúc"), look: { ...centred, size: 13, bold: true } },
    {
      row: 2,
      ...left,
      value: `Số:        ${sign}`,
      formula: `="Số:        /"&${settingFormula("sign")}`,
      look: { ...centred, size: 13 },
    },
    {
      row: 2,
      ...right,
      value: dated(settings.texts.place),
      formula: `=${settingFormula("place")}&", ngày      tháng      năm ${period.year}"`,
      look: { ...centred, size: 13, italic: true },
    },
    { row: 4, ...wide, ...text("BÁO CÁO"), look: { ...centred, size: 14, bold: true } },
    {
      row: 5,
      ...wide,
      ...text(`Kết quả thực hiện các chỉ tiêu ${periodTitle(period)}`),
      look: { ...centred, size: 14, bold: true },
    },
    { row: 6, ...wide, ...text(`(${level})`), look: { ...centred, size: 13, italic: true } },
  ];
}

export function reportFoot(settings: Settings, printed: number): readonly PlacedCell[] {
  const right = rightOf(printed);
  const setting = (
    key: SettingKey,
    look: Look,
    row: number,
    place: { column: number; columns: number },
  ): PlacedCell => ({
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

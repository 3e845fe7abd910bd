/** The lines "Số: 05/BC-UBND" and "Hải Phòng, ngày 05 tháng 02 năm 2026" of a document, padded as decree 30/2020/NĐ-CP
 *  (annex I) says: numbers and days below 10, January and February. What isn't set is left blank for the pen. The texts
 *  come from the table ThietLap, natively too. */

import { calendarOf } from "./day";
import { settingFormula, settingLookUp, type Settings } from "./settings-table";

export interface HeadLine {
  readonly value: string;
  readonly formula: string;
}

const blankNumber = " ".repeat(7);
const [blankDay, blankMonth] = [" ".repeat(6), " ".repeat(6)];

/** `Số: 05/BC-UBND`. */
export function numberLine(settings: Settings): HeadLine {
  const { number, sign } = settings.texts;
  const padded = /^\d$/u.test(number) ? `0${number}` : number;
  const found = `${settingFormula("number", settings)}&""`;
  const isDigit = `AND(LEN(${found})=1,ISNUMBER(-(${found})))`;
  return {
    value: `Số: ${padded === "" ? blankNumber : padded}/${sign}`,
    formula:
      `="Số: "&IF(${found}="","${blankNumber}",IF(${isDigit},"0","")&${found})` +
      `&"/"&${settingFormula("sign", settings)}`,
  };
}

/** `Hải Phòng, ngày 05 tháng 02 năm 2026`; without a date the year alone, `Hải Phòng, ngày      tháng      năm 2026`. */
export function dateLine(settings: Settings, year: number): HeadLine {
  const { place } = settings.texts;
  const day = settingLookUp("date", settings);
  const blank = `${blankDay}tháng${blankMonth}năm ${year}`;
  return {
    value: `${place}, ngày${settings.documentDay === undefined ? blank : ` ${dayInWords(settings.documentDay)}`}`,
    formula:
      `=${settingFormula("place", settings)}&", ngày"&IF(ISNUMBER(${day}),` +
      `" "&RIGHT("0"&DAY(${day}),2)&" tháng "&IF(MONTH(${day})<3,"0","")&MONTH(${day})&" năm "&YEAR(${day}),"${blank}")`,
  };
}

/** `05 tháng 02 năm 2026`, `15 tháng 3 năm 2026`. */
export function dayInWords(serial: number): string {
  const { year, month, day } = calendarOf(serial);
  const padded = month < 3 ? `0${month}` : String(month);
  return `${String(day).padStart(2, "0")} tháng ${padded} năm ${year}`;
}

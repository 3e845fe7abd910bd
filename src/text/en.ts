/** A sentence for every problem, in English. Words of the sheets (column and sheet names) stay Vietnamese. */

import { dayText } from "../core/day";
import { functionName, type FunctionArgument } from "../core/function-names";
import type { RangeSize } from "../core/problem";
import { counted } from "./english-counts";
import { periodInEnglish as title, spanInEnglish as spanText } from "./english-dates";
import { placeText, type Texts } from "./language";
import { paneTexts } from "./pane-texts";

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });

/** All digits that Excel keeps: 0.000125 isn't 0. */
const digits = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 15 });
const exact = (value: number, unit = ""): string => `${digits.format(value)} ${unit}`.trimEnd();

const figureNames = { actual: "the result", previous: "last year's figure", plan: "the plan" } as const;
const slipCauses = {
  share:
    "of a target in per cent 12.5 is typed, not 0.125 (if the cell has a per cent format, give it a number format first)",
  thousands: "an English Excel takes the dot of 1.396 for a decimal point",
  decimals: "an English Excel drops the decimal comma, 11,01 becomes 1101",
  unit: "it may be given in another unit (đồng, thousands, millions, billions)",
} as const;
const ifRight = "If it is right, begin column Ghi chú with “Đã kiểm tra”.";

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

const argumentNames: Readonly<Record<FunctionArgument, string>> = {
  actual: "the result",
  code: "the code",
  asOf: "the date",
  plan: "the plan",
  base: "the base",
  what: "the item",
  level: "the level",
  label: "the label",
};
const size = ({ argument, rows, columns }: RangeSize): string =>
  `${argumentNames[argument]} ${counted(rows, "row", "rows")} × ${counted(columns, "column", "columns")}`;

/** What Excel's codes mean for a person, as far as that can be said. */
const refusalCauses: Readonly<Record<string, string>> = {
  AccessDenied:
    ": the sheet or the workbook is protected, or open for reading only. Unprotect it (Review › Unprotect Sheet) first",
  ItemNotFound: ": a sheet, table or cell was just deleted or renamed. Undo that if it was a mistake",
  InvalidReference: ": a sheet, table or cell was just deleted or renamed. Undo that if it was a mistake",
  InsertDeleteConflict: ": merged cells or another table stand in the way. Move them first",
  MergedRangeConflict: ": merged cells or another table stand in the way. Move them first",
  FilteredRangeConflict: ": the table is filtered. Clear the filter first",
  NonBlankCellOffSheet: ": there is no room at the end of the sheet. Delete the last rows or columns first",
};

export const en: Texts = {
  problems: {
    "no-table": ({ table }) =>
      `This workbook has no table ${table} yet. Press “Set up workbook” on the Targets tab, and Attain makes the tables.`,
    "missing-column": ({ table, column, at }) =>
      `${placeText(at)}: table ${table} lacks the column “${column}”. Name it “${column}” again (it may have been deleted or renamed).`,
    "doubled-column": ({ table, column, at }) =>
      `${placeText(at)}: table ${table} has two columns “${column}”. Keep one; rename or delete the other.`,
    "missing-code": ({ at }) => `${placeText(at)}: this row has no code. Give it a short one, such as THUNS.`,
    "doubled-code": ({ code, first, at }) =>
      `${placeText(at)}: code “${code}” stands already at ${placeText(first)}. Change one of them; Attain uses the first.`,
    "not-a-number": ({ column, found, at }) =>
      `${placeText(at)}: “${found}” in column ${column} is not a number. Type a number (if the cell is formatted as text, change that first).`,
    "missing-target": ({ code, at }) => `${placeText(at)}: ${code} has no planned figure. Type it.`,
    "unknown-word": ({ column, found, known, at }) =>
      found === ""
        ? `${placeText(at)}: column ${column} is empty. Choose one of ${list(known)}.`
        : `${placeText(at)}: “${found}” is no word of column ${column}. Choose one of ${list(known)}.`,
    "unknown-parent": ({ code, found, at }) =>
      `${placeText(at)}: ${code} is said to be part of “${found}”, but no target has that code. Correct column Thuộc or leave it empty.`,
    "to-review": ({ code, note, at }) => `${placeText(at)}: please review ${code}: ${note}`,
    "unknown-code": ({ found, near, at }) =>
      `${at ? `${placeText(at)}: ` : ""}${found === "" ? "There is no code." : `No target has the code “${found}”.`} ${
        near.length > 0
          ? `Did you mean ${list(near)}?`
          : "See column Mã of table ChiTieu (sheet Chỉ tiêu) for the codes."
      }`,
    "unknown-period": ({ found, at }) =>
      `${at ? `${placeText(at)}: ` : ""}“${found}” is no period. Write T6/2025, Q2/2025, 6T/2025, 9T/2025 or Năm 2025.`,
    "spelt-otherwise": ({ column, found, wanted, at }) =>
      found.trim() === wanted
        ? `${placeText(at)}: “${wanted}” under ${column} has a blank too many, or letters composed in another way, and the report's formulas don't find it. Type ${wanted} anew.`
        : `${placeText(at)}: ${column} says “${found}”, but the report's formulas find only “${wanted}”. Change it to ${wanted}.`,
    "missing-unit": ({ at }) =>
      `${placeText(at)}: the unit is missing. Write its name, or “Toàn địa bàn” for figures of the whole area.`,
    "doubled-result": ({ code, period, first, at }) =>
      `${placeText(at)}: ${code} for ${period} stands already at ${placeText(first)}. Keep one row; until then the report says “trùng số liệu”.`,
    "result-in-words": ({ column, found, at }) =>
      `${placeText(at)}: “${found}” in column ${column} is words or a range, with which nothing can be calculated. Leave the cell empty and write “${found}” in column Ghi chú${column === "Thực hiện" ? "; give the label by hand on the report" : ""}.`,
    "suspicious-scale": ({ code, of, figure, reading, unit, cause, expected, by, at }) =>
      `${placeText(at)}: ${figureNames[of]} of ${code} says ${exact(figure, unit)}, where ${
        by === "plan" ? "the plan" : "its other figures"
      } would have about ${number.format(expected)}. ${exact(figure)} may be ${exact(reading, unit)}: ${slipCauses[cause]}. ${ifRight}`,
    "figure-is-date": ({ code, figure, at }) =>
      `${placeText(at)}: ${code} says ${exact(figure)}, which to Excel is the day ${dayText(figure)}. Excel may have made a date of what was typed (such as 8-9 or 8.9): give the cell a number format and type it again. ${ifRight}`,
    "suspicious-size": ({ code, figure, unit, at }) =>
      `${placeText(at)}: ${code} says ${exact(figure, unit)}, more than a hundred times the plan and the other figures, or more digits than Excel keeps. See whether there are digits too many or another unit is meant. ${ifRight}`,
    "negative-count": ({ code, figure, unit, at }) =>
      `${placeText(at)}: ${code} says ${exact(figure, unit)}, but “${unit}” can't be negative. Check the minus sign. If it corrects an earlier figure, begin column Ghi chú with “Đã kiểm tra”.`,
    "missing-setting": ({ setting, at }) =>
      `${at ? `${placeText(at)}: ` : ""}“${setting}” is empty, so the report leaves that place blank.`,
    "no-targets-of-level": ({ level, levels }) =>
      levels.length === 0
        ? "Table ChiTieu has no targets yet. Write one a row on sheet Chỉ tiêu, then press again."
        : level === ""
          ? `No level is chosen. Write one of ${list(levels)} beside “Cấp chỉ tiêu” on sheet Thiết lập.`
          : `No target belongs to level “${level}”. The levels are ${list(levels)}.`,
    "not-a-result": ({ found }) =>
      `“${found}” is not a number. Type a number, or text in the Vietnamese spelling such as 118.079,279 or 12,5%.`,
    "no-ratio": ({ code, why }) => `${code}: ${en.whyNoRatio[why]}`,
    "swapped-arguments": ({ code, found }) =>
      `The two arguments are swapped: “${code}” is a code, “${found}” a result. Give the result first, then the code: =ATTAIN(B2,"GRDP").`,
    "unlike-ranges": ({ ranges }) =>
      `The ranges differ in size: ${ranges.map(size).join("; ")}. Choose ranges with as many rows and columns, or single cells.`,
    "one-value-only": ({ argument }) =>
      `For ${argumentNames[argument]} one cell or one text can be given, not a range. Choose one cell.`,
    "not-a-moment": ({ found }) =>
      found === ""
        ? "For which period? Give one in the formula, such as 6T/2025, or choose the Kỳ báo cáo on sheet Thiết lập."
        : `“${found}” is neither a date nor a period. Write a date like 30/06/2025, or a period like T6/2025, Q2/2025, 6T/2025, 9T/2025, Năm 2025.`,
    "unknown-plan": ({ found, known }) =>
      known.length === 0
        ? `Table ChiTieu has one plan column only, no “Kế hoạch ${found}”. Leave this argument out, or add the column “Kế hoạch ${found}”.`
        : `Table ChiTieu has no column “Kế hoạch ${found}”. Write one of: ${list(known)}.`,
    "no-figure-in-plan": ({ code, plan }) =>
      `${code} has no figure in column “Kế hoạch ${plan}” of table ChiTieu. Type it, or leave the plan argument out.`,
    "not-in-percent": ({ code, unit }) =>
      `${code} is measured in ${unit === "" ? "no unit" : `“${unit}”`}, not in per cent, so it has no difference in percentage points. Use ${functionName("GAP")}.`,
    "unknown-info": ({ found, known }) =>
      `Targets have no “${found}”. Write one of: ${list(known)}; “all” for the whole row.`,
    "unknown-label": ({ found, known }) => `“${found}” can't be counted. Write one of: ${list(known)}.`,
    "no-native-formula": ({ name }) => `Excel has no formula of its own for what ${name} does here: the value is kept.`,
    "not-in-force": ({ code, day }) =>
      `The target ${code} is not in force on ${dayText(day)}. See the columns “Hiệu lực từ” and “Hiệu lực đến” of the table ChiTieu.`,
    "not-a-date": ({ column, found, at }) =>
      `${placeText(at)}: “${found}” in the column ${column} is not a date. Type a date such as 01/09/2025 (if the cell is formatted as text, make it a date first).`,
    "range-upside-down": ({ code, at }) =>
      `${placeText(at)}: the range of ${code} ends below its start. Put the lower figure into “Kế hoạch” and the upper one into “Đến”.`,
    "doubled-setting": ({ setting, first, at }) =>
      `${placeText(at)}: “${setting}” stands at ${placeText(first)} already. Keep one row, or give the later one a day under “Hiệu lực từ”; Attain uses the row further down.`,
    "overlapping-settings": ({ setting, day, first, at }) =>
      `${placeText(at)}: from ${dayText(day)} on “${setting}” has two rows in force, the other one at ${placeText(first)}. Let “Hiệu lực từ” and “Hiệu lực đến” follow each other; Attain uses the row that came into force later.`,
    "dates-upside-down": ({ at }) =>
      `${placeText(at)}: the last day comes before the first. Swap the two; this row isn't used.`,
    "out-of-range": ({ column, found, least, most, word, at }) =>
      `${placeText(at)}: “${found}” in the column ${column} must be a whole number from ${number.format(least)} to ${number.format(most)}${word === undefined ? "" : ` or “${word}”`}. Type it anew; this row isn't used.`,
    "doubled-calendar-row": ({ calendar, period, first, at }) =>
      `${placeText(at)}: “${calendar}” has a row for the period ${period} at ${placeText(first)} already. Keep one; Attain uses the upper row.`,
    "calendar-without-name": ({ at }) =>
      `${placeText(at)}: this row names no calendar, so it isn't used. Write its name into the column Lịch, the same in all rows of one calendar.`,
    "calendar-without-months": ({ calendar, at }) =>
      `${placeText(at)}: “${calendar}” has no row for months yet, so it can't be used. Add a row with “tháng” under Loại kỳ.`,
    "uneven-calendar": ({ calendar, of, period, next, ends, begins, at }) =>
      of === "months"
        ? `${at ? `${placeText(at)}: ` : ""}by “${calendar}”, ${title(period)} runs ${spanText(ends)}, but its months together ${spanText(begins)}. Make them agree, or sums of months will differ from the period's own figures.`
        : `${at ? `${placeText(at)}: ` : ""}by “${calendar}”, ${title(period)} ends on ${dayText(ends.to)} and ${next ? title(next) : "the next period"} begins on ${dayText(begins.from)}: ${ends.to < begins.from ? "the days between belong to no period" : "some days belong to both"}. Mend “Ngày đầu” and “Ngày cuối”.`,
    "deadline-too-early": ({ period, end, deadline, at }) =>
      `${at ? `${placeText(at)}: ` : ""}${title(period)} closes on ${dayText(end)} and its report is due on ${dayText(deadline)}: less than the one working day that decree 09/2019/NĐ-CP, article 8 (5), asks for. Move the deadline or close earlier.`,
    "holidays-unknown": ({ year, at }) =>
      `${at ? `${placeText(at)}: ` : ""}the public holidays of ${year} aren't known: the deadline counts Saturdays, Sundays and the fixed holidays only. Write them into the table NgayNghi (sheet Ngày nghỉ) once they are announced.`,
    "period-before-plan": ({ period, firstYear, at }) =>
      `${at ? `${placeText(at)}: ` : ""}${title(period)} comes before the plan, which begins with ${firstYear}. Choose another period, or mend “Kế hoạch từ năm” and the targets' “Hiệu lực từ”.`,
    "missing-judgement": ({ code, at }) =>
      `${placeText(at)}: this row for ${code} has no judgement yet, so it isn't used. Write one, such as Đạt or Không đạt, or delete the row.`,
    "incomplete-judgement": ({ code, label, missing, at }) =>
      `${placeText(at)}: ${code} is judged “${label}” in place of what Attain proposes, but ${list(missing)} is blank. Fill it in, so that readers of the report know who judged, when and why.`,
    "form-without-name": ({ at }) => `${placeText(at)}: this row names no form in the column Biểu mẫu.`,
    "form-without-columns": ({ form, at }) =>
      `${placeText(at)}: the form “${form}” prints no column. Write “có” under In for the columns to print.`,
    "doubled-form-column": ({ form, column, first, at }) =>
      `${placeText(at)}: the form “${form}” has the column “${column}” already in ${placeText(first)}. Remove one row.`,
    "unknown-form": ({ found, known, at }) =>
      `${at ? `${placeText(at)}: ` : ""}there is no form “${found}”. Choose one of: ${list(known)}.`,
    "text-cut-off": ({ column, form, at }) =>
      `${placeText(at)}: the text is longer than Excel's highest row can show, so its end is hidden on the report even in small letters. Shorten it or split it into several targets, or make column “${column}” of form “${form}” wider (press “Edit forms”, column Rộng).`,
    "sheet-name-taken": ({ sheet }) =>
      `The workbook has a sheet “${sheet}” that is not Attain's. Rename it and press again; Attain overwrites nothing.`,
    "table-name-taken": ({ table, at }) =>
      `The name “${table}” is taken at ${placeText(at)}. Rename that and press again; Attain overwrites nothing.`,
    "report-copied": ({ sheet, at }) =>
      `${placeText(at)}: this sheet is a copy of the report on “${sheet}”; Attain leaves it as it is and rebuilds the original.`,
    "report-reshaped": ({ at }) =>
      `${placeText(at)}: the report's table has lost its headings or its hidden column “Mã”, so it can't be rebuilt in place. Undo that, or delete the sheet for a new one.`,
    "protected-sheet": ({ sheet }) =>
      `Sheet “${sheet}” is protected. Unprotect it (Review › Unprotect Sheet) and press again.`,
    "protected-structure": () =>
      "The workbook's structure is protected, so no sheet can be added. Unprotect it (Review › Protect Workbook) and press again.",
    "one-column-only": () =>
      "Formulas go into one column. Select one cell, or cells below one another in one column, and press again.",
    "not-a-reference": ({ found }) => `“${found}” is no address of a cell. Write it as B2 or Số liệu!F5.`,
    "refers-to-itself": ({ at }) =>
      `${placeText(at)}: the result's cell is among those that get the formula. Select other cells, or name another result's cell.`,
    "no-actual-nearby": ({ at }) =>
      `${placeText(at)}: there is no result to the left of this cell. Select a cell beside a result, or write its address under “Result's cell”.`,
    "no-previous-nearby": ({ at }) =>
      `${placeText(at)}: no column of this row holds last year's figure. Head it “Cùng kỳ năm trước”, or type the formula.`,
    "cells-not-empty": ({ count, found, at }) =>
      count === 1
        ? `${placeText(at)}: this cell holds “${found}”. Attain overwrites nothing unless you say so.`
        : `${placeText(at)}: this cell holds “${found}”, and ${counted(count - 1, "other cell is", "other cells are")} not empty. Attain overwrites nothing unless you say so.`,
    "not-calculated": ({ found, at }) =>
      `${placeText(at)}: the cell still shows ${found}, so that there is no figure to keep. Wait until Excel has calculated, or press “Mend broken formulas”, then try again.`,
    "name-not-native": ({ name }) =>
      `The name “${name}” (Formulas › Name Manager) uses a function of Attain's that no formula of Excel's can replace. Change or delete the name, then try again.`,
    "name-only-in-copy": ({ name }) =>
      `The name “${name}” (Formulas › Name Manager) uses a function of Attain's; names are turned in copies only. Choose “In a copy”, or change the name, then try again.`,
    "file-refused": ({ why }) =>
      ({
        "not-a-workbook": "The file is no Excel workbook (.xlsx).",
        "old-format":
          "The file is a workbook of the old kind (.xls). Open it in Excel, save it as .xlsx and try again.",
        password: "The file has a password. Open it in Excel, take the password off, save it and try again.",
        damaged: "The .xlsx file is damaged. Open it in Excel to repair it, or get another copy.",
        "too-large": "The file unpacks to far more than a workbook of targets, so it was not read.",
      })[why],
    "targets-without-level": ({ count }) =>
      `${counted(count, "target names", "targets name")} no level. Type the level that set them into “Level”, such as Xã.`,
    "codes-in-plan": ({ codes }) =>
      `The table ChiTieu has ${list(codes.slice(0, 5))}${codes.length > 5 ? ` and ${counted(codes.length - 5, "more code", "more codes")}` : ""} already. Choose what happens: a new version, new values in the old row, or the old row as it is.`,
    "version-without-day": ({ codes }) =>
      `The new version of ${list(codes.slice(0, 5))}${codes.length > 5 ? "…" : ""} has no first day. Type a date such as 01/01/2026.`,
    "version-on-same-day": ({ codes, day }) =>
      `${list(codes.slice(0, 5))}${codes.length > 5 ? "…" : ""} has a version from ${dayText(day)} already. Type another day, or choose new values in the old row.`,
    "unreadable-file": () =>
      "The file of this workbook can't be read (it may be encrypted). Save the workbook as .xlsx and try again, or choose “In this workbook”.",
    "cell-being-edited": () => "A cell is being edited. Press Enter (or Esc) to finish it, then press again.",
    "too-large": () => "Excel refused because too much was written at once. Use fewer rows and press again.",
    "dialog-open": () => "A dialog of Excel's is open. Close it, then press again.",
    "excel-busy": () => "Excel is busy: too many requests came at a time. Wait a minute, then press again.",
    "connection-lost": () =>
      "The connection to Excel was lost, so it is not known whether the last thing was done. Once it is back look at the workbook and press again if it was not; reload Excel's page if need be.",
    "no-answer": () =>
      "Excel has not answered for a minute. See whether a cell is being edited, a dialog is open or the network is down, and whether anything is new in the workbook; then press again.",
    "changed-meanwhile": () =>
      "Somebody else changed the workbook just when Attain was writing, so everything is left as it was before. Press again to write by what stands there now.",
    "half-written": () =>
      "What was written half-way could not be taken back yet. Keep this pane open: as soon as Excel answers, Attain puts the workbook back as it was.",
    "only-rows-added": ({ rows }) =>
      `${counted(rows, "row", "rows")} for the period ${rows === 1 ? "was" : "were"} added, but you were not taken to the cell to fill in. Press again to go there; no row is added twice.`,
    "sheet-gone": ({ sheet }) => `The sheet “${sheet}” was just deleted or renamed. Undo that, or press again.`,
    "excel-refused": ({ code, isHalfWritten = false }) =>
      `Excel refused (${code})${refusalCauses[code] ?? ""}. ${isHalfWritten ? "" : "Nothing is left half written; you can press again."}`.trim(),
  },
  whyNoRatio: {
    "in-words": "the plan is in words, so there is no ratio. Judge it by hand.",
    "plan-is-zero":
      "the plan is zero, so there is no ratio. If the state is to be kept, choose “duy trì” under So sánh and Chiều.",
    "plan-is-negative": "the plan is negative, so there is no ratio. Look at the plan again or judge it by hand.",
    "base-is-zero": "the base is zero, so there is no rate. Look at the column Gốc or judge it by hand.",
    "base-below-level":
      "the base is not above the level to come down to, so there is no share of the reduction. Look at Gốc and Kế hoạch.",
    "actual-is-zero":
      "the result is zero or negative, so plan ÷ result is undefined. Leave Cách tính blank to use 2 − result ÷ plan.",
  },
  pane: paneTexts.en,
};

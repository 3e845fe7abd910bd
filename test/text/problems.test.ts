import type { Problem } from "../../src/core/problem";
import { en } from "../../src/text/en";
import { languageOf, problemSentence } from "../../src/text/problems";
import { vi } from "../../src/text/vi";

const at = { sheet: "Số liệu", address: "F12" };
const first = { sheet: "Chỉ tiêu", address: "A5" };

/** One of each kind; a kind that is missing here does not compile. */
const each: { readonly [K in Problem["kind"]]: Extract<Problem, { kind: K }> } = {
  "no-table": { kind: "no-table", table: "ChiTieu" },
  "missing-column": { kind: "missing-column", table: "ChiTieu", column: "Mã", at },
  "doubled-column": { kind: "doubled-column", table: "ChiTieu", column: "Mã", at },
  "missing-code": { kind: "missing-code", at },
  "doubled-code": { kind: "doubled-code", code: "THU", first, at },
  "not-a-number": { kind: "not-a-number", column: "Thực hiện", found: "đạt", at },
  "missing-target": { kind: "missing-target", code: "THU", at },
  "unknown-word": { kind: "unknown-word", column: "Chiều", found: "lên", known: ["cao hơn tốt"], at },
  "unknown-parent": { kind: "unknown-parent", code: "THU", found: "ME", at },
  "to-review": { kind: "to-review", code: "FDI", note: "thiếu chữ “tỷ”.", at },
  "unknown-code": { kind: "unknown-code", found: "GDP", near: ["GRDP"], at },
  "unknown-period": { kind: "unknown-period", found: "giữa năm", at },
  "spelt-otherwise": { kind: "spelt-otherwise", column: "Kỳ", found: "tháng 6/2025", wanted: "T6/2025", at },
  "missing-unit": { kind: "missing-unit", at },
  "doubled-result": { kind: "doubled-result", code: "THU", period: "T6/2025", first, at },
  "result-in-words": { kind: "result-in-words", column: "Thực hiện", found: "Xuất siêu", at },
  "suspicious-scale": {
    kind: "suspicious-scale",
    code: "GRDP",
    of: "actual",
    figure: 0.125,
    reading: 12.5,
    unit: "%",
    cause: "share",
    expected: 12.5,
    by: "plan",
    at,
  },
  "figure-is-date": { kind: "figure-is-date", code: "NTM", figure: 45908, at },
  "suspicious-size": { kind: "suspicious-size", code: "THU", figure: 1e15, unit: "tỷ đồng", at },
  "negative-count": { kind: "negative-count", code: "VIECLAM", figure: -5, unit: "lượt người", at },
  "missing-setting": { kind: "missing-setting", setting: "Địa danh", at },
  "no-targets-of-level": { kind: "no-targets-of-level", level: "Xã", levels: ["Thành phố"] },
  "not-a-result": { kind: "not-a-result", found: "nhiều" },
  "no-ratio": { kind: "no-ratio", code: "THU", why: "plan-is-zero" },
  "swapped-arguments": { kind: "swapped-arguments", code: "GRDP", found: "11,01" },
  "unlike-ranges": {
    kind: "unlike-ranges",
    ranges: [
      { argument: "actual", rows: 30, columns: 1 },
      { argument: "code", rows: 29, columns: 1 },
    ],
  },
  "one-value-only": { kind: "one-value-only", argument: "level" },
  "not-a-moment": { kind: "not-a-moment", found: "giữa năm" },
  "unknown-plan": { kind: "unknown-plan", found: "Bộ giao", known: ["HĐND giao"] },
  "no-figure-in-plan": { kind: "no-figure-in-plan", code: "THU", plan: "HĐND giao" },
  "not-in-percent": { kind: "not-in-percent", code: "THU", unit: "tỷ đồng" },
  "unknown-info": { kind: "unknown-info", found: "màu", known: ["Chỉ tiêu"] },
  "unknown-label": { kind: "unknown-label", found: "Xong", known: ["Đạt"] },
  "no-native-formula": { kind: "no-native-formula", name: "ATTAIN.LIST" },
  "not-in-force": { kind: "not-in-force", code: "THU", day: 45901 },
  "not-a-date": { kind: "not-a-date", column: "Hiệu lực từ", found: "tháng 9", at },
  "range-upside-down": { kind: "range-upside-down", code: "THU", at },
  "doubled-setting": { kind: "doubled-setting", setting: "Cơ quan ban hành", first, at },
  "overlapping-settings": { kind: "overlapping-settings", setting: "Họ tên người ký", day: 45839, first, at },
  "dates-upside-down": { kind: "dates-upside-down", at },
  "out-of-range": {
    kind: "out-of-range",
    column: "Ngày cuối",
    found: "40",
    least: 1,
    most: 31,
    word: "cuối tháng",
    at,
  },
  "doubled-calendar-row": { kind: "doubled-calendar-row", calendar: "Lịch xã", period: "tháng", first, at },
  "calendar-without-name": { kind: "calendar-without-name", at },
  "calendar-without-months": { kind: "calendar-without-months", calendar: "Lịch xã", at },
  "uneven-calendar": {
    kind: "uneven-calendar",
    calendar: "Lịch xã",
    of: "neighbours",
    period: { year: 2025, kind: "month", number: 6 },
    next: { year: 2025, kind: "month", number: 7 },
    ends: { from: 45792, to: 45822 },
    begins: { from: 45824, to: 45853 },
    at,
  },
  "deadline-too-early": {
    kind: "deadline-too-early",
    period: { year: 2025, kind: "month", number: 6 },
    end: 45822,
    deadline: 45822,
    at,
  },
  "holidays-unknown": { kind: "holidays-unknown", year: 2027, at },
  "period-before-plan": {
    kind: "period-before-plan",
    period: { year: 2024, kind: "year", number: 1 },
    firstYear: 2025,
    at,
  },
  "missing-judgement": { kind: "missing-judgement", code: "THU", at },
  "incomplete-judgement": { kind: "incomplete-judgement", code: "THU", label: "Đạt", missing: ["Lý do"], at },
  "form-without-name": { kind: "form-without-name", at },
  "form-without-columns": { kind: "form-without-columns", form: "Năm", at },
  "doubled-form-column": { kind: "doubled-form-column", form: "Năm", column: "STT", first, at },
  "unknown-form": { kind: "unknown-form", found: "Tuần", known: ["Năm - tỉnh"], at },
  "text-cut-off": { kind: "text-cut-off", column: "Chỉ tiêu", form: "Năm - tỉnh", at },
  "sheet-name-taken": { kind: "sheet-name-taken", sheet: "Số liệu" },
  "table-name-taken": { kind: "table-name-taken", table: "ChiTieu", at },
  "report-reshaped": { kind: "report-reshaped", at },
  "report-copied": { kind: "report-copied", sheet: "BC 6T-2025", at },
  "protected-sheet": { kind: "protected-sheet", sheet: "Số liệu" },
  "protected-structure": { kind: "protected-structure" },
  "one-column-only": { kind: "one-column-only" },
  "not-a-reference": { kind: "not-a-reference", found: "B2:B3" },
  "refers-to-itself": { kind: "refers-to-itself", at },
  "no-actual-nearby": { kind: "no-actual-nearby", at },
  "no-previous-nearby": { kind: "no-previous-nearby", at },
  "cells-not-empty": { kind: "cells-not-empty", count: 3, found: "12", at },
  "not-calculated": { kind: "not-calculated", found: "#BUSY!", at },
  "name-not-native": { kind: "name-not-native", name: "MucDat" },
  "name-only-in-copy": { kind: "name-only-in-copy", name: "MucDat" },
  "targets-without-level": { kind: "targets-without-level", count: 3 },
  "codes-in-plan": { kind: "codes-in-plan", codes: ["GRDP", "TNBQ"] },
  "version-without-day": { kind: "version-without-day", codes: ["GRDP"] },
  "version-on-same-day": { kind: "version-on-same-day", codes: ["GRDP"], day: 46023 },
  "unreadable-file": { kind: "unreadable-file" },
  "file-refused": { kind: "file-refused", why: "password" },
  "cell-being-edited": { kind: "cell-being-edited" },
  "too-large": { kind: "too-large" },
  "dialog-open": { kind: "dialog-open" },
  "excel-busy": { kind: "excel-busy" },
  "connection-lost": { kind: "connection-lost" },
  "no-answer": { kind: "no-answer" },
  "changed-meanwhile": { kind: "changed-meanwhile" },
  "half-written": { kind: "half-written" },
  "only-rows-added": { kind: "only-rows-added", rows: 52 },
  "sheet-gone": { kind: "sheet-gone", sheet: "Số liệu" },
  "excel-refused": { kind: "excel-refused", code: "GeneralException" },
};

describe.each(Object.values(each).map((problem) => [problem.kind, problem] as const))("%s", (_kind, problem) => {
  test.each(["vi", "en"] as const)("in %s names the place and what was found", (language) => {
    const sentence = problemSentence(problem, language);
    expect(sentence).not.toMatch(/undefined|null|\[object|NaN/u);
    expect(sentence.length).toBeGreaterThan(20);
    if ("at" in problem && problem.at) expect(sentence).toContain("Số liệu!F12");
    if ("found" in problem) expect(sentence).toContain(problem.found);
  });
});

test("Vietnamese and English say different things everywhere", () => {
  for (const problem of Object.values(each)) {
    expect(problemSentence(problem, "vi")).not.toBe(problemSentence(problem, "en"));
  }
});

test.each`
  host         | language
  ${"vi-VN"}   | ${"vi"}
  ${"vi"}      | ${"vi"}
  ${undefined} | ${"vi"}
  ${"en-US"}   | ${"en"}
  ${"fr-FR"}   | ${"en"}
`("Excel in $host speaks $language", ({ host, language }) => {
  expect(languageOf(host)).toBe(language);
});

test("both languages have texts for every step, none of them empty", () => {
  for (const texts of [vi, en]) {
    expect(Object.values(texts.pane.next).every((text) => text.length > 3)).toBe(true);
    expect(Object.values(texts.pane.nextHint).every((text) => text.length > 20)).toBe(true);
  }
});

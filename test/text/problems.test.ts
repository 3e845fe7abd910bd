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
  "missing-unit": { kind: "missing-unit", at },
  "doubled-result": { kind: "doubled-result", code: "THU", period: "T6/2025", first, at },
  "missing-setting": { kind: "missing-setting", setting: "Địa danh", at },
  "no-targets-of-level": { kind: "no-targets-of-level", level: "Xã", levels: ["Thành phố"] },
  "not-a-result": { kind: "not-a-result", found: "nhiều" },
  "no-ratio": { kind: "no-ratio", code: "THU", why: "plan-is-zero" },
  "kind-not-covered": { kind: "kind-not-covered", code: "IIP", comparison: "~" },
  "sheet-name-taken": { kind: "sheet-name-taken", sheet: "Số liệu" },
  "table-name-taken": { kind: "table-name-taken", table: "ChiTieu", at },
  "report-reshaped": { kind: "report-reshaped", at },
  "protected-sheet": { kind: "protected-sheet", sheet: "Số liệu" },
  "protected-structure": { kind: "protected-structure" },
  "cell-being-edited": { kind: "cell-being-edited" },
  "too-large": { kind: "too-large" },
  "excel-refused": { kind: "excel-refused", code: "GeneralException", message: "…" },
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

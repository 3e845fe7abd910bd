import fc from "fast-check";
import type { Form, FormColumn } from "../../src/core/form";
import { formPresets, standardForm } from "../../src/core/form-presets";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { readPeriod, type Period } from "../../src/core/period";
import type { Report } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import { wholeArea, type Result } from "../../src/core/results-table";
import { noSettings } from "../../src/core/settings-table";
import { planOf, type Plan } from "../../src/core/target";
import { reportIn, StandingSheet } from "./standing-sheet.samples";

const period = readPeriod("6T/2025") as Period;
const results: readonly Result[] = plan2025.targets.map(({ code, value = 0 }, index) => ({
  code,
  period,
  unit: wholeArea,
  actual: value * (0.8 + (index % 5) / 10),
  previous: value / 2,
  at: { sheet: "Số liệu" },
}));

interface Change {
  readonly form?: Form;
  readonly plan?: Plan;
}

function rebuilt(sheet: StandingSheet, { form = standardForm, plan = plan2025 }: Change = {}): Report {
  const existing = sheet.headings.length > 0 ? { existing: sheet.read() } : {};
  const request = { plan, levels: levels2025, results, settings: noSettings, period, level: "TP", form, ...existing };
  const report = reportIn(reportOn(request));
  sheet.write(report);
  return report;
}

const built = (form = standardForm): StandingSheet => {
  const sheet = new StandingSheet();
  rebuilt(sheet, { form });
  return sheet;
};

const keysOf = (report: Report): readonly string[] =>
  report.columns.filter(({ hidden }) => !hidden).map(({ key, isFrozen }) => (isFrozen ? `${key} frozen` : key));

const columnOf = (sheet: StandingSheet, heading: string): number => sheet.headings.indexOf(heading);

function formOf(...items: readonly (FormColumn["item"] | FormColumn)[]): Form {
  const columns = items.map((item): FormColumn => (typeof item === "string" ? { item, isShown: true } : item));
  return { ...standardForm, name: "Của phòng", columns };
}

describe("columns of a standing report", () => {
  test("own columns anywhere stay, with what is in them", () => {
    const sheet = built();
    sheet.insertColumn(0, "Trước");
    sheet.insertColumn(columnOf(sheet, "Lũy kế"), "Giữa");
    sheet.insertColumn(columnOf(sheet, "Ghi chú") + 1, "Sau");
    for (const heading of ["Trước", "Giữa", "Sau"]) sheet.put(3, columnOf(sheet, heading), { value: `${heading} 3` });
    const report = rebuilt(sheet);
    expect(sheet.headings.slice(0, 13)).toEqual([
      ...["Trước", "STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện kỳ", "Giữa", "Lũy kế"],
      ...["So với KH", "So với cùng kỳ", "Đánh giá", "Ghi chú", "Sau"],
    ]);
    expect(["Trước", "Giữa", "Sau"].map((heading) => sheet.at(3, columnOf(sheet, heading)).value)).toEqual([
      "Trước 3",
      "Giữa 3",
      "Sau 3",
    ]);
    expect(report.columns.filter(({ key }) => key.startsWith("theirs/"))).toHaveLength(3);
  });

  test.each`
    case                    | before            | reworded      | form
    ${"a reworded heading"} | ${"Lũy kế"}       | ${"Cộng dồn"} | ${standardForm}
    ${"a reworded note"}    | ${"Ghi chú"}      | ${"Ý kiến"}   | ${standardForm}
    ${"a reworded STT"}     | ${"STT"}          | ${"Số TT"}    | ${standardForm}
    ${"in another form"}    | ${"Tên chỉ tiêu"} | ${"Nội dung"} | ${formPresets[3]}
  `("$case stays, and no column comes twice", ({ before, reworded, form }) => {
    const sheet = built(form);
    const place = columnOf(sheet, before);
    const count = sheet.headings.length;
    sheet.headings[place] = reworded;
    rebuilt(sheet, { form });
    rebuilt(sheet, { form });
    expect(sheet.headings[place]).toBe(reworded);
    expect(sheet.headings).toHaveLength(count);
  });

  test("a heading that the form gives another text now is renewed, one that people reworded is not", () => {
    const form = formOf(
      "number",
      "name",
      { item: "plan", heading: "Giao", isShown: true },
      "cumulated",
      "label",
      "note",
    );
    const sheet = built(form);
    sheet.headings[columnOf(sheet, "Lũy kế")] = "Cộng dồn";
    const columns = form.columns.map((column) => (column.item === "plan" ? { ...column, heading: "KH giao" } : column));
    rebuilt(sheet, { form: { ...form, columns } });
    expect(sheet.headings.slice(0, 6)).toEqual(["STT", "Chỉ tiêu", "KH giao", "Cộng dồn", "Đánh giá", "Ghi chú"]);
  });

  test.each`
    case                         | items                                                                 | columns
    ${"columns that go"}         | ${["number", "name", "plan", "cumulated", "note"]}                    | ${"number name plan cumulated note"}
    ${"columns that come"}       | ${["number", "name", "owner", "plan", "cumulated", "note", "source"]} | ${"number name owner plan cumulated note source"}
    ${"another order"}           | ${["name", "number", "cumulated", "plan", "note", "label"]}           | ${"name number cumulated plan note label"}
    ${"hidden ones are printed"} | ${["number", "name", "previous", "plan", "cumulated", "note"]}        | ${"number name previous plan cumulated note"}
  `("a changed form: $case", ({ items, columns }) => {
    const sheet = built(formOf("number", "name", "unit", "plan", "cumulated", "label", "note"));
    sheet.put(2, columnOf(sheet, "Ghi chú"), { value: "ghi chú 2" });
    const report = rebuilt(sheet, { form: formOf(...(items as FormColumn["item"][])) });
    expect(keysOf(report).join(" ")).toBe(columns);
    expect(sheet.at(2, columnOf(sheet, "Ghi chú")).value).toBe("ghi chú 2");
  });

  test("a column that the form no longer has stays for the figures that people typed into it", () => {
    const sheet = built(formOf("number", "name", "plan", "actual", "cumulated", "note"));
    sheet.put(1, columnOf(sheet, "Thực hiện kỳ"), { value: 99.5 });
    const shown = sheet.at(2, columnOf(sheet, "Thực hiện kỳ")).value;
    const report = rebuilt(sheet, { form: formOf("number", "name", "plan", "cumulated", "note") });
    expect(keysOf(report)).toEqual(["number", "name", "plan", "theirs/0 frozen", "cumulated", "note"]);
    expect([sheet.at(1, 3), sheet.at(2, 3)]).toEqual([{ value: 99.5 }, { value: shown, isFormula: false }]);
    expect(keysOf(rebuilt(sheet, { form: formOf("number", "name", "plan", "cumulated", "note") }))).toEqual([
      ...["number", "name", "plan", "theirs/0", "cumulated", "note"],
    ]);
  });

  test("without codes or headings nothing can be told apart: that is refused", () => {
    for (const spoil of [
      (sheet: StandingSheet) => {
        const code = columnOf(sheet, "Mã");
        sheet.headings.splice(code, 1);
        for (const row of sheet.rows) row.splice(code, 1);
      },
      (sheet: StandingSheet) => {
        sheet.headings = sheet.rows.shift()?.map(({ value }) => value) ?? [];
      },
    ]) {
      const sheet = built();
      spoil(sheet);
      expect(() => rebuilt(sheet)).toThrow("report-reshaped");
    }
  });
});

/** What a person does between two builds; every text is told from every other one. */
type Edit =
  | { readonly kind: "note" | "figure" | "number" | "beside"; readonly row: number }
  | { readonly kind: "row" | "column"; readonly at: number };

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom("note" as const, "figure" as const, "number" as const, "beside" as const),
      row: fc.nat(60),
    }),
    fc.record({ kind: fc.constantFrom("row" as const, "column" as const), at: fc.nat(60) }),
  ),
  { maxLength: 12 },
);

const forms = fc
  .tuple(
    fc.shuffledSubarray([
      "unit",
      "plan",
      "actual",
      "cumulated",
      "attained",
      "changed",
      "label",
      "previous",
      "owner",
    ] as const),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([items, hasGroups, hasCodes]): Form => ({
    ...formOf("number", "name", ...items, "note"),
    hasGroups,
    hasCodes,
    hasOfWhich: hasGroups,
  }));

/** Which targets the plan has, in which order. */
const plans = fc.option(fc.shuffledSubarray([...plan2025.targets.keys()], { minLength: 30 }), { nil: undefined });

interface Kept {
  readonly text: string;
  /** The row's code, or its own text. */
  readonly row: string;
}

/** Carries the edits out and says what has to be found again. */
function edited(sheet: StandingSheet, wishes: readonly Edit[]): readonly Kept[] {
  const kept: Kept[] = [];
  const code = (row: number): string => String(sheet.at(row, columnOf(sheet, "Mã")).value);
  wishes.forEach((edit, index) => {
    const text = `của tôi ${index}`;
    if ("at" in edit) {
      if (edit.kind === "row") {
        sheet.insertRow(edit.at % (sheet.rows.length + 1), text);
        kept.push({ text, row: "" });
        return;
      }
      // In the printed part, or behind the last column.
      sheet.insertColumn(edit.at % (columnOf(sheet, "Mã") + 1), text);
      return;
    }
    const row = edit.row % sheet.rows.length;
    if (edit.kind === "beside") sheet.beside[row] = text;
    else {
      const column = columnOf(sheet, { note: "Ghi chú", figure: "Lũy kế", number: "STT" }[edit.kind]);
      // Nobody types into what nobody sees.
      if (column < 0 || column > columnOf(sheet, "Mã") || code(row) === "(mã cột)") return;
      sheet.put(row, column, { value: text });
    }
    if (!kept.some(({ row: known }) => known === code(row) && known !== "")) kept.push({ text, row: code(row) });
  });
  // A later text in the same cell takes the place of an earlier one.
  return kept.filter(({ text }) => sheet.rows.some((_, row) => sheet.shows(row, text)));
}

test("whatever people do and whatever changes, everything typed is found again in its row, and figures are renewed", () => {
  fc.assert(
    fc.property(forms, forms, plans, edits, fc.boolean(), (first, second, order, wishes, hasSameForm) => {
      const plan = order ? planOf(order.flatMap((index) => plan2025.targets[index] ?? [])) : plan2025;
      const sheet = built(first);
      const kept = edited(sheet, wishes);
      const own = (): unknown[] => sheet.headings.filter((heading) => String(heading).startsWith("của tôi")).sort();
      const ownHeadings = own();
      const form = hasSameForm ? first : second;
      const report = rebuilt(sheet, { form, plan });
      const codeAt = columnOf(sheet, "Mã");
      for (const { text, row } of kept) {
        const at = sheet.rows.findIndex((_, index) => sheet.shows(index, text));
        expect(at).toBeGreaterThanOrEqual(0);
        const code = String(sheet.at(at, codeAt).value);
        // A row whose target left the plan stays as theirs, without its code.
        const isGone = !report.rows.some((each) => each.code === row);
        expect(code).toBe(isGone ? "" : row);
      }
      // Each behind the column that it followed, in the order that the form has now.
      expect(own()).toEqual(ownHeadings);
      const fresh = reportIn(
        reportOn({ plan, levels: levels2025, results, settings: noSettings, period, level: "TP", form }),
      );
      const ours = report.columns.filter(({ key }) => !key.startsWith("theirs/"));
      expect(ours.map(({ key }) => key)).toEqual(fresh.columns.map(({ key }) => key));
      const codes = sheet.rows.map((_, row) => sheet.at(row, codeAt).value).filter((code) => code !== "");
      expect(codes).toEqual(fresh.rows.map(({ code }) => code));
      fresh.rows.forEach((row) => {
        const at = sheet.rows.findIndex((_, index) => sheet.at(index, codeAt).value === row.code);
        fresh.columns.forEach(({ key }, index) => {
          const cell = sheet.at(
            at,
            report.columns.findIndex((column) => column.key === key),
          );
          const isTheirs = String(cell.value).startsWith("của tôi");
          if (!isTheirs && key !== "note") expect(cell.value).toEqual(row.cells[index]?.value ?? "");
        });
      });
    }),
    { numRuns: 80 },
  );
});

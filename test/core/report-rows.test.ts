import fc from "fast-check";
import { standardColumns } from "../../src/core/report-columns";
import type { ExistingReport, ReportRow } from "../../src/core/report";
import { layRows, typedLabels } from "../../src/core/report-rows";
import type { Raw } from "../../src/core/table";

const at = (key: string): number => standardColumns.findIndex((column) => column.key === key);

/** A row as Attain wants it: formulas in most cells, an empty note. */
function wanted(code: string): ReportRow {
  const cells = standardColumns.map((column) => {
    if (column.key === "code") return { value: code };
    if (column.key === "number") return { value: "1" };
    return column.key === "note" ? { value: null } : { value: 1, formula: `=«plan»+${column.key.length}` };
  });
  return { code, kind: "item", cells };
}

/** A row as it stands in the sheet, with what people changed in it. */
function standing(code: string, typed: Readonly<Record<string, Raw>> = {}): { formulas: Raw[]; values: Raw[] } {
  const base = standardColumns.map((column): Raw => {
    if (column.key === "code") return code;
    if (column.key === "number") return "1";
    return column.key === "note" ? "" : "=RC4+1";
  });
  const change = (cells: readonly Raw[]): Raw[] =>
    cells.map((cell, index) => typed[standardColumns[index]?.key ?? ""] ?? cell);
  return { formulas: change(base), values: change(base.map((cell) => (String(cell).startsWith("=") ? 5 : cell))) };
}

function existing(...rows: readonly { formulas: Raw[]; values: Raw[] }[]): ExistingReport {
  return {
    at: { sheet: "BC", address: "A9:L10" },
    headings: standardColumns.map((column) => column.heading),
    values: rows.map((row) => row.values),
    isFormula: (row, column) => String(rows[row]?.formulas[column]).startsWith("="),
  };
}

const laid = (codes: string, before: ExistingReport | undefined): readonly ReportRow[] =>
  layRows(codes.split(" ").filter(Boolean).map(wanted), before, standardColumns);

const summary = (rows: readonly ReportRow[]): string =>
  rows.map((row) => `${row.code ?? "theirs"}${row.from === undefined ? "" : `<${row.from}`}`).join(" ");

test("a first report is as wanted", () => {
  expect(summary(laid("A B", undefined))).toBe("A B");
});

test.each`
  case                 | before       | now          | rows
  ${"nothing changed"} | ${"A B C"}   | ${"A B C"}   | ${"A<0 B<1 C<2"}
  ${"one more inside"} | ${"A C"}     | ${"A B C"}   | ${"A<0 B C<1"}
  ${"one more at end"} | ${"A B"}     | ${"A B C"}   | ${"A<0 B<1 C"}
  ${"one less"}        | ${"A B C"}   | ${"A C"}     | ${"A<0 C<2"}
  ${"another order"}   | ${"A B C D"} | ${"D A B C"} | ${"D<3 A<0 B<1 C<2"}
  ${"all others"}      | ${"A B"}     | ${"X Y"}     | ${"X Y"}
  ${"other spelling"}  | ${"Q.A b"}   | ${"QA B"}    | ${"QA<0 B<1"}
`("$case", ({ before, now, rows }) => {
  expect(summary(laid(now, existing(...before.split(" ").map((code: string) => standing(code)))))).toBe(rows);
});

test("a note stays with its target, wherever the row goes", () => {
  const rows = laid("B A", existing(standing("A", { note: "đang thẩm định" }), standing("B")));
  expect(rows.map((row) => [row.code, row.cells[at("note")]?.value])).toEqual([
    ["B", null],
    ["A", "đang thẩm định"],
  ]);
});

test("a figure typed over a formula stays; formulas of ours are renewed", () => {
  const [row] = laid("A", existing(standing("A", { cumulated: 99.5, previous: 3 })));
  expect(row?.cells[at("cumulated")]).toEqual({ value: 99.5, stays: true });
  expect(row?.cells[at("actual")]?.formula).toBe("=«plan»+6");
  // Nobody types into a hidden column: a sheet pasted as values gets its formulas back.
  expect(row?.cells[at("previous")]?.formula).toBe("=«plan»+8");
});

test("a label typed over a formula is told, and its formula comes back", () => {
  const before = existing(standing("A", { label: "Đạt" }), standing("B"), standing("", { label: "Của tôi" }));
  expect([
    ...typedLabels(
      before,
      standardColumns.map((column) => column.key),
    ),
  ]).toEqual([["A", "Đạt"]]);
  expect(laid("A", before)[0]?.cells[at("label")]?.formula).toBe("=«plan»+5");
});

test("a formula in the note stays a formula", () => {
  const [row] = laid("A", existing(standing("A", { note: "=R1C1&RC2" })));
  expect(row?.cells[at("note")]).toMatchObject({ stays: true });
});

test("a person's own row stays after the row it followed", () => {
  const own = standing("", { name: "Chỉ tiêu riêng", plan: 5, note: "thêm" });
  own.formulas[at("cumulated")] = "=R[-1]C*2";
  const rows = laid("A B C", existing(standing("A"), own, standing("C")));
  expect(summary(rows)).toBe("A<0 theirs<1 B C<2");
  // It is not written at all: its formulas and formats stay as they stand.
  expect(rows[1]?.cells).toEqual([]);
});

test.each`
  case                       | before       | now        | rows
  ${"at the top"}            | ${"* A B"}   | ${"A X B"} | ${"theirs<0 A<1 X B<2"}
  ${"at the end"}            | ${"A B *"}   | ${"A B X"} | ${"A<0 B<1 X theirs<2"}
  ${"behind one that moves"} | ${"A * B C"} | ${"B A C"} | ${"B<2 A<0 theirs<1 C<3"}
  ${"behind one that goes"}  | ${"A B * C"} | ${"A C"}   | ${"A<0 theirs<2 C<3"}
  ${"a copied row of ours"}  | ${"A A B"}   | ${"A B"}   | ${"A<0 theirs<1 B<2"}
`("people's own row $case", ({ before, now, rows }) => {
  const standings = before
    .split(" ")
    .map((code: string) => (code === "*" ? standing("", { name: "của tôi" }) : standing(code)));
  expect(summary(laid(now, existing(...standings)))).toBe(rows);
});

test("a row whose target left goes on standing for what people keep beside the table", () => {
  const before = { ...existing(standing("A"), standing("GONE")), hasBeside: (row: number) => row === 1 };
  expect(summary(laid("A", before))).toBe("A<0 theirs<1");
});

test("STT and a group's words that people changed stay; those that only stand as plain values are renewed", () => {
  const group: ReportRow = {
    code: "(nhóm) Kinh tế",
    kind: "group",
    cells: standardColumns.map(({ key }) =>
      key === "code"
        ? { value: "(nhóm) Kinh tế" }
        : key === "name"
          ? { value: "Kinh tế", formula: '="Kinh tế"' }
          : { value: null },
    ),
  };
  const rows = (name: string, number: Raw): readonly ReportRow[] =>
    layRows(
      [
        group,
        {
          ...wanted("A"),
          cells: wanted("A").cells.map((cell, at) => (at === 0 ? { value: "1", formula: '="1"' } : cell)),
        },
      ],
      existing(standing("(nhóm) Kinh tế", { name, number: "" }), standing("A", { number })),
      standardColumns,
    );
  const shown = (laidOut: readonly ReportRow[]): unknown[] => [laidOut[0]?.cells[at("name")], laidOut[1]?.cells[0]];
  expect(shown(rows("Kinh tế", "1"))).toEqual([
    { value: "Kinh tế", formula: '="Kinh tế"' },
    { value: "1", formula: '="1"' },
  ]);
  expect(shown(rows("Lĩnh vực kinh tế", "1.1"))).toEqual([
    { value: "Lĩnh vực kinh tế", stays: true },
    { value: "1.1", stays: true },
  ]);
});

test("a row whose target left the plan goes, unless somebody typed into it", () => {
  const rows = laid("A", existing(standing("A"), standing("GONE"), standing("KEPT", { note: "xin giữ" })));
  expect(summary(rows)).toBe("A<0 theirs<2");
  expect(rows[1]?.cells[at("note")]?.value).toBe("xin giữ");
  expect(rows[1]?.cells[at("code")]?.value).toBeNull();
  expect(rows[1]?.cells[at("plan")]).toEqual({ value: 5 });
  expect(rows[1]?.cells[at("note")]).toEqual({ value: "xin giữ", stays: true });
});

test("whatever people do between two builds, every note of a target that is still there survives", () => {
  const codes = fc.uniqueArray(fc.constantFrom(..."ABCDEFGHIJ"), { minLength: 0, maxLength: 10 });
  fc.assert(
    fc.property(codes, codes, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (before, now, noted) => {
      const notes = new Map(before.filter((_, index) => noted[index]).map((code) => [code, `ghi chú ${code}`]));
      const rows = laid(
        now.join(" "),
        existing(...before.map((code) => standing(code, { note: notes.get(code) ?? "" }))),
      );
      for (const code of now) {
        const row = rows.find((each) => each.code === code);
        expect(row?.cells[at("note")]?.value ?? "").toBe(notes.get(code) ?? "");
      }
      const lost = [...notes.values()].filter((note) => !rows.some((row) => row.cells[at("note")]?.value === note));
      expect(lost).toEqual([]);
      const kept = rows.flatMap((row) => (row.from === undefined ? [] : [row.from]));
      expect(new Set(kept).size).toBe(kept.length);
      expect(rows.filter((row) => row.code !== undefined).map((row) => row.code)).toEqual(now);
    }),
  );
});

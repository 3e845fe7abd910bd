import fc from "fast-check";
import type { Form } from "../../src/core/form";
import { columnItems, formPresets, standardForm } from "../../src/core/form-presets";
import { formNamed, formRows, formsColumns, readForms } from "../../src/core/forms-table";
import type { Raw, SheetTable } from "../../src/core/table";

function table(rows: readonly (readonly Raw[])[]): SheetTable {
  return { name: "BieuMau", sheet: "Biểu mẫu", top: 3, left: 0, headings: formsColumns, rows };
}

const withoutPlace = (form: Form | undefined): unknown => {
  const { at, ...rest } = form ?? standardForm;
  return at && rest;
};

/** As the table spells it: usual headings and widths written out. */
const spelt = (form: Form): unknown => ({
  ...form,
  columns: form.columns.map((column) => ({
    heading: columnItems[column.item].heading,
    width: columnItems[column.item].width,
    ...column,
  })),
});

test.each(formPresets.map((form) => [form.name, form] as const))("%s is read back as it was written", (name, form) => {
  const { forms, problems } = readForms(table(formRows()));
  expect(problems).toEqual([]);
  const found = formNamed(forms, name) as Form;
  const withoutBlank = { ...found, columns: found.columns.map((each) => ({ heading: "", ...each })) };
  expect(withoutPlace(withoutBlank)).toEqual(spelt(form));
});

test("a copy under another name is a form of its own, and the presets stay", () => {
  const copied = formRows([standardForm]).map((row) => ["Biểu của phường", ...row.slice(1)]);
  const { forms, problems } = readForms(table(copied));
  expect(problems).toEqual([]);
  expect(forms.map(({ name }) => name)).toEqual(["Biểu của phường", ...formPresets.map(({ name }) => name)]);
  expect(formNamed(forms, "bieu cua phuong")?.name).toBe("Biểu của phường");
});

test.each<[string, readonly (readonly Raw[])[], Partial<Form>]>([
  [
    "columns stand in the order of their rows",
    [["STT"], ["Đánh giá"], ["Chỉ tiêu"]].map((row) => ["A", ...row]),
    {
      columns: [
        { item: "number", isShown: true },
        { item: "label", isShown: true },
        { item: "name", isShown: true },
      ],
    },
  ],
  [
    "a heading and a width of the office's own",
    [["A", "Kế hoạch", "Chỉ tiêu HĐND giao {năm}", 20, "có"]],
    {
      columns: [{ item: "plan", heading: "Chỉ tiêu HĐND giao {năm}", width: 20, isShown: true }],
    },
  ],
  [
    "a column that is switched off",
    [
      ["A", "Chỉ tiêu"],
      ["A", "Ghi chú", "", "", "không"],
    ],
    {
      columns: [
        { item: "name", isShown: true },
        { item: "note", isShown: false },
      ],
    },
  ],
  [
    "options alone: the columns of the standard form",
    [["A", "Khổ giấy", "dọc"]],
    {
      orientation: "portrait",
      columns: standardForm.columns,
    },
  ],
  [
    "words without marks, in any case",
    [
      ["A", "KHO GIAY", "Dọc"],
      ["A", "dong nhom", "Có"],
    ],
    {
      orientation: "portrait",
      hasGroups: true,
    },
  ],
  ["numbering", [["A", "Đánh số", "1, a, -, +"]], { numbering: ["1", "a", "-", "+"] }],
  [
    "years",
    [
      ["A", "Từ năm", 2026],
      ["A", "Đến năm", 2030],
    ],
    { years: { from: 2026, to: 2030 } },
  ],
  ["a first year alone: five years", [["A", "Từ năm", 2026]], { years: { from: 2026, to: 2030 } }],
  [
    "a slip in a year is no thousand columns",
    [
      ["A", "Từ năm", 2026],
      ["A", "Đến năm", 20300],
    ],
    {
      years: { from: 2026, to: 2056 },
    },
  ],
])("%s", (_, rows, wanted) => {
  const { forms, problems } = readForms(table(rows));
  expect(problems).toEqual([]);
  expect(formNamed(forms, "A")).toMatchObject(wanted);
});

test.each<[string, readonly (readonly Raw[])[], readonly string[]]>([
  ["a row without the form's name", [["", "STT"]], ["form-without-name A5"]],
  [
    "a word that is neither column nor option",
    [
      ["A", "Chỉ tiêu"],
      ["A", "Cột lạ"],
    ],
    ["unknown-word B6"],
  ],
  [
    "a column twice",
    [
      ["A", "Chỉ tiêu"],
      ["A", "chi tieu"],
    ],
    ["doubled-form-column B6"],
  ],
  ["no column that prints", [["A", "STT", "", "", "không"]], ["form-without-columns A5"]],
  ["a width in words", [["A", "Chỉ tiêu", "", "rộng"]], ["not-a-number D5"]],
  ["a word that an option doesn't know", [["A", "Khổ giấy", "chéo"]], ["unknown-word C5"]],
  ["a year in words", [["A", "Từ năm", "sau"]], ["not-a-number C5"]],
  ["a numbering without items", [["A", "Đánh số", "a, b"]], ["unknown-word C5"]],
])("%s is told with its cell", (_, rows, wanted) => {
  const { problems } = readForms(table(rows));
  expect(problems.map((problem) => `${problem.kind} ${"at" in problem ? problem.at?.address : ""}`)).toEqual(wanted);
});

test("whatever stands in the table, reading ends with forms and problems", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom(...formRows().flatMap((row) => row.map(String))),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 }), (rows) => {
      const { forms } = readForms(table(rows));
      for (const form of forms) {
        const items = form.columns.map(({ item }) => item);
        expect(new Set(items).size).toBe(items.length);
      }
      expect(forms.length).toBeGreaterThanOrEqual(formPresets.length);
    }),
  );
});

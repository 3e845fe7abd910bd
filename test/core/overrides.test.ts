import {
  overrideColumns,
  overrideRows,
  overridesIn,
  readOverrides,
  standingOfLabel,
  withoutMark,
} from "../../src/core/overrides";
import { plan2025 } from "../../src/core/plan-2025";
import type { Raw } from "../../src/core/table";

const half = { year: 2025, kind: "half", number: 1 } as const;

const read = (...rows: readonly (readonly Raw[])[]): ReturnType<typeof readOverrides> =>
  readOverrides({ name: "DanhGia", sheet: "Đánh giá", top: 3, left: 0, headings: overrideColumns, rows }, plan2025);

test("a row says who judged what, when and why", () => {
  const { overrides, problems } = read(["BHYT", "6T/2025", "Đạt", "Trần Thị An", 45843, "số chốt"]);
  expect(problems).toEqual([]);
  expect(overrides).toEqual([
    {
      code: "BHYT",
      period: half,
      label: "Đạt",
      person: "Trần Thị An",
      when: "05/07/2025",
      reason: "số chốt",
      at: { sheet: "Đánh giá", address: "C5" },
    },
  ]);
});

test.each`
  case                          | row                                                          | used     | problems
  ${"nothing but the label"}    | ${["BHYT", "6T/2025", "Đạt", "", "", ""]}                    | ${true}  | ${[["incomplete-judgement", "C5"]]}
  ${"no label"}                 | ${["BHYT", "6T/2025", "", "An", 45843, "x"]}                 | ${false} | ${[["missing-judgement", "C5"]]}
  ${"a code of none"}           | ${["BHXH", "6T/2025", "Đạt", "An", 45843, "x"]}              | ${false} | ${[["unknown-code", "A5"]]}
  ${"a code spelt otherwise"}   | ${["Q-BHYT", "6T/2025", "Đạt", "An", 45843, "x"]}            | ${false} | ${[["unknown-code", "A5"]]}
  ${"a code in other case"}     | ${["bhyt", "6T/2025", "Đạt", "An", 45843, "x"]}              | ${true}  | ${[]}
  ${"a period of none"}         | ${["BHYT", "giữa năm", "Đạt", "An", 45843, "x"]}             | ${false} | ${[["unknown-period", "B5"]]}
  ${"a period spelt at length"} | ${["BHYT", "6 tháng đầu năm 2025", "Đạt", "An", 45843, "x"]} | ${false} | ${[["unknown-period", "B5"]]}
  ${"a day that is none"}       | ${["BHYT", "6T/2025", "Đạt", "An", "hôm qua", "x"]}          | ${false} | ${[["not-a-date", "E5"]]}
  ${"a day as text"}            | ${["BHYT", "6T/2025", "Đạt", "An", "05/07/2025", "x"]}       | ${true}  | ${[]}
  ${"a word of their own"}      | ${["BHYT", "6T/2025", "Đạt và vượt", "An", 45843, "x"]}      | ${true}  | ${[]}
`("$case", ({ row, used, problems }) => {
  const reading = read(row);
  expect(reading.overrides.length === 1).toBe(used);
  expect(reading.problems.map((problem) => [problem.kind, "at" in problem && problem.at?.address])).toEqual(problems);
});

test("of several for one indicator and period the last row counts; another period has its own", () => {
  const { overrides } = read(
    ["BHYT", "6T/2025", "Đạt", "An", 45843, "x"],
    ["BHYT", "T6/2025", "Vượt", "An", 45843, "x"],
    ["BHYT", "6T/2025", "Không đạt", "Bình", 45850, "y"],
  );
  expect([...overridesIn(overrides, half).values()].map(({ label, person }) => [label, person])).toEqual([
    ["Không đạt", "Bình"],
  ]);
});

test.each`
  label                    | as
  ${"Vượt"}                | ${"exceeded"}
  ${"Hoàn thành vượt mức"} | ${"exceeded"}
  ${"đạt (*)"}             | ${"met"}
  ${"Tiếp tục duy trì"}    | ${"met"}
  ${"Cơ bản hoàn thành"}   | ${"missed"}
  ${"Đang thực hiện"}      | ${"not-due"}
  ${"Đạt và vượt"}         | ${"by-hand"}
`("$label counts as $as", ({ label, as }) => {
  expect(standingOfLabel(label)).toBe(as);
});

test("a mark is no part of the label", () => {
  expect(["Đạt (*)", "Đạt(*)", " Đạt ", "(*)"].map(withoutMark)).toEqual(["Đạt", "Đạt", "Đạt", ""]);
});

test("rows go under the headings as they stand in the table, with people's own columns between", () => {
  const headings = ["Kỳ", "Số thứ tự", "ĐÁNH GIÁ", "Mã"];
  expect(overrideRows([{ code: "BHYT", text: "Đạt" }], half, headings)).toEqual([["6T/2025", "", "Đạt", "BHYT"]]);
});

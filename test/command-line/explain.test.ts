import { explain, explainHead, type ExplainRequest } from "../../src/command-line/explain";

type Given = Partial<ExplainRequest> & { readonly code: string; readonly actual: string };

const run = (given: Given) => explain({ language: "vi", asOf: undefined, base: undefined, ...given });

/** The row's cells but for the sentence, joined by a bar. */
const figures = (given: Given): string => {
  const [head = "", row = "", end, ...more] = run(given).out.split("\n");
  expect([head.split("\t"), end, more]).toEqual([[...explainHead], "", []]);
  const cells = row.split("\t");
  expect(cells).toHaveLength(5);
  return cells.slice(0, 4).join("|");
};

test.each`
  code            | actual           | asOf            | base         | printed
  ${"GRDP"}       | ${"11.01"}       | ${undefined}    | ${undefined} | ${"0.8808|Không đạt|-1.49|-1.49"}
  ${"grdp"}       | ${"12,5"}        | ${undefined}    | ${undefined} | ${"1|Đạt|0|0"}
  ${"GRDP"}       | ${"-4.13"}       | ${undefined}    | ${undefined} | ${"-0.3304|Không đạt|-16.63|-16.63"}
  ${"GRDP"}       | ${"300000"}      | ${undefined}    | ${"250000"}  | ${"1.6|Vượt|7.5|7.5"}
  ${"GRDP"}       | ${"5"}           | ${undefined}    | ${"0"}       | ${"|||"}
  ${"THUNS"}      | ${"118.079,279"} | ${undefined}    | ${undefined} | ${"1|Đạt|0|"}
  ${"THUNS"}      | ${"59039.6395"}  | ${"2025-06-30"} | ${undefined} | ${"0.5|Chưa đến kỳ đánh giá|-59039.6395|"}
  ${"THUNS"}      | ${"59039.6395"}  | ${"2025"}       | ${undefined} | ${"0.5|Không đạt|-59039.6395|"}
  ${"THUNS"}      | ${"59039.6395"}  | ${"2026-01-15"} | ${undefined} | ${"0.5|Không đạt|-59039.6395|"}
  ${"THUNS"}      | ${"236158.558"}  | ${"2025-9T"}    | ${undefined} | ${"2|Vượt|118079.279|"}
  ${"THATNGHIEP"} | ${"3.15"}        | ${undefined}    | ${undefined} | ${"1.1|Đạt|-0.35|-0.35"}
  ${"THATNGHIEP"} | ${"0"}           | ${undefined}    | ${undefined} | ${"2|Đạt|-3.5|-3.5"}
  ${"HONGHEO"}    | ${"0"}           | ${undefined}    | ${undefined} | ${"1|Đạt|0|"}
  ${"HONGHEO"}    | ${"3"}           | ${undefined}    | ${undefined} | ${"0|Không đạt|3|"}
  ${"Q.CCNN"}     | ${"1.77"}        | ${undefined}    | ${undefined} | ${"1||0|0"}
  ${"Q.TOIPHAM"}  | ${"190"}         | ${undefined}    | ${"200"}     | ${"1|Đạt|0|0"}
  ${"Q.TOIPHAM"}  | ${"6.2"}         | ${undefined}    | ${undefined} | ${"1.24|Vượt|1.2|1.2"}
`("$code $actual as of $asOf, base $base: $printed", ({ code, actual, asOf, base, printed }) => {
  expect(figures({ code, actual, asOf, base })).toBe(printed);
});

test("the sentence has the figures and is in the language asked for; labels stay those of reports", () => {
  const vi = run({ code: "GRDP", actual: "11.01" }).out;
  const en = run({ code: "GRDP", actual: "11.01", language: "en" }).out;
  expect(vi).toMatch(/thực hiện 11,01%.*88,08%/u);
  expect(en).toMatch(/result 11\.01%.*88\.08%/u);
  expect(en).toContain("\tKhông đạt\t");
});

test.each`
  given                                           | refused
  ${{ code: "GDP", actual: "5" }}                 | ${["Không có chỉ tiêu nào mang mã “GDP”. Có phải “GRDP”?"]}
  ${{ code: "FOO", actual: "5" }}                 | ${["Không có chỉ tiêu nào mang mã “FOO”. Xem các mã bằng lệnh list."]}
  ${{ code: "GRDP", actual: "đạt" }}              | ${["ACTUAL “đạt” không phải là số. Ghi 1234.5 hoặc 1.234,5."]}
  ${{ code: "GRDP", actual: "1,234.5" }}          | ${["ACTUAL “1,234.5” không phải là số. Ghi 1234.5 hoặc 1.234,5."]}
  ${{ code: "GRDP", actual: "5", base: "x" }}     | ${["--base “x” không phải là số. Ghi 1234.5 hoặc 1.234,5."]}
  ${{ code: "GRDP", actual: "5", asOf: "giữa" }}  | ${["“giữa” không phải là ngày hay kỳ. Ghi 2025-06-30, 2025-06, 2025-Q2, 2025-6T, 2025-9T hoặc 2025."]}
  ${{ code: "GRDP", actual: "5", asOf: "2024" }}  | ${["“2024” là trước năm 2025, năm của kế hoạch."]}
  ${{ code: "GRDP", actual: "", language: "en" }} | ${["ACTUAL “” is not a number. Write 1234.5 or 1.234,5."]}
`("$given is refused, and nothing printed", ({ given, refused }) => {
  expect(run(given)).toEqual({ out: "", remarks: [], refused });
});

test("everything that is wrong is said at once", () => {
  expect(run({ code: "X", actual: "y", base: "z", asOf: "w" }).refused).toHaveLength(4);
});

test.each`
  given                                           | remark
  ${{ code: "GRDP", actual: "1.396" }}            | ${"“1.396” được hiểu là số thập phân, phần nguyên 1; nếu là 1396 thì ghi 1396."}
  ${{ code: "GRDP", actual: "9", base: "1,396" }} | ${"“1,396” được hiểu là số thập phân, phần nguyên 1; nếu là 1396 thì ghi 1396."}
  ${{ code: "THUNS", actual: "9", base: "8" }}    | ${"THUNS không tính theo gốc nên --base không được dùng."}
`("$given is answered with a remark", ({ given, remark }) => {
  const { out, remarks } = run(given);
  expect(remarks).toEqual([remark]);
  expect(out).not.toBe("");
});

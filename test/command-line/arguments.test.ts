import { readArguments } from "../../src/command-line/arguments";

const said = (line: string) => {
  const { words, options, refusals, language } = readArguments(line === "" ? [] : line.split(" "));
  return { words: words.join(" "), options: [...options].map((pair) => pair.join("=")).join(" "), refusals, language };
};

test.each`
  typed                                        | words                   | options
  ${""}                                        | ${""}                   | ${""}
  ${"list"}                                    | ${"list"}               | ${""}
  ${"explain GRDP 11.01"}                      | ${"explain GRDP 11.01"} | ${""}
  ${"explain GRDP -4.13"}                      | ${"explain GRDP −4.13"} | ${""}
  ${"explain GRDP 5 --base -2"}                | ${"explain GRDP 5"}     | ${"base=−2"}
  ${"explain GRDP 5 --as-of 2025-06"}          | ${"explain GRDP 5"}     | ${"as-of=2025-06"}
  ${"explain --as-of=2025-06 GRDP --base=7 5"} | ${"explain GRDP 5"}     | ${"as-of=2025-06 base=7"}
  ${"explain GRDP 5 --language en"}            | ${"explain GRDP 5"}     | ${"language=en"}
`("$typed", ({ typed, words, options }) => {
  expect(said(typed)).toMatchObject({ words, options, refusals: [] });
});

test.each`
  typed                                      | language | refusal
  ${"explain GRDP 5 --asof 2025"}            | ${"vi"}  | ${"Không có tùy chọn --asof cho lệnh này."}
  ${"explain GRDP 5 -x"}                     | ${"vi"}  | ${"Không có tùy chọn -x cho lệnh này."}
  ${"explain GRDP 5 --base"}                 | ${"vi"}  | ${"Tùy chọn --base cần đúng một giá trị."}
  ${"explain GRDP 5 --base --as-of 2025"}    | ${"vi"}  | ${"Tùy chọn --base cần đúng một giá trị."}
  ${"explain GRDP 5 --base 1 --base 2"}      | ${"vi"}  | ${"Tùy chọn --base cần đúng một giá trị."}
  ${"explain GRDP 5 --language fr"}          | ${"vi"}  | ${"Không có ngôn ngữ “fr”. Ghi vi hoặc en."}
  ${"explain GRDP 5 --base --language en"}   | ${"vi"}  | ${"Tùy chọn --base cần đúng một giá trị."}
  ${"explain GRDP 5 --language en --asof 1"} | ${"en"}  | ${"This command has no option --asof."}
`("$typed is refused", ({ typed, language, refusal }) => {
  const { refusals, language: spoken } = said(typed);
  expect([spoken, refusals[0]]).toEqual([language, refusal]);
});

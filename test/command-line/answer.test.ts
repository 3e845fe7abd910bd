import { answerTo } from "../../src/command-line/answer";

test.each`
  typed                        | told
  ${""}                        | ${"Chưa ghi lệnh."}
  ${"lst"}                     | ${"Không có lệnh “lst”."}
  ${"explain"}                 | ${"Thiếu CODE.\nThiếu ACTUAL."}
  ${"explain GRDP"}            | ${"Thiếu ACTUAL."}
  ${"explain GRDP 5 6"}        | ${"Thừa “6”: lệnh không nhận thêm gì."}
  ${"explain GRDP 5 --as-off"} | ${"Không có tùy chọn --as-off cho lệnh này."}
  ${"list TP"}                 | ${"Thừa “TP”: lệnh không nhận thêm gì."}
  ${"list --base 5"}           | ${"Không có tùy chọn --base cho lệnh này."}
  ${"lst --language en"}       | ${"There is no command “lst”."}
`("attain $typed: refused with how it is used", async ({ typed, told }) => {
  const answer = await answerTo(typed.split(" ").filter((word: string) => word !== ""));
  expect(answer).toMatchObject({ out: "", exitCode: 2 });
  expect(answer.told.startsWith(`${told}\n\n`)).toBe(true);
  expect(answer.told).toContain("explain CODE ACTUAL [--as-of DATE] [--base NUMBER]");
});

test("a wrong figure is told without a lecture", async () => {
  expect(await answerTo(["explain", "GRDP", "đạt"])).toEqual({
    out: "",
    told: "ACTUAL “đạt” không phải là số. Ghi 1234.5 hoặc 1.234,5.\n",
    exitCode: 2,
  });
});

test.each(["--help", "-h", "explain --help", "list -h"])("%s explains itself on the standard output", async (typed) => {
  const answer = await answerTo(typed.split(" "));
  expect(answer).toMatchObject({ told: "", exitCode: 0 });
  expect(answer.out).toContain("--as-of");
});

test("both languages name the same arguments", async () => {
  const names = async (language: string) =>
    (await answerTo(["--help", "--language", language])).out.match(/(?<!\w)--?[a-z-]+|[A-Z]{4,}/gu);
  expect(new Set(await names("vi"))).toEqual(new Set(await names("en")));
});

import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** The program as `npm run attain` starts it. With `read` false the reader goes away before the first line. */
function run(args: readonly string[], read = true): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, ["--import", "tsx", join("src", "command-line", "attain.ts"), ...args], {
      cwd: root,
    });
    let out = "";
    let told = "";
    if (read) program.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    else program.stdout.destroy();
    program.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
    program.on("error", reject).on("close", (code) => resolve({ code, out, told }));
  });
}

const head = "attainment\tlabel\tgap\tpoints\tsentence\n";

test.each`
  typed                                   | code | out                                                                   | told
  ${"explain GRDP 11.01"}                 | ${0} | ${`${head}0.8808\tKhông đạt\t-1.49\t-1.49\tTốc độ`}                   | ${""}
  ${"explain GRDP -4.13 --as-of 2025-06"} | ${0} | ${`${head}-0.3304\tChưa đến kỳ đánh giá\t`}                           | ${""}
  ${"explain Q.TOIPHAM 190 --base 200"}   | ${0} | ${`${head}1\tĐạt\t0\t0\t`}                                            | ${""}
  ${"explain GRDP 1.396 --language en"}   | ${0} | ${`${head}0.11168\tKhông đạt\t`}                                      | ${"“1.396” is read as a decimal"}
  ${"list"}                               | ${0} | ${"code\tlevel\titem\tname\tcomparison\ttarget\tunit\nGRDP\tTP\t1\t"} | ${""}
  ${"explain GDP 5"}                      | ${2} | ${""}                                                                 | ${"Không có chỉ tiêu nào mang mã “GDP”. Có phải “GRDP”?"}
  ${"explain GRDP"}                       | ${2} | ${""}                                                                 | ${"Thiếu ACTUAL."}
  ${"build"}                              | ${2} | ${""}                                                                 | ${"Không có lệnh “build”."}
`("attain $typed ends with $code", async ({ typed, code, out, told }) => {
  const ended = await run(typed.split(" "));
  expect(ended.code).toBe(code);
  expect(ended.out.startsWith(out)).toBe(true);
  expect(ended.told.startsWith(told)).toBe(true);
  expect([ended.out === "", ended.told === ""]).toEqual([out === "", told === ""]);
});

test("a reader that goes away is no fault", async () => {
  expect(await run(["list"], false)).toEqual({ code: 0, out: "", told: "" });
});

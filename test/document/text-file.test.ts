import { readText } from "../../src/document/read-document";
import type { DocumentBlock } from "../../src/core/reading/plan-document";
import { shownBlocks } from "./shown-document.samples";

async function blocksOf(text: string): Promise<readonly DocumentBlock[]> {
  const read = await readText(text);
  if (read.kind === "fault") throw new Error(read.fault);
  return read.document.blocks;
}

const cases: readonly (readonly [name: string, text: string, shown: readonly string[]])[] = [
  ["lines, with the ends of any system", "Một\r\nHai\rBa\n\n\u2028Bốn\fNăm", ["Một", "Hai", "Ba", "Bốn", "Năm"]],
  ["spaces and tabs within a line", "\tMột   hai\t", ["Một hai"]],
  ["bullets are markers", "- Một\n+ Hai\n• Ba\n– Bốn\n-Năm", ["- | Một", "+ | Hai", "• | Ba", "– | Bốn", "-Năm"]],
  [
    "numbers of items stay",
    "1. Một\na) Hai\n(1) Ba\n1)\tBốn\nII.\tNăm",
    ["1. Một", "a) Hai", "(1) Ba", "1) Bốn", "II. Năm"],
  ],
  ["bullets of Word with their tabs", "•\tMột:\no\tHai\n§\tBa\no\tBốn", ["• | Một:", "o Hai", "§ Ba", "o Bốn"]],
  ["headings of Markdown", "# Một\n### Hai ##\n#ba", ["# Một", "### Hai", "#ba"]],
  [
    "emphasis of Markdown",
    "**Về kinh tế**\n***(1)*** Thu *ngân sách*: **5** tỷ\n\\- ba\\.",
    ["*Về kinh tế*", "(1) Thu ngân sách: 5 tỷ", "- ba."],
  ],
  ["stars that are no emphasis", "5 * 6 và a*b", ["5 * 6 và a*b"]],
  ["rules of lines are no text", "Một\n---\n***\n=====\nHai", ["Một", "Hai"]],
  [
    "rows with tabs",
    "STT\tChỉ tiêu\tKH\n1\tThu\t5\n\n2 dòng\ttrống",
    ["[0:STT 1:Chỉ tiêu 2:KH]", "[0:1 1:Thu 2:5]", "2 dòng trống"],
  ],
  [
    "a group's heading between rows has its cell alone",
    "TT\tChỉ tiêu\tKH\nI Về kinh tế\n1\tThu\t5\nII. Về xã hội\n2\tHộ nghèo\t3\nIII Hết",
    [
      "[0:TT 1:Chỉ tiêu 2:KH]",
      "[0:I 1:Về kinh tế]",
      "[0:1 1:Thu 2:5]",
      "[0:II 1:Về xã hội]",
      "[0:2 1:Hộ nghèo 2:3]",
      "III Hết",
    ],
  ],
  [
    "a name alone whose empty cells the copy lost, above rows of its parts",
    "TT\tChỉ tiêu\tĐVT\tKH\n1\tThu\ttỷ\t5\n\t- Người tham gia\n\t+ Trẻ em\tngười\t6",
    ["[0:TT 1:Chỉ tiêu 2:ĐVT 3:KH]", "[0:1 1:Thu 2:tỷ 3:5]", "[1:- Người tham gia]", "[1:+ Trẻ em 2:người 3:6]"],
  ],
  ["two columns, and a blank field", "Thu\t5\n\tChi\t6", ["[0:Thu 1:5]", "[1:Chi 2:6]"]],
  [
    "an indented line after a table is none of its rows",
    "a\tb\te\nc\td\tf\n\tThụt vào",
    ["[0:a 1:b 2:e]", "[0:c 1:d 2:f]", "Thụt vào"],
  ],
  [
    "Excel's quotation of cells with line feeds",
    'a\t"Một\nhai ""ba"""\tc\nd\te\tf',
    ['[0:a 1:Một/hai "ba" 2:c]', "[0:d 1:e 2:f]"],
  ],
  ["a quotation that never ends", 'a\t"Một\tb\nhai\tba\tbốn', ['[0:a 1:"Một 2:b]', "[0:hai 1:ba 2:bốn]"]],
  [
    "tables of Markdown",
    "| TT | **Chỉ tiêu** |\n|:--|--:|\n| 1 | a\\|b<br>c |\nSau bảng",
    ["[0:TT 1:Chỉ tiêu]", "[0:1 1:a|b/c]", "Sau bảng"],
  ],
  [
    "tables of pages, whose rows begin without a bar",
    "STT | Chỉ tiêu | KH |\n1 | Thu | 5 |\n2 | Chi\nSau bảng",
    ["[0:STT 1:Chỉ tiêu 2:KH]", "[0:1 1:Thu 2:5]", "[0:2 1:Chi]", "Sau bảng"],
  ],
  [
    "the same with a rule below the head, and a name that ends in a bracket",
    "STT | Chỉ tiêu | KH\n--- | --- | ---\n1 | Thu (thuế) | 5\n2 | Chi | 6\nSau bảng",
    ["[0:STT 1:Chỉ tiêu 2:KH]", "[0:1 1:Thu (thuế) 2:5]", "[0:2 1:Chi 2:6]", "Sau bảng"],
  ],
  ["a line with one bar is none", "Trang chủ | Tin tức\nMột", ["Trang chủ | Tin tức", "Một"]],
  ["tables drawn with signs", "+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+", ["[0:a 1:b]", "[0:c 1:d]"]],
  [
    "rows between bars whose first cell is empty, below a head without a bar before it",
    "STT | Chỉ tiêu | KH\n1 | Thu | 5\n | - Thuế | 3\n | I. Chi\n2 | Chi | 6",
    ["[0:STT 1:Chỉ tiêu 2:KH]", "[0:1 1:Thu 2:5]", "[1:- Thuế 2:3]", "[1:I. Chi]", "[0:2 1:Chi 2:6]"],
  ],
];

test.each(cases)("%s", async (_name, text, shown) => {
  expect(shownBlocks(await blocksOf(text))).toEqual(shown);
});

test("a line may go on in the next, but not over a blank one, and a heading never", async () => {
  const goOn = (await blocksOf("Một\nhai\n\n# Ba\nbốn\n| a |")).map(
    (block) => block.kind === "paragraph" && (block.mayGoOn ?? false),
  );
  expect(goOn).toEqual([true, false, false, false, false]);
});

test.each(["----------", "_____", "======"])("a line drawn as %s parts what stands above and below", async (rule) => {
  const [first] = await blocksOf(`NGHỊ QUYẾT\n${rule}\nMột`);
  expect(first).not.toHaveProperty("mayGoOn");
});

test("places are lines of the text, of tables too", async () => {
  const [first, table] = await blocksOf("\n\nMột\n\na\tb\nc\td");
  expect(first?.at).toEqual({ line: 3 });
  expect(table?.kind === "table" && table.cells.at(-1)?.at).toEqual({ line: 6, table: 1, row: 2, column: 2 });
});

test("pasted letters of old fonts become Unicode, and it is told", async () => {
  const read = await readText("ChØ tiªu thu ng©n s¸ch n¨m 2025 ®¹t 120 tû ®ång\nTû lÖ hé nghÌo cßn d­íi 1,5%");
  expect(read.kind === "document" && read.document.notes).toEqual([
    { kind: "font-converted", from: "TCVN3", count: 2 },
  ]);
  expect(read.kind === "document" && shownBlocks(read.document.blocks)).toEqual([
    "Chỉ tiêu thu ngân sách năm 2025 đạt 120 tỷ đồng",
    "Tỷ lệ hộ nghèo còn dưới 1,5%",
  ]);
});

test("a blank text is empty", async () => {
  expect(await readText(" \n\t\n---")).toEqual({ kind: "fault", fault: "empty" });
});

test("10 MB of pasted text are read", async () => {
  const page =
    "1. Tỷ lệ hộ nghèo đa chiều giảm còn dưới 1,5% vào cuối năm 2025.\n- Thu ngân sách\t120 tỷ\n| a | b |\n\n";
  const pages = Math.ceil(10_000_000 / page.length);
  expect((await blocksOf(page.repeat(pages))).length).toBe(3 * pages);
});

test.each([
  ["tabs", "\t"],
  ["bars", "|"],
  ["stars", "*"],
  ["underscores", "_"],
  ["backslashes", "\\"],
  ["hash signs", "#"],
  ["dashes", "- "],
  ["quotation marks after tabs", '\t"'],
  ["bold openings", "**a "],
  ["backticks", "`"],
])("a line of %s only ends", async (_name, sign) => {
  const line = sign.repeat(200_000 / sign.length);
  const blocks = await blocksOf(`${line}\nMột\n${sign}\n`.repeat(2));
  expect(JSON.stringify(blocks)).toContain("Một");
});

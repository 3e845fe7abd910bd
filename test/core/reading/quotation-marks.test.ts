import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentBlock, DocumentTable } from "../../../src/core/reading/plan-document";
import type { Quotation } from "../../../src/core/reading/proposal";
import { marksOf } from "../../../src/core/reading/quotation-marks";
import { readPlan } from "../../../src/core/reading/read-plan";
import { readDocument } from "../../../src/document/read-document";

const lines = (...texts: string[]): readonly DocumentBlock[] =>
  texts.map((text, index) => ({ kind: "paragraph", text, at: { line: index + 1 } }));

function quoted(text: string, figure: string, block = 0): Quotation {
  const from = text.indexOf(figure);
  return { text, at: { line: block + 1 }, from, to: from + figure.length, block };
}

/** The marked words, the figure between stars. */
function shown(blocks: readonly DocumentBlock[], quotation: Quotation): readonly string[] {
  return marksOf(blocks, quotation).map(({ block, cell, from, to, isFigure }) => {
    const found = blocks[block];
    const text = found?.kind === "table" ? found.cells[cell ?? -1]?.text : found?.text;
    const words = (text ?? "").slice(from, to);
    return isFigure ? `*${words}*` : words;
  });
}

test.each<[string, readonly DocumentBlock[], Quotation, readonly string[]]>([
  [
    "a sentence within a line",
    lines("Mở đầu. Tỷ lệ hộ nghèo còn 1,2%. Kết thúc."),
    quoted("Tỷ lệ hộ nghèo còn 1,2%.", "1,2"),
    ["Tỷ lệ hộ nghèo còn", "*1,2*", "%."],
  ],
  [
    "a sentence over broken lines",
    lines("1. Tỷ lệ hộ", "nghèo còn 1,2%", "2. Khác 1,2%"),
    quoted("Tỷ lệ hộ nghèo còn 1,2%", "1,2"),
    ["Tỷ lệ hộ", "nghèo còn", "*1,2*", "%"],
  ],
  [
    "a line broken at a dash that looks like a bullet",
    lines("Kế hoạch kinh tế", "xã hội có 15 chỉ tiêu"),
    quoted("Kế hoạch kinh tế - xã hội có 15 chỉ tiêu", "15"),
    ["Kế hoạch kinh tế", "xã hội có", "*15*", "chỉ tiêu"],
  ],
  ["words that aren't there", lines("Khác"), quoted("Tỷ lệ 5%", "5"), []],
  ["a block that isn't there", [], quoted("Tỷ lệ 5%", "5"), []],
])("%s", (_, blocks, quotation, expected) => {
  expect(shown(blocks, quotation)).toEqual(expected);
});

describe("in a table", () => {
  const cells = [
    ["1", "Tỷ lệ hộ nghèo", "%", "1,5", "1,2"],
    ["2", "Thu ngân sách", "tỷ đồng", "15", "16"],
  ];
  const table: DocumentTable = {
    kind: "table",
    at: { table: 1 },
    rows: 2,
    columns: 5,
    cells: cells.flatMap((row, index) =>
      row.map((text, column) => ({
        row: index,
        column,
        text,
        at: { table: 1, row: index + 1, column: column + 1 },
      })),
    ),
  };
  const of = (row: number, text: string, from: number, to: number): Quotation => ({
    text,
    at: { table: 1, row, column: 5 },
    from,
    to,
    block: 0,
  });

  test("the cells of the row, whatever stands between them", () => {
    const text = cells[1]?.join(" | ") ?? "";
    expect(shown([table], of(2, text, text.length - 2, text.length))).toEqual([
      "2",
      "Thu ngân sách",
      "tỷ đồng",
      "15",
      "*16*",
    ]);
  });

  test("only those that are quoted", () => {
    const text = "Tỷ lệ hộ nghèo (%): 1,2";
    expect(shown([table], of(1, text, text.length - 3, text.length))).toEqual(["1", "Tỷ lệ hộ nghèo", "%", "*1,2*"]);
  });
});

const folder = join(__dirname, "../../plans/tuning");
const samples = readdirSync(folder).filter((name) => !name.endsWith(".tsv"));

test.each(samples)("every figure of %s is marked where it stands", async (name) => {
  const answer = await readDocument(name, new Uint8Array(readFileSync(join(folder, name))));
  if (answer.kind === "fault") throw new Error(answer.fault);
  const { blocks } = answer.document;
  const { proposals, left } = readPlan(answer.document);
  const lost = [...proposals, ...left]
    .map(({ quotation }) => quotation)
    .filter((quotation) => {
      // A cell's own text may begin with a star: what is marked has one at both ends.
      const figures = shown(blocks, quotation).filter((each) => /^\*.*\*$/su.test(each));
      const wanted = quotation.text.slice(quotation.from, quotation.to);
      // Some samples are in decomposed letters; the reader quotes them composed. Where a line is broken within "1.650 - 1.700" the
      // dash is the bullet of the next one, and no letter of it.
      const bare = (text: string): string => text.replace(/\s[-–](?=\s)/gu, "").replace(/[*\s|;]/gu, "");
      return bare(figures.join(" ")).normalize("NFC") !== bare(wanted);
    });
  expect(lost).toEqual([]);
});

/** Documents that nobody wrote: any text, sample plans with pieces cut, doubled, swapped and spelt apart, tables of any shape. The
 *  reader never throws, says no number that isn't in the words that it quotes, and its work grows with the document's size. */

import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planFindings } from "../../src/core/reading/plan-checks";
import type { DocumentBlock, PlanDocument } from "../../src/core/reading/plan-document";
import type { PlanReading } from "../../src/core/reading/proposal";
import { readPlan } from "../../src/core/reading/read-plan";
import { readDocument, readText } from "../../src/document/read-document";
import { findingWords } from "../../src/text/reading-check-texts";
import { documentsOf } from "./measure";

async function documentOf(name: string): Promise<PlanDocument> {
  const read = await readDocument(name, new Uint8Array(readFileSync(join(__dirname, "tuning", name))));
  if (read.kind === "fault") throw new Error(`${name}: ${read.fault}`);
  return read.document;
}

const names = documentsOf("tuning").filter((name) => !name.endsWith(".pdf"));
let documents: readonly PlanDocument[] = [];
beforeAll(async () => {
  documents = await Promise.all(names.map(documentOf));
});

/** Every number that the digits of a text can make, whichever of its separators is the decimal one. */
function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (digits: string, sign: string): void => {
    found.add(Number(digits));
    if (sign !== "") found.add(-Number(digits));
  };
  for (const [, sign = "", run = ""] of text.normalize("NFC").matchAll(/([-−–]?)(\d+(?:[.,\s\u00a0]{1,2}\d+)*)/gu)) {
    const pieces = run.split(/[^\d]+/u);
    for (let first = 0; first < pieces.length; first++) {
      for (let end = first + 1; end <= pieces.length && end - first < 8; end++) {
        const [whole, part] = [pieces.slice(first, end).join(""), pieces.slice(end).join("")];
        add(whole, sign);
        add(`${whole}.${pieces[end] ?? "0"}`, sign);
        add(`${whole}.${part || "0"}`, sign);
      }
    }
  }
  // "56 tỷ 500 triệu" says 56.5.
  const scaled = text
    .normalize("NFC")
    .matchAll(/(\d[\d.]*)\s{0,3}(?:tỷ|tỉ|triệu)\s[^\d]{0,10}(\d{1,3})(?:,(\d{1,3}))?$/giu);
  for (const [, larger = "", smaller = "", decimals = ""] of scaled) {
    const thousandths = `${smaller.padStart(3, "0")}${decimals}`;
    found.add(Number(`${larger.replace(/\./gu, "")}.${thousandths}`));
    found.add(Number(`${larger}`) + Number(`0.${thousandths}`));
  }
  return found;
}

/** What must hold of any reading; the first thing that doesn't, in words. */
function broken(document: PlanDocument, reading: PlanReading): string | undefined {
  const cells = document.blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
  const held = new Set(
    cells.flatMap(({ value }) => (value === undefined ? [] : [value, Number((value * 100).toPrecision(12))])),
  );
  for (const { id, value, upper, quotation, name, code, doubts } of reading.proposals) {
    const { text, from, to, block } = quotation;
    const said = text.slice(from, to);
    const numbers = numbersIn(said);
    const isSaid = (each: number): boolean =>
      numbers.has(each) ||
      (each === 0 && /không|hết/iu.test(said.normalize("NFC"))) ||
      [...held].some((one) => Math.abs(one - each) < 1e-9);
    if (block < 0 || block >= document.blocks.length) return `${id} quotes block ${block}`;
    if (!(from >= 0 && from <= to && to <= text.length)) return `${id} quotes ${from} to ${to} of ${text.length}`;
    if (value !== undefined && !isSaid(value)) return `${id} says ${value}, its words “${said}” of “${text}”`;
    if (upper !== undefined && !isSaid(upper)) return `${id} says up to ${upper}, its words “${said}”`;
    if (upper !== undefined && !(value !== undefined && value <= upper)) return `${id} is a range ${value}..${upper}`;
    const isDoubted = doubts.some(({ kind }) => kind === "no-name");
    if (code.trim() === "" || (name.trim() === "" && !isDoubted)) return `${id} has no name or code`;
  }
  const ids = reading.proposals.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return "two proposals have one number";
  const known = new Set(ids);
  const lost = reading.proposals.find(({ parent }) => parent !== undefined && !known.has(parent));
  return lost && `${lost.id} is part of ${lost.parent}, which isn't there`;
}

function check(document: PlanDocument): void {
  const reading = readPlan(document);
  expect(broken(document, reading)).toBeUndefined();
  for (const finding of planFindings(reading.proposals)) expect(findingWords(finding, "vi")).not.toBe("");
}

const paragraphs = (lines: readonly string[]): PlanDocument => ({
  name: "",
  notes: [],
  blocks: lines.map((text, index): DocumentBlock => ({
    kind: "paragraph",
    text,
    at: { line: index + 1 },
    mayGoOn: true,
  })),
});

test.each(names)("%s: every number is in the words that are quoted for it", async (name) => {
  check(await documentOf(name));
});

const words =
  "chỉ tiêu|Chỉ tiêu thành phố:|mục tiêu|tỷ lệ|hộ nghèo|đạt|từ|đến|trên|dưới|không quá|ít nhất|khoảng|trở lên|duy trì|không còn|không để xảy ra|giảm|tăng|còn|so với|năm 2025|trong đó|(|)|;|,|.|:|-|–|%|‰|tỷ đồng|triệu USD|hộ|lượt khách|/|1.|a)|(1)|12,5|1.396|118.079,279|4.5|04/09|6,6 – 6,8|100|0|≥|$\\leq 1\\%$|ngày 12/3/2025|số 41-CT/TW|II.|bảo hiểm y tế|thu ngân sách|cơ cấu|\u00a0|\u0301|\t|…|“|”";
const sentence = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...words.split("|")), weight: 8 },
      fc.string({ maxLength: 6, unit: "grapheme" }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((all) => all.join(" "));

test("sentences of the field's words in any order", () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), (lines) => check(paragraphs(["II. CHỈ TIÊU CHỦ YẾU", ...lines]))),
    { numRuns: 66666000 },
  );
});

test("any text, from the clipboard too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 400, unit: "binary" }), async (text) => {
      check(paragraphs(text.split("\n")));
      const read = await readText(text);
      if (read.kind === "document") check(read.document);
    }),
    { numRuns: 66666 },
  );
});

/** What copying, old programs and bad scans do to a text. */
const harms: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 7),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(Math.max(0, at - 30), at) + text.slice(at),
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => text.replace(/\s+/gu, "\u00a0"),
  (text) => text.replace(/ /gu, ""),
  (text) => text.replace(/\./gu, ","),
  (text) => text.replace(/,/gu, "."),
  (text) => [...text].reverse().join(""),
  (text, at) => text.replace(/\d/gu, String(at % 10)),
  (text) => text.replace(/[;:()]/gu, " "),
];

test("sample plans that were harmed on the way", () => {
  const harm = fc.record({ block: fc.nat(400), at: fc.nat(300), kind: fc.nat(harms.length - 1) });
  const harmed = fc.record({
    document: fc.nat(200),
    all: fc.array(harm, { minLength: 1, maxLength: 40 }),
    swap: fc.boolean(),
  });
  fc.assert(
    fc.property(harmed, ({ document, all, swap }) => {
      const whole = documents[document % documents.length] ?? paragraphs([]);
      const blocks = [...whole.blocks];
      for (const { block, at, kind } of all) {
        const index = block % Math.max(1, blocks.length);
        const each = blocks[index];
        const change = (text: string): string => harms[kind]?.(text, at % (text.length + 1)) ?? text;
        if (each?.kind === "paragraph") blocks[index] = { ...each, text: change(each.text) };
        if (each?.kind === "table") {
          blocks[index] = {
            ...each,
            cells: each.cells.flatMap((cell, number) =>
              number % 9 === at % 9 ? (kind === 0 ? [] : [{ ...cell, text: change(cell.text) }]) : [cell],
            ),
          };
        }
        if (swap) blocks.push(...blocks.splice(index, 1));
      }
      check({ ...whole, blocks });
    }),
    { numRuns: 40000 },
  );
});

test("tables of any shape, with merged cells over each other", () => {
  const text = fc.oneof(
    sentence,
    fc.constantFrom("STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện 2025", "%", "12,5", "1.396"),
  );
  const cell = fc.record({
    row: fc.nat(7),
    column: fc.nat(7),
    rowSpan: fc.integer({ min: 1, max: 4 }),
    columnSpan: fc.integer({ min: 1, max: 4 }),
    text,
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const at = { table: 1 };
      check({
        name: "",
        notes: [],
        blocks: [{ kind: "table", at, rows: 8, columns: 8, cells: cells.map((each) => ({ ...each, at })) }],
      });
    }),
    { numRuns: 66666 },
  );
});

/** How many letters patterns ran over while something was done: the work, whatever the machine. A pattern that is bound to its
 *  beginning runs over what it finds. */
function workOf(done: () => void): number {
  const own = RegExp.prototype.exec;
  let work = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = own.call(this, text);
    const isBound = this.sticky || this.source.startsWith("^");
    work += 1 + (match ? match.index + match[0].length - start : isBound ? 0 : Math.max(0, text.length - start));
    return match;
  };
  try {
    done();
  } finally {
    RegExp.prototype.exec = own;
  }
  return work;
}

/** Four times as much may take five times the work, and not sixteen. */
const most = 5;
const growth = (document: (times: number) => PlanDocument, times: number): number =>
  workOf(() => readPlan(document(4 * times))) / workOf(() => readPlan(document(times)));

test.each([
  "a03-ke-hoach-tinh.docx",
  "a04-cai-cach-mot-dong.txt",
  "b02-nghi-quyet-hdnd-xa.docx",
  "b07-giao-thu-theo-thon.xlsx",
])("%s: the work grows with the number of pages", async (name) => {
  const document = await documentOf(name);
  const blocks = (count: number): readonly DocumentBlock[] =>
    Array.from({ length: count }, () => document.blocks).flat();
  expect(growth((count) => ({ ...document, blocks: blocks(count) }), 3)).toBeLessThanOrEqual(most);
});

test.each(["a02-thi-dua-phuong.txt", "a05-nghi-quyet-dai-hoi.docx"])(
  "%s: the work grows with the length of a paragraph that never ends",
  async (name) => {
    const { blocks } = await documentOf(name);
    const text = blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join(" ");
    expect(growth((count) => paragraphs([text.repeat(count)]), 3)).toBeLessThanOrEqual(most);
  },
);

const endless = ["(", "a", "A", " ", "12", "a b", "1.1.", "- ", "“a", "đạt 5%,"];
const repeated = [...new Set([...words.split("|"), ...endless])];

test.each(repeated)("“%s” without an end", (word) => {
  const times = (count: number): PlanDocument =>
    paragraphs(["II. CHỈ TIÊU", `Tỷ lệ ${word.repeat(count)}`, `${word} `.repeat(count)]);
  expect(growth(times, 60)).toBeLessThanOrEqual(most);
});

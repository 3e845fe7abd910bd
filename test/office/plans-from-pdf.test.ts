/** Plans that LibreOffice printed: what our reader proposes of the PDF is what it proposes of the file itself. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Proposal } from "../../src/core/reading/proposal";
import { readPlan } from "../../src/core/reading/read-plan";
import { readDocument } from "../../src/document/read-document";
import { compare, figureText, sumOf, type KeyRow } from "../plans/measure";
import { convertAll } from "./libreoffice";
import { onPages, printedSheets } from "./printed-plans";

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "..", "plans", "tuning", name)));

const same = (file: Uint8Array): Uint8Array => file;
const printed: readonly (readonly [name: string, change: (file: Uint8Array) => Uint8Array, what: string])[] = [
  ["a03-ke-hoach-tinh.docx", same, "automatic lists, head and foot in tables"],
  ["a05-nghi-quyet-dai-hoi.docx", same, "tracked changes, struck and underlined"],
  ["a07-so-nong-nghiep.docx", same, "footnotes"],
  ["a12-giao-duc.docx", same, "tables"],
  ["b02-nghi-quyet-hdnd-xa.docx", (file) => onPages(file, { isLandscape: true }), "in landscape"],
  ["b08-nghi-quyet-dai-hoi-dang-bo.docx", (file) => onPages(file, { columns: 2 }), "in two columns"],
  ["b11-san-xuat-nong-nghiep.docx", same, "tables with merged cells"],
  ["c14-tinh-uy-kinh-te-tu-nhan.docx", same, "points with tabs, ragged lines"],
  ["d14-xa-trung-du.docx", same, "three levels of lists"],
  ["d16-trung-tam-y-te.docx", (file) => onPages(file, { isLandscape: true }), "a table over pages"],
  ["b01-bieu-ktxh-xa.xlsx", printedSheets, "an annex"],
  ["b04-ke-hoach-5-nam.xlsx", printedSheets, "an annex of several years"],
  ["b10-hai-cap-giao.xlsx", printedSheets, "an annex with a head of two rows"],
  ["c15-xa-khung-5-nam.xlsx", printedSheets, "an annex with years and notes"],
  ["c16-so-nong-nghiep.xlsx", printedSheets, "two sheets"],
];

async function proposalsOf(name: string, bytes: Uint8Array): Promise<readonly Proposal[]> {
  const read = await readDocument(name, bytes);
  if (read.kind === "fault") throw new Error(`${name}: ${read.fault}`);
  return readPlan(read.document).proposals;
}

const keyOf = (proposal: Proposal): KeyRow => ({
  name: proposal.name,
  comparison: proposal.comparison,
  target: figureText(proposal),
  unit: proposal.unit,
});

test("of figures, units and names 97 in 100 are found in the PDF, and 97 in 100 found there are right", async () => {
  const files = printed.map(([name, change]) => ({ name, bytes: change(sample(name)) }));
  const pdfs = await convertAll(files, "pdf");
  const scores = [];
  for (const [index, [name, , what]] of printed.entries()) {
    const own = await proposalsOf(name, sample(name));
    const found = await proposalsOf(`${name}.pdf`, pdfs[index] ?? new Uint8Array());
    const score = compare(`${name}: ${what}`, own.map(keyOf), found);
    scores.push(score);
    // No single document may fall far behind, whatever the sum of all.
    expect([score.document, score.found / score.keys > 0.9, score.found / score.proposals > 0.9]).toEqual([
      score.document,
      true,
      true,
    ]);
  }
  const { keys, proposals, found, compared } = sumOf(scores);
  expect(keys).toBeGreaterThan(350);
  expect(found / keys).toBeGreaterThanOrEqual(0.97);
  expect(found / proposals).toBeGreaterThanOrEqual(0.97);
  expect(compared / found).toBeGreaterThanOrEqual(0.97);
});

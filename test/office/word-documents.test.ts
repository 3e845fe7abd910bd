/** Word documents as our reader and LibreOffice read them: the same paragraphs in the same order, with the same numbers. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/document/read-document";
import { convertAll, type NamedFile } from "./libreoffice";

const folder = join(__dirname, "..", "plans", "tuning");
const files: readonly NamedFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

/** Bullets are drawn by fonts, and each program has its own sign for them. */
function plain(line: string): string {
  return line
    .replace(/^\s*[-–•●▪◦○➢*+\uf000-\uf0ff]\s*/u, "- ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** None for a document with tracked changes or footnotes: LibreOffice writes deleted text and the numbers of notes into a
 *  plain text, too. */
async function ourLines(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readDocument("x", bytes);
  if (read.kind === "fault") throw new Error(read.fault);
  const { blocks, notes } = read.document;
  const hasNotes = blocks.some((block) => block.kind === "paragraph" && block.from === "footnote");
  if (hasNotes || notes.some(({ kind }) => kind === "changes-accepted")) return [];
  return blocks.flatMap((block) =>
    block.kind === "table" || block.from !== undefined ? [] : [plain(`${block.marker ?? ""} ${block.text}`)],
  );
}

test("paragraphs and their numbers are those that LibreOffice prints", async () => {
  const theirs = await convertAll(files, "txt");
  let compared = 0;
  for (const [index, { name, bytes }] of files.entries()) {
    const lines = new TextDecoder().decode(theirs[index]).split(/\r?\n/u).map(plain);
    let at = 0;
    const ours = await ourLines(bytes);
    compared += ours.length;
    const missing = ours.filter((line) => {
      const found = lines.indexOf(line, at);
      if (found >= 0) at = found + 1;
      return found < 0;
    });
    expect({ name, missing }).toEqual({ name, missing: [] });
  }
  expect(compared).toBeGreaterThan(100);
});

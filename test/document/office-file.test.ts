/** Files of Office by what is in them: workbooks within documents. What each reader makes of its own kind is tested with it. */

import type { PlanDocument } from "../../src/core/reading/plan-document";
import { readDocument } from "../../src/document/read-document";
import { p, relation, relations, wordFile, zipped } from "./office-files.samples";

const book = zipped({
  "_rels/.rels": relations(relation("r1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `<workbook><sheets><sheet name="Biểu" sheetId="1" r:id="s1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(relation("s1", "worksheet", "worksheets/1.xml")),
  "xl/worksheets/1.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Thu</t></is></c><c r="B1"><v>95</v></c></row></sheetData></worksheet>`,
});
const table = { cells: [{ text: "Thu" }, { text: "95", value: 95 }] };

const withEmbedded = (body: string, embedded: Uint8Array | string): Uint8Array =>
  wordFile(body, {
    relations: relation("o", "package", "embeddings/so.xlsx"),
    more: { "word/embeddings/so.xlsx": embedded },
  });

async function read(bytes: Uint8Array): Promise<PlanDocument | string> {
  const found = await readDocument("kế hoạch.docx", bytes);
  return found.kind === "fault" ? found.fault : found.document;
}

test.each([
  ["behind the document's own text", withEmbedded(p("a"), book), [{ text: "a" }, table], "embedded-read"],
  ["alone in a document without text", withEmbedded(p(""), book), [table], "embedded-read"],
  ["told where nobody can read it", withEmbedded(p("a"), "x"), [{ text: "a" }], "embedded-ignored"],
])("a workbook in a document: %s", async (_, bytes, blocks, note) => {
  expect(await read(bytes)).toMatchObject({ blocks, notes: [{ kind: note, names: ["so.xlsx"] }] });
});

test("a document with nothing but a workbook that nobody can read is empty", async () => {
  expect(await read(withEmbedded(p(""), "x"))).toBe("empty");
});

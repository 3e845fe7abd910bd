import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { readDocument, type ReadDocument } from "../../src/document/read-document";
import {
  definition,
  item,
  list,
  p,
  relation,
  relations,
  table,
  wordFile,
  wordFileParts,
  zipped,
} from "./office-files.samples";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A container of Office before 2007 whose directory names those streams. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 1024 + 128 * index;
    [...name].forEach((sign, place) => bytes.set([sign.charCodeAt(0), 0], at + place * 2));
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

const word = wordFile(p("Kế hoạch"));
const doctype = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
const withDocument = (xml: string): Uint8Array => zipped({ ...wordFileParts(""), "word/document.xml": xml });
const repeated = (size: number): Uint8Array => new Uint8Array(size).fill(0x20);

/** A .docx whose directory says another size of the document's part. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === "word/document.xml") view.setUint32(at + 24, size, true);
  }
  return changed;
}

function damagedAt(bytes: Uint8Array, share: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = Math.floor(changed.length * share);
  changed[at] = (changed[at] ?? 0) ^ 0x55;
  return changed;
}

test.each([
  ["no bytes", new Uint8Array(), "empty"],
  ["blank text", utf8(" \n "), "empty"],
  ["the old Word format", compoundFile("Root Entry", "WordDocument"), "old-word"],
  ["the old Excel format", compoundFile("Root Entry", "Workbook"), "old-excel"],
  ["Excel 95", compoundFile("Root Entry", "Book"), "old-excel"],
  ["a password", compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"), "password"],
  ["another compound file", compoundFile("Root Entry", "PowerPoint Document"), "unknown-kind"],
  ["RTF", utf8("{\\rtf1\\ansi Kế hoạch}"), "unknown-kind"],
  ["HTML", utf8("\ufeff<!DOCTYPE html><html><body>Kế hoạch</body></html>"), "unknown-kind"],
  ["Word's own HTML", utf8(`<html xmlns:w="x"><p>Kế hoạch</p></html>`), "unknown-kind"],
  ["Word 2003's XML", utf8(`<?xml version="1.0"?><w:wordDocument/>`), "unknown-kind"],
  [
    "OpenDocument",
    zipped({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
    "open-document",
  ],
  ["any zip file", zipped({ "a.txt": "a" }), "unknown-kind"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), "unknown-kind"],
  [
    "a presentation",
    zipped({
      "_rels/.rels": relations(relation("a", "officeDocument", "ppt/p.xml")),
      "ppt/p.xml": "<p:presentation/>",
    }),
    "unknown-kind",
  ],
  [
    "a binary workbook",
    zipped({ "_rels/.rels": relations(relation("a", "officeDocument", "xl/workbook.bin")), "xl/workbook.bin": "x" }),
    "binary-excel",
  ],
  ["a zip file that was cut", word.subarray(0, word.length - 40), "damaged"],
  [
    "a main part that is missing",
    zipped({ "_rels/.rels": relations(relation("a", "officeDocument", "word/document.xml")) }),
    "damaged",
  ],
  ["markup that was cut", withDocument("<w:document><w:body><w:p>"), "damaged"],
  ["markup with crossed elements", withDocument("<w:document><w:body><w:p></w:body></w:p></w:document>"), "damaged"],
  ["entities of its own", withDocument(`${doctype}<w:document><w:body/></w:document>`), "damaged"],
  ["elements nested without end", withDocument(`<w:document>${"<a>".repeat(100_000)}`), "damaged"],
  [
    "a flipped bit in the text",
    damagedAt(
      zipSync(
        {
          ...Object.fromEntries(
            Object.entries(wordFileParts(p("Kế hoạch 12,5%".repeat(500)))).map(([name, text]) => [
              name,
              typeof text === "string" ? utf8(text) : text,
            ]),
          ),
        },
        { level: 0 },
      ),
      0.6,
    ),
    "damaged",
  ],
  ["a part that says it is larger than it is", claiming(word, 5000), "damaged"],
  ["a part that unpacks to more than it says", claiming(wordFile(p("a".repeat(90_000))), 500), "zip-bomb"],
  [
    "a part packed beyond belief",
    zipped({ ...wordFileParts(""), "word/document.xml": repeated(60_000_000) }),
    "zip-bomb",
  ],
  ["a part that says it has four gigabytes", claiming(word, 0xfffffff0), "zip-bomb"],
])("%s", async (_name, bytes, fault) => {
  expect(await readDocument("kế hoạch.docx", bytes)).toEqual({ kind: "fault", fault });
});

test("a file is what it holds, whatever its name", async () => {
  const read = await readDocument("kế hoạch.txt", word);
  expect(read.kind).toBe("document");
  const text = await readDocument("kế hoạch.docx", utf8("Kế hoạch"));
  expect(text.kind === "document" && text.document.name).toBe("kế hoạch.docx");
});

test("a zip file behind foreign bytes is read", async () => {
  const shifted = new Uint8Array(word.length + 2);
  shifted.set(word.subarray(0, 4));
  // Two bytes after the first signature move all offsets that the directory tells.
  shifted.set([0, 0], 4);
  shifted.set(word.subarray(4), 6);
  expect(["document", "fault"]).toContain((await readDocument("x", shifted)).kind);
});

const plans = join(__dirname, "..", "plans", "tuning");

test("sample plans are read whole, none as a fault", async () => {
  for (const name of readdirSync(plans).filter((file) => /\.(?:docx|xlsx|txt)$/u.test(file))) {
    const read = await readDocument(name, new Uint8Array(readFileSync(join(plans, name))));
    expect([name, read.kind]).toEqual([name, "document"]);
  }
});

const seeds: readonly Uint8Array[] = [
  wordFile(
    item("Thu 5 tỷ", 1) +
      table([
        ["1", "a"],
        ["2", "b"],
      ]) +
      p(`<w:ins w:id="1"><w:r><w:t>x</w:t></w:r></w:ins>`),
    {
      numbering: definition(0, [{ text: "%1." }]) + list(1, 0),
      styles: `<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`,
    },
  ),
  utf8("1. Thu ngân sách\t120\n| a | b |\n**c**"),
  compoundFile("WordDocument"),
];

/** Bytes changed at some places, or cut. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
    fc.double({ min: 0.2, max: 1.2, noNaN: true }),
  )
  .map(([seed, changes, length]) => {
    const bytes = Uint8Array.from(seed).subarray(0, Math.ceil(seed.length * Math.min(1, length)));
    for (const [share, byte] of changes) bytes[Math.min(bytes.length - 1, Math.floor(share * bytes.length))] = byte;
    return bytes;
  });

test("bytes that were hurt are read or told, and never throw", async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => isAnswer(await readDocument("x", bytes))),
    { numRuns: 300 },
  );
});

const pieces = [
  ..."<w:p> </w:p> <w:r> </w:r> <w:t> </w:t> <w:tbl> </w:tbl> <w:tr> </w:tr> <w:tc> </w:tc> <w:tab/> <w:pPr> </w:pPr>".split(
    " ",
  ),
  ...`<w:numPr> </w:numPr> <w:vMerge/> <w:gridSpan/> <w:body> </w:body> <w:del> </w:del> <w:sdt> </w:sdt>`.split(" "),
  `<w:numId w:val="1"/>`,
  `<w:ilvl w:val="-7"/>`,
  `<w:gridSpan w:val="99999999"/>`,
  `<w:gridBefore w:val="-3"/>`,
  `<w:fldChar w:fldCharType="begin"/>`,
  `<w:sym w:char="FFFFFF"/>`,
  "&#x110000;",
  "&#xD800;",
  "<![CDATA[a]]>",
  "<!-- b -->",
  `<w:x a="1'>`,
  "12,5%",
];

test("markup of any order is read or told, and never throws", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), async (parts) =>
      isAnswer(
        await readDocument(
          "x",
          zipped({
            ...wordFileParts("", { numbering: definition(0, [{ text: "%1.%9" }]) + list(1, 0) }),
            "word/document.xml": `<w:document>${parts.join("")}</w:document>`,
          }),
        ),
      ),
    ),
    { numRuns: 300 },
  );
});

function isAnswer(read: ReadDocument): boolean {
  return read.kind === "fault" || read.document.blocks.length > 0;
}

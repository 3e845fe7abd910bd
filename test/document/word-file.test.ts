import type { DocumentNote } from "../../src/core/reading/plan-document";
import { definition, item, list, p, r, relation, table, tc, wordFile, type WordParts } from "./office-files.samples";
import { readShown, readWhole } from "./shown-document.samples";

interface Case {
  readonly name: string;
  readonly body: string;
  readonly parts?: WordParts;
  readonly shown: readonly string[];
}

const numbered = definition(0, [{ text: "%1." }, { format: "lowerLetter", text: "%2)" }, { text: "%1.%2.%3" }]);
const tracked = `w:id="1" w:author="" w:date="2025-01-01T00:00:00Z"`;
const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const field = (step: string): string => `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`;

const cases: readonly Case[] = [
  {
    name: "paragraphs, empty ones left out",
    body: p("Một") + p("") + p("  Hai   chữ ") + "<w:p/>",
    shown: ["Một", "Hai chữ"],
  },
  {
    name: "bold only where every letter is",
    body:
      p(r("Về ", "<w:b/>") + r("kinh tế", "<w:b/>")) +
      p(r("Thu: ", "<w:b/>") + r("5 tỷ")) +
      p(r("Nhẹ", `<w:b w:val="0"/>`)),
    shown: ["*Về kinh tế*", "Thu: 5 tỷ", "Nhẹ"],
  },
  {
    name: "headings by the style's name, by outline, and a style based on one",
    body:
      p("Một", `<w:pStyle w:val="Tieude"/>`) +
      p("Hai", `<w:outlineLvl w:val="1"/>`) +
      p("Ba", `<w:pStyle w:val="Con"/>`),
    parts: {
      styles: [
        `<w:style w:type="paragraph" w:styleId="Tieude"><w:name w:val="heading 1"/></w:style>`,
        `<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Của tôi"/><w:basedOn w:val="Tieude"/></w:style>`,
      ].join(""),
    },
    shown: ["# Một", "## Hai", "# Ba"],
  },
  {
    name: "a table of contents is a copy",
    body: p("I. MỤC TIÊU 2", `<w:pStyle w:val="TOC1"/>`) + p("I. MỤC TIÊU"),
    parts: { styles: `<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>` },
    shown: ["I. MỤC TIÊU"],
  },
  {
    name: "letters, levels in one another, and beginning anew",
    body: item("a", 1) + item("b", 1, 1) + item("c", 1, 1) + item("d", 1, 2) + item("e", 1) + item("f", 1, 1),
    parts: { numbering: numbered + list(1, 0) },
    shown: ["1. | a", "a) | b", "b) | c", "1.b.1 | d", "2. | e", "a) | f"],
  },
  {
    name: "lists of one definition count on, unless one has a start of its own",
    body: item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1),
    parts: {
      numbering:
        numbered +
        list(1, 0) +
        list(2, 0) +
        list(3, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="15"/></w:lvlOverride>`),
    },
    shown: ["1. | a", "2. | b", "15. | c", "16. | d", "17. | e"],
  },
  {
    name: "a level that a list writes otherwise",
    body: item("a", 1) + item("b", 1),
    parts: {
      numbering:
        numbered +
        list(
          1,
          0,
          `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1/"/></w:lvl></w:lvlOverride>`,
        ),
    },
    shown: ["III/ | a", "IV/ | b"],
  },
  {
    name: "number formats",
    body: [1, 2, 3, 4, 5, 6, 7].map((id) => item("x", id)).join(""),
    parts: {
      numbering:
        ["upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "decimalZero", "none", "chicago"]
          .map((format, index) => definition(index, [{ format, text: "(%1)", start: 4 }]))
          .join("") + [1, 2, 3, 4, 5, 6, 7].map((id) => list(id, id - 1)).join(""),
    },
    shown: ["(IV) | x", "(iv) | x", "(D) | x", "(d) | x", "(04) | x", "() | x", "(4) | x"],
  },
  {
    name: "letters after z are doubled, as Word does",
    body: item("x", 1) + item("y", 1) + item("z", 1),
    parts: { numbering: definition(0, [{ format: "lowerLetter", text: "%1.", start: 26 }]) + list(1, 0) },
    shown: ["z. | x", "aa. | y", "bb. | z"],
  },
  {
    name: "bullets as they are seen",
    body: [1, 2, 3, 4, 5].map((id) => item("x", id)).join(""),
    parts: {
      numbering:
        [
          ["Symbol", "\uf0b7"],
          ["Wingdings", "\uf0a7"],
          ["Wingdings", "\uf0d8"],
          ["Courier New", "o"],
          ["Times New Roman", "-"],
        ]
          .map(([font = "", text = ""], index) =>
            definition(index, [
              { format: "bullet", text, more: `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>` },
            ]),
          )
          .join("") + [1, 2, 3, 4, 5].map((id) => list(id, id - 1)).join(""),
    },
    shown: ["• | x", "▪ | x", "➢ | x", "◦ | x", "- | x"],
  },
  {
    name: "legal numbering, and a level that never begins anew",
    body: item("a", 1) + item("b", 1, 1) + item("c", 1) + item("d", 1, 1),
    parts: {
      numbering:
        definition(0, [
          { format: "upperRoman", text: "%1." },
          { text: "%1.%2", more: `<w:lvlRestart w:val="0"/><w:isLgl/>` },
        ]) + list(1, 0),
    },
    shown: ["I. | a", "1.1 | b", "II. | c", "2.2 | d"],
  },
  {
    name: "a style's list, its level by the style, and list 0 that takes a paragraph out",
    body:
      p("a", `<w:pStyle w:val="Muc"/>`) +
      p("b", `<w:pStyle w:val="Con"/>`) +
      p("c", `<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p("d", `<w:pStyle w:val="Con"/>`),
    parts: {
      styles: [
        `<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
        `<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`,
      ].join(""),
      numbering: definition(0, [{ text: "%1." }, { text: "%1.%2.", more: `<w:pStyle w:val="Con"/>` }]) + list(1, 0),
    },
    shown: ["1. | a", "1.1. | b", "c", "1.2. | d"],
  },
  {
    name: "a definition that stands for a numbering style",
    body: item("a", 2) + item("b", 2),
    parts: {
      styles: `<w:style w:type="numbering" w:styleId="Kieu"><w:name w:val="Kiểu"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      numbering:
        definition(0, [{ text: "(%1)" }], `<w:styleLink w:val="Kieu"/>`) +
        definition(1, [], `<w:numStyleLink w:val="Kieu"/>`) +
        list(1, 0) +
        list(2, 1),
    },
    shown: ["(1) | a", "(2) | b"],
  },
  {
    name: "an empty item counts, and isn't shown",
    body: item("a", 1) + p("", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`) + item("c", 1),
    parts: { numbering: numbered + list(1, 0) },
    shown: ["1. | a", "3. | c"],
  },
  {
    name: "tracked changes as accepted",
    body: p(
      r("Thu ") +
        `<w:del ${tracked}><w:r><w:delText>100</w:delText></w:r></w:del>` +
        `<w:ins ${tracked}>${r("120")}</w:ins>` +
        `<w:moveFrom ${tracked}>${r(" triệu")}</w:moveFrom><w:moveTo ${tracked}>${r(" tỷ")}</w:moveTo>`,
    ),
    shown: ["Thu 120 tỷ"],
  },
  {
    name: "a deleted paragraph's end joins it to the next, which keeps its number",
    body:
      p(r("Thu ngân sách "), `<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del ${tracked}/></w:rPr>`) +
      item("120 tỷ", 1) +
      p(`<w:del ${tracked}><w:r><w:delText>Bỏ</w:delText></w:r></w:del>`, `<w:rPr><w:del ${tracked}/></w:rPr>`) +
      item("Hai", 1),
    parts: { numbering: numbered + list(1, 0) },
    shown: ["1. | Thu ngân sách 120 tỷ", "2. | Hai"],
  },
  {
    name: "a line that is broken by hand may go on",
    body: p(`<w:r><w:t>CỘNG HÒA</w:t><w:br/><w:t>Độc lập</w:t></w:r>`),
    shown: ["CỘNG HÒA", "Độc lập"],
  },
  {
    name: "tabs, hyphens and symbols",
    body: p(
      `<w:r><w:t>Giảm 0</w:t><w:noBreakHyphen/><w:t>5</w:t><w:tab/><w:t>nghiệp</w:t><w:softHyphen/><w:t>vụ </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 95</w:t></w:r>` +
        r(" \uf0a3 3", `<w:rFonts w:hAnsi="Symbol"/>`),
    ),
    shown: ["Giảm 0-5 nghiệpvụ ≥ 95 ≤ 3"],
  },
  {
    name: "of a field its result only",
    body: p(
      r("Đạt ") +
        field("begin") +
        `<w:r><w:instrText> =SUM(A1) </w:instrText></w:r>` +
        field("begin") +
        r("sai") +
        field("end") +
        field("separate") +
        r("95") +
        field("end") +
        `<w:fldSimple w:instr="PAGE">${r("%")}</w:fldSimple>`,
    ),
    shown: ["Đạt 95%"],
  },
  {
    name: "a field that never ends hides nothing of the next paragraph",
    body: p(r("a") + field("begin") + r("ẩn")) + p("b"),
    shown: ["a", "b"],
  },
  {
    name: "hidden letters, by the run and by a style",
    body: p(r("Thấy") + r(" ẩn", "<w:vanish/>") + r(" ẩn", `<w:rStyle w:val="An"/>`)),
    parts: { styles: `<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>` },
    shown: ["Thấy"],
  },
  {
    name: "equations",
    body: p(
      r("Tỷ lệ ") +
        `<m:oMath><m:r><m:t>≤1%</m:t></m:r><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>`,
    ),
    shown: ["Tỷ lệ ≤1%a/b"],
  },
  {
    name: "a text box once, though it stands in two forms",
    body: p(
      r("Trước") +
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box("Trong hộp")}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:shape><v:textbox>${box("Trong hộp")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    shown: ["Trước", "(text-box) Trong hộp"],
  },
  {
    name: "an old text box, and one in an unknown dialect by its older form",
    body:
      p(`<w:r><w:pict><v:shape><v:textbox>${box("Cũ")}</v:textbox></v:shape></w:pict></w:r>`) +
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="xyz"><w:drawing/></mc:Choice><mc:Fallback><w:t>🙂</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    shown: ["(text-box) Cũ", "🙂"],
  },
  {
    name: "notes come after the paragraph that refers to them",
    body:
      p(r("Có chú") + `<w:r><w:footnoteReference w:id="2"/></w:r>`) +
      p(r("Hai") + `<w:r><w:endnoteReference w:id="1"/></w:r>`),
    parts: {
      footnotes: `<w:footnote w:type="separator" w:id="0">${p("---")}</w:footnote><w:footnote w:id="2">${p("Chú thích 5%")}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p("Cuối")}</w:endnote>`,
    },
    shown: ["Có chú", "(footnote) Chú thích 5%", "Hai", "(endnote) Cuối"],
  },
  {
    name: "content controls, smart tags and links are read through",
    body:
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p("Trong")}</w:sdtContent></w:sdt>` +
      p(
        `<w:sdt><w:sdtContent>${r("a")}</w:sdtContent></w:sdt><w:smartTag>${r("b")}</w:smartTag><w:hyperlink>${r("c")}</w:hyperlink>`,
      ),
    shown: ["Trong", "abc"],
  },
  {
    name: "a table with merged cells",
    body: table([
      [tc("TT", `<w:vMerge w:val="restart"/>`), tc("Kế hoạch", `<w:gridSpan w:val="2"/>`)],
      [tc(p(""), "<w:vMerge/>"), "2025", "2026"],
      ["1", "5", "6"],
    ]),
    shown: ["[0:TT↓2 1:Kế hoạch→2]", "[1:2025 2:2026]", "[0:1 1:5 2:6]"],
  },
  {
    name: "paragraphs of a cell with their numbers, and a column that is numbered by itself",
    body: table([
      [tc(item("", 1)), tc(p("Thu") + item("nội địa", 2))],
      [tc(item("", 1)), "Chi"],
    ]),
    parts: { numbering: numbered + definition(1, [{ format: "bullet", text: "-" }]) + list(1, 0) + list(2, 1) },
    shown: ["[0:1. 1:Thu/- nội địa]", "[0:2. 1:Chi]"],
  },
  {
    name: "a row that begins late, a deleted row, and Word's older way to merge",
    body: `<w:tbl>
      <w:tr>${tc("a", `<w:hMerge w:val="restart"/>`)}${tc("", `<w:hMerge/>`)}${tc("c")}</w:tr>
      <w:tr><w:trPr><w:del ${tracked}/></w:trPr>${tc("x")}${tc("y")}${tc("z")}</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc("d")}</w:tr></w:tbl>`,
    shown: ["[0:a→2 2:c]", "[2:d]"],
  },
  {
    name: "a table in a cell comes after, a table of one cell is a frame",
    body:
      table([[tc(p("Ngoài") + table([["1", "2"]]) + p("")), "b"]]) +
      table([[p("Trong khung") + p("Hai dòng")].map((each) => tc(each))]),
    shown: ["[0:Ngoài 1:b]", "[0:1 1:2]", "Trong khung", "Hai dòng"],
  },
  {
    name: "content controls nested in tables, rows and lists; a table of contents in one is a copy",
    body:
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("I. MỤC TIÊU 2")}</w:sdtContent></w:sdt>` +
      `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${tc(`<w:sdt><w:sdtContent>${p("Thu")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>${tc("95")}</w:tr></w:sdtContent></w:sdt></w:tbl>` +
      `<w:sdt><w:sdtContent>${item("a", 1)}</w:sdtContent></w:sdt>`,
    parts: { numbering: numbered + list(1, 0) },
    shown: ["[0:Thu 1:95]", "1. | a"],
  },
  {
    name: "a plain text and a document that were put in are read in their place",
    body: p("Trước") + `<w:altChunk r:id="c1"/><w:altChunk r:id="c2"/>` + p("Sau"),
    parts: {
      relations: relation("c1", "aFChunk", "chen.txt") + relation("c2", "aFChunk", "chen.docx"),
      more: {
        "word/chen.txt": "1. Thu 5 tỷ đồng",
        "word/chen.docx": wordFile(item("Hộ nghèo còn 1%", 1), { numbering: numbered + list(1, 0) }),
      },
    },
    shown: ["Trước", "1. Thu 5 tỷ đồng", "1. | Hộ nghèo còn 1%", "Sau"],
  },
  {
    name: "texts of a diagram",
    body: p(r("Sơ đồ") + `<w:r><w:drawing><dgm:relIds xmlns:dgm="d" r:dm="d1"/></w:drawing></w:r>`),
    parts: {
      relations: relation("d1", "diagramData", "diagrams/data1.xml"),
      more: {
        "word/diagrams/data1.xml": `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Thu 120 tỷ</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt type="pres"/></dgm:ptLst></dgm:dataModel>`,
      },
    },
    shown: ["Sơ đồ", "(text-box) Thu 120 tỷ"],
  },
  {
    name: "struck letters were taken back",
    body: p(r("Thu ") + r("100", "<w:strike/>") + r("95", "<w:dstrike/>") + r("120 tỷ", `<w:strike w:val="0"/>`)),
    shown: ["Thu 120 tỷ"],
  },
  {
    name: "a TCVN3 font, its font of capitals, and a VNI font",
    body:
      p(r("ChØ tiªu n¨m 2025", `<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>`)) +
      p(r("kÕ ho¹ch", `<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>`)) +
      p(r("Keá hoa", `<w:rFonts w:hAnsi="VNI-Times"/>`) + r("ïch", `<w:rFonts w:hAnsi="VNI-Times"/>`)) +
      p(r("Kế hoạch à", `<w:rFonts w:hAnsi=".VnTime"/>`)),
    shown: ["Chỉ tiêu năm 2025", "KẾ HOẠCH", "Kế hoạch", "Kế hoạch à"],
  },
];

test.each(cases)("$name", async ({ body, parts, shown }) => {
  expect(await readShown(wordFile(body, parts))).toEqual(shown);
});

test("prefixes are the writer's choice", async () => {
  const body = `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Một</x:t></x:r></x:p></x:body></x:document>`;
  expect(await readShown(wordFile("", { more: { "word/document.xml": body } }))).toEqual(["Một"]);
});

test("places: paragraphs and tables are counted, notes have the place of their paragraph", async () => {
  const { blocks } = await readWhole(
    wordFile(p("a") + table([["1", "2"]]) + p("") + p(r("b") + `<w:r><w:footnoteReference w:id="1"/></w:r>`), {
      footnotes: `<w:footnote w:id="1">${p("c")}</w:footnote>`,
    }),
  );
  expect(blocks.map(({ at }) => at)).toEqual([{ paragraph: 1 }, { table: 1 }, { paragraph: 2 }, { paragraph: 2 }]);
  const [, found] = blocks;
  expect(found?.kind === "table" ? found.cells.map(({ at }) => at) : []).toEqual([
    { table: 1, row: 1, column: 1 },
    { table: 1, row: 1, column: 2 },
  ]);
});

test("what the file holds besides its text is told", async () => {
  const body =
    p(r("ChØ tiªu", `<w:rFonts w:hAnsi=".VnTime"/>`) + `<w:r><w:commentReference w:id="1"/></w:r>`) +
    p(`<w:ins ${tracked}>${r("a")}</w:ins><w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>`);
  const { notes } = await readWhole(
    wordFile(body, {
      relations:
        relation("x1", "hyperlink", "https://example.org", "External") +
        relation("x2", "hyperlink", "https://example.org", "External"),
      more: { "word/vbaProject.bin": "x" },
    }),
  );
  expect(notes).toEqual<readonly DocumentNote[]>([
    { kind: "macros-ignored" },
    { kind: "links-ignored", count: 1 },
    { kind: "changes-accepted", count: 1 },
    { kind: "comments-ignored", count: 1 },
    { kind: "pictures-ignored", count: 1 },
    { kind: "font-converted", from: "TCVN3", count: 1 },
  ]);
});

test.each<readonly [string, string, WordParts, readonly DocumentNote[]]>([
  ["hidden text", p(r("a") + r(" ẩn", "<w:vanish/>")), {}, [{ kind: "hidden-text-ignored", count: 1 }]],
  ["struck text", p(r("a") + r(" bỏ", "<w:strike/>")), {}, [{ kind: "struck-ignored", count: 1 }]],
  [
    "a chart",
    p(r("a") + `<w:r><w:drawing><c:chart xmlns:c="c"/></w:drawing></w:r>`),
    {},
    [{ kind: "charts-ignored", count: 1 }],
  ],
  [
    "headers with words, none with a page's number only",
    p("a"),
    {
      relations: relation("h1", "header", "header1.xml") + relation("h2", "footer", "footer1.xml"),
      more: {
        "word/header1.xml": `<w:hdr>${p("Dự thảo lần 2")}</w:hdr>`,
        "word/footer1.xml": `<w:ftr>${p("- 3 -")}</w:ftr>`,
      },
    },
    [{ kind: "headers-ignored", text: "Dự thảo lần 2" }],
  ],
  [
    "a page of the web that was put in",
    p("a") + `<w:altChunk r:id="c1"/>`,
    { relations: relation("c1", "aFChunk", "chen.html"), more: { "word/chen.html": "<p>Thu 5 tỷ</p>" } },
    [{ kind: "embedded-ignored", names: ["chen.html"] }],
  ],
  [
    "an old object and a workbook that can't be read",
    p("a"),
    {
      relations:
        relation("o1", "oleObject", "embeddings/oleObject1.bin") + relation("o2", "package", "embeddings/so.xlsx"),
      more: { "word/embeddings/oleObject1.bin": "x", "word/embeddings/so.xlsx": "x" },
    },
    [
      { kind: "embedded-ignored", names: ["oleObject1.bin"] },
      { kind: "embedded-ignored", names: ["so.xlsx"] },
    ],
  ],
])("what isn't read is told: %s", async (_, body, parts, notes) => {
  const read = await readWhole(wordFile(body, parts));
  expect([read.blocks.length, read.notes]).toEqual([1, notes]);
});

test("a document of pictures only was scanned, one of nothing is empty", async () => {
  expect(await readShown(wordFile(p(`<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>`)))).toBe("scanned");
  expect(await readShown(wordFile(p("")))).toBe("empty");
});

/** Three versions of a piece of markup become one. */
import { markupText, readMarkup } from "./markup-tree";
import { threeWay } from "./three-way";

describe("in the file, written at opening, written now: merged", () => {
  test.each<[string, string, string, string, string]>([
    [
      "nothing changed: the file's own",
      `<a x="1" own="2"><b/></a>`,
      `<a x="9"/>`,
      `<a x="9"/>`,
      `<a x="1" own="2"><b/></a>`,
    ],
    ["a changed attribute", `<a x="1" own="2"/>`, `<a x="1"/>`, `<a x="3"/>`, `<a x="3" own="2"/>`],
    ["one taken away", `<a x="1" own="2"/>`, `<a x="1"/>`, `<a/>`, `<a own="2"/>`],
    ["one added", `<a own="2"/>`, `<a/>`, `<a x="1"/>`, `<a own="2" x="1"/>`],
    ["a text", `<a><t own="1">cũ</t></a>`, `<a><t>cũ</t></a>`, `<a><t>mới</t></a>`, `<a><t own="1">mới</t></a>`],
    ["a child taken away, another foreign", `<a><b/><own/></a>`, `<a><b/></a>`, `<a/>`, `<a><own/></a>`],
    ["what we always say isn't said", `<a y="1"/>`, `<a><b/></a>`, `<a z="1"><b/></a>`, `<a y="1" z="1"/>`],
    ["what the file said unread gives way", `<a><b own="1"/></a>`, `<a/>`, `<a><b x="1"/></a>`, `<a><b x="1"/></a>`],
    [
      "a new child stands where the schema wants it",
      `<worksheet><sheetData/><pageMargins/><drawing/></worksheet>`,
      `<worksheet/>`,
      `<worksheet><mergeCells/><tableParts/></worksheet>`,
      `<worksheet><sheetData/><mergeCells/><pageMargins/><drawing/><tableParts/></worksheet>`,
    ],
    [
      "a choice between versions has the place of what it chooses",
      `<worksheet><pageMargins/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent></worksheet>`,
      `<worksheet/>`,
      `<worksheet><legacyDrawing/></worksheet>`,
      `<worksheet><pageMargins/><legacyDrawing/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent></worksheet>`,
    ],
    [
      "elements of a list are told apart by what names them, and counted",
      `<mergeCells count="2"><mergeCell ref="A1:B1" own="1"/><mergeCell ref="A2:B2" own="2"/></mergeCells>`,
      `<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>`,
      `<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>`,
      `<mergeCells count="1"><mergeCell ref="A2:B2" own="2"/></mergeCells>`,
    ],
    [
      "a colour is one thing",
      `<sheetPr><tabColor theme="4" tint="0.5"/><outlinePr/></sheetPr>`,
      `<sheetPr><tabColor rgb="FF112233"/></sheetPr>`,
      `<sheetPr><tabColor rgb="FF00FF00"/></sheetPr>`,
      `<sheetPr><tabColor rgb="FF00FF00"/><outlinePr/></sheetPr>`,
    ],
    [
      "prefixes don't matter, and those of ours are explained",
      `<p:a xmlns:p="u"><p:b x="1" own="1"/></p:a>`,
      `<q:a xmlns:q="u"><q:b x="1"/></q:a>`,
      `<q:a xmlns:q="u"><q:b x="2"/><q:c/></q:a>`,
      `<p:a xmlns:p="u" xmlns:q="u"><p:b x="2" own="1"/><q:c/></p:a>`,
    ],
  ])("%s", (_, file, before, now, merged) => {
    const [first, second, third] = [file, before, now].map(readMarkup);
    if (!first || !second || !third) throw new Error("Three versions are needed.");
    expect(markupText(threeWay(first, second, third))).toBe(merged);
  });

  test("a text without a meaning of its own stays", () => {
    const pretty = `<a>\n  <b x="1"/>\n</a>`;
    const merged = threeWay(readMarkup(pretty), readMarkup(`<a><b x="1"/></a>`), readMarkup(`<a><b x="2"/></a>`));
    expect(markupText(merged)).toBe(`<a>\n  <b x="2"/>\n</a>`);
  });
});

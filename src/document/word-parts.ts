/** Parts of a .docx with texts of their own: the data of a diagram, and whole files that were put into the document. */

import { MarkupReader, readTree, toRoot, type MarkupNode } from "./markup-reader";
import { lettersOf } from "./text-encoding";
import { UnreadableDocument } from "./unreadable-document";
import type { Draft, ParagraphDraft } from "./word-draft";
import { WordNumbering } from "./word-numbering";
import { readStory } from "./word-story";
import { WordStyles } from "./word-styles";
import type { WordTally } from "./word-tally";
import { ZipFile } from "./zip-file";

/** The texts of a diagram's shapes, a paragraph each. */
export function diagramDrafts(xml: string): readonly Draft[] {
  const reader = new MarkupReader(xml);
  if (!toRoot(reader, "dataModel")) return [];
  const texts: string[] = [];
  while (reader.toChild()) {
    if (reader.name !== "ptLst") {
      reader.skip();
      continue;
    }
    while (reader.toChild()) texts.push(...textsOfShape(reader));
  }
  return texts.filter((text) => text !== "").map((text) => ({ ...paragraph(text), from: "text-box" }));
}

/** Paragraphs of the shape that the reader found last. */
function textsOfShape(reader: MarkupReader): readonly string[] {
  const texts: string[] = [];
  while (reader.toChild()) {
    if (reader.name === "p") texts.push(reader.text().trim());
    else texts.push(...textsOfShape(reader));
  }
  return texts;
}

/** A part that Word would have taken in: another document, or plain text; other formats are told. */
export function chunkDrafts(target: string, file: ZipFile, tally: WordTally): readonly Draft[] {
  const name = target.replace(/^.*\//u, "");
  try {
    if (/\.(?:docx|docm|dotx)$/iu.test(target)) return documentDrafts(new ZipFile(file.bytes(target)), tally);
    if (/\.txt$/iu.test(target)) return lettersOf(file.bytes(target)).split(/\r?\n/u).map(paragraph);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
  }
  tally.embedded.add(name);
  return [];
}

function documentDrafts(file: ZipFile, tally: WordTally): readonly Draft[] {
  const part = file.relations("").find(({ type }) => type === "officeDocument")?.target ?? "";
  const tree = (type: string): MarkupNode | undefined =>
    readTree(file.text(file.relations(part).find((each) => each.type === type)?.target ?? ""), type);
  const styles = new WordStyles(tree("styles"));
  const numbering = new WordNumbering(tree("numbering"), (style) => styles.list(style));
  const reader = new MarkupReader(file.text(part));
  if (!toRoot(reader, "document")) throw new UnreadableDocument("damaged", "The part holds no document.");
  return readStory(reader, { styles, numbering, tally, note: () => [], diagram: () => [], chunk: () => [] });
}

function paragraph(text: string): ParagraphDraft {
  return { kind: "paragraph", lines: [text.trim()], marker: "", isBold: false };
}

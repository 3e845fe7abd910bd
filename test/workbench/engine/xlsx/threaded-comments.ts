/**
 * Comments between file and model: the conversation and its persons in parts of their own, and, as Excel writes them, a note
 * of the old kind with its drawing for programs that know no conversations.
 */
import { cellAddress, readArea } from "../address";
import type { Book } from "../book";
import type { Comment, Person, Reply } from "../comment";
import { newGuid } from "../guid";
import type { WorkSheet } from "../work-sheet";
import type { FileParts, Relation } from "./file-parts";
import { keptNotes, withNotes, withShapes } from "./kept/kept-notes";
import { escapedText, mainNamespace, tag, xmlHead } from "./markup";
import type { WritingContext } from "./write-sheet";
import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, type XmlElement } from "./xml";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

export type Persons = ReadonlyMap<string, Person>;

export function readPersons(parts: FileParts, bookRelations: readonly Relation[]): Persons {
  const lists = bookRelations.filter(({ type }) => type === "person").map(({ target }) => parts.xml(target));
  const persons = lists.flatMap((list) => childrenOf(list, "person"));
  return new Map(
    persons.map((person) => [
      attributeOf(person, "id") ?? "",
      { name: attributeOf(person, "displayName") ?? "", email: attributeOf(person, "userId") ?? "" },
    ]),
  );
}

export function readComments(parts: FileParts, sheetRelations: readonly Relation[], persons: Persons): Comment[] {
  const lists = sheetRelations.filter(({ type }) => type === "threadedComment").map(({ target }) => parts.xml(target));
  const entries = lists.flatMap((list) => childrenOf(list, "threadedComment"));
  const isReply = (entry: XmlElement): boolean => attributeOf(entry, "parentId") !== undefined;
  return entries
    .filter((entry) => !isReply(entry))
    .flatMap((entry) => {
      const area = readArea(attributeOf(entry, "ref") ?? "");
      if (!area) return [];
      const first = readReply(entry, persons);
      const replies = entries.filter((each) => attributeOf(each, "parentId") === first.id);
      return [
        {
          ...first,
          row: area.top,
          column: area.left,
          resolved: flagOf(entry, "done"),
          replies: replies.map((each) => readReply(each, persons)),
        },
      ];
    });
}

function readReply(entry: XmlElement, persons: Persons): Reply {
  return {
    id: attributeOf(entry, "id") ?? newGuid(),
    content: childOf(entry, "text")?.text ?? "",
    author: persons.get(attributeOf(entry, "personId") ?? "") ?? { name: "", email: "" },
    // Excel writes the time of day at Greenwich without saying so.
    created: new Date(`${(attributeOf(entry, "dT") ?? "1970-01-01T00:00:00").replace(/Z$/, "")}Z`),
  };
}

/** Whether a part holds notes of the old kind that don't stand for a conversation. */
export function hasNotes(parts: FileParts, part: string): boolean {
  const xml = parts.xml(part);
  const authors = descendantsOf(xml, "author").map(({ text }) => text);
  const notes = descendantsOf(xml, "comment");
  return (
    notes.length === 0 || notes.some((note) => !authors[Number(attributeOf(note, "authorId") ?? -1)]?.startsWith("tc="))
  );
}

/** The id of each person who has said something, in order of appearance; `known` are those of the file. */
export function personIds(book: Book, known: Persons): Map<string, string> {
  const ids = new Map<string, string>();
  const inFile = new Map([...known].reverse().map(([id, person]) => [personKey(person), id]));
  const replies = book.sheetStates.flatMap(({ comments }) => comments).flatMap((each) => [each, ...each.replies]);
  for (const { author } of replies)
    if (!ids.has(personKey(author))) ids.set(personKey(author), inFile.get(personKey(author)) ?? newGuid());
  return ids;
}

export function personKey({ name, email }: Person): string {
  return `${name}\n${email}`;
}

export function personsPart(ids: ReadonlyMap<string, string>): string {
  const list = [...ids].map(([key, id]) => {
    const [displayName = "", userId = ""] = key.split("\n");
    return tag("person", { displayName, id, userId, providerId: "None" });
  });
  return xmlHead + tag("personList", { xmlns: namespace }, list);
}

/** Adds the parts of a sheet's comments; the markup that refers to them from the sheet. */
export function writeComments(
  sheet: WorkSheet,
  part: string,
  { file, persons, names, kept }: Pick<WritingContext, "file" | "persons" | "names" | "kept">,
): string {
  const { comments } = sheet;
  const notes = (kept && keptNotes(kept, sheet)) ?? null;
  if (comments.length === 0 && !notes) return "";
  const place = (kind: string, folder: string, ending: string): string =>
    names.of(`${kind}|${sheet.id}`, (number) => `xl/${folder}${kind}${number}.${ending}`);
  const entry = ({ id, content, author, created }: Reply, at: Comment, parentId?: string): string =>
    tag(
      "threadedComment",
      {
        ref: cellAddress(at.row, at.column),
        dT: created.toISOString().replace(/(\.\d\d)\dZ$/, "$1"),
        personId: persons.get(personKey(author)),
        id,
        parentId,
        done: parentId === undefined ? at.resolved || undefined : undefined,
      },
      tag("text", {}, escapedText(content)),
    );
  const entries = comments.flatMap((each) => [
    entry(each, each),
    ...each.replies.map((reply) => entry(reply, each, each.id)),
  ]);
  if (comments.length > 0) {
    const conversation = xmlHead + tag("ThreadedComments", { xmlns: namespace }, entries);
    file.add(part, "threadedComment", place("threadedComment", "threadedComments/", "xml"), conversation);
  }
  const [list, shapes] = [notesPart(comments), drawingPart(comments)];
  if (comments.length > 0 || notes?.list)
    file.add(part, "comments", place("comments", "", "xml"), notes?.list ? withNotes(list, notes.list) : list);
  const content = notes ? withShapes(shapes, notes.shapes) : shapes;
  return tag("legacyDrawing", {
    "r:id": file.add(part, "vmlDrawing", place("vmlDrawing", "drawings/", "vml"), content),
  });
}

function notesPart(comments: readonly Comment[]): string {
  const authors = comments.map(({ id }) => tag("author", {}, `tc=${id}`));
  const notes = comments.map(({ row, column, id, content }, index) =>
    tag(
      "comment",
      { ref: cellAddress(row, column), authorId: index, shapeId: 0, "xr:uid": id },
      tag("text", {}, tag("t", {}, escapedText(`[Threaded comment]\n\n${content}`))),
    ),
  );
  const namespaces = {
    xmlns: mainNamespace,
    "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "mc:Ignorable": "xr",
    "xmlns:xr": "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
  };
  return xmlHead + tag("comments", namespaces, [tag("authors", {}, authors), tag("commentList", {}, notes)]);
}

function drawingPart(comments: readonly Comment[]): string {
  const shapes = comments.map(({ row, column }, index) =>
    tag("v:shape", { id: `_x0000_s${1025 + index}`, type: "#_x0000_t202", style: "visibility:hidden" }, [
      tag("x:ClientData", { ObjectType: "Note" }, [
        tag("x:Anchor", {}, [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(", ")),
        tag("x:Row", {}, String(row)),
        tag("x:Column", {}, String(column)),
      ]),
    ]),
  );
  const type = tag("v:shapetype", { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202 });
  const namespaces = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  return tag("xml", namespaces, [type, ...shapes]);
}

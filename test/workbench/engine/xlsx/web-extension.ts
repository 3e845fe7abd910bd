/**
 * What Excel keeps of an add-in in a file: that its pane belongs to the workbook, and its settings. From the workbook to
 * parts and back; the form is that of [MS-OWEXML].
 */
import type { Book } from "../book";
import type { AddInReference } from "../model";
import type { FileParts } from "./file-parts";
import type { FileWriter } from "./file-writer";
import { relationNamespace, tag, xmlHead } from "./markup";
import { attributeOf, descendantsOf } from "./xml";

const panesPart = "xl/webextensions/taskpanes.xml";
const extensionPart = "xl/webextensions/webextension1.xml";
const panesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

export function readAddIn(parts: FileParts): AddInReference | null {
  const name = extensionIn(parts);
  const [reference] = name === undefined ? [] : descendantsOf(parts.xml(name), "reference");
  const id = attributeOf(reference, "id");
  return id === undefined ? null : { id, version: attributeOf(reference, "version") ?? "1.0.0.0" };
}

/** The part of the add-in that the workbook belongs to, if there are several the first. */
export function extensionIn(parts: FileParts): string | undefined {
  return parts.names.find((part) => /webextensions\/webextension\d*\.xml$/.test(part));
}

/** Adds the parts if an add-in belongs to the workbook; its pane isn't shown when the file is opened. */
export function writeAddIn(book: Book, file: FileWriter, placeOf: (thing: string, usual: string) => string): void {
  const { addIn } = book;
  if (!addIn) return;
  const panes = placeOf("webextensiontaskpanes", panesPart);
  const reference = tag("wetp:webextensionref", { "xmlns:r": relationNamespace, "r:id": "rId1" });
  const pane = tag("wetp:taskpane", { dockstate: "right", visibility: false, width: 350, row: 1 }, reference);
  file.add("", "webextensiontaskpanes", panes, xmlHead + tag("wetp:taskpanes", { "xmlns:wetp": panesNamespace }, pane));
  file.add(panes, "webextension", placeOf("webextension", extensionPart), extensionMarkup(book, addIn));
}

function extensionMarkup({ settings }: Book, { id, version }: AddInReference): string {
  const properties = [...settings].map(([name, value]) =>
    tag("we:property", { name, value: JSON.stringify(value) ?? "null" }),
  );
  return (
    xmlHead +
    tag("we:webextension", { "xmlns:we": extensionNamespace, id: `{${id.toUpperCase()}}` }, [
      tag("we:reference", { id, version, store: "developer", storeType: "Registry" }),
      tag("we:alternateReferences"),
      tag("we:properties", {}, properties),
      tag("we:bindings"),
      tag("we:snapshot", { "xmlns:r": relationNamespace }),
    ])
  );
}

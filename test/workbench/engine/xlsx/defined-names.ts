/** Defined names between workbook.xml and the model; Excel's own ones carry a prefix in the file. */
import type { Book } from "../book";
import { NameState } from "../names";
import { Refusal } from "../refusal";
import type { WorkSheet } from "../work-sheet";
import { areaAddress, allFixed, sheetPrefix } from "../address";
import { fileFormula, formulaOfFile, isExternal } from "./file-formula";
import type { Losses } from "./losses";
import { escapedText, tag } from "./markup";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

const prefix = "_xlnm.";
const printNames: readonly string[] = ["Print_Area", "Print_Titles"];

/** `sheets` in the order of the file; null where a sheet is of a kind that isn't carried. */
export function readNames(
  workbook: XmlElement,
  sheets: readonly (WorkSheet | null)[],
  book: Book,
  note: Losses["note"],
): NameState[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").flatMap((element) => {
    const written = attributeOf(element, "name") ?? "";
    const index = numberOf(element, "localSheetId");
    const scope = index === undefined ? null : sheets[index];
    const name = written.startsWith(prefix) ? written.slice(prefix.length) : written;
    // What a filter covers is said by the filter itself.
    if (name === "_FilterDatabase" || scope === undefined || (index !== undefined && scope === null)) return [];
    const isOwn = written.startsWith(prefix);
    const isMacro = flagOf(element, "function") || flagOf(element, "vbProcedure") || flagOf(element, "xlm");
    const formula = formulaOfFile(element.text, null);
    if (isMacro || isExternal(formula) || (isOwn && !printNames.includes(name))) {
      note("name", null);
      return [];
    }
    const state = new NameState(book, name, formula, scope);
    state.visible = !flagOf(element, "hidden");
    state.comment = attributeOf(element, "comment") ?? "";
    return [state];
  });
}

/** A name that the workbook can't understand would stop whatever uses it. */
export function withoutUnreadable(book: Book, note: Losses["note"]): void {
  const readable = book.nameStates.filter(({ formula, scopeState }) => {
    try {
      book.compiled(formula, scopeState ?? book.activeState, 0, 0);
      return true;
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      note("name", null);
      return false;
    }
  });
  if (readable.length < book.nameStates.length) book.nameStates = readable;
}

export function namesMarkup(book: Book): string {
  const names = book.nameStates.map(({ name, formula, visible, comment, scopeState }) => {
    const attributes = {
      name: scopeState && printNames.includes(name) ? prefix + name : name,
      comment: comment || undefined,
      localSheetId: scopeState?.position,
      hidden: visible ? undefined : true,
    };
    return {
      name: attributes.name,
      markup: tag(
        "definedName",
        attributes,
        escapedText(fileFormula(formula, null, (name) => book.fileFunctionName(name))),
      ),
    };
  });
  // Excel wants the area of a sheet's own filter as a hidden name too.
  const filters = book.sheetStates.flatMap(({ name, filter, position }) => {
    if (!filter) return [];
    const attributes = { name: `${prefix}_FilterDatabase`, localSheetId: position, hidden: true };
    const area = sheetPrefix(name) + areaAddress(filter.area, allFixed);
    return { name: attributes.name, markup: tag("definedName", attributes, escapedText(area)) };
  });
  const all = [...names, ...filters].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return all.length === 0
    ? ""
    : tag(
        "definedNames",
        {},
        all.map(({ markup }) => markup),
      );
}

/**
 * Three versions of a piece of XML become one: what the file holds, what we would have written when it was opened, and what
 * we would write now. Where the last two agree the file's own stands; where they differ ours does; what we know nothing of
 * stays where it is.
 */
import { copyOf, elementsOf, isElement, localName, markupText, setText, textOf, type Markup } from "./markup-tree";
import { rankOf } from "./schema-order";

/** Elements that are one thing with all they hold: a colour by theme and one by RGB aren't mixed. */
const wholes: ReadonlySet<string> = new Set([
  ...["tabColor", "color", "fgColor", "bgColor", "fill", "autoFilter", "calculatedColumnFormula", "totalsRowFormula"],
  ...["left", "right", "top", "bottom", "diagonal"],
]);

/** What tells apart elements of one name beside each other; without it their order does. */
const identities: Readonly<Record<string, readonly string[]>> = {
  mergeCell: ["ref"],
  hyperlink: ["ref"],
  definedName: ["name", "localSheetId"],
  tableColumn: ["id"],
  tablePart: ["r:id"],
  customPr: ["name"],
  brk: ["id"],
  selection: ["pane"],
  property: ["name"],
};

export function threeWay(file: Markup, before: Markup, now: Markup): Markup {
  if (markupText(before) === markupText(now)) return file;
  if (wholes.has(localName(file.name))) return now;
  const result: Markup = { name: file.name, attributes: mergedAttributes(file, before, now), children: [] };
  result.children = mergedChildren(file, before, now);
  if (textOf(before) !== textOf(now)) setText(result, textOf(now));
  const count = result.attributes.get("count");
  if (count !== undefined) result.attributes.set("count", String(elementsOf(result).length));
  return result;
}

function mergedAttributes(file: Markup, before: Markup, now: Markup): Map<string, string> {
  const result = new Map(file.attributes);
  for (const name of new Set([...before.attributes.keys(), ...now.attributes.keys()])) {
    const value = now.attributes.get(name);
    if (name.startsWith("xmlns")) {
      if (value !== undefined && !result.has(name)) result.set(name, value);
    } else if (before.attributes.get(name) === value) continue;
    else if (value === undefined) result.delete(name);
    else result.set(name, value);
  }
  return result;
}

function mergedChildren(file: Markup, before: Markup, now: Markup): (Markup | string)[] {
  const [known, wanted] = [keyed(before), keyed(now)];
  const inFile = new Set<string>();
  const keyOf = keys();
  const result = file.children.flatMap((child): (Markup | string)[] => {
    if (!isElement(child)) return [child];
    const key = keyOf(child);
    inFile.add(key);
    const [mine, next] = [known.get(key), wanted.get(key)];
    if (mine && next) return [threeWay(child, mine, next)];
    if (mine) return [];
    return [next ?? child];
  });
  const parent = localName(file.name);
  for (const [key, child] of wanted) {
    if (inFile.has(key)) continue;
    const mine = known.get(key);
    // What we say without need, and the file doesn't, or says elsewhere.
    if (mine && markupText(mine) === markupText(child)) continue;
    insertChild(result, parent, copyOf(child));
  }
  return result;
}

/** Puts a child where the schema wants it, behind others of its name. */
export function insertChild(children: (Markup | string)[], parent: string, child: Markup): void {
  const rank = rankOf(parent, localName(child.name));
  const at = children.findIndex((other) => {
    if (!isElement(other)) return false;
    const otherRank = rankAmong(parent, other);
    return otherRank !== null && otherRank > (rank ?? Number.MAX_SAFE_INTEGER - 1);
  });
  children.splice(at < 0 ? children.length : at, 0, child);
}

/** A choice between versions stands where what it chooses would. */
function rankAmong(parent: string, child: Markup): number | null {
  if (localName(child.name) !== "AlternateContent") return rankOf(parent, localName(child.name));
  const inner = elementsOf(child).flatMap(elementsOf)[0];
  return inner ? rankOf(parent, localName(inner.name)) : null;
}

function keyed(element: Markup): Map<string, Markup> {
  const keyOf = keys();
  return new Map(elementsOf(element).map((child) => [keyOf(child), child]));
}

function keys(): (child: Markup) => string {
  const seen = new Map<string, number>();
  return (child) => {
    const name = localName(child.name);
    const own = (identities[name] ?? []).map((attribute) => child.attributes.get(attribute)?.toLowerCase() ?? "");
    const key = [name, ...own].join("|");
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}#${count}`;
  };
}

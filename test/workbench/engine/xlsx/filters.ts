/** autoFilter elements, of sheets and tables, between file and model. */
import { areaAddress, readReference } from "../address";
import type { Area } from "../area";
import type { Filter, FilterCriterion } from "../model-table";
import type { Losses } from "./losses";
import { tag } from "./markup";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

/** A custom criterion's sign in the model beside the file's word for it. */
const operators: readonly (readonly [sign: string, file: string])[] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

export function readFilter(owner: XmlElement, note: Losses["note"]): Filter | null {
  const element = childOf(owner, "autoFilter");
  const area = readReference(attributeOf(element, "ref") ?? "")?.area;
  if (!element || !area) return null;
  if (childOf(element, "sortState") ?? childOf(owner, "sortState")) note("sortOrder", null);
  const criteria = new Map<number, FilterCriterion>();
  for (const column of childrenOf(element, "filterColumn")) {
    const criterion = readCriterion(column);
    if (criterion) criteria.set(numberOf(column, "colId") ?? 0, criterion);
    else if (column.children.length > 0) note("filter", null);
  }
  return { area, criteria };
}

function readCriterion(column: XmlElement): FilterCriterion | null {
  const filters = childOf(column, "filters");
  if (filters && childrenOf(filters, "dateGroupItem").length === 0) {
    const texts = childrenOf(filters, "filter").map((filter) => attributeOf(filter, "val") ?? "");
    return { kind: "values", texts, blanks: flagOf(filters, "blank") };
  }
  const custom = childOf(column, "customFilters");
  const [first, second] = childrenOf(custom, "customFilter").map((filter) => {
    const sign = operators.find(([, file]) => file === (attributeOf(filter, "operator") ?? "equal"))?.[0] ?? "=";
    return sign + (attributeOf(filter, "val") ?? "").trimStart();
  });
  if (first === undefined) return null;
  return { kind: "custom", first, ...(second === undefined ? {} : { second, both: flagOf(custom, "and") }) };
}

export function filterMarkup(area: Area, criteria: Filter["criteria"]): string {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([colId, criterion]) => tag("filterColumn", { colId }, criterionMarkup(criterion)));
  return tag("autoFilter", { ref: areaAddress(area) }, columns);
}

function criterionMarkup(criterion: FilterCriterion): string {
  if (criterion.kind === "values") {
    const values = criterion.texts.map((val) => tag("filter", { val }));
    return tag("filters", { blank: criterion.blanks || undefined }, values);
  }
  const texts = criterion.second === undefined ? [criterion.first] : [criterion.first, criterion.second];
  const custom = texts.map((text) => {
    const [sign, file] = operators.find(([known]) => text.startsWith(known)) ?? ["", "equal"];
    // Excel: a blank after the sign stands for "nothing".
    return tag("customFilter", { operator: file === "equal" ? undefined : file, val: text.slice(sign.length) || " " });
  });
  return tag("customFilters", { and: criterion.both || undefined }, custom);
}

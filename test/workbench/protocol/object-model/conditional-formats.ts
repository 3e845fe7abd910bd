/** Conditional formats of a range: custom formulas, cell values and texts. Scales, bars and icons are shown but not made here. */
import { isOverlapping, type Area } from "../../engine/area";
import type { ConditionalFormat, ConditionalRule } from "../../engine/rules";
import { HostError, notBuilt } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Session } from "../session";
import { conditionalRuleNavigations } from "./conditional-rules";
import { areasThing, rangeThing } from "./places";
import type { FormattedCells } from "./range-format";

/** One conditional format, found anew by its id at each use: its rule is set after it was added. */
export interface HeldFormat {
  readonly sheet: FormattedCells["sheet"];
  readonly id: string;
}

/** What a new one says until the add-in sets its rule. */
const newRules: { readonly [type: string]: ConditionalRule } = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: '=""' },
  ContainsText: { kind: "containsText", operator: "Contains", text: "" },
};

const typeNames: { readonly [K in ConditionalRule["kind"]]: string } = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  topBottom: "TopBottom",
  preset: "PresetCriteria",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

export function formatOf({ sheet, id }: HeldFormat): ConditionalFormat {
  const format = sheet.conditionalFormats.find((each) => each.id === id);
  if (!format) throw new HostError("ItemNotFound");
  return format;
}

export const conditionalFormatsKind: Kind<FormattedCells> = kind({
  name: "ConditionalFormatCollection",
  item: (cells, args) => {
    const found = touching(cells).find(({ id }) => id === args.text(0));
    if (!found) throw new HostError("ItemNotFound");
    return formatThing(cells, found);
  },
  items: (cells) => touching(cells).map((format) => formatThing(cells, format)),
  methods: {
    add: (cells, args) => {
      const rule = newRules[args.text(0)];
      if (!rule) throw notBuilt(`conditionalFormats.add("${args.text(0)}")`);
      return formatThing(
        cells,
        cells.sheet.addConditionalFormat({ areas: cells.areas, stopIfTrue: false, rule, style: {} }),
      );
    },
    clearAll: ({ sheet, areas }) => areas.forEach((area) => sheet.clearConditionalFormats(area)),
    getCount: (cells) => touching(cells).length,
    getItemAt: (cells, args) => {
      const found = touching(cells)[args.number(0)];
      if (!found) throw new HostError("InvalidArgument");
      return formatThing(cells, found);
    },
    getItemOrNullObject: (cells, args) => {
      const found = touching(cells).find(({ id }) => id === args.text(0));
      return found ? formatThing(cells, found) : null;
    },
  },
});

function formatThing({ sheet }: FormattedCells, { id }: ConditionalFormat): Thing {
  return Thing.of(conditionalFormatKind, { sheet, id });
}

function touching({ sheet, areas }: FormattedCells): ConditionalFormat[] {
  const touches = (area: Area): boolean => areas.some((each) => isOverlapping(each, area));
  return sheet.conditionalFormats
    .filter((format) => format.areas.some(touches))
    .sort((a, b) => a.priority - b.priority);
}

const conditionalFormatKind: Kind<HeldFormat> = kind({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    type: (held) => typeNames[formatOf(held).rule.kind],
    priority: {
      get: (held) => formatOf(held).priority,
      set: (held, value) => held.sheet.changeConditionalFormat(held.id, { priority: Number(value) }),
    },
    stopIfTrue: {
      get: (held) => formatOf(held).stopIfTrue,
      set: (held, value) => held.sheet.changeConditionalFormat(held.id, { stopIfTrue: value === true }),
    },
  },
  navigations: conditionalRuleNavigations,
  methods: {
    delete: (held) => held.sheet.removeConditionalFormat(held.id),
    getRange: (held, _, session) => onlyRange(held, session) ?? fail(),
    getRangeOrNullObject: (held, _, session) => onlyRange(held, session),
    getRanges: (held, _, session) => areasThing(session, held.sheet, formatOf(held).areas),
  },
});

/** Excel: a format over several areas has no single range. */
function onlyRange(held: HeldFormat, session: Session): Thing | null {
  const [area, ...others] = formatOf(held).areas;
  return area && others.length === 0 ? rangeThing(session, held.sheet, area) : null;
}

function fail(): never {
  throw new HostError("ItemNotFound");
}

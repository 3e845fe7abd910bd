/** Filters of a sheet, of a table and of one of its columns. */
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import type { FilterCriterion, Table } from "../../engine/model-table";
import { isRecord } from "../arguments";
import { HostError, invalidArgument, notBuilt } from "../host-error";
import { kind, type Kind } from "../kind";
import type { Json } from "../wire";
import { placeArgument, rangeThing } from "./places";
import { columnOf, type HeldColumn } from "./table-columns";

/** What AutoFilter means for a sheet, and for a table. */
interface Filtered {
  readonly sheet: Sheet;
  /** With the header row; null without a filter. */
  readonly area: () => Area | null;
  readonly criteria: () => ReadonlyMap<number, FilterCriterion>;
  readonly setArea: (area: Area | null) => void;
  readonly setCriterion: (column: number, criterion: FilterCriterion | null) => void;
}

export function sheetFilter(sheet: Sheet): Filtered {
  return {
    sheet,
    area: () => sheet.filter?.area ?? null,
    criteria: () => sheet.filter?.criteria ?? new Map(),
    setArea: (area) => sheet.setFilter(area && { area, criteria: new Map() }),
    setCriterion: (column, criterion) => {
      const { filter } = sheet;
      if (!filter) throw new HostError("InvalidOperation");
      const criteria = new Map(filter.criteria);
      if (criterion) criteria.set(column, criterion);
      else criteria.delete(column);
      sheet.setFilter({ area: filter.area, criteria });
    },
  };
}

export function tableFilter(table: Table): Filtered {
  return {
    sheet: table.sheet,
    area: () => (table.options.showFilterButton ? table.area : null),
    criteria: () => table.criteria,
    setArea: (area) => table.change({ showFilterButton: area !== null }),
    setCriterion: (index, criterion) => {
      const column = table.columns[index];
      if (!column) throw invalidArgument();
      table.setCriterion(column, criterion);
    },
  };
}

export const autoFilterKind: Kind<Filtered> = kind({
  name: "AutoFilter",
  scalars: {
    enabled: (filtered) => filtered.area() !== null,
    isDataFiltered: (filtered) => filtered.criteria().size > 0,
    criteria: (filtered) => {
      const columns = Math.max(0, ...[...filtered.criteria().keys()].map((column) => column + 1));
      return Array.from({ length: columns }, (_, column) => criterionObject(filtered.criteria().get(column) ?? null));
    },
  },
  methods: {
    apply: (filtered, args) => {
      const { area } = placeArgument(args, 0, filtered.sheet);
      filtered.setArea(area);
      if (args.isGiven(1) && args.isGiven(2)) filtered.setCriterion(args.number(1), readCriterion(args.json(2)));
    },
    clearCriteria: (filtered) => {
      for (const column of [...filtered.criteria().keys()]) filtered.setCriterion(column, null);
    },
    clearColumnCriteria: (filtered, args) => filtered.setCriterion(args.number(0), null),
    reapply: (filtered) => {
      for (const [column, criterion] of [...filtered.criteria()]) filtered.setCriterion(column, criterion);
    },
    remove: (filtered) => filtered.setArea(null),
    getRange: (filtered, _, session) => {
      const area = filtered.area();
      if (!area) throw new HostError("ItemNotFound");
      return rangeThing(session, filtered.sheet, area);
    },
    getRangeOrNullObject: (filtered, _, session) => {
      const area = filtered.area();
      return area && rangeThing(session, filtered.sheet, area);
    },
  },
});

export const columnFilterKind: Kind<HeldColumn> = kind({
  name: "Filter",
  scalars: {
    criteria: ({ table, id }) => {
      const index = table.columns.findIndex((column) => column.id === id);
      return criterionObject(table.criteria.get(index) ?? null);
    },
  },
  methods: {
    apply: (held, args) => set(held, readCriterion(args.json(0))),
    applyValuesFilter: (held, args) => set(held, readCriterion({ filterOn: "Values", values: args.json(0) })),
    applyCustomFilter: (held, args) =>
      set(held, {
        kind: "custom",
        first: args.text(0),
        ...(args.isGiven(1) ? { second: args.text(1), both: args.word(2, ["And", "Or"], "And") === "And" } : {}),
      }),
    clear: (held) => set(held, null),
  },
});

function set(held: HeldColumn, criterion: FilterCriterion | null): void {
  held.table.setCriterion(columnOf(held), criterion);
}

function readCriterion(value: Json): FilterCriterion {
  if (!isRecord(value)) throw invalidArgument();
  const { filterOn, values, criterion1, criterion2, operator } = value;
  if (filterOn === "Values" && Array.isArray(values)) {
    const texts = values.filter((each): each is string => typeof each === "string");
    return { kind: "values", texts, blanks: texts.includes("") };
  }
  if (filterOn === "Custom" && typeof criterion1 === "string") {
    const second = typeof criterion2 === "string" ? { second: criterion2, both: operator !== "Or" } : {};
    return { kind: "custom", first: criterion1, ...second };
  }
  throw notBuilt(`filters on ${String(filterOn)}`);
}

function criterionObject(criterion: FilterCriterion | null): Json {
  if (!criterion) return null;
  if (criterion.kind === "values") return { filterOn: "Values", values: [...criterion.texts] };
  const { first, second, both } = criterion;
  const more = second === undefined ? {} : { criterion2: second, operator: both === false ? "Or" : "And" };
  return { filterOn: "Custom", criterion1: first, ...more };
}

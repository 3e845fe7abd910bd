/** Names of the workbook or of one sheet (NamedItem). */
import { allFixed, placeAddress } from "../../engine/address";
import type { DefinedName } from "../../engine/model";
import type { Sheet } from "../../engine/model-sheet";
import { isError } from "../../engine/value";
import { fullAddress } from "../address";
import type { Arguments } from "../arguments";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import { plainValue, valueType } from "../plain-value";
import type { Session } from "../session";
import type { Json } from "../wire";
import { rangeThing } from "./places";
import { rangeKind } from "./range";
import { worksheetKind } from "./worksheet";

interface Names {
  readonly session: Session;
  /** null: the workbook's own names. */
  readonly scope: Sheet | null;
}

interface HeldName extends Names {
  readonly key: string;
}

function namesOf({ session, scope }: Names): readonly DefinedName[] {
  return session.workbook.names.filter((name) => name.scope === scope);
}

function definition(held: HeldName): DefinedName {
  return namesOf(held).find(({ name }) => name.toLowerCase() === held.key) ?? fail();
}

function byName(names: Names, name: string): Thing | null {
  const key = name.toLowerCase();
  return namesOf(names).some((each) => each.name.toLowerCase() === key) ? nameThing(names, name) : null;
}

function nameThing({ session, scope }: Names, name: string): Thing {
  return Thing.of(nameKind, { session, scope, key: name.toLowerCase() });
}

export const namesKind: Kind<Names> = kind({
  name: "NamedItemCollection",
  item: (names, args) => byName(names, args.text(0)) ?? fail(),
  items: (names) => namesOf(names).map(({ name }) => nameThing(names, name)),
  methods: {
    add: (names, args) => add(names, args, "A1"),
    addFormulaLocal: (names, args) => add(names, args, "local"),
    getCount: (names) => namesOf(names).length,
    getItemOrNullObject: (names, args) => byName(names, args.text(0)),
  },
});

function add(names: Names, args: Arguments, notation: "A1" | "local"): Thing {
  const { session, scope } = names;
  const name = args.text(0);
  const range = args.thing(1, rangeKind);
  const formula = range ? `=${placeAddress(range.sheet.name, range.area, allFixed)}` : String(args.json(1));
  session.workbook.addName({
    name,
    formula,
    scope,
    notation: range ? "A1" : notation,
    comment: args.optionalText(2) ?? "",
  });
  return nameThing(names, name);
}

const nameKind: Kind<HeldName> = kind({
  name: "NamedItem",
  identity: (held) => ({ _Id: definition(held).name }),
  scalars: {
    _Id: (held) => definition(held).name,
    name: (held) => definition(held).name,
    type: (held) => typeOf(definition(held)),
    value: (held) => valueOf(definition(held)),
    formula: {
      get: (held) => definition(held).formula,
      set: (held, value) => change(held, { formula: String(value) }),
    },
    visible: {
      get: (held) => definition(held).visible,
      set: (held, value) => change(held, { visible: value === true }),
    },
    comment: {
      get: (held) => definition(held).comment,
      set: (held, value) => change(held, { comment: String(value) }),
    },
    scope: ({ scope }) => (scope ? "Worksheet" : "Workbook"),
  },
  navigations: {
    worksheet: ({ scope }) => {
      // Excel: a name of the workbook has no sheet.
      if (!scope) throw new HostError("ItemNotFound");
      return Thing.of(worksheetKind, scope);
    },
    worksheetOrNullObject: ({ scope }) => scope && Thing.of(worksheetKind, scope),
    arrayValues: (held) => Thing.of(arrayValuesKind, held),
  },
  methods: {
    delete: (held, _, { workbook }) => workbook.removeName(definition(held)),
    getRange: (held, _, session) => range(held, session) ?? fail(),
    getRangeOrNullObject: (held, _, session) => range(held, session),
  },
});

const arrayValuesKind: Kind<HeldName> = kind({
  name: "NamedItemArrayValues",
  scalars: {
    values: (held) => definition(held).value.map((row) => row.map(plainValue)),
    types: (held) => definition(held).value.map((row) => row.map(valueType)),
  },
});

function change(held: HeldName, patch: { formula?: string; visible?: boolean; comment?: string }): void {
  held.session.workbook.changeName(definition(held), patch);
}

/** Names of Excel.NamedItemType. */
function typeOf({ places, value }: DefinedName): string {
  if (places) return "Range";
  if (value.length > 1 || (value[0]?.length ?? 0) > 1) return "Array";
  const single = value[0]?.[0] ?? null;
  if (isError(single)) return "Error";
  const type = valueType(single);
  return type === "Empty" ? "String" : type;
}

/** Excel: the address of a range, else what the formula gives. */
function valueOf({ places, value }: DefinedName): Json {
  if (places) return places.map(({ sheet, area }) => fullAddress(sheet.name, area)).join(",");
  return plainValue(value[0]?.[0] ?? null);
}

function range(held: HeldName, session: Session): Thing | null {
  const { places } = definition(held);
  const [place, ...others] = places ?? [];
  if (!place) return null;
  if (others.length > 0) throw invalidArgument();
  return rangeThing(session, place.sheet, place.area);
}

function fail(): never {
  throw new HostError("ItemNotFound");
}

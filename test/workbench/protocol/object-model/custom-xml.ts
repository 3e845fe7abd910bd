/** Workbook.customXmlParts. */
import type { CustomXmlPart, Workbook } from "../../engine/model";
import { HostError } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Arguments } from "../arguments";

/** All parts, or those of one namespace. */
interface Parts {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

interface HeldPart {
  readonly workbook: Workbook;
  readonly id: string;
}

function list({ workbook, namespace }: Parts): readonly CustomXmlPart[] {
  return workbook.customXmlParts.filter((part) => namespace === null || part.namespace === namespace);
}

function partThing(workbook: Workbook, { id }: CustomXmlPart): Thing {
  return Thing.of(partKind, { workbook, id });
}

function byId(parts: Parts, args: Arguments): Thing | null {
  const id = args.text(0).toLowerCase();
  const part = list(parts).find((each) => each.id.toLowerCase() === id);
  return part ? partThing(parts.workbook, part) : null;
}

function only(parts: Parts): Thing | null {
  const [part, ...others] = list(parts);
  return part && others.length === 0 ? partThing(parts.workbook, part) : null;
}

const reading = {
  item: (parts: Parts, args: Arguments) => byId(parts, args) ?? fail(),
  items: (parts: Parts) => list(parts).map((part) => partThing(parts.workbook, part)),
};

const methods: NonNullable<Kind<Parts>["methods"]> = {
  getCount: (parts) => list(parts).length,
  getItemOrNullObject: byId,
};

export const customXmlPartsKind: Kind<Parts> = kind({
  name: "CustomXmlPartCollection",
  ...reading,
  methods: {
    ...methods,
    add: ({ workbook }, args) => partThing(workbook, workbook.addCustomXmlPart(args.text(0))),
    getByNamespace: ({ workbook }, args) => Thing.of(scopedPartsKind, { workbook, namespace: args.text(0) }),
  },
});

const scopedPartsKind: Kind<Parts> = kind({
  name: "CustomXmlPartScopedCollection",
  ...reading,
  methods: {
    ...methods,
    /** Excel: fails if there is none or more than one. */
    getOnlyItem: (parts) => only(parts) ?? fail(),
    getOnlyItemOrNullObject: only,
  },
});

function part({ workbook, id }: HeldPart): CustomXmlPart {
  return workbook.customXmlParts.find((each) => each.id === id) ?? fail();
}

const partKind: Kind<HeldPart> = kind({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: ({ id }) => id, namespaceUri: (held) => part(held).namespace },
  methods: {
    getXml: (held) => part(held).xml,
    setXml: (held, args) => held.workbook.setCustomXml(part(held), args.text(0)),
    delete: (held) => held.workbook.removeCustomXmlPart(part(held)),
  },
});

function fail(): never {
  throw new HostError("ItemNotFound");
}

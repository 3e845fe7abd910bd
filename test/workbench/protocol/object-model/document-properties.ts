/** Workbook.properties: title, author and their kin, and the custom ones. */
import type { DocumentProperties, Workbook } from "../../engine/model";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, type Scalar, Thing } from "../kind";
import type { Json } from "../wire";

type TextKey = {
  [K in keyof DocumentProperties]: DocumentProperties[K] extends string ? K : never;
}[keyof DocumentProperties];

function text(key: TextKey): Scalar<Workbook> {
  return {
    get: (workbook) => workbook.properties[key],
    set: (workbook, value) => workbook.changeProperties({ [key]: String(value ?? "") }),
  };
}

export const documentPropertiesKind: Kind<Workbook> = kind({
  name: "DocumentProperties",
  scalars: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    manager: text("manager"),
    company: text("company"),
    category: text("category"),
    lastAuthor: (workbook) => workbook.properties.lastAuthor,
    revisionNumber: {
      get: (workbook) => workbook.properties.revisionNumber,
      set: (workbook, value) => workbook.changeProperties({ revisionNumber: Number(value) }),
    },
    creationDate: (workbook) => workbook.properties.creationDate?.toISOString() ?? null,
  },
  navigations: { custom: (workbook) => Thing.of(customPropertiesKind, workbook) },
});

interface HeldProperty {
  readonly workbook: Workbook;
  readonly key: string;
}

const customPropertiesKind: Kind<Workbook> = kind({
  name: "CustomPropertyCollection",
  item: (workbook, args) => property(workbook, args.text(0)) ?? fail(),
  items: (workbook) =>
    [...workbook.properties.custom.keys()].map((key) => Thing.of(customPropertyKind, { workbook, key })),
  methods: {
    add: (workbook, args) => {
      put(workbook, args.text(0), args.json(1));
      return property(workbook, args.text(0)) ?? fail();
    },
    deleteAll: (workbook) => workbook.changeProperties({ custom: new Map() }),
    getCount: (workbook) => workbook.properties.custom.size,
    getItemOrNullObject: (workbook, args) => property(workbook, args.text(0)),
  },
});

/** Excel: keys are compared without case. */
function property(workbook: Workbook, name: string): Thing | null {
  const key = [...workbook.properties.custom.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : Thing.of(customPropertyKind, { workbook, key });
}

function put(workbook: Workbook, key: string, value: Json): void {
  if (typeof value === "object") throw invalidArgument();
  workbook.changeProperties({ custom: new Map(workbook.properties.custom).set(key, value) });
}

const customPropertyKind: Kind<HeldProperty> = kind({
  name: "CustomProperty",
  scalars: {
    key: ({ key }) => key,
    type: ({ workbook, key }) => typeName(workbook.properties.custom.get(key)),
    value: {
      get: ({ workbook, key }) => {
        const value = workbook.properties.custom.get(key);
        return value instanceof Date ? value.toISOString() : (value ?? null);
      },
      set: ({ workbook, key }, value) => put(workbook, key, value),
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      const custom = new Map(workbook.properties.custom);
      custom.delete(key);
      workbook.changeProperties({ custom });
    },
  },
});

/** Names of Excel.DocumentPropertyType. */
function typeName(value: unknown): string {
  if (value instanceof Date) return "Date";
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function fail(): never {
  throw new HostError("ItemNotFound");
}

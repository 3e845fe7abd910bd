/** Owns what functions.json says to people: names, descriptions and arguments of the add-in's functions, for the suggestions. */
import type { SuggestedFunction } from "./native-functions";

interface Entry {
  readonly [key: string]: unknown;
}

export function suggestedFunctions(metadata: string, namespace: string, addIn: string): SuggestedFunction[] {
  const file: unknown = JSON.parse(metadata);
  return entriesOf(file, "functions").map((entry) => ({
    name: (namespace === "" ? "" : `${namespace}.`) + textOf(entry, "name"),
    description: textOf(entry, "description"),
    parameters: entriesOf(entry, "parameters").map((parameter) => ({
      name: argumentName(parameter),
      description: textOf(parameter, "description"),
    })),
    addIn,
  }));
}

function argumentName(parameter: Entry): string {
  const name = textOf(parameter, "name");
  if (parameter["repeating"] === true) return `${name}…`;
  return parameter["optional"] === true ? `[${name}]` : name;
}

function entriesOf(holder: unknown, key: string): Entry[] {
  const list = isEntry(holder) ? holder[key] : undefined;
  return Array.isArray(list) ? list.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null;
}

function textOf(entry: Entry, key: string): string {
  const text = entry[key];
  return typeof text === "string" ? text : "";
}

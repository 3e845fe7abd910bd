/** The arguments of one call as office.js sent them, read with the types that the member needs. A wrong one is Excel's InvalidArgument. */
import { invalidArgument } from "./host-error";
import { Thing, type Kind } from "./kind";
import type { Json } from "./wire";

export type Argument = Json | Thing | readonly Argument[];

export class Arguments {
  /** `member` names the call in errors: "Range.getCell". */
  constructor(
    private readonly values: readonly Argument[],
    private readonly member: string,
  ) {}

  get count(): number {
    return this.values.length;
  }

  isGiven(place: number): boolean {
    const value = this.values[place];
    return value !== undefined && value !== null;
  }

  text(place: number): string {
    const value = this.values[place];
    return typeof value === "string" ? value : this.refuse(place, "a text");
  }

  optionalText(place: number): string | undefined {
    return this.isGiven(place) ? this.text(place) : undefined;
  }

  number(place: number): number {
    const value = this.values[place];
    return typeof value === "number" ? value : this.refuse(place, "a number");
  }

  optionalNumber(place: number): number | undefined {
    return this.isGiven(place) ? this.number(place) : undefined;
  }

  boolean(place: number, otherwise: boolean): boolean {
    if (!this.isGiven(place)) return otherwise;
    const value = this.values[place];
    return typeof value === "boolean" ? value : this.refuse(place, "true or false");
  }

  /** One of the words of an enumeration; Excel takes any case for the first letter. */
  word<W extends string>(place: number, words: readonly W[], otherwise?: W): W {
    if (!this.isGiven(place) && otherwise !== undefined) return otherwise;
    const value = this.values[place];
    const found = typeof value === "string" && words.find((word) => word.toLowerCase() === value.toLowerCase());
    return found || this.refuse(place, `one of ${words.join(", ")}`);
  }

  /** An object of the object model of this kind, or undefined if the argument is something else. */
  thing<T>(place: number, kind: Kind<T>): T | undefined {
    const value = this.values[place];
    return value instanceof Thing ? value.as(kind) : undefined;
  }

  list(place: number): readonly Argument[] {
    const value = this.values[place];
    return Array.isArray(value) ? (value as readonly Argument[]) : this.refuse(place, "a list");
  }

  record(place: number): { readonly [key: string]: Json } {
    const value = this.json(place);
    return isRecord(value) ? value : this.refuse(place, "an object");
  }

  optionalRecord(place: number): { readonly [key: string]: Json } {
    return this.isGiven(place) ? this.record(place) : {};
  }

  /** Plain data, with no object of the object model in it. */
  json(place: number): Json {
    const value = this.values[place] ?? null;
    return isJson(value) ? value : this.refuse(place, "plain data");
  }

  refuse(place: number, wanted: string): never {
    throw invalidArgument(`${this.member}: argument ${place + 1} must be ${wanted}.`);
  }
}

export function isRecord(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Thing);
}

function isJson(value: Argument): value is Json {
  if (value instanceof Thing) return false;
  return !Array.isArray(value) || (value as readonly Argument[]).every(isJson);
}

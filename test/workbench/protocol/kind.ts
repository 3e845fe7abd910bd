/**
 * How a class of Excel's object model is written down: its scalars, navigation properties, methods and items, each over
 * one object of the workbook. The files in object-model/ declare kinds; the batch engine asks things of them by name.
 */
import type { Arguments } from "./arguments";
import { notBuilt } from "./host-error";
import type { Session } from "./session";
import type { Json } from "./wire";

/** A property that holds a value: a function if it can only be read. */
export type Scalar<T> =
  | ((target: T, session: Session) => Json)
  | {
      readonly get: (target: T, session: Session) => Json;
      readonly set: (target: T, value: Json, session: Session) => void;
    };

/** `void` for a method that answers nothing, `null` where an …OrNullObject member finds nothing. */
export type Answer = Thing | Json | void;

export interface Kind<T> {
  readonly name: string;
  /** What office.js stores to find the object again in a later batch: `Id` or `_Id`. Found by place if left out. */
  readonly identity?: (target: T) => { readonly [key: string]: Json };
  /** Objects that are kept alive between batches by `_KeepReference`: ranges. */
  readonly kept?: true;
  readonly scalars?: { readonly [name: string]: Scalar<T> };
  readonly navigations?: { readonly [name: string]: (target: T, session: Session) => Thing | null };
  readonly methods?: { readonly [name: string]: (target: T, args: Arguments, session: Session) => Answer };
  /** getItem of a collection. */
  readonly item?: (target: T, args: Arguments, session: Session) => Thing;
  /** The members of a collection, read anew at every load. */
  readonly items?: (target: T, session: Session) => readonly Thing[];
}

const declared: Kind<unknown>[] = [];

/** Declares a class of the object model. */
export function kind<T>(members: Kind<T>): Kind<T> {
  declared.push(members as Kind<unknown>);
  return members;
}

/** All classes that there are, for comparing them with those of office.js. */
export function declaredKinds(): readonly Kind<unknown>[] {
  return declared;
}

/** An object of the object model, whatever its kind: what a path of a batch leads to. */
export class Thing {
  private constructor(
    private readonly kind: Kind<unknown>,
    private readonly target: unknown,
  ) {}

  static of<T>(kind: Kind<T>, target: T): Thing {
    return new Thing(kind as Kind<unknown>, target);
  }

  /** What this stands for in the workbook if it is of this kind: used for arguments. */
  as<T>(kind: Kind<T>): T | undefined {
    return this.kind === (kind as Kind<unknown>) ? (this.target as T) : undefined;
  }

  get kindName(): string {
    return this.kind.name;
  }

  get isKept(): boolean {
    return this.kind.kept === true;
  }

  get isCollection(): boolean {
    return this.kind.items !== undefined;
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.kind.scalars ?? {});
  }

  hasScalar(name: string): boolean {
    return own(this.kind.scalars, name) !== undefined;
  }

  identity(): { readonly [key: string]: Json } {
    return this.kind.identity?.(this.target) ?? {};
  }

  read(name: string, session: Session): Json {
    const scalar = own(this.kind.scalars, name);
    if (!scalar) throw notBuilt(this.member(name));
    return typeof scalar === "function" ? scalar(this.target, session) : scalar.get(this.target, session);
  }

  write(name: string, value: Json, session: Session): void {
    const scalar = own(this.kind.scalars, name);
    if (!scalar || typeof scalar === "function") throw notBuilt(`the setting of ${this.member(name)}`);
    scalar.set(this.target, value, session);
  }

  hasNavigation(name: string): boolean {
    return own(this.kind.navigations, name) !== undefined;
  }

  follow(name: string, session: Session): Thing | null {
    const navigation = own(this.kind.navigations, name);
    if (!navigation) throw notBuilt(this.member(name));
    return navigation(this.target, session);
  }

  call(name: string, args: Arguments, session: Session): Answer {
    const method = own(this.kind.methods, name);
    if (!method) throw notBuilt(`${this.member(name)}()`);
    return method(this.target, args, session);
  }

  item(args: Arguments, session: Session): Thing {
    if (!this.kind.item) throw notBuilt(`${this.kind.name}.getItem()`);
    return this.kind.item(this.target, args, session);
  }

  items(session: Session): readonly Thing[] {
    if (!this.kind.items) throw notBuilt(`${this.kind.name}.items`);
    return this.kind.items(this.target, session);
  }

  /** A name that errors point at: "Worksheet.charts". */
  member(name: string): string {
    return `${this.kind.name}.${name}`;
  }
}

function own<V>(members: { readonly [name: string]: V } | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Server names are PascalCase, ours and office.js' camelCase: GetRange → getRange; _KeepReference and _Id stay. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

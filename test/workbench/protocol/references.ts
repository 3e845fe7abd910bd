/** Objects that office.js keeps between batches (_KeepReference): ranges, each under an id of ours, until it lets go of them. */
import { HostError } from "./host-error";
import type { Thing } from "./kind";
import type { Json } from "./wire";

export class References {
  private readonly things = new Map<string, Thing>();
  private readonly ids = new WeakMap<Thing, string>();
  private issued = 0;

  get count(): number {
    return this.things.size;
  }

  keep(thing: Thing): void {
    if (this.ids.has(thing)) return;
    const id = `ref_${++this.issued}`;
    this.ids.set(thing, id);
    this.things.set(id, thing);
  }

  thing(id: string): Thing {
    const thing = this.things.get(id);
    if (!thing) throw new HostError("InvalidReference");
    return thing;
  }

  all(): Iterable<Thing> {
    return this.things.values();
  }

  remove(id: string): void {
    this.things.delete(id);
  }

  clear(): void {
    this.things.clear();
  }

  /** What office.js remembers an object by: its own id, and the reference if it is kept. */
  identityOf(thing: Thing): { readonly [key: string]: Json } {
    const id = this.ids.get(thing);
    return id === undefined ? thing.identity() : { ...thing.identity(), _ReferenceId: id };
  }
}

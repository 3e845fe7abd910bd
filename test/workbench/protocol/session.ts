/** One add-in's conversation with one workbook: what the classes of the object model need besides the object they stand for. */
import type { Workbook } from "../engine/model";
import type { CustomFunctionRunner } from "./custom-functions";
import type { EventHub } from "./events";
import { HostError, notBuilt } from "./host-error";
import { isAnswered } from "./member-sets";
import type { RequirementSets } from "./requirement-sets";
import type { Thing } from "./kind";
import { LiveRanges } from "./object-model/cell-range";
import { Operations } from "./operations";
import { References } from "./references";
import type { Surroundings } from "./surroundings";
import type { Json } from "./wire";

export class Session {
  readonly references = new References();
  readonly ranges = new LiveRanges();
  readonly operations = new Operations();
  /** Workbooks given as base64 text in this batch, opened before it runs: opening takes time, a batch does not wait. */
  readonly openedFiles = new Map<string, Workbook>();
  /** Server types besides the workbook, that an add-in makes with `newObject`. */
  readonly services = new Map<string, () => Thing>();
  /** suspendApiCalculationUntilNextSync was called in this batch. */
  isCalculationSuspended = false;

  constructor(
    readonly workbook: Workbook,
    readonly fileName: string,
    readonly surroundings: Surroundings,
    readonly events: EventHub,
    readonly functions: CustomFunctionRunner,
    /** What this Excel says it supports. */
    readonly sets: RequirementSets,
  ) {}

  /** Excel: what came with a newer set than its own it doesn't know, whether or not office.js has asked before. */
  requireMember(member: string): void {
    if (!isAnswered(member, this.sets)) throw new HostError("ApiNotFound");
  }

  identityOf(thing: Thing): { readonly [key: string]: Json } {
    return this.references.identityOf(thing);
  }

  service(name: string): Thing {
    const make = this.services.get(name);
    if (!make) throw notBuilt(name);
    return make();
  }
}

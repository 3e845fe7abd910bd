// What a rule about the manifest is, and the ledger in which it writes what it looked at and what is wrong.
import type { Element } from "./element";

export interface Manifest {
  path: string;
  root: Element;
  /** True when the files that the build makes lie beside the manifest. */
  built: boolean;
  /** The source file that ties the manifest's function commands to functions. */
  commands: string;
}

export interface Fault {
  at: Element;
  found: string;
  remedy: string;
}

export class Ledger {
  looks = 0;
  readonly faults: Fault[] = [];

  /** One look: `found` and `remedy` are what a person reads when `holds` is false. */
  expect(holds: boolean, at: Element, found: string, remedy: string): void {
    this.looks += 1;
    if (!holds) this.faults.push({ at, found, remedy });
  }
}

export interface Rule {
  name: string;
  look(manifest: Manifest, ledger: Ledger): void | Promise<void>;
}

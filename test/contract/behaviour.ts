/** What one behaviour of Excel is, as a row of a table: the sentence, the page that says so, what a person does and sees, and how
 *  it is tried. The tables beside this file hold the rows; test/browser/contract.test.ts tries them in the workbench, and
 *  checklist.ts prints them for a person with real Excel. */
import type { ExcelDriver } from "../workbench/driver";
import type { Stage } from "./stage";

/** Where it is said: an address of Microsoft's, or openly that no page says it. */
export type Source = `https://${string}` | { readonly guess: string };

interface Said {
  /** Of the whole contract; the checklist and the snippet name a behaviour by it. */
  readonly id: string;
  /** What Excel does, in one sentence. */
  readonly says: string;
  readonly page: Source;
  /** The steps, for a person. */
  readonly do: string;
  /** What is to be seen then. */
  readonly see: string;
  /** What the trial gives where Excel does as it is said. */
  readonly is: unknown;
  /** Of the machine, where the behaviour hangs on them; any unless told. */
  readonly region?: "vi-VN" | "en-US";
}

/** Tried by a script in an add-in's page: the same text runs in the workbench and, as a snippet of Script Lab, in real Excel. So it
 *  can use nothing from around it but its argument. */
export interface ScriptedBehaviour extends Said {
  readonly script: (stage: Stage) => Promise<unknown>;
}

/** Tried by what a person does: keys, files, another person. In real Excel by hand. */
export interface HandBehaviour extends Said {
  readonly hand: (excel: ExcelDriver) => Promise<unknown>;
}

export type Behaviour = ScriptedBehaviour | HandBehaviour;

export interface Group {
  readonly title: string;
  readonly behaviours: readonly Behaviour[];
}

/** What a table's reader is told of its surroundings and what it hands back: the contract between read-plan.ts, which walks
 *  the document, and the readers of tables. */

import type { LeftSentence, Proposal } from "./proposal";
import type { Section } from "./sections";
import type { TableColumn } from "./table-columns";

export interface TableContext {
  /** The index of the table's block in the document. */
  readonly block: number;
  /** The year of the plan, where the document's head names one. */
  readonly year?: number;
  /** The tier whose plan it is; empty where the document names none. */
  readonly level: string;
  /** The heading under which the table stands. */
  readonly group: string;
  /** What the headings above say of the table; undefined where they say nothing. */
  readonly section?: Section;
  /** The document's title in one line. */
  readonly title?: string;
  /** The paragraphs right before the table, the nearest last: caption, "ĐVT: tỷ đồng". */
  readonly before: readonly string[];
  /** Whether the table's columns were put together again from a text that has lost them. */
  readonly isGuessed?: boolean;
  /** The table before, where only a caption or nothing stands between. */
  readonly previous?: TableReading;
}

/** A proposal before the document gives it its number and code; the parent is an index in the same reading. */
export type TableProposal = Omit<Proposal, "id" | "code" | "parent"> & { readonly parent?: number };

/** - `targets`: the only ones that give proposals;
 *  - `layout`: heads and signatures of letters, set in a table without lines. */
export type TableKind =
  "targets" | "results" | "schedule" | "duties" | "contacts" | "scores" | "money" | "layout" | "other";

export interface TableReading {
  readonly kind: TableKind;
  readonly proposals: readonly TableProposal[];
  /** Every row with a number that gave no proposal. */
  readonly left: readonly LeftSentence[];
  /** What the table that goes on without a head takes over. */
  readonly continuation?: TableContinuation;
}

export interface TableContinuation {
  readonly width: number;
  readonly columns: readonly TableColumn[];
  readonly group: string;
  readonly unit: string;
  readonly year?: number;
}

/** Entries of the event richApiMessage, by which the host tells the add-in of everything: events, function calls, pane changes. */
import type { Json } from "./wire";

/** [category, type, target id, JSON text, id, whether it came from another co-author] */
export type MessageEntry = readonly [number, number, string, string, string, boolean];

export const category = { customFunction: 1, event: 65536 } as const;

export function messageEntry(
  kind: number,
  type: number,
  target: string,
  content: Json,
  isRemote = false,
): MessageEntry {
  return [kind, type, target, JSON.stringify(content), "", isRemote];
}

/** Hands entries to the add-in, in order. */
export type Raise = (entries: readonly MessageEntry[]) => void;

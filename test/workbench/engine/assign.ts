/** The smallest undoable change: a field of a workbook's part gets another value. Collections are replaced, never changed in place. */
import type { Journal } from "./journal";

/** `tell` reports the change and does what follows from it; it runs again when the change is taken back. */
export function assign<T extends object, K extends keyof T>(
  journal: Journal,
  target: T,
  key: K,
  value: T[K],
  tell: () => void,
): void {
  const before = target[key];
  target[key] = value;
  journal.record(() => assign(journal, target, key, before, tell));
  tell();
}

/** Excel: a workbook with a password or with rights is handed over encrypted; what it holds can't be read then. */

import { not, type Outcome } from "../core/outcome";
import { UnreadableWorkbook } from "../file/markup";

export async function readable<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return not({ kind: "unreadable-file" });
    throw error;
  }
}

/** Has Excel calculate every formula anew: the cells of our functions don't depend on the targets table in Excel's eyes. */

import { done, type Outcome } from "../core/outcome";
import { conversation } from "../excel/session";

export function recalculate(): Promise<Outcome<void>> {
  return conversation(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
    return done(undefined);
  });
}

/** Has Excel calculate every formula anew, so that cells of a saved workbook call our functions at all: from then on those
 *  keep the cells fresh by themselves. */

import { done, type Outcome } from "../core/outcome";
import { patientConversation } from "../excel/session";

export function recalculate(): Promise<Outcome<void>> {
  return patientConversation(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
    return done(undefined);
  });
}

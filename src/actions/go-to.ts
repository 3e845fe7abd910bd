/** Takes the person to a place of the workbook: what every listed problem does when it is clicked. */

import { done, not, type Outcome } from "../core/outcome";
import type { Place } from "../core/problem";
import { conversation } from "../excel/session";

export function goTo(place: Place): Promise<Outcome<void>> {
  return conversation(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    await context.sync();
    if (sheet.isNullObject) {
      return not({ kind: "excel-refused", code: "ItemNotFound", message: place.sheet });
    }
    sheet.activate();
    if (place.address !== undefined) sheet.getRange(place.address).select();
    await context.sync();
    return done(undefined);
  });
}

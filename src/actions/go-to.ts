/** Takes the person to a place of the workbook: what every listed problem does when it is clicked. A hidden sheet is shown
 *  first. */

import { done, not, type Outcome } from "../core/outcome";
import type { Place } from "../core/problem";
import { conversation } from "../excel/session";

export function goTo(place: Place): Promise<Outcome<void>> {
  return conversation(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("visibility");
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) return not({ kind: "sheet-gone", sheet: place.sheet });
    const isHidden = sheet.visibility !== "Visible";
    if (isHidden && protection.protected) return not({ kind: "protected-structure" });
    // Excel: a hidden sheet can't be activated.
    if (isHidden) sheet.visibility = "Visible";
    sheet.activate();
    if (place.address !== undefined) sheet.getRange(place.address).select();
    await context.sync();
    return done(undefined);
  });
}

/** Settings that name something which stands in another table: the form and the reporting calendar. A name that nothing
 *  has is told with the known ones; the usual one holds meanwhile. */

import type { ReportCalendar } from "./calendar";
import { calendarNamed } from "./calendars-table";
import type { Form } from "./form";
import { formNamed } from "./forms-table";
import type { Problem } from "./problem";
import { settingNames, type SettingKey } from "./setting-names";
import type { Settings } from "./settings-table";

interface Choices {
  readonly forms: readonly Form[];
  readonly calendars: readonly ReportCalendar[];
}

export function unknownNames({ texts, places }: Settings, { forms, calendars }: Choices): readonly Problem[] {
  const told = (key: SettingKey, isKnown: boolean, known: readonly { readonly name: string }[]): Problem[] => {
    const at = places?.[key];
    if (isKnown || texts[key] === "" || !at) return [];
    const names = known.map(({ name }) => name);
    return [{ kind: "unknown-word", column: settingNames[key], found: texts[key], known: names, at }];
  };
  return [
    ...told("form", formNamed(forms, texts.form) !== undefined, forms),
    ...told("calendar", calendarNamed(texts.calendar, calendars) !== undefined, calendars),
  ];
}

import { builtInCalendars, decreeCalendar } from "../../src/core/calendar";
import { formPresets } from "../../src/core/form-presets";
import { unknownNames } from "../../src/core/named-choices";
import { noSettings } from "../../src/core/settings-table";

const at = { sheet: "Thiết lập", address: "B22" };
const choices = { forms: formPresets, calendars: builtInCalendars };
const told = (texts: Partial<typeof noSettings.texts>): readonly unknown[] =>
  unknownNames(
    { ...noSettings, texts: { ...noSettings.texts, ...texts }, places: { form: at, calendar: at } },
    choices,
  );

test("nothing named, or what there is", () => {
  expect(told({})).toEqual([]);
  expect(told({ form: formPresets[1]?.name.toUpperCase() ?? "", calendar: decreeCalendar.name })).toEqual([]);
});

test("what there isn't is told with what there is", () => {
  expect(told({ form: "Biểu 99", calendar: "Lịch tỉnh" })).toEqual([
    { kind: "unknown-word", column: "Biểu mẫu", found: "Biểu 99", known: formPresets.map(({ name }) => name), at },
    {
      kind: "unknown-word",
      column: "Lịch báo cáo",
      found: "Lịch tỉnh",
      known: builtInCalendars.map(({ name }) => name),
      at,
    },
  ]);
});

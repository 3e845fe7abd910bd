import * as fc from "fast-check";
import { versionFormula, versionOn, type SettingHistory, type SettingVersion } from "../../src/core/setting-versions";

const at = { sheet: "Thiết lập", address: "B5" };
const version = (text: string, from?: number, until?: number): SettingVersion => ({
  raw: text,
  text,
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
  at,
  nameAt: at,
  fromAt: at,
});

const anyVersion = fc
  .tuple(
    fc.string(),
    fc.option(fc.integer({ min: 45000, max: 45020 })),
    fc.option(fc.integer({ min: 45000, max: 45020 })),
  )
  .map(([text, from, until]) => version(text, from ?? undefined, until ?? undefined));

const anyHistory = fc
  .array(anyVersion, { minLength: 1, maxLength: 6 })
  .map((versions): SettingHistory => ({ versions, rows: versions.length, isDated: true }));

const anyDay = fc.integer({ min: 44998, max: 45022 });

test("the row of a day is in force on it, and none in force began later", () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (history, day) => {
      const inForce = history.versions.filter(({ from = 0, until = Infinity }) => from <= day && day <= until);
      const found = versionOn(history, day);
      expect(found === undefined).toBe(inForce.length === 0);
      if (!found) return;
      expect(inForce).toContain(found);
      expect(inForce.every(({ from = 0 }) => from <= (found.from ?? 0))).toBe(true);
    }),
  );
});

/** What LOOKUP(2,1/(…),…) gives: the last row that fulfils the conditions which the formula names. */
function lookedUp(formula: string, { versions }: SettingHistory): string {
  if (formula === '""') return "";
  const asked = (column: string): number | undefined => {
    const found = new RegExp(`\\[${column}\\]=(\\d+)`, "u").exec(formula)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [from, until] = [asked("Hiệu lực từ"), asked("Hiệu lực đến")];
  const rows = versions.filter(
    (each) => (from === undefined || (each.from ?? 0) === from) && (until === undefined || (each.until ?? 0) === until),
  );
  return rows[rows.length - 1]?.text ?? "#N/A";
}

test("the formula finds the very row, whichever rows there are", () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (history, day) => {
      const formula = versionFormula("Mục", history, day);
      expect(lookedUp(formula, history)).toBe(versionOn(history, day)?.text ?? "");
    }),
  );
});

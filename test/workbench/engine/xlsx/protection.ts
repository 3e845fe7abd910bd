/** Sheet and structure protection between file and model. What the file locks, the model doesn't allow. */
import type { Book } from "../book";
import type { ProtectionOptions } from "../model-sheet";
import { passwordHash } from "../password";
import { blankProtectionOptions } from "../sheet-printing";
import type { Protection } from "../sheet-state";
import { tag, type Attributes } from "./markup";
import { attributeOf, childOf, flagOf, type XmlElement } from "./xml";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** The file's word, and whether it is locked unless the file says something. */
const permissions: readonly (readonly [Permission, file: string, isLocked: boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];

export function readProtection(sheet: XmlElement): Protection | null {
  const element = childOf(sheet, "sheetProtection");
  if (!flagOf(element, "sheet")) return null;
  const allowed = permissions.map(([name, file, isLocked]) => [name, !flagOf(element, file, isLocked)]);
  const options: ProtectionOptions = {
    ...blankProtectionOptions,
    ...Object.fromEntries(allowed),
    selectionMode: !flagOf(element, "selectLockedCells")
      ? "Normal"
      : flagOf(element, "selectUnlockedCells")
        ? "None"
        : "Unlocked",
  };
  return { options, password: null, hash: readHash(element, "password", "") };
}

export function protectionMarkup(protection: Protection | null): string {
  if (!protection) return "";
  const { options } = protection;
  const locked = permissions.map(([name, file, isLocked]) => [
    file,
    options[name] === isLocked ? !isLocked : undefined,
  ]);
  return tag("sheetProtection", {
    ...hashAttributes(protection, "password", ""),
    sheet: true,
    ...Object.fromEntries(locked),
    selectLockedCells: options.selectionMode === "Normal" ? undefined : true,
    selectUnlockedCells: options.selectionMode === "None" ? true : undefined,
  });
}

export function readStructureLock(workbook: XmlElement): Book["structureLock"] {
  const element = childOf(workbook, "workbookProtection");
  if (!flagOf(element, "lockStructure")) return null;
  return { password: null, hash: readHash(element, "workbookPassword", "workbook") };
}

export function structureLockMarkup(lock: Book["structureLock"]): string {
  if (!lock) return "";
  return tag("workbookProtection", { ...hashAttributes(lock, "workbookPassword", "workbook"), lockStructure: true });
}

/**
 * Excel 2013 and later keep a salted hash of another kind. It is carried as it is, but no password can be compared with
 * it here: such a sheet stays protected.
 */
function readHash(element: XmlElement | undefined, plain: string, prefix: string): string | null {
  const part = (name: string): string | undefined =>
    attributeOf(element, prefix === "" ? name : prefix + name[0]?.toUpperCase() + name.slice(1));
  const hash = part("hashValue");
  if (hash === undefined) return attributeOf(element, plain) || null;
  return [part("algorithmName"), hash, part("saltValue"), part("spinCount")].join("|");
}

function hashAttributes(lock: NonNullable<Book["structureLock"]>, plain: string, prefix: string): Attributes {
  if (lock.password !== null) return { [plain]: passwordHash(lock.password) };
  if (lock.hash === null) return {};
  if (!lock.hash.includes("|")) return { [plain]: lock.hash };
  const [algorithmName, hashValue, saltValue, spinCount] = lock.hash.split("|");
  const named = { algorithmName, hashValue, saltValue, spinCount };
  if (prefix === "") return named;
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [prefix + name[0]?.toUpperCase() + name.slice(1), value]),
  );
}

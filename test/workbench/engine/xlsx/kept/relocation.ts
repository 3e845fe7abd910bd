/**
 * What has happened to the places that kept markup names since the file was opened: rows came and went, sheets got other
 * names or were removed. From texts of then (addresses, formulas) to texts of now.
 */
import { areaAddress, readReference, sheetPrefix } from "../../address";
import { isSameArea, type Area } from "../../area";
import { cornerSince, movedSince, type Corner } from "../../edit-history";
import { tokensOf, withReferences } from "../../formula/tokens";
import type { WorkSheet } from "../../work-sheet";

export class Relocation {
  /** Sheets by the names that they had in the file. */
  readonly #sheets: ReadonlyMap<string, WorkSheet>;
  readonly #formulas = new Map<string, string>();

  constructor(sheets: ReadonlyMap<string, WorkSheet>) {
    this.#sheets = new Map([...sheets].map(([name, sheet]) => [name.toLowerCase(), sheet]));
    this.isNothing = [...sheets].every(([name, sheet]) => sheet.exists && sheet.name === name && !sheet.history);
  }

  readonly isNothing: boolean;

  sheet(nameInFile: string): WorkSheet | undefined {
    return this.#sheets.get(nameInFile.toLowerCase());
  }

  /** null if it was deleted. */
  area(area: Area, home: WorkSheet): Area | null {
    return home.history ? movedSince(area, home.history) : area;
  }

  /** One address or more with blanks between, "A1:B2 D4"; "" if nothing of it is left. */
  addresses(text: string, home: WorkSheet): string {
    if (!home.history) return text;
    return text
      .split(/\s+/)
      .flatMap((address) => {
        const written = readReference(address);
        if (!written) return [address];
        const moved = this.area(written.area, home);
        return moved ? [areaAddress(moved, written.fixed)] : [];
      })
      .join(" ");
  }

  /** A formula without "=". `home` is the sheet that addresses without a sheet are on; null if there is none. */
  formula(text: string, home: WorkSheet | null): string {
    if (this.isNothing || !/[A-Za-z$]/.test(text)) return text;
    const key = `${home?.id ?? ""}|${text}`;
    let moved = this.#formulas.get(key);
    if (moved === undefined) this.#formulas.set(key, (moved = this.#moved(text, home)));
    return moved;
  }

  #moved(text: string, home: WorkSheet | null): string {
    const changed = withReferences(tokensOf(`=${text}`), ({ sheetName, area, fixed }) => {
      const sheet = sheetName === null ? home : this.sheet(sheetName);
      if (!sheet) return null;
      const moved = sheet.exists ? this.area(area, sheet) : null;
      if (!moved) return "#REF!";
      if (isSameArea(moved, area) && (sheetName === null || sheetName === sheet.name)) return null;
      return (sheetName === null ? "" : sheetPrefix(sheet.name)) + areaAddress(moved, fixed);
    });
    return changed === null ? text : changed.slice(1);
  }

  /** Where the upper left corner of a drawing is now. */
  corner(row: number, column: number, home: WorkSheet): Corner {
    return cornerSince(row, column, home.history);
  }
}

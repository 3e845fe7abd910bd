/** Page layout, print areas and titles (kept as names, as in the file), protection, custom properties of a sheet. */
import type { Comment } from "./comment";
import { isWholeColumns, isWholeRows, type Area } from "./area";
import { allFixed, placeAddress } from "./address";
import type { ProtectionOptions } from "./model-sheet";
import type { PageLayout } from "./page-layout";
import { isRightPassword } from "./password";
import { Refusal } from "./refusal";
import { SheetRules } from "./sheet-rules";
import type { Protection } from "./sheet-state";

export const blankProtectionOptions: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export abstract class SheetPrinting extends SheetRules {
  changePageLayout(patch: Partial<PageLayout>): void {
    const next = { ...this.pageLayout, ...patch };
    this.book.edit(() =>
      this.assign("pageLayout", next, () => this.tell({ kind: "pageLayoutChanged", sheet: this.asSheet })),
    );
  }

  get printAreas(): readonly Area[] {
    return this.#areasNamed("Print_Area");
  }

  setPrintAreas(areas: readonly Area[]): void {
    this.#setNamed("Print_Area", areas);
  }

  get printTitleRows(): Area | null {
    return this.#areasNamed("Print_Titles").find(isWholeRows) ?? null;
  }

  get printTitleColumns(): Area | null {
    return this.#areasNamed("Print_Titles").find(isWholeColumns) ?? null;
  }

  setPrintTitleRows(area: Area | null): void {
    if (area && !isWholeRows(area)) throw new Refusal("InvalidArgument", "Print titles at the top are whole rows.");
    this.#setTitles(this.printTitleColumns, area);
  }

  setPrintTitleColumns(area: Area | null): void {
    if (area && !isWholeColumns(area))
      throw new Refusal("InvalidArgument", "Print titles at the left are whole columns.");
    this.#setTitles(area, this.printTitleRows);
  }

  #setTitles(columns: Area | null, rows: Area | null): void {
    this.#setNamed(
      "Print_Titles",
      [columns, rows].filter((area) => area !== null),
    );
  }

  #areasNamed(name: string): Area[] {
    const found = this.book.nameStates.find((known) => known.scopeState === this && known.name === name);
    return (found?.places ?? []).filter(({ sheet }) => sheet === this.asSheet).map(({ area }) => area);
  }

  #setNamed(name: string, areas: readonly Area[]): void {
    const formula = areas.map((area) => placeAddress(this.name, area, allFixed)).join(",");
    this.book.edit(() => {
      this.book.putName(name, this.asWorkSheet, formula === "" ? null : `=${formula}`);
      this.tell({ kind: "pageLayoutChanged", sheet: this.asSheet });
    });
  }

  get isProtected(): boolean {
    return this.protection !== null;
  }

  get hasPassword(): boolean {
    return this.protection !== null && (this.protection.password !== null || this.protection.hash !== null);
  }

  get protectionOptions(): ProtectionOptions {
    return this.protection?.options ?? blankProtectionOptions;
  }

  protect(options: Partial<ProtectionOptions> = {}, password?: string): void {
    if (this.protection) throw new Refusal("InvalidOperation", `The sheet "${this.name}" is protected already.`);
    this.#setProtection({ options: { ...blankProtectionOptions, ...options }, password: password || null, hash: null });
  }

  unprotect(password?: string): void {
    if (!this.protection) return;
    if (!isRightPassword(this.protection, password)) throw new Refusal("AccessDenied", "The password isn't right.");
    this.#setProtection(null);
  }

  #setProtection(protection: Protection | null): void {
    this.book.edit(() =>
      this.assign("protection", protection, () =>
        this.tell({ kind: "protectionChanged", sheet: this.asSheet, isProtected: this.protection !== null }),
      ),
    );
  }

  requirePermission(permission: "allowFormatColumns" | "allowFormatRows"): void {
    if (!this.protection || this.protection.options[permission]) return;
    throw new Refusal("AccessDenied", `The sheet "${this.name}" is protected.`);
  }

  setComments(comments: readonly Comment[]): void {
    this.book.edit(() =>
      this.assign("comments", comments, () => this.tell({ kind: "commentsChanged", sheet: this.asSheet })),
    );
  }

  setCustomProperty(key: string, value: string | null): void {
    const next = new Map(this.customProperties);
    if (value === null) next.delete(key);
    else next.set(key, value);
    this.book.edit(() =>
      this.assign("customProperties", next, () => this.tell({ kind: "customPropertiesChanged", sheet: this.asSheet })),
    );
  }
}

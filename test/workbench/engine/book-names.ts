/** Names, settings, custom XML, properties, and what follows when tables are renamed or dissolved. */
import { SaxesParser } from "saxes";
import { areaAddress, sheetPrefix, allFixed } from "./address";
import { assign } from "./assign";
import { BookState } from "./book-state";
import type { Formula } from "./formula/formula";
import { formulaFromTyped } from "./formula/local-notation";
import { spelled, withFunctionNames } from "./formula/spelling";
import { renamedStructures, structuredArea } from "./formula/structured-reference";
import { formulaFromR1C1, textOfTokens, tokensOf } from "./formula/tokens";
import { newGuid } from "./guid";
import type { CustomXmlPart, DefinedName, DocumentProperties, NewName } from "./model";
import type { Notation, Sheet } from "./model-sheet";
import type { Table } from "./model-table";
import { checkName, isSameName, NameState } from "./names";
import { Refusal } from "./refusal";
import { isError } from "./value";
import { callsStreaming, callsUnknown } from "./xlsx/array-evaluation";
import type { SheetState } from "./sheet-state";
import type { TableState } from "./table-state";
import type { WorkSheet } from "./work-sheet";

type Parts = { table: string; columns: string[] };

export abstract class BookNames extends BookState {
  abstract stateOf(sheet: Sheet): WorkSheet;

  get names(): readonly DefinedName[] {
    return [...this.nameStates].sort((a, b) => a.name.localeCompare(b.name, "vi"));
  }

  name(name: string, from: Sheet | null): DefinedName | null {
    return this.nameSeenFrom(name, from && this.stateOf(from));
  }

  addName({ name, formula, notation = "A1", scope = null, visible = true, comment = "" }: NewName): DefinedName {
    checkName(name);
    const scopeState = scope && this.stateOf(scope);
    const isTaken =
      this.nameStates.some((known) => isSameName(known, name, scopeState)) || (!scopeState && this.tableNamed(name));
    if (isTaken) throw new Refusal("ItemAlreadyExists", `The name "${name}" is taken.`);
    return this.edit(() => {
      const added = new NameState(this, name, this.#nameFormula(formula, notation, scopeState), scopeState);
      added.visible = visible;
      added.comment = comment;
      this.#setNames([...this.nameStates, added], name);
      return added;
    });
  }

  /** A text without "=" is a constant; in a formula the sheets are checked by compiling it. */
  #nameFormula(formula: string, notation: Notation, scope: SheetState | null): string {
    if (!formula.startsWith("="))
      return /^[-+]?\d+(\.\d+)?$/.test(formula) ? `=${formula}` : `="${formula.replaceAll('"', '""')}"`;
    const a1 =
      notation === "R1C1"
        ? formulaFromR1C1(formula, 0, 0)
        : notation === "local"
          ? formulaFromTyped(formula, this.culture)
          : formula;
    const sheet = scope ?? this.activeState;
    const text = spelled(a1, sheet, this);
    this.compiled(text, sheet, 0, 0);
    return text;
  }

  #setNames(names: readonly NameState[], changed: string): void {
    assign(this.journal, this as BookNames, "nameStates", names, () => this.#tellNames(changed));
  }

  #tellNames(changed: string): void {
    this.renew(new Set([changed.toLowerCase()]));
    this.noteCalculationDue();
    this.journal.tell({ kind: "namesChanged" });
  }

  changeName(name: DefinedName, patch: Partial<Pick<DefinedName, "formula" | "visible" | "comment">>): void {
    const state = this.#nameState(name);
    this.edit(() => {
      if (patch.formula !== undefined)
        this.setNameFormula(state, this.#nameFormula(patch.formula, "A1", state.scopeState));
      const tell = (): void => this.journal.tell({ kind: "namesChanged" });
      if (patch.visible !== undefined) assign(this.journal, state, "visible", patch.visible, tell);
      if (patch.comment !== undefined) assign(this.journal, state, "comment", patch.comment, tell);
    });
  }

  setNameFormula(name: NameState, formula: string): void {
    assign(this.journal, name, "formula", formula, () => this.#tellNames(name.name));
  }

  removeName(name: DefinedName): void {
    const state = this.#nameState(name);
    this.edit(() =>
      this.#setNames(
        this.nameStates.filter((known) => known !== state),
        state.name,
      ),
    );
  }

  #nameState(name: DefinedName): NameState {
    const found = this.nameStates.find((known) => known === name);
    if (!found) throw new Refusal("ItemNotFound", `The name "${name.name}" doesn't exist any more.`);
    return found;
  }

  /** Print_Area and Print_Titles of a sheet, and names that go along with it; null takes the name away. */
  putName(name: string, scope: WorkSheet | null, formula: string | null): void {
    const others = this.nameStates.filter((known) => !isSameName(known, name, scope));
    if (formula === null && others.length === this.nameStates.length) return;
    this.#setNames(formula === null ? others : [...others, new NameState(this, name, formula, scope)], name);
  }

  get tables(): readonly Table[] {
    return this.sheetStates.flatMap((sheet) => sheet.tableStates);
  }

  table(nameOrId: string): Table | null {
    return (
      this.tableNamed(nameOrId) ??
      this.sheetStates.flatMap((sheet) => sheet.tableStates).find(({ id }) => id === nameOrId) ??
      null
    );
  }

  freeTableName(stem: string): string {
    let number = 1;
    while (this.tableNamed(`${stem}${number}`) || this.nameSeenFrom(`${stem}${number}`, null)) number++;
    return `${stem}${number}`;
  }

  /** Changes the table or column names in all formulas. */
  rewriteTables(change: (parts: Parts, formula: Formula) => Parts | null): void {
    for (const formula of [...this.recalculation.formulas]) {
      if (!formula.compiled.usesTables) continue;
      const text = renamedStructures(formula.text, (parts) => change(parts, formula));
      if (text !== null) formula.sheet.asWorkSheet.setFormulaText(formula.row, formula.column, text);
    }
    for (const sheet of this.sheetStates) {
      for (const table of sheet.tableStates) this.#rewriteCalculated(table, change);
    }
    for (const name of this.nameStates) {
      const text = renamedStructures(name.formula, (parts) => (parts.table === "" ? null : change(parts, noFormula)));
      if (text !== null) this.setNameFormula(name, text);
    }
  }

  #rewriteCalculated(table: TableState, change: (parts: Parts, formula: Formula) => Parts | null): void {
    const first = { sheet: table.sheetState, row: table.bodyArea.top, column: table.area.left } as unknown as Formula;
    const columns = table.columns.map((column) => {
      const text =
        column.calculatedFormula === null
          ? null
          : renamedStructures(column.calculatedFormula, (parts) => change(parts, first));
      return text === null ? column : { ...column, calculatedFormula: text };
    });
    if (columns.some((column, i) => column !== table.columns[i])) table.set("columns", columns);
  }

  /** Before a table is dissolved its structured references become plain ones. */
  plainTableReferences(table: TableState): void {
    for (const formula of [...this.recalculation.formulas]) {
      if (!formula.compiled.usesTables) continue;
      const tokens = tokensOf(formula.text);
      let isChanged = false;
      for (const token of tokens) {
        if (token.type !== "structured") continue;
        const found = structuredArea(token.value, formula, this);
        if ("error" in found || found.sheet !== table.sheetState || !belongs(token.value, table, formula)) continue;
        token.value =
          (found.sheet === formula.sheet ? "" : sheetPrefix(found.sheet.name)) + areaAddress(found.area, allFixed);
        isChanged = true;
      }
      if (isChanged) formula.sheet.asWorkSheet.setFormulaText(formula.row, formula.column, textOfTokens(tokens));
    }
  }

  /** No step for undo: the same functions by another spelling. */
  protected renameFunctions(names: ReadonlyMap<string, string>): void {
    for (const name of this.nameStates) name.formula = withFunctionNames(name.formula, names);
    for (const table of this.sheetStates.flatMap(({ tableStates }) => tableStates)) {
      table.columns = table.columns.map((column) => {
        const { calculatedFormula } = column;
        const text = calculatedFormula && withFunctionNames(calculatedFormula, names);
        return text === calculatedFormula ? column : { ...column, calculatedFormula: text };
      });
    }
    const texts = new Map<string, string>();
    this.forgetMeanings();
    for (const formula of this.recalculation.formulas) {
      if (![...formula.compiled.names].some((name) => names.has(name))) continue;
      let text = texts.get(formula.text);
      if (text === undefined) texts.set(formula.text, (text = withFunctionNames(formula.text, names)));
      if (text !== formula.text) formula.respell(this.patterns.of(text, formula.row, formula.column));
      this.customCalls.drop(formula);
      this.recompileQuietly(formula);
      this.#keepOrCalculate(formula);
    }
  }

  /**
   * Excel: when the add-in comes, cells keep the values of the file; only volatile functions, streaming ones and what has
   * said #NAME? meanwhile are run (https://github.com/OfficeDev/Excel-Custom-Functions/issues/368). When it goes, values
   * stay until something has them calculated (https://github.com/OfficeDev/office-js/issues/3740).
   */
  #keepOrCalculate(formula: Formula): void {
    const { compiled, isKept, isBusy } = formula;
    const value = formula.sheet.store.valueAt(formula.row, formula.column);
    const isKnown = !callsUnknown(compiled.expression);
    const isNameless = isError(value) && value.error === "#NAME?";
    if (isKnown) {
      const runsByItself = compiled.isVolatile || callsStreaming(compiled.expression) || this.isCalculatedOnLoad;
      if (!isKept || isNameless || runsByItself) this.recalculation.setDirty(formula);
    } else if (isBusy) this.recalculation.setDirty(formula);
    else formula.isKept = !isNameless;
  }

  setSetting(key: string, value: unknown): void {
    this.#setSettings(new Map(this.settings).set(key, value));
  }

  removeSetting(key: string): void {
    const next = new Map(this.settings);
    if (next.delete(key)) this.#setSettings(next);
  }

  #setSettings(settings: ReadonlyMap<string, unknown>): void {
    this.edit(() =>
      assign(this.journal, this as BookNames, "settings", settings, () =>
        this.journal.tell({ kind: "settingsChanged" }),
      ),
    );
  }

  addCustomXmlPart(xml: string): CustomXmlPart {
    const part = { id: newGuid(), namespace: rootNamespace(xml), xml };
    this.#setXml([...this.customXmlParts, part]);
    return part;
  }

  setCustomXml(part: CustomXmlPart, xml: string): void {
    const namespace = rootNamespace(xml);
    this.#setXml(this.customXmlParts.map((other) => (other.id === part.id ? { ...other, namespace, xml } : other)));
  }

  removeCustomXmlPart(part: CustomXmlPart): void {
    this.#setXml(this.customXmlParts.filter(({ id }) => id !== part.id));
  }

  #setXml(parts: readonly CustomXmlPart[]): void {
    this.edit(() =>
      assign(this.journal, this as BookNames, "customXmlParts", parts, () =>
        this.journal.tell({ kind: "customXmlChanged" }),
      ),
    );
  }

  changeProperties(patch: Partial<DocumentProperties>): void {
    const next = { ...this.properties, ...patch };
    this.edit(() =>
      assign(this.journal, this as BookNames, "properties", next, () =>
        this.journal.tell({ kind: "propertiesChanged" }),
      ),
    );
  }
}

/** Stands for a name, which is in no table. */
const noFormula = { sheet: { tableStateAt: (): null => null }, row: -1, column: -1 } as unknown as Formula;

function belongs(text: string, table: TableState, formula: Formula): boolean {
  const named = text.slice(0, text.indexOf("["));
  return named === ""
    ? formula.sheet.tableStateAt(formula.row, formula.column) === table
    : named.toLowerCase() === table.name.toLowerCase();
}

/** The namespace of the first element; Excel refuses what isn't XML. */
/** Of the part's root; what is no well-formed XML is refused. */
function rootNamespace(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  parser.on("opentag", ({ uri }) => (namespace ??= uri));
  parser.on("error", ({ message }) => {
    throw new Refusal("InvalidArgument", `The custom XML part isn't XML: ${message}`);
  });
  parser.write(xml).close();
  return namespace ?? "";
}

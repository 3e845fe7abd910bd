/** All that a workbook is made of, and what its parts need of the whole: looking up, compiling, calculating, telling. */
import { fileNameOf, isFileName } from "./add-in-names";
import { readReference } from "./address";
import { CustomCalls } from "./calculation/custom-calls";
import { Evaluation } from "./calculation/evaluation";
import { LookupIndexes } from "./calculation/lookup-index";
import { Reference, type Grid, type Operand } from "./calculation/operand";
import { Recalculation, type Recalculated } from "./calculation/recalculation";
import { areasOfCells } from "./changed-areas";
import { vietnamese, type Culture } from "./culture";
import type { CustomFunctionDefinition } from "./custom-function";
import { blankDocumentProperties } from "./blank-properties";
import { compile, type Standpoint } from "./formula/compile";
import type { Compiled } from "./formula/expression";
import type { Formula } from "./formula/formula";
import { Patterns, type PatternText } from "./formula/pattern";
import { structuredArea } from "./formula/structured-reference";
import { formulaFromR1C1 } from "./formula/tokens";
import type { ExcelYear } from "./functions/registry";
import { Journal } from "./journal";
import type {
  AddInReference,
  CalculationMode,
  CustomXmlPart,
  DocumentProperties,
  Workbook,
  WorkbookOptions,
} from "./model";
import type { NameState } from "./names";
import { estimatedWidth } from "./row-heights";
import { Refusal } from "./refusal";
import type { SheetState } from "./sheet-state";
import type { WorkSheet } from "./work-sheet";
import type { Font } from "./style";
import { StylePool } from "./style-pool";
import type { TableState } from "./table-state";
import type { Value } from "./value";

export abstract class BookState {
  readonly styles = new StylePool();
  readonly patterns = new Patterns();
  readonly journal: Journal;
  readonly recalculation: Recalculation;
  readonly customCalls: CustomCalls;
  readonly lookups: LookupIndexes;
  readonly now: () => Date;
  readonly measureText: (text: string, font: Font) => number;
  culture: Culture;
  sheetStates: readonly WorkSheet[] = [];
  nameStates: readonly NameState[] = [];
  settings: ReadonlyMap<string, unknown> = new Map();
  addIn: AddInReference | null = null;
  customXmlParts: readonly CustomXmlPart[] = [];
  properties: DocumentProperties = blankDocumentProperties;
  structureLock: { readonly password: string | null; readonly hash: string | null } | null = null;

  requireOpenStructure(): void {
    if (this.structureLock) throw new Refusal("AccessDenied", "The workbook's structure is protected.");
  }
  calculationMode: CalculationMode = "Automatic";
  /** The file asked for a calculation of everything when it is opened. */
  isCalculatedOnLoad = false;
  /** The sheet in front; the first is made together with the workbook. */
  active: WorkSheet | null = null;
  #tablesAreNew = false;
  #isCalculationDue = false;
  #year: ExcelYear = 2024;
  /** Counts changes of what formulas can mean. */
  #meaningVersion = 0;

  constructor(options: WorkbookOptions) {
    this.culture = options.culture ?? vietnamese;
    this.now = options.now ?? ((): Date => new Date());
    this.measureText = options.measureText ?? estimatedWidth;
    this.journal = new Journal(
      (withoutCalculation) => this.settle(withoutCalculation),
      () => this.customCalls.handOver(),
    );
    this.lookups = new LookupIndexes(() => this.culture);
    this.customCalls = new CustomCalls(
      (names) => this.journal.transaction("customFunction", () => this.renameFunctions(names)),
      (formulas) =>
        this.journal.transaction("customFunction", () =>
          formulas.forEach((formula) => this.recalculation.setAnswered(formula)),
        ),
    );
    this.recalculation = new Recalculation(this);
  }

  get asWorkbook(): Workbook {
    return this as unknown as Workbook;
  }

  get activeState(): WorkSheet {
    if (!this.active) throw new Error("A workbook has at least one sheet.");
    return this.active;
  }

  /** Runs within the open transaction, or one of its own for an add-in. */
  edit<T>(work: () => T): T {
    return this.journal.transaction("addIn", work);
  }

  sheetNamed(name: string): WorkSheet | null {
    const wanted = name.toLowerCase();
    return this.sheetStates.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  tableNamed(name: string): TableState | null {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheetStates) {
      for (const table of sheet.tableStates) if (table.name.toLowerCase() === wanted) return table;
    }
    return null;
  }

  nameSeenFrom(name: string, sheet: SheetState | null): NameState | null {
    const wanted = name.toLowerCase();
    const found = this.nameStates.filter((known) => known.name.toLowerCase() === wanted);
    return (
      found.find(({ scopeState }) => sheet !== null && scopeState === sheet) ??
      found.find(({ scopeState }) => scopeState === null) ??
      null
    );
  }

  get year(): ExcelYear {
    return this.#year;
  }

  /** Another Excel opens the workbook: of the functions that not every Excel has, what it doesn't know is #NAME?, what it does is
   *  calculated. */
  set year(year: ExcelYear) {
    if (year === this.#year) return;
    this.#year = year;
    this.edit(() => this.#renewMeanings(({ usesYear }) => usesYear));
  }

  customFunction(name: string): CustomFunctionDefinition | null {
    return this.customCalls.definition(name);
  }

  /** What a file writes for the name of a function that isn't Excel's: unchanged if nobody knows it. */
  fileFunctionName(name: string): string {
    return !isFileName(name) && this.customFunction(name) ? fileNameOf(name) : name;
  }

  /** Functions of add-ins have come or gone: from names (lower case) in formulas to those that they have now. */
  protected abstract renameFunctions(names: ReadonlyMap<string, string>): void;

  compiled(formula: string, sheet: SheetState, row: number, column: number): Compiled {
    return compile(formula, { sheet, row, column }, this);
  }

  /** The meaning of a formula in its cell, one object for all cells of a sheet that say the same. */
  meaningOf(said: PatternText, { sheet, row, column }: Standpoint, strange?: ReadonlySet<string>): Compiled {
    const { pattern, rows, columns } = said;
    const isShared = !strange?.size;
    const version = this.#meaningVersion;
    const known = isShared ? pattern.meaning(sheet, row - rows, column - columns, version) : null;
    if (known && !known.usesOwnTable) return known;
    const compiled = compile(pattern.text, { sheet, row, column, rows, columns }, this, strange);
    if (isShared) pattern.keepMeaning({ sheet, row: row - rows, column: column - columns, version, compiled });
    return compiled;
  }

  operandOf(formula: string, at: Standpoint): Operand {
    this.calculateNow();
    const evaluation = new Evaluation(this, at.sheet, at.row, at.column, null);
    return evaluation.evaluate(compile(formula, at, this).expression, new Map());
  }

  /** A formula that stands in no cell: of a name, a rule or a question. */
  evaluated(formula: string, at: Standpoint): Value | Grid {
    this.calculateNow();
    const evaluation = new Evaluation(this, at.sheet, at.row, at.column, null);
    return evaluation.result(compile(formula, at, this).expression);
  }

  referenceOf(text: string, from: SheetState, isR1C1: boolean, row: number, column: number): Reference | null {
    const a1 = isR1C1 ? formulaFromR1C1(text, row, column) : text;
    const written = readReference(a1);
    if (written) {
      const sheet = written.sheetName === null ? from : this.sheetNamed(written.sheetName);
      return sheet ? new Reference([{ sheet, area: written.area }]) : null;
    }
    if (a1.includes("[")) {
      const found = structuredArea(a1, { sheet: from, row, column }, this);
      return "error" in found ? null : new Reference([found]);
    }
    const table = this.tableNamed(a1);
    if (table) return new Reference([{ sheet: table.sheetState, area: table.bodyArea }]);
    const name = this.nameSeenFrom(a1, from);
    const operand = name ? this.operandOf(name.formula, { sheet: from, row, column }) : null;
    return operand instanceof Reference ? operand : null;
  }

  recompile(formula: Formula): void {
    this.recompileQuietly(formula);
    this.recalculation.enter(formula);
  }

  /** Its cell has moved, its text hasn't; formulas outside of the calculation stay so. */
  relink(formula: Formula): void {
    if (formula.strip) this.recompileQuietly(formula);
  }

  /** The same without a new calculation. */
  protected recompileQuietly(formula: Formula): void {
    const { graph } = this.recalculation;
    graph.unlink(formula);
    formula.compiled = this.meaningOf(formula.patternText, formula, formula.compiled.strange);
    graph.link(formula);
  }

  /** Formulas that mention one of these (lower case: names, functions, or sheets with "!") mean something else now. */
  renew(names: ReadonlySet<string>): void {
    this.#renewMeanings(({ names: own }) => own.size > 0 && [...own].some((name) => names.has(name)));
  }

  #renewMeanings(isConcerned: (compiled: Compiled) => boolean): void {
    this.forgetMeanings();
    for (const [compiled, formulas] of this.recalculation.graph.meanings()) {
      if (isConcerned(compiled)) for (const formula of formulas) this.recompile(formula);
    }
  }

  /** What formulas mean has changed; who changes it compiles those that it concerns. */
  protected forgetMeanings(): void {
    this.#meaningVersion++;
  }

  /** A table has other cells, columns or another name: formulas about tables are compiled again, once before the next reading. */
  noteTables(): void {
    this.#tablesAreNew = true;
  }

  #renewTables(): void {
    if (!this.#tablesAreNew) return;
    this.#tablesAreNew = false;
    this.#renewMeanings(({ usesTables }) => usesTables);
  }

  /**
   * Excel calculates after this although no value has changed: rows inserted or hidden, sheets renamed or moved, names changed
   * (https://learn.microsoft.com/office/client-developer/excel/excel-recalculation).
   */
  noteCalculationDue(): void {
    this.#isCalculationDue = true;
  }

  /** Excel calls add-ins' functions of a sheet, and those that read it, when its rows, columns or cells are put in, taken out, hidden
   *  or shown, volatile or not (https://github.com/OfficeDev/office-js/issues/3332). */
  noteStructure(sheet: SheetState): void {
    this.recalculation.setCustomCallsDirty(sheet);
    this.noteCalculationDue();
  }

  /** SUBTOTAL and AGGREGATE leave out filtered rows. */
  setTotalsDirty(sheet: SheetState): void {
    for (const formula of this.recalculation.graph.totals) {
      if (formula.compiled.precedents.some((place) => place.sheet === sheet)) this.recalculation.setDirty(formula);
    }
  }

  /** Before something is read: within a transaction the values may be behind. */
  calculateNow(): void {
    this.#renewTables();
    if (!this.recalculation.isDirty || this.journal.withoutCalculation || this.calculationMode === "Manual") return;
    this.#tellCalculated(this.recalculation.run());
  }

  settle(withoutCalculation: boolean): void {
    this.#renewTables();
    if (withoutCalculation || !(this.recalculation.isDirty || this.#isCalculationDue)) return;
    this.#isCalculationDue = false;
    // Excel: with manual calculation what is entered is still calculated, by itself.
    if (this.calculationMode === "Manual") {
      this.#tellCalculated(this.recalculation.runEntered());
      return;
    }
    if (this.journal.origin !== "customFunction") this.recalculation.setVolatilesDirty();
    this.#tellCalculated(this.recalculation.run());
  }

  calculateAll(extent: "recalculate" | "full" | "rebuild"): void {
    this.edit(() => {
      if (extent === "rebuild") this.#renewMeanings(() => true);
      if (extent !== "recalculate")
        for (const formula of this.recalculation.formulas) this.recalculation.setDirty(formula, true);
      this.recalculation.setVolatilesDirty();
      this.#tellCalculated(this.recalculation.run());
    });
  }

  #tellCalculated({ changed, circular }: Recalculated): void {
    for (const [sheet, cells] of changed) {
      if (cells.length === 0) continue;
      sheet.noteEntries();
      const areas = areasOfCells(cells);
      for (const { top, bottom } of areas) sheet.heights.forget(top, bottom);
      this.journal.tell({ kind: "calculated", sheet: sheet.asSheet, areas });
    }
    if (circular.length === 0) return;
    const cells = circular.map(({ sheet, row, column }) => ({ sheet: sheet.asSheet, row, column }));
    this.journal.tell({ kind: "circularReference", cells });
  }
}

/** Addresses of the pages that the tables name. `member` and `method` are the reference's own: checklist.test.ts holds them against
 *  Microsoft's declarations. The others were looked up, each with its title. */

const addIns = "https://learn.microsoft.com/office/dev/add-ins";
const visualBasic = "https://learn.microsoft.com/office/vba";
const support = "https://support.microsoft.com/office";

/** A property of a class of the Excel JavaScript API: `member("Range", "values")`. */
export function member(owner: string, name: string): `https://${string}` {
  return `${reference(owner)}#excel-${`excel-${owner}-${name}`.toLowerCase()}-member`;
}

export function method(owner: string, name: string): `https://${string}` {
  return `${member(owner, name)}(1)`;
}

/** A class, an interface or a list of words. */
export function reference(owner: string): `https://${string}` {
  return `https://learn.microsoft.com/javascript/api/excel/excel.${owner.toLowerCase()}`;
}

/** Guides for makers of add-ins. */
export const guide = {
  model: `${addIns}/develop/application-specific-api-model`,
  errors: `${addIns}/testing/application-specific-api-error-handling`,
  limits: `${addIns}/concepts/resource-limits-and-performance-optimization`,
  performance: `${addIns}/excel/performance`,
  state: `${addIns}/develop/persisting-add-in-state-and-settings`,
  requirements: `${addIns}/develop/specify-api-requirements-runtime`,
  coAuthoring: `${addIns}/excel/co-authoring-in-excel-add-ins`,
  blanks: `${addIns}/excel/excel-add-ins-blank-null-values`,
  cells: `${addIns}/excel/excel-add-ins-cells`,
  cellEdit: `${addIns}/excel/excel-add-ins-delay-in-cell-edit`,
  conditionalFormats: `${addIns}/excel/excel-add-ins-conditional-formatting`,
  dynamicArrays: `${addIns}/excel/excel-add-ins-ranges-dynamic-arrays`,
  events: `${addIns}/excel/excel-add-ins-events`,
  insert: `${addIns}/excel/excel-add-ins-ranges-insert`,
  looks: `${addIns}/excel/excel-add-ins-ranges-set-format`,
  multipleRanges: `${addIns}/excel/excel-add-ins-multiple-ranges`,
  rangesGet: `${addIns}/excel/excel-add-ins-ranges-get`,
  search: `${addIns}/excel/excel-add-ins-ranges-string-match`,
  specialCells: `${addIns}/excel/excel-add-ins-ranges-special-cells`,
  tables: `${addIns}/excel/excel-add-ins-tables`,
  unbounded: `${addIns}/excel/excel-add-ins-ranges-unbounded`,
  undo: `${addIns}/excel/excel-add-ins-undo-capabilities`,
  validation: `${addIns}/excel/excel-add-ins-data-validation`,
  values: `${addIns}/excel/excel-add-ins-ranges-set-get-values`,
  worksheets: `${addIns}/excel/excel-add-ins-worksheets`,
} as const;

/** Pages for macros, which often say more of what Excel does. */
export const macro = {
  autoExpand: `${visualBasic}/api/excel.autocorrect.autoexpandlistrange`,
  autoFill: `${visualBasic}/api/excel.autocorrect.autofillformulasinlists`,
  formula: `${visualBasic}/api/excel.range.formula`,
  formulaLocal: `${visualBasic}/api/excel.range.formulalocal`,
  formula2: `${visualBasic}/excel/concepts/cells-and-ranges/range-formula-vs-formula2`,
  headerCodes: `${visualBasic}/excel/concepts/workbooks-and-worksheets/formatting-and-vba-codes-for-headers-and-footers`,
  merge: `${visualBasic}/api/excel.range.merge`,
  namesAdd: `${visualBasic}/api/excel.names.add`,
  prefix: `${visualBasic}/api/excel.range.prefixcharacter`,
} as const;

/** Help for people. */
export const help = {
  calculatedColumns: `${support}/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8`,
  counta: `${support}/7dc98875-d5c1-46f1-9a82-53f3219e2509`,
  intersection: `${support}/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34`,
  isFunctions: `${support}/0f2d7971-6019-40a0-a171-f2d869135665`,
  longNumbers:
    "https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/public/Office/Client/excel/long-numbers-incorrectly-in-excel.md",
  na: `${support}/5469c2d1-a90c-4fb5-9bbc-64bd9bb6b47c`,
  numberFormats: `${support}/5026bbd6-04bc-48cd-bf33-80f18b4eae68`,
  protectBook: `${support}/7e365a4d-3e89-4616-84ca-1931257c1517`,
  protectSheet: `${support}/3179efdb-1285-4d49-a9c3-f4ca36276de6`,
  renameTable: `${support}/fbf49a4f-82a3-43eb-8ba2-44d21233b114`,
  spill: `${support}/205c6b06-03ba-4151-89a1-87a7eb36e531`,
  spillError: "https://support.microsoft.com/excel/how-to-correct-a-spill-error",
  structured: `${support}/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e`,
  sum: `${support}/043e1c7d-7726-4e80-8f32-07b23e057f89`,
} as const;

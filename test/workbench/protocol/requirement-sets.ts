/** What this Excel says it supports. The floor is the oldest Excel that the workbench stands for: LTSC 2021. */

export type RequirementSets = { readonly [name: string]: string };

/**
 * Excel LTSC 2021 by
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets and
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets.
 */
export const floor: RequirementSets = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DialogApi: "1.1",
  CompressedFile: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  RibbonApi: "1.1",
  Settings: "1.1",
  // Not for add-ins to ask about; office.js itself chooses its ways by them.
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
};

/** Versions are compared part by part: 1.10 is newer than 1.9. */
export function supports(sets: RequirementSets, name: string, version: string): boolean {
  const [major = 0, minor = 0] = (sets[name] ?? "0").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

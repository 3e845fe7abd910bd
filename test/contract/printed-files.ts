/** What is printed of the tables, from the project's root. */
export const checklistFile = "docs/excel-checklist.md";
export const snippetFile = "docs/excel-contract.yaml";

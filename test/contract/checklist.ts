// Prints docs/excel-checklist.md and docs/excel-contract.yaml from the tables (with --write), or says which of them is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checklistText, snippetText } from "./checklist-text";
import { groups } from "./groups";
import { checklistFile, snippetFile } from "./printed-files";

async function main(isWriting: boolean): Promise<void> {
  const root = join(__dirname, "../..");
  const texts = [
    [checklistFile, await checklistText(groups)],
    [snippetFile, await snippetText(groups)],
  ] as const;
  for (const [name, text] of texts) {
    const file = join(root, name);
    if (isWriting) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      console.log(`${name} is out of date: npx tsx test/contract/checklist.ts --write`);
      process.exitCode = 1;
    }
  }
}

void main(process.argv.includes("--write"));

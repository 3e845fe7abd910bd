// Lists every member of Office.js that the sources use, and fails if one passes the floor unguarded, if the genuine
// office.js lacks one, or if docs/office-api.md says otherwise. With --write it writes that document.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { declaredFloor } from "./floor";
import { genuineModel } from "./genuine-members";
import { documentOf, faultsOf } from "./report";
import { projectRoot, usesIn } from "./used-members";

async function main(isWriting: boolean): Promise<void> {
  const uses = usesIn(projectRoot, "src");
  const floor = declaredFloor();
  const genuine = genuineModel();
  const faults = [...faultsOf(uses, floor, genuine)];
  const file = join(projectRoot, "docs/office-api.md");
  const text = await format(documentOf(uses, floor, genuine), { parser: "markdown", printWidth: 120 });
  if (isWriting) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text)
    faults.push("docs/office-api.md is out of date: npx tsx test/office-api/check.ts --write");
  for (const fault of faults) console.log(fault);
  console.log(`${new Set(uses.map(({ member }) => member)).size} members of Office.js, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

void main(process.argv.includes("--write"));

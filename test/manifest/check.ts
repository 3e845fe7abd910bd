// Checks the manifest without a network, prints each rule and what is wrong, and fails if anything is. Without an
// argument: the project's manifest.xml. With a path: a manifest that was built, with the built files beside it.
import { join, relative, resolve } from "node:path";
import { checkManifest, rules } from "./check-manifest";
import { readBack } from "./read-back";

async function main(argument: string | undefined): Promise<void> {
  const project = join(__dirname, "../..");
  const path = argument === undefined ? join(project, "manifest.xml") : resolve(argument);
  const commands = relative(process.cwd(), join(project, "src/commands/commands.ts"));
  const verdicts = await checkManifest({ path, built: argument !== undefined, commands }, [...rules, readBack]);
  console.log(relative(process.cwd(), path));
  for (const { rule, looks, faults } of verdicts) {
    console.log(faults.length === 0 ? `  ok    ${rule} (${looks})` : `  WRONG ${rule}`);
    for (const fault of faults) console.log(`        ${fault}`);
  }
  if (verdicts.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

void main(process.argv[2]);

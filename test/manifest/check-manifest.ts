// The rules about a manifest, run over one file without a network: for `check.ts` and for the tests of the rules.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { files, secureAddresses } from "./addresses";
import { readElement, tagOf, type Element } from "./element";
import { functionCommands } from "./function-commands";
import { icons } from "./icons";
import { ids, languages, references } from "./resources";
import { Ledger, type Manifest, type Rule } from "./rule";
import { functionNames, requirements, sharedRuntime } from "./runtime";
import { namespacesUsed, shape } from "./shape";
import { texts, valuePatterns, version } from "./values";

export const rules: readonly Rule[] = [
  shape,
  namespacesUsed,
  valuePatterns,
  texts,
  version,
  ids,
  references,
  languages,
  secureAddresses,
  files,
  icons,
  requirements,
  sharedRuntime,
  functionNames,
  functionCommands,
];

export interface Verdict {
  rule: string;
  looks: number;
  /** Place, what was found, and the remedy; empty when the rule holds. */
  faults: string[];
}

const wellFormed = "well-formed XML";

async function verdictOf(rule: Rule, manifest: Manifest): Promise<Verdict> {
  const ledger = new Ledger();
  await rule.look(manifest, ledger);
  const shown = relative(process.cwd(), manifest.path);
  const faults = ledger.faults.map(({ at, found, remedy }) => `${shown}:${at.line} ${tagOf(at)}: ${found}. ${remedy}`);
  // A rule that finds nothing to look at would pass for ever.
  if (ledger.looks === 0) faults.push(`${shown}: the rule found nothing to look at. Mend the manifest or the rule.`);
  return { rule: rule.name, looks: ledger.looks, faults };
}

export async function checkManifest(
  source: Omit<Manifest, "root">,
  asked: readonly Rule[] = rules,
): Promise<Verdict[]> {
  let root: Element;
  try {
    root = readElement(readFileSync(source.path, "utf8"));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const fault = `${relative(process.cwd(), source.path)}: ${error.message}. Mend the XML there.`;
    return [{ rule: wellFormed, looks: 1, faults: [fault] }];
  }
  const verdicts: Verdict[] = [{ rule: wellFormed, looks: 1, faults: [] }];
  for (const rule of asked) verdicts.push(await verdictOf(rule, { ...source, root }));
  return verdicts;
}

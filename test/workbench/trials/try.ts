/**
 * `npx tsx test/workbench/trials/try.ts CLONES [names]`: presses through add-ins of others in the workbench and prints what was
 * seen. By hand: their sources are no part of this project, so CLONES is a folder of clones, built as their READMEs say.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { startServer } from "../browser";
import { build } from "../build";
import { serveForeign } from "../foreign-site";
import { servePage } from "../sites";
import { trials } from "./microsoft";
import { TriedExcel, type Trial } from "./trial";

interface Places {
  readonly clones: string;
  readonly packages: string;
  readonly pictures: string | undefined;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { packages: { type: "string" }, pictures: { type: "string" } },
  });
  const [clones, ...names] = positionals;
  if (clones === undefined) {
    throw new Error(
      "npx tsx test/workbench/trials/try.ts CLONES [names] [--packages NODE_MODULES] [--pictures FOLDER]",
    );
  }
  const unknown = names.filter((name) => !trials.some((trial) => trial.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(", ")}; there are ${trials.map((t) => t.name).join(", ")}`);
  if (values.pictures !== undefined) await mkdir(values.pictures, { recursive: true });
  const places: Places = {
    clones,
    packages: values.packages ?? path.join(clones, "node_modules"),
    pictures: values.pictures,
  };
  const { folder } = await build("workbench");
  const { server } = await startServer();
  const browser = await chromium.connect(server.wsEndpoint());
  let wrong = 0;
  for (const trial of trials) {
    if (names.length > 0 && !names.includes(trial.name)) continue;
    wrong += await tried(trial, browser, folder, places);
  }
  await browser.close();
  await server.close();
  process.exitCode = wrong > 0 ? 1 : 0;
}

/** How many sights were not as expected. */
async function tried(trial: Trial, browser: Browser, pageFolder: string, places: Places): Promise<number> {
  const clone = trial.repository.split("/").at(-1) ?? "";
  const mirrored = Object.entries(trial.packages ?? {}).map(([address, file]) => [
    address,
    path.join(places.packages, file),
  ]);
  const folder = path.join(places.clones, clone, trial.folder ?? ".");
  const addIn = await serveForeign(
    {
      folder,
      manifest: trial.manifest,
      ...(trial.served ? { served: trial.served } : {}),
      mirrored: Object.fromEntries(mirrored) as Record<string, string>,
    },
    0,
  );
  const site = await servePage(pageFolder, 0, { manifest: addIn.manifest });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "en-US",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const said: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") said.push(`console: ${message.text()}`);
  });
  context.on("weberror", (fault) => said.push(`page: ${fault.error().message}`));
  context.on("requestfailed", (request) => {
    if (!request.url().startsWith("https://localhost")) said.push(`not loaded: ${request.url()}`);
  });
  const excel = new TriedExcel(page, folder, async (name) => {
    if (places.pictures !== undefined)
      await page.screenshot({ path: path.join(places.pictures, `${trial.name}-${name}.png`) });
  });
  console.log(`\n${trial.name} (${trial.repository}${trial.folder === undefined ? "" : `, ${trial.folder}`})`);
  let end = "";
  try {
    const sets = trial.sets === undefined ? "" : `&sets=${trial.sets}`;
    await page.goto(`${site.origin}/?locale=en-US${sets}`);
    await excel.ready();
    await trial.run(excel);
  } catch (fault) {
    end = fault instanceof Error ? fault.message : String(fault);
  }
  await excel.shot("end");
  const faults = await page.evaluate(() => window.workbench?.faults() ?? []);
  for (const { what, isAsExpected, seen } of excel.sights)
    console.log(`  ${isAsExpected ? "as expected" : "NOT SO     "}  ${what}: ${seen}`);
  if (end !== "") console.log(`  BROKEN OFF   ${end}`);
  for (const fault of faults) console.log(`  the workbench lacks: ${fault}`);
  for (const line of new Set(said)) console.log(`  said by the page: ${line.slice(0, 300)}`);
  await context.close();
  await Promise.all([addIn.close(), site.close()]);
  return excel.sights.filter(({ isAsExpected }) => !isAsExpected).length + (end === "" ? 0 : 1);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});

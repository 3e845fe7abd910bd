/**
 * `npx tsx test/workbench/foreign.ts FOLDER`: any add-in in the workbench. Serves its folder and the page, opens a window
 * where there is one, says what the pages miss, and stays until Ctrl+C.
 */
import { parseArgs } from "node:util";
import { startWindow } from "./browser";
import { build } from "./build";
import { serveForeign } from "./foreign-site";
import { servePage } from "./sites";

const usage = `npx tsx test/workbench/foreign.ts FOLDER [options]

FOLDER has the add-in's manifest; its pages are served from FOLDER/dist, if there is one, and from FOLDER.

  --manifest FILE          the manifest, within FOLDER
  --serve PATH=FOLDER      a folder that is served under a path: /public=dist
  --mirror ADDRESS=FILE    a file or folder of this machine for an address that pages load things from
  --port N                 of the add-in (3000 unless told, as most manifests say; 0 is any); the page has the next
  --sets NAME:VERSION,…    requirement sets that this Excel claims: ExcelApi:1.17
  --locale vi-VN           display language and culture; en-US unless told
  --no-open                print the address only`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      manifest: { type: "string" },
      serve: { type: "string", multiple: true, default: [] },
      mirror: { type: "string", multiple: true, default: [] },
      port: { type: "string", default: "3000" },
      sets: { type: "string" },
      locale: { type: "string", default: "en-US" },
      "no-open": { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error(usage);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_534) throw new Error(`${values.port} is no port.\n\n${usage}`);

  console.log("Building …");
  const { folder: pageFolder } = await build("workbench");
  const addIn = await serveForeign(
    { folder, manifest: values.manifest, served: pairs(values.serve), mirrored: pairs(values.mirror) },
    port,
  );
  const page = await servePage(pageFolder, port === 0 ? 0 : port + 1, { manifest: addIn.manifest });
  const address = new URL(page.origin);
  address.searchParams.set("locale", values.locale);
  if (values.sets !== undefined) address.searchParams.set("sets", values.sets);
  console.log(`Excel with the add-in of ${folder}: ${address.href}`);
  console.log(`Its own pages: ${addIn.origin}. They get office.js from the npm package, whatever address they name.`);

  const window = values["no-open"] ? null : await startWindow();
  if (window) {
    const context = await window.browser.newContext({ ignoreHTTPSErrors: true, viewport: null });
    context.on("requestfailed", (request) => console.log(`Not loaded: ${request.url()} (--mirror can stand in)`));
    context.on("console", (message) => {
      if (message.type() === "error") console.log(`In the page: ${message.text()}`);
    });
    await (await context.newPage()).goto(address.href);
    console.log(`It is open in ${window.title}. Ctrl+C here ends it.`);
  } else {
    console.log(
      `Your browser will warn of the certificate: continue, here and once on ${addIn.origin}. Ctrl+C ends it.`,
    );
  }
  process.once("SIGINT", () => {
    void Promise.all([window?.browser.close(), addIn.close(), page.close()]).then(() => process.exit(0));
  });
}

function pairs(given: readonly string[]): { readonly [name: string]: string } {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf("=");
      if (at < 1) throw new Error(`"${pair}" is not NAME=FOLDER.\n\n${usage}`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});

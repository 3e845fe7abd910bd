/** `npm run excel`: the same build in real Excel for Windows or Mac, with certificates that Office trusts. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { build } from "./build";
import { addInPolicy, serve } from "./server";

/** Excel: the manifest names this address, and Excel on the desktop takes no other. */
const port = 3000;

/** Where office-addin-dev-certs keeps what it has installed. */
const certificateFolder = path.join(homedir(), ".office-addin-dev-certs");

async function main(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error("Real Excel runs on Windows and Mac only; here, `npm start` opens the workbench.");
  }
  console.log("Building …");
  const { folder } = await build("attain");
  await run("npx", ["--yes", "office-addin-dev-certs@3", "install"]);
  const [key, cert] = await Promise.all(
    ["localhost.key", "localhost.crt"].map((name) => readFile(path.join(certificateFolder, name), "utf8")),
  );
  const site = await serve({
    certificate: { key: key ?? "", cert: cert ?? "" },
    port,
    folders: { "/": folder },
    contentSecurityPolicy: desktopPolicy,
  });
  console.log(`The add-in is served on ${site.origin}.`);
  const manifest = path.join(folder, "manifest.xml");
  await run("npx", ["--yes", "office-addin-debugging@7", "start", manifest, "desktop", "--no-debug"]);
  console.log("Excel is open with the add-in. Ctrl+C takes it out again.");
  process.once("SIGINT", () => {
    void run("npx", ["--yes", "office-addin-debugging@7", "stop", manifest])
      .then(() => site.close())
      .then(() => process.exit(0));
  });
}

/** Excel on the desktop shows the page in a window of its own, not in a frame of ours. */
const desktopPolicy = addInPolicy.replace(/; frame-ancestors [^;]*/, "");

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // npx is a script on Windows, which only a shell can start.
    const child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}`));
    });
  });
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});

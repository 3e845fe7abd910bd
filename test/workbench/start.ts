/** `npm start`: the workbench for people. Builds, serves, opens a window where there is one, and stays until Ctrl+C. */
import { parseArgs } from "node:util";
import { startWindow } from "./browser";
import { build } from "./build";
import { serveBoth, type Sites } from "./sites";

const defaultPort = 3000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      "no-open": { type: "boolean", default: false },
      // The ribbon control that a new workbook begins with: the product's own set-up.
      press: { type: "string" },
    },
  });
  const port = values.port === undefined ? defaultPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_534) {
    throw new Error(`--port takes a number from 0 to 65534, and ${values.port} is none.`);
  }
  console.log("Building …");
  const [product, page] = [await build("attain"), await build("workbench")];
  const sites = await start(product.folder, page.folder, port, values.press);
  console.log(`Excel with the add-in: ${sites.page.origin}`);
  const window = values["no-open"] ? null : await startWindow();
  if (window) {
    const context = await window.browser.newContext({ ignoreHTTPSErrors: true, viewport: null });
    await (await context.newPage()).goto(sites.page.origin);
    console.log(`It is open in ${window.title}. Ctrl+C here ends it.`);
    window.browser.on("disconnected", () => console.log(`The window is closed; ${sites.page.origin} is still served.`));
  } else {
    console.log(
      "Your browser will warn of the certificate, which this program made for itself: choose to continue, " +
        `here and once on ${sites.addIn.origin}. Ctrl+C ends it.`,
    );
  }
  process.once("SIGINT", () => {
    void Promise.all([window?.browser.close(), sites.close()]).then(() => process.exit(0));
  });
}

async function start(addIn: string, page: string, port: number, press: string | undefined): Promise<Sites> {
  try {
    return await serveBoth(addIn, page, { addIn: port, page: port === 0 ? 0 : port + 1 }, press);
  } catch (fault) {
    if (!(fault instanceof Error) || !fault.message.startsWith("Port ")) throw fault;
    throw new Error(`${fault.message} Close it, or choose another with: npm start -- --port 4000`);
  }
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});

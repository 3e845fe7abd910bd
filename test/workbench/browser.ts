/** Finds a browser that can show the workbench: one that the person names, an installed one, or the one from npm. */
import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { promisify } from "node:util";
import { chromium, type BrowserServer, type LaunchOptions, type Browser } from "playwright-core";
import { cacheFolder } from "./build";
import { keyHash, localhostCertificate } from "./certificate";

export interface FoundBrowser {
  /** For people: "Microsoft Edge", "/usr/bin/chromium", … */
  readonly title: string;
  readonly options: LaunchOptions;
  /** The one from npm has no window. */
  readonly canShow: boolean;
}

/** Chromium without any window around its pages: what tests do with a page costs it a third less than the whole browser. */
const windowlessBrowsers = ["/usr/bin/chromium-headless-shell"];

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
];

/**
 * The browser's own services are off. Root (in containers) has no sandbox to use.
 */
function commonOptions(): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-domain-reliability",
      "--no-first-run",
      ...(isRoot ? ["--no-sandbox"] : []),
    ],
  };
}

/** Every candidate in order of preference; whether one works is only known by starting it. */
async function* candidates(needsWindow: boolean): AsyncIterable<FoundBrowser> {
  const common = commonOptions();
  const named = process.env["CHROME_PATH"];
  if (named) {
    yield { title: named, options: { ...common, executablePath: named }, canShow: true };
    return;
  }
  for (const executablePath of needsWindow ? [] : windowlessBrowsers) {
    if (await isExecutable(executablePath)) {
      yield { title: executablePath, options: { ...common, executablePath }, canShow: false };
    }
  }
  yield { title: "Microsoft Edge", options: { ...common, channel: "msedge" }, canShow: true };
  yield { title: "Google Chrome", options: { ...common, channel: "chrome" }, canShow: true };
  for (const executablePath of systemBrowsers) {
    if (await isExecutable(executablePath)) {
      yield { title: executablePath, options: { ...common, executablePath }, canShow: true };
    }
  }
  const packed = await packedChromium();
  if (packed) yield packed;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Chromium of @sparticuz/chromium, which brings its own libraries and fonts for a bare Linux. Asked in a process of its
 * own: it is an ES module, and it must believe to run where those libraries are missing.
 */
async function packedChromium(): Promise<FoundBrowser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const script =
    'const { default: chromium } = await import("@sparticuz/chromium");' +
    "const file = await chromium.executablePath();" +
    "console.log(JSON.stringify({ file, args: chromium.args, libraries: process.env.LD_LIBRARY_PATH ?? '' }));";
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
      cwd: __dirname,
      env: { ...process.env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    });
    const { file, args, libraries } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as {
      file: string;
      args: string[];
      libraries: string;
    };
    const common = commonOptions();
    return {
      title: "Chromium of the npm package @sparticuz/chromium",
      canShow: false,
      options: {
        ...common,
        executablePath: file,
        // Single process and no zygote are for tiny machines; here they make the browser end with its first page.
        args: [...args.filter((arg) => !/single-process|no-zygote|headless/.test(arg)), ...(common.args ?? [])],
        env: { ...process.env, LD_LIBRARY_PATH: libraries },
      },
    };
  } catch (fault) {
    // An optional dependency may not be installed.
    if (String(fault).includes("ERR_MODULE_NOT_FOUND")) return null;
    throw fault;
  }
}

/** Tries the candidates until one starts. */
async function start<B>(
  needsWindow: boolean,
  launch: (found: FoundBrowser) => Promise<B>,
): Promise<{ started: B; found: FoundBrowser }> {
  const failures: string[] = [];
  for await (const found of candidates(needsWindow)) {
    try {
      return { started: await launch(found), found };
    } catch (fault) {
      failures.push(`${found.title}: ${String(fault).split("\n")[0]}`);
    }
  }
  throw new Error(
    `No browser could be started. Install Microsoft Edge, Chrome or Chromium, or set CHROME_PATH.\n${failures.join("\n")}`,
  );
}

/** Nothing leaves the machine while tests run: names other than localhost do not resolve. */
const noNetwork = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost";

/** For tests: a browser without a window that many processes can connect to. Its pages have no scroll bars unless asked for. */
export async function startServer({ hasScrollBars = false } = {}): Promise<{ server: BrowserServer; title: string }> {
  const shown = hasScrollBars ? { ignoreDefaultArgs: ["--hide-scrollbars"] } : {};
  // A page whose certificate is merely forgiven is kept in no cache: neither its scripts nor what they were compiled to.
  const trusted = `--ignore-certificate-errors-spki-list=${keyHash(await localhostCertificate(cacheFolder))}`;
  const { started, found } = await start(false, ({ options }) =>
    chromium.launchServer({
      ...options,
      ...shown,
      args: [...(options.args ?? []), noNetwork, trusted],
      headless: true,
    }),
  );
  return { server: started, title: found.title };
}

/** For a person: a window, or null if there is none to show. */
export async function startWindow(): Promise<{ browser: Browser; title: string } | null> {
  const hasDisplay = process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
  if (!hasDisplay) return null;
  const { started, found } = await start(true, async ({ options, canShow }) =>
    canShow ? chromium.launch({ ...options, headless: false }) : null,
  );
  return started && { browser: started, title: found.title };
}

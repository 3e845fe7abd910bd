/**
 * Runs webpack as the sources need it: add-in and workbench's page, each to a folder of .cache/ that is named by its sources.
 * Nothing is built twice from the same sources, and a build takes no files away from those who serve an older one.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

export const projectFolder = path.resolve(__dirname, "..", "..");
export const cacheFolder = path.join(projectFolder, ".cache");

export interface Built {
  readonly folder: string;
  /** False if the sources were the same as last time. */
  readonly isNew: boolean;
}

/** The two parts of webpack.config.js by their names there, and what they are made of. */
const parts = {
  attain: ["src", "assets", "manifest.xml"],
  workbench: ["test/workbench/engine", "test/workbench/page", "test/workbench/protocol"],
} as const;

type Part = keyof typeof parts;

const toolFiles = ["webpack.config.js", "build/functions-metadata.cjs", "package-lock.json"];
const buildsFolder = path.join(cacheFolder, "builds");
/** A build that nobody has begun to use for so long is removed. */
const keptFor = 6 * 3_600_000;

/** Tests look into the code as it is written; `production` is what is shipped. */
export type Mode = "development" | "production";

export async function build(part: Part, mode: Mode = "development"): Promise<Built> {
  const sources = [...parts[part], ...toolFiles];
  const shipped = mode === "production" ? "-shipped" : "";
  const folder = path.join(buildsFolder, `${part}${shipped}-${await stampOf(sources)}`);
  if (await isFolder(folder)) return { folder: await inUse(folder), isNew: false };
  const making = path.join(buildsFolder, `${part}-${process.pid}-${Date.now()}`);
  await runWebpack(part, mode, making);
  await removeOld();
  // Sources that were changed meanwhile are named by no stamp, and another process may have been faster.
  const isOfTheseSources = folder.endsWith(await stampOf(sources)) && !(await isFolder(folder));
  if (isOfTheseSources) await rename(making, folder);
  return { folder: isOfTheseSources ? folder : making, isNew: true };
}

async function inUse(folder: string): Promise<string> {
  await utimes(folder, new Date(), new Date());
  return folder;
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(buildsFolder)) {
    const folder = path.join(buildsFolder, name);
    const facts = await stat(folder).catch(() => null);
    if (facts && facts.mtimeMs < Date.now() - keptFor) await rm(folder, { recursive: true, force: true });
  }
}

async function runWebpack(part: Part, mode: Mode, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const config = (await import(path.join(projectFolder, "webpack.config.js"))) as {
    readonly default: (env: unknown, options: { mode: Mode }) => Configuration[];
  };
  const configuration = config.default(undefined, { mode }).find(({ name }) => name === part);
  if (!configuration) throw new Error(`webpack.config.js has no part named ${part}`);
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  if (!compiler) throw new Error("webpack made no compiler");
  await new Promise<void>((resolve, reject) => {
    compiler.run((fault, stats) => {
      compiler.close(() => {
        if (fault) reject(fault);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve();
      });
    });
  });
}

/** Of names, sizes and times of all source files. */
async function stampOf(sources: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await filesIn(path.join(projectFolder, source))) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${path.relative(projectFolder, file)} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest("hex").slice(0, 20);
}

async function filesIn(place: string): Promise<string[]> {
  if (!(await isFolder(place))) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => null))?.isDirectory() ?? false;
}

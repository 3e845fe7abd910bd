/** Runs webpack as the sources need it: the add-in to dist/, the workbench's page to .cache/workbench/. Nothing is built twice from the same sources. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

export const projectFolder = path.resolve(__dirname, "..", "..");
export const cacheFolder = path.join(projectFolder, ".cache");

export interface Built {
  readonly folder: string;
  /** False if the sources were the same as last time. */
  readonly isNew: boolean;
}

/** The two parts of webpack.config.js by their names there, with what they are made of and where they go. */
const parts = {
  attain: { sources: ["src", "assets", "manifest.xml"], folder: path.join(projectFolder, "dist") },
  workbench: {
    sources: ["test/workbench/engine", "test/workbench/page", "test/workbench/protocol"],
    folder: path.join(cacheFolder, "workbench"),
  },
} as const;

const toolFiles = ["webpack.config.js", "build/functions-metadata.cjs", "package-lock.json"];

export async function build(part: keyof typeof parts): Promise<Built> {
  const { sources, folder } = parts[part];
  const stampFile = path.join(cacheFolder, `${part}.stamp`);
  const stamp = await stampOf([...sources, ...toolFiles]);
  if ((await textOf(stampFile)) === stamp && (await isFolder(folder))) return { folder, isNew: false };
  await runWebpack(part);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(stampFile, stamp);
  return { folder, isNew: true };
}

async function runWebpack(part: string): Promise<void> {
  const config = (await import(path.join(projectFolder, "webpack.config.js"))) as {
    readonly default: (env: unknown, options: { mode: "development" }) => Configuration[];
  };
  const configuration = config.default(undefined, { mode: "development" }).find(({ name }) => name === part);
  if (!configuration) throw new Error(`webpack.config.js has no part named ${part}`);
  const compiler = webpack(configuration);
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

/** Names, sizes and times of all source files. */
async function stampOf(sources: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await filesIn(path.join(projectFolder, source))) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${path.relative(projectFolder, file)} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest("hex");
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

async function textOf(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch(() => null);
}

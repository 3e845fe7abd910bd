/** The rules of the house, as tables: who may import whom, where the hosts are named, that every test is run. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const root = resolve(__dirname, "..");

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

const isSource = (file: string): boolean => /\.tsx?$/u.test(file);
const sources = filesBelow("src").filter(isSource);
const tests = filesBelow("test").filter(isSource);
const text = (file: string): string => readFileSync(join(root, file), "utf8");

/** Relative imports of a file, types too, as paths from the root without their ending. */
function imports(file: string): string[] {
  const found = [...text(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]*)"/gu)].map((match) => match[1] ?? "");
  return found.map((path) =>
    relative(root, resolve(root, dirname(file), path))
      .split(sep)
      .join("/"),
  );
}

/** Folder → what it may import besides itself: folders, or one file. `index` is the pane's start. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ["core"],
  excel: ["core"],
  file: ["core"],
  document: ["core", "file"],
  actions: ["core", "excel", "file", "document"],
  functions: ["core", "text"],
  "command-line": ["core", "text", "file", "document"],
  commands: ["actions", "excel/host"],
  taskpane: ["core", "text", "actions", "excel/host", "document/reading-desk"],
};
const start = { file: "src/taskpane/index.tsx", also: ["functions/streams", "commands/commands"] };

/** A word of a host → the folder that alone may write it. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Excel|Office|OfficeExtension|OfficeRuntime)\./u, "excel"],
  [/\bCustomFunctions\./u, "functions"],
  [/from "react/u, "taskpane"],
  [/from "@fluentui/u, "taskpane"],
];

/** `actions` speak of Excel's calculation kinds only through src/excel. */
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");

test("there are sources to check", () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(tests.length).toBeGreaterThan(20);
});

test.each(sources)("%s imports only what its folder may", (file) => {
  const folder = file.split(sep)[1] ?? "";
  const may = permitted[folder] ?? [];
  const more = file === start.file ? start.also : [];
  const refused = imports(file).filter((path) => {
    const inside = path.replace(/^src\//u, "");
    const isOwn = inside.startsWith(`${folder}/`);
    const isAllowed = [...may, ...more].some(
      (name) => inside === name || (!name.includes("/") && inside.startsWith(`${name}/`)),
    );
    return !path.startsWith("src/") || !(isOwn || isAllowed);
  });
  expect(refused).toEqual([]);
});

test.each(sources)("%s names a host only where hosts are named", (file) => {
  const folder = file.split(sep)[1];
  const code = withoutComments(text(file)).replace(/"[^"\n]*"|`[^`]*`/gu, (literal) =>
    literal.startsWith('"r') || literal.startsWith('"@') ? literal : '""',
  );
  const named = hosts.filter(([word, home]) => folder !== home && word.test(code)).map(([word]) => String(word));
  expect(named).toEqual([]);
});

test.each(tests.filter((file) => file.startsWith(join("test", "workbench"))))("%s knows nothing of src", (file) => {
  expect(imports(file).filter((path) => path.startsWith("src"))).toEqual([]);
});

test("a tier that a reform abolished stands only in the plan that named it", () => {
  const naming = sources.filter((file) => /quận/iu.test(text(file)));
  expect(naming).toEqual([join("src", "core", "plan-2025.ts")]);
});

const mirrored = [
  "core",
  "excel",
  "file",
  "document",
  "actions",
  "functions",
  "commands",
  "command-line",
  "taskpane",
  "text",
];

test("every test has its source, and none has a misspelt ending that would never run", () => {
  const orphans = tests.filter((file) => {
    const folder = file.split(sep)[1] ?? "";
    if (!mirrored.includes(folder)) return false;
    if (!/\.test\.tsx?$/u.test(file)) return !/\.(?:samples|cases)\.ts$/u.test(file);
    const source = file.replace(/^test/u, "src").replace(/\.test(\.tsx?)$/u, "");
    return !sources.some((each) => each.replace(/\.tsx?$/u, "") === source);
  });
  const misspelt = tests.filter((file) => /\.(?:tests|spec|tset|sepc|text)\.tsx?$/u.test(file));
  expect([...orphans, ...misspelt]).toEqual([]);
});

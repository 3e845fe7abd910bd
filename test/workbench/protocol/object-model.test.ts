/**
 * The classes that the workbench answers with, against those of the genuine office.js: the file of the package is read
 * and each of our members must be there under the same name and be of the same sort.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import "./batch-runner";
import { genuineModel } from "../../office-api/genuine-members";
import { declaredKinds, type Kind } from "./kind";
import { isAnswered, memberSets } from "./member-sets";
import { floor } from "./requirement-sets";

interface GenuineClass {
  readonly isCollection: boolean;
  readonly isKept: boolean;
  /** "Id" or "_Id", by which office.js finds an object again. */
  readonly identity: string | undefined;
  /** By name, whether it can be set. */
  readonly scalars: ReadonlyMap<string, boolean>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly hasIndexer: boolean;
}

const source = readFileSync(
  path.join(__dirname, "../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"),
  "utf8",
);

/** Classes that office.js writes in another form (metadata, or minified), which this reading does not cover. */
const otherwiseWritten = new Set(["AddinInternalService", "CustomFunctions", "WacWorkbook"]);

function genuineClasses(): ReadonlyMap<string, GenuineClass> {
  const classes = new Map<string, GenuineClass>();
  const pattern =
    /var (\w+) = \(function \(_super\) \{\s*__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
  for (const [, name = "", body = ""] of source.matchAll(pattern)) {
    const names = listIn(body, "_scalarPropertyNames");
    const settable = listIn(body, "_scalarPropertyUpdateable");
    const idResult = /_handleIdResult = function[\s\S]*?\n {8}\};/.exec(body)?.[0] ?? "";
    classes.set(name, {
      isCollection: body.includes('"_isCollection"'),
      isKept: body.includes('"_KeepReference"'),
      identity: /value\["(Id|_Id)"\]/.exec(idResult)?.[1],
      scalars: new Map(names.map((scalar, index) => [scalar, settable[index] === "true"])),
      navigations: new Set(listIn(body, "_navigationPropertyNames")),
      methods: new Set(
        [...body.matchAll(/(?:_createMethodObject\([\w.]+, this|_invokeMethod\(this), "(\w+)"/g)].map(
          ([, method = ""]) => (method.startsWith("_") ? method : method.charAt(0).toLowerCase() + method.slice(1)),
        ),
      ),
      hasIndexer: body.includes("_createIndexerObject("),
    });
  }
  return classes;
}

function listIn(body: string, property: string): string[] {
  const found = new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([\\s\\S]*?)\\];`).exec(body);
  return (found?.[1] ?? "")
    .split(",")
    .map((part) => part.trim().replaceAll('"', ""))
    .filter((part) => part !== "");
}

const genuine = genuineClasses();
const ours = declaredKinds().filter(({ name }) => !otherwiseWritten.has(name));

/** Members of one of our classes that office.js does not have, or has in another way. */
function strangers(kind: Kind<unknown>): string[] {
  const real = genuine.get(kind.name);
  if (!real) return [`no class ${kind.name}`];
  const found: string[] = [];
  for (const [name, scalar] of Object.entries(kind.scalars ?? {})) {
    if (isOnlyWritten(kind.name, name)) continue;
    const settable = real.scalars.get(name);
    if (settable === undefined) found.push(`property ${name}`);
    else if (typeof scalar !== "function" && !settable) found.push(`setting of ${name}`);
    else if (typeof scalar === "function" && settable) found.push(`${name} can be set in Excel`);
  }
  for (const name of Object.keys(kind.navigations ?? {})) {
    if (!real.navigations.has(name) && !source.includes(`this, "${name.replace(/^[a-z]/, (a) => a.toUpperCase())}"`)) {
      found.push(`navigation ${name}`);
    }
  }
  for (const name of Object.keys(kind.methods ?? {})) if (!real.methods.has(name)) found.push(`method ${name}`);
  if ((kind.items !== undefined) !== real.isCollection) found.push("collection or not");
  if ((kind.item !== undefined) !== real.hasIndexer) found.push("getItem");
  if ((kind.kept === true) !== real.isKept) found.push("kept or not");
  if ((kind.identity !== undefined) !== (real.identity !== undefined) && !kind.kept) found.push("identity");
  return found;
}

/** Names that office.js writes and never reads, in the functions beside its classes: Gridlines for showGridlines. */
function isOnlyWritten(className: string, name: string): boolean {
  const server = name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const writer = new RegExp(
    `function ${className}_\\w+_Set\\(thisObj, value\\) \\{[^}]*_invokeSetProperty\\(thisObj, "${server}"`,
  );
  return writer.test(source);
}

test("the package is read", () => {
  expect(genuine.size).toBeGreaterThan(180);
  expect(genuine.get("Worksheet")?.methods.has("getUsedRangeOrNullObject")).toBe(true);
  expect(genuine.get("Range")?.scalars.get("values")).toBe(true);
});

test.each(ours.map((kind) => [kind.name, kind] as const))("%s has only what office.js has", (_, kind) => {
  expect(strangers(kind)).toEqual([]);
});

/** Members of our classes with the set that office.js checks for each: "Range.hasSpill": ExcelApi 1.12. */
function genuineSets(): Record<string, string> {
  const { versions } = genuineModel();
  const members = declaredKinds().flatMap(({ name, scalars, navigations, methods }) =>
    [scalars, navigations, methods].flatMap((group) => Object.keys(group ?? {}).map((member) => `${name}.${member}`)),
  );
  return Object.fromEntries(
    members.flatMap((member) => {
      const found = versions.get(member);
      return found ? [[member, `${found.set} ${found.version}`]] : [];
    }),
  );
}

test("each member is known by the requirement set that office.js checks for it", () => {
  const ours = Object.fromEntries([...memberSets].map(([member, { set, version }]) => [member, `${set} ${version}`]));
  expect(ours).toEqual(genuineSets());
  expect(memberSets.size).toBeGreaterThan(200);
});

test.each([
  ["Range.hasSpill", "ExcelApi 1.12", { ExcelApi: "1.12" }, true],
  ["Range.hasSpill", "ExcelApi 1.9", { ExcelApi: "1.9" }, false],
  ["Range.address", "no set at all", {}, true],
  ["TableRowCollection.deleteRowsAt", "the floor", floor, false],
  ["TableRowCollection.deleteRowsAt", "the floor and ExcelApiOnline", { ...floor, ExcelApiOnline: "1.1" }, true],
  ["Workbook.insertWorksheetsFromBase64", "the floor", floor, true],
])("%s in an Excel with %s", (member, _, sets, answered) => {
  expect(isAnswered(member, sets)).toBe(answered);
});

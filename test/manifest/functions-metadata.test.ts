// What Excel is told of the functions, in both languages, and that their separator is one constant.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "../../src/core/function-names";
import type * as mailedFormula from "../../src/core/mailed-formula";

type MailedFormula = typeof mailedFormula;

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options: { readonly stream?: boolean };
  readonly result: unknown;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
  }[];
}

const project = join(__dirname, "../..");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own file, which is CommonJS
const { functionsMetadata } = require("../../build/functions-metadata.cjs") as {
  functionsMetadata: (folder: string) => Promise<Record<string, string>>;
};

async function described(folder = join(project, "src")): Promise<Record<"vi" | "en", readonly Described[]>> {
  const files = await functionsMetadata(folder);
  const read = (name: string): readonly Described[] =>
    (JSON.parse(files[name] ?? "{}") as { functions: readonly Described[] }).functions;
  return { vi: read("functions.json"), en: read("functions.en-us.json") };
}

test.each`
  id                  | vietnamese                          | english
  ${"ATTAIN"}         | ${"ket_qua ma [tai_ky] [ke_hoach]"} | ${"actual code [asOf] [plan]"}
  ${"ATTAIN.TARGET"}  | ${"ma [tai_ky] [ke_hoach]"}         | ${"code [asOf] [plan]"}
  ${"ATTAIN.STATUS"}  | ${"ket_qua ma [tai_ky] [ke_hoach]"} | ${"actual code [asOf] [plan]"}
  ${"ATTAIN.GAP"}     | ${"ket_qua ma [tai_ky] [ke_hoach]"} | ${"actual code [asOf] [plan]"}
  ${"ATTAIN.POINTS"}  | ${"ket_qua ma [tai_ky] [ke_hoach]"} | ${"actual code [asOf] [plan]"}
  ${"ATTAIN.GROWTH"}  | ${"ket_qua ky_goc [ma]"}            | ${"actual base [code]"}
  ${"ATTAIN.PACE"}    | ${"ket_qua ma [tai_ky]"}            | ${"actual code [asOf]"}
  ${"ATTAIN.INFO"}    | ${"ma [muc] [tai_ky]"}              | ${"code [what] [asOf]"}
  ${"ATTAIN.LIST"}    | ${"[cap]"}                          | ${"[level]"}
  ${"ATTAIN.COUNT"}   | ${"ket_qua ma [danh_gia] [tai_ky]"} | ${"actual code [label] [asOf]"}
  ${"ATTAIN.EXPLAIN"} | ${"ket_qua ma [tai_ky]"}            | ${"actual code [asOf]"}
`("$id takes $english", async ({ id, vietnamese, english }) => {
  const { vi, en } = await described();
  const taken = (list: readonly Described[]): string | undefined =>
    list
      .find((each) => each.id === id)
      ?.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name))
      .join(" ");
  expect([taken(vi), taken(en)]).toEqual([vietnamese, english]);
});

test("both languages have the same functions, under one name, with words of their own for everything", async () => {
  const { vi, en } = await described();
  expect(vi.map(({ id }) => id)).toEqual(functionNames);
  for (const [at, each] of vi.entries()) {
    const twin = en[at];
    expect([each.name, twin?.id, twin?.name]).toEqual([each.id, each.id, each.id]);
    expect(each.options).toEqual({ stream: true });
    expect(each.result).toEqual({ type: "any", dimensionality: "matrix" });
    expect(twin?.description).not.toBe(each.description);
    each.parameters.forEach(({ description, dimensionality }, index) => {
      expect(dimensionality).toBe("matrix");
      expect(description.length).toBeGreaterThan(5);
      expect(twin?.parameters[index]?.description).not.toBe(description);
    });
  }
});

describe("with ATTAIN_TARGET instead of ATTAIN.TARGET", () => {
  const folder = join(project, ".cache", `separator-${process.pid}`);
  const flipped = functionNames.map((name) => name.replace(".", "_"));

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    for (const part of ["core", "functions", "text"])
      cpSync(join(project, "src", part), join(folder, part), { recursive: true });
    const names = join(folder, "core", "function-names.ts");
    const source = readFileSync(names, "utf8");
    const changed = source.replace('functionSeparator = "."', 'functionSeparator = "_"');
    expect(changed).not.toBe(source);
    writeFileSync(names, changed);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("one line changes what Excel is told", async () => {
    const { vi, en } = await described(folder);
    expect(vi.map(({ id, name }) => [id, name])).toEqual(flipped.map((name) => [name, name]));
    expect(en.map(({ id }) => id)).toEqual(flipped);
  });

  test("what is associated with it, and what stands in mailed formulas", async () => {
    const associated: string[] = [];
    Object.assign(globalThis, { CustomFunctions: { associate: (id: string) => associated.push(id) } });
    await import(join(folder, "functions", "functions.ts"));
    expect(associated).toEqual(flipped);
    const { mailed } = (await import(join(folder, "core", "mailed-formula.ts"))) as MailedFormula;
    const cell = { formula: 'ATTAIN_TARGET("GRDP")', values: [[12.5]] };
    expect(mailed(cell, "formulas", () => ({ ok: true, value: "12.5" }))).toEqual({
      kind: "formulas",
      formulas: [['=CHOOSE(1+N("ATTAIN_TARGET"),12.5,"GRDP")']],
    });
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });
});

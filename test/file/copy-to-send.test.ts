import type { NativeCall } from "../../src/core/mailed-formula";
import { not } from "../../src/core/outcome";
import { copyToSend, type Copy } from "../../src/file/copy-to-send";
import { UnreadableWorkbook } from "../../src/file/markup";
import { packed, parts, unpacked } from "./office-files.samples";

/** Stands for Excel's own formula: what is tested here is where it is put. */
const native: NativeCall = ({ name, args }) => ({ ok: true, value: `SUM(1,${args.join(",")},"${name}")` });
const always = (): Promise<boolean> => Promise.resolve(true);

async function copy(as: "formulas" | "values", bytes = packed(), how = native): Promise<Copy> {
  const made = await copyToSend({ bytes, as, native: how }, always);
  if (!made.ok || !made.value) throw new Error(`No copy was made: ${JSON.stringify(made)}`);
  return made.value;
}

const sheet1 = "xl/worksheets/sheet1.xml";
const sheet2 = "xl/worksheets/sheet2.xml";
const cellIn = (xml: string | undefined, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, "u").exec(xml ?? "")?.[0] ?? "";

test("every call is Excel's own formula, with its style and figure", async () => {
  const { bytes, cells, kept } = await copy("formulas");
  const files = unpacked(bytes);
  const cell = (address: string): string => cellIn(files[sheet1], address);
  expect(cell("C2")).toBe(
    '<c r="C2" s="3"><f>CHOOSE(1+N("ATTAIN"),SUM(1,B2,"GRDP","ATTAIN"),B2,"GRDP")</f><v>0.88080000000000003</v></c>',
  );
  expect(cell("C3")).toBe(
    '<c r="C3" s="3" t="str"><f>IF(CHOOSE(1+N("ATTAIN"),SUM(1,B3,$A$1,"ATTAIN"),B3,$A$1)&gt;1,"Vượt","")</f><v></v></c>',
  );
  expect(cell("C4")).toBe(
    '<c r="C4" t="str"><f>IF(CHOOSE(1+N("ATTAIN"),SUM(1,B4,$A$1,"ATTAIN"),B4,$A$1)&gt;1,"Vượt","")</f><v>Vượt</v></c>',
  );
  expect(cell("C10")).toBe(
    '<c r="C10"><f>CHOOSE(1+N("ATTAIN.TARGET"),SUM(1,"GRDP","ATTAIN.TARGET"),"GRDP")</f><v>12.5</v></c>',
  );
  expect(files[sheet2]).toContain(
    '<x:c t="str"><x:f>CHOOSE(1+N("ATTAIN.STATUS"),SUM(1,A1,"a&amp;b","ATTAIN.STATUS"),A1,"a&amp;b")</x:f><x:v>Đạt</x:v></x:c>',
  );
  expect({ cells, kept }).toEqual({ cells: 8, kept: [] });
});

test("a spill is a formula in each of its cells, also where the file had none; Excel is asked to calculate", async () => {
  const files = unpacked((await copy("formulas")).bytes);
  const cell = (address: string): string => cellIn(files[sheet1], address);
  expect(cell("E6")).toBe(
    '<c r="E6"><f>CHOOSE(1+N("ATTAIN ="),SUM(1,B6,"GRDP","ATTAIN"),CHOOSE(1+N("ATTAIN"),0,B6:B8,"GRDP"))</f><v>0.08</v></c>',
  );
  expect(files[sheet1]).toContain(
    '<row r="7"><c r="E7"><f>CHOOSE(1+N("ATTAIN +"),SUM(1,B7,"GRDP","ATTAIN"))</f></c></row>',
  );
  expect(cell("E8")).toBe('<c r="E8"><f>CHOOSE(1+N("ATTAIN +"),SUM(1,B8,"GRDP","ATTAIN"))</f><v>0.24</v></c>');
  expect(files["xl/workbook.xml"]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test("as values the figures stand alone, and nothing asks to be calculated", async () => {
  const { bytes, cells } = await copy("values");
  const files = unpacked(bytes);
  const cell = (address: string): string => cellIn(files[sheet1], address);
  expect(["C2", "C3", "C4", "E6", "E8", "C10"].map(cell)).toEqual([
    '<c r="C2" s="3"><v>0.88080000000000003</v></c>',
    '<c r="C3" s="3"/>',
    '<c r="C4" t="str"><v>Vượt</v></c>',
    '<c r="E6"><v>0.08</v></c>',
    '<c r="E8"><v>0.24</v></c>',
    '<c r="C10"><v>12.5</v></c>',
  ]);
  expect(files["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
  expect(cells).toBe(6);
});

test.each(["formulas", "values"] as const)("nothing of the add-in is left in a copy with %s", async (as) => {
  const files = unpacked((await copy(as)).bytes);
  expect(Object.keys(files).filter((name) => /webextension|calcChain/u.test(name))).toEqual([]);
  const all = Object.values(files).join("");
  expect(all).not.toMatch(/webextension|calcChain|_xldudf_ATTAIN/u);
  // The text of somebody else's function is not a call.
  expect(all.replace('"ATTAIN(1)"', "")).not.toMatch(/ATTAIN(?:[._]\w+)?\(/u);
  expect(files["xl/workbook.xml"]).toContain('<definedName name="MucDat">CHOOSE(1+N("ATTAIN"),');
  expect(files["xl/tables/table1.xml"]).toContain('<calculatedColumnFormula>CHOOSE(1+N("ATTAIN"),');
});

test("everything else stays, part by part and cell by cell", async () => {
  const files = unpacked((await copy("formulas")).bytes);
  const changed = Object.keys(parts).filter((name) => files[name] !== undefined && files[name] !== parts[name]);
  expect(changed.sort()).toEqual(
    [
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      sheet1,
      sheet2,
    ].sort(),
  );
  for (const address of ["A1", "B1", "A9", "C9", "D9"]) {
    expect(cellIn(files[sheet1], address)).toBe(cellIn(parts[sheet1], address));
  }
  const frame = (xml = ""): string => xml.replace(/<sheetData>.*<\/sheetData>/u, "");
  expect(frame(files[sheet1])).toBe(frame(parts[sheet1]));
});

test("the same workbook gives the same bytes", async () => {
  expect((await copy("formulas")).bytes).toEqual((await copy("formulas")).bytes);
});

test("where a call has no formula of Excel's, the figure stays and the cell is told", async () => {
  const some: NativeCall = (call) => (call.name === "ATTAIN.STATUS" ? not({ kind: "unreadable-file" }) : native(call));
  const { bytes, kept } = await copy("formulas", packed(), some);
  expect(kept).toEqual([{ at: { sheet: "Nháp & tính", address: "B1" }, reason: "no-native-formula" }]);
  expect(unpacked(bytes)[sheet2]).toContain(
    '<x:f>CHOOSE(1+N("ATTAIN ="),"Đạt",CHOOSE(1+N("ATTAIN.STATUS"),0,A1,"a&amp;b"))</x:f><x:v>Đạt</x:v>',
  );
});

test("a cell without a figure to keep stops the copy, and is named", async () => {
  const waiting = (parts[sheet1] ?? "")
    .replace("<v>0.88080000000000003</v>", "<v>#NAME?</v>")
    .replace('<c r="C2" s="3"', '<c r="C2" s="3" t="e"');
  expect(await copyToSend({ bytes: packed({ [sheet1]: waiting }), as: "values", native }, always)).toEqual(
    not({ kind: "not-calculated", found: "#NAME?", at: { sheet: "Số liệu", address: "C2" } }),
  );
  const { bytes } = await copy("formulas", packed({ [sheet1]: waiting }));
  expect(cellIn(unpacked(bytes)[sheet1], "C2")).toMatch(/^<c r="C2" s="3"><f>[^<]*<\/f><\/c>$/u);
});

test("a name that calls what Excel lacks stops the copy", async () => {
  const none: NativeCall = () => not({ kind: "unreadable-file" });
  expect(await copyToSend({ bytes: packed(), as: "formulas", native: none }, always)).toEqual(
    not({ kind: "name-not-native", name: "MucDat" }),
  );
});

test("it ends when it is told to, between two sheets", async () => {
  const told: [number, number][] = [];
  const once = (done: number, total: number): Promise<boolean> => Promise.resolve(told.push([done, total]) < 2);
  expect(await copyToSend({ bytes: packed(), as: "formulas", native }, once)).toEqual({ ok: true, value: undefined });
  expect(told).toEqual([
    [0, 3],
    [1, 3],
  ]);
});

test("bytes that are no workbook are refused", async () => {
  await expect(copyToSend({ bytes: new Uint8Array([1, 2]), as: "values", native }, always)).rejects.toThrow(
    UnreadableWorkbook,
  );
});

test("a sheet of 100,000 formulas is copied as a small one is", async () => {
  const cell = (row: number): string =>
    `<row r="${row}"><c r="C${row}" cm="1"><f t="array" ref="C${row}">_xldudf_ATTAIN(B${row},$A$1)</f><v>1</v></c></row>`;
  const rows = Array.from({ length: 100_000 }, (_each, row) => cell(row + 1)).join("");
  const large = (parts[sheet1] ?? "").replace(/<sheetData>.*<\/sheetData>/u, `<sheetData>${rows}</sheetData>`);
  const { bytes, cells } = await copy("formulas", packed({ [sheet1]: large }));
  expect(cells).toBe(100_001);
  expect(cellIn(unpacked(bytes)[sheet1], "C99999")).toContain('SUM(1,B99999,$A$1,"ATTAIN")');
});

import { readArea } from "./address";
import type { Area } from "./area";
import { american } from "./culture";
import type { Sheet } from "./model-sheet";
import { emptyWorkbook } from "./workbook";

function at(address: string): Area {
  const area = readArea(address);
  if (!area) throw new Error(address);
  return area;
}

function sheetWith(cells: Record<string, string | number | boolean>): Sheet {
  const sheet = emptyWorkbook({ culture: american }).activeSheet;
  for (const [address, input] of Object.entries(cells)) sheet.write(at(address), [[input]]);
  return sheet;
}

test("cells are stored and formulas follow their precedents", () => {
  const sheet = sheetWith({ A1: 1, A2: 2, A3: "=A1+A2", A4: "=SUM(A1:A3)*2" });
  expect(sheet.values(at("A1:A4"))).toEqual([[1], [2], [3], [12]]);
  sheet.write(at("A1"), [[10]]);
  expect(sheet.values(at("A1:A4"))).toEqual([[10], [2], [12], [48]]);
});

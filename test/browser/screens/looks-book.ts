/** A workbook of what a grid has to draw: conditional formats of all kinds, merged heads, borders, number formats. */
import { vietnamese } from "../../workbench/engine/culture";
import { emptyWorkbook } from "../../workbench/engine/workbook";
import { saveWorkbook } from "../../workbench/engine/xlsx/save";
import { at, fillCells } from "../../workbench/engine/test-sheet";
import type { ConditionalRule, Threshold } from "../../workbench/engine/rules";
import type { StylePatch } from "../../workbench/engine/style";

const heads = ["Đơn vị", "Kế hoạch", "Thực hiện", "Tỷ lệ", "Tăng, giảm", "Xếp hạng", "Kết quả"];
const units = ["An Hòa", "Bình Minh", "Cẩm Lộc", "Đông Sơn", "Hải Vân", "Kim Long", "Phú Xuân", "Tân An"];

export async function looksBook(): Promise<Uint8Array> {
  const book = emptyWorkbook({ culture: vietnamese });
  const sheet = book.activeSheet;
  const rows = units.map((unit, index) => {
    const row = index + 4;
    const ratio = 0.62 + ((index * 37) % 60) / 100;
    return [
      unit,
      1200 + index * 150,
      Math.round((1200 + index * 150) * ratio),
      `=C${row}/B${row}`,
      ((index * 53) % 17) - 8,
      (index * 5) % 8,
      `=IF(D${row}>=1,"Đạt","Không đạt")`,
    ];
  });
  fillCells(sheet, {
    A1: "KẾT QUẢ THU NGÂN SÁCH CÁC XÃ",
    B2: "Số liệu, triệu đồng",
    D2: "So sánh",
    A3: [heads],
    A4: rows,
  });
  sheet.merge(at("A1:G1"));
  sheet.merge(at("B2:C2"));
  sheet.merge(at("D2:G2"));
  const thin = { line: "Continuous", weight: "Thin", color: "#7F7F7F" } as const;
  const all = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };
  sheet.formatBorders(at("A2:G11"), all);
  sheet.format(at("A1:G1"), { font: { name: "Times New Roman", size: 14, bold: true }, horizontal: "Center" });
  sheet.format(at("A2:G3"), { font: { bold: true }, horizontal: "Center", fill: "#DDEBF7" });
  sheet.format(at("B4:C11"), { numberFormat: "#,##0" });
  sheet.format(at("D4:D11"), { numberFormat: "0.0%" });
  sheet.format(at("E4:E11"), { numberFormat: "+0.0;-0.0;0" });
  sheet.setColumnWidth(at("A:G"), 84);
  const add = (address: string, rule: ConditionalRule, style: StylePatch = {}): void =>
    void sheet.addConditionalFormat({ areas: [at(address)], stopIfTrue: false, rule, style });
  add("B4:B11", {
    kind: "colorScale",
    stops: [
      { threshold: { kind: "lowest" }, color: "#FFFFFF" },
      { threshold: { kind: "highest" }, color: "#9BC2E6" },
    ],
  });
  const bar = (color: string): ConditionalRule => {
    const automatic = { kind: "automatic" } as const;
    return { kind: "dataBar", color, lowest: automatic, highest: automatic, showValue: true };
  };
  add("C4:C11", bar("#638EC6"));
  add("E4:E11", bar("#63BE7B"));
  const thirds = ["0", "33", "67"].map((value) => ({ kind: "percent", value }) as const);
  const icons = (name: string, thresholds: readonly Threshold[]): ConditionalRule => {
    return { kind: "iconSet", icons: name, thresholds, reverse: false, showValue: true };
  };
  add("D4:D11", icons("ThreeTrafficLights1", thirds));
  add(
    "F4:F11",
    icons(
      "FiveArrows",
      ["0", "20", "40", "60", "80"].map((value) => ({ kind: "percent", value }) as const),
    ),
  );
  const missed = { fill: "#FFC7CE", font: { color: "#9C0006", bold: true } };
  add("G4:G11", { kind: "containsText", operator: "Contains", text: "Không" }, missed);
  return saveWorkbook(book);
}

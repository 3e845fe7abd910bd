/** A random person at a standing report, many times over: every edit is found again after each rebuilding. */

import type { ExcelDriver } from "../workbench/driver";
import { openSetUp } from "../browser/attain-workbook";

interface Wish {
  readonly kind: "note" | "figure" | "number" | "row" | "column" | "beside" | "hide" | "width" | "rename" | "plan";
  /** Between 0 and 1: where. */
  readonly at: number;
  readonly text: string;
}

const kinds: readonly Wish["kind"][] = [
  ...["note", "figure", "number", "row", "column", "beside", "hide", "width", "rename", "plan"],
] as Wish["kind"][];

/** A small generator of numbers between 0 and 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function wishesOf(seed: number): readonly Wish[] {
  const next = random(seed);
  return Array.from({ length: 6 }, (_, index) => ({
    kind: kinds[Math.floor(next() * kinds.length)] ?? "note",
    at: next(),
    text: `của tôi ${seed}.${index}`,
  }));
}

/** Carries the wishes out as edits of the sheet; says which texts must be found again, with the code of their row. */
function edit(excel: ExcelDriver, wishes: readonly Wish[]): Promise<[string, string][]> {
  return excel.inAddIn(
    (given) =>
      Excel.run(async (context) => {
        const kept: [string, string][] = [];
        const name = context.workbook.names.getItem("Attain.BaoCao.THANHPHO.6T_2025");
        for (const { kind, at, text } of given) {
          const table = name.getRange().load("values,rowIndex,columnIndex,rowCount,columnCount");
          const sheet = table.worksheet;
          await context.sync();
          const headings = (table.values[0] ?? []).map(String);
          const place = (heading: string): number => headings.indexOf(heading);
          const row = 1 + Math.floor(at * (table.rowCount - 1));
          const code = String(table.values[row]?.[place("Mã")] ?? "");
          const put = (column: number): void => {
            table.getCell(row, column).values = [[text]];
            kept.push([text, code]);
          };
          const whole = sheet
            .getRangeByIndexes(0, table.columnIndex + Math.floor(at * place("Mã")), 1, 1)
            .getEntireColumn();
          if (kind === "note") put(place("Ghi chú"));
          // A figure of ours, and no row of somebody's own.
          else if (kind === "figure" && code !== "") put(place("Lũy kế"));
          else if (kind === "number" && code !== "") put(0);
          else if (kind === "beside") put(table.columnCount + 1);
          else if (kind === "row") {
            table.getRow(row).getEntireRow().insert("Down");
            table.getCell(row, 1).values = [[text]];
            kept.push([text, ""]);
          } else if (kind === "column") {
            whole.insert("Right");
            sheet.getRangeByIndexes(table.rowIndex, table.columnIndex + Math.floor(at * place("Mã")), 1, 1).values = [
              [text],
            ];
            kept.push([text, "heading"]);
          } else if (kind === "hide") whole.columnHidden = true;
          else if (kind === "width") whole.format.columnWidth = 90 + Math.floor(at * 50);
          else if (kind === "rename") sheet.name = text;
          else if (kind === "plan") {
            const { rows } = context.workbook.tables.getItem("ChiTieu");
            const place = Math.floor(at * 10);
            const target = rows.getItemAt(place).getRange().load("values");
            await context.sync();
            const moved = [...(target.values[0] ?? [])] as (string | number)[];
            rows.getItemAt(place).delete();
            rows.add(Math.floor(at * 7), [moved]);
          }
          await context.sync();
        }
        // A later text in the same cell takes the place of an earlier one.
        const sheet = name.getRange().worksheet.getUsedRange(true).load("values");
        await context.sync();
        const all = new Set(sheet.values.flat().map(String));
        return kept.filter(([text]) => all.has(text));
      }),
    wishes.map((wish) => ({ ...wish })),
  );
}

/** Every row with its code, whatever its sheet is called now, and the widths. */
function sheetNow(excel: ExcelDriver): Promise<{ rows: [string, string[]][]; widths: [boolean, number][] }> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const table = context.workbook.names.getItem("Attain.BaoCao.THANHPHO.6T_2025").getRange();
      table.load("values,rowIndex,columnCount");
      const used = table.worksheet.getUsedRange(true).load("values");
      await context.sync();
      const columns = Array.from({ length: table.columnCount }, (_, index) => {
        const column = table.getColumn(index).load("columnHidden");
        return { column, format: column.format.load("columnWidth") };
      });
      await context.sync();
      const code = (table.values[0] ?? []).indexOf("Mã");
      const rows = table.values.map((cells, index): [string, string[]] => [
        index === 0 ? "heading" : String(cells[code]),
        (used.values[table.rowIndex + index] ?? []).map(String),
      ]);
      return { rows, widths: columns.map(({ column, format }) => [column.columnHidden, format.columnWidth]) };
    }),
  );
}

test("every edit of a random person is kept through rebuilding after rebuilding", async () => {
  const excel = await openSetUp();
  await excel.type("'Số liệu'!F5", "11,01");
  await excel.press("Attain.BuildReport");
  const kept = new Map<string, string>();
  for (let seed = 1; seed <= 10; seed++) {
    for (const [text, code] of await edit(excel, wishesOf(seed))) kept.set(text, code);
    const before = await sheetNow(excel);
    await excel.press("Attain.BuildReport");
    const { rows, widths } = await sheetNow(excel);
    expect(widths).toEqual(before.widths);
    const shown = new Map(rows.flatMap(([code, cells]) => cells.map((cell) => [cell, code] as const)));
    const still = [...kept].filter(([text]) => before.rows.some(([, cells]) => cells.includes(text)));
    expect(still.map(([text]) => [text, shown.get(text)])).toEqual(still.map(([text, code]) => [text, code]));
  }
  await excel.close();
}, 300_000);

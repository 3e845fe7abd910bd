import { openSetUp, setUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

beforeEach(async () => {
  excel = await open();
  await excel.type("'Số liệu'!F5", "11,01");
});

const report = "BC 6T-2025 Thành phố";
const build = (): Promise<void> => excel.press("Attain.BuildReport");
const value = async (address: string): Promise<unknown> => (await excel.read(address)).value;

/** The row of the headings: the head above it is as high as the settings ask. */
async function top(sheet = report): Promise<number> {
  const cells = await excel.readAll(`'${sheet}'!A1:A30`);
  const row = cells.findIndex(([cell]) => cell?.value === "STT");
  if (row < 0) throw new Error(`No report on ${sheet}`);
  return row + 1;
}

/** `J` one row below the headings: "'BC 6T-2025 Thành phố'!J14". */
async function at(column: string, below: number, sheet = report): Promise<string> {
  return `'${sheet}'!${column}${(await top(sheet)) + below}`;
}

async function headings(last = "L", sheet = report): Promise<unknown[]> {
  const row = await top(sheet);
  return (await excel.readAll(`'${sheet}'!A${row}:${last}${row}`))[0]?.map((cell) => cell.value) ?? [];
}

function sheets(): Promise<string[]> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const found = context.workbook.worksheets.load("items/name");
      await context.sync();
      return found.items.map((sheet) => sheet.name);
    }),
  );
}

test("the requests of a build stay few: its own syncs, the pane's reading, what office.js adds", async () => {
  const requests = async (): Promise<number> => {
    // The pane reads the workbook a moment after each change; those readings are not the build's.
    await excel.quiet();
    await excel.resetTraffic();
    await build();
    return (await excel.traffic()).requests;
  };
  // Of others: the pane reads the workbook once or, told of changes meanwhile, twice; and after each of these
  // conversations office.js sends one request of its own, by which it lets go of ranges.
  const own = 1;
  const ofOthers = 2 * 2;
  expect(await requests()).toBeLessThanOrEqual(2 + own + ofOthers);
  expect(await requests()).toBeLessThanOrEqual(3 + own + ofOthers);
});

test("a renamed and moved report is rebuilt where it is", async () => {
  await build();
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("BC 6T-2025 Thành phố");
      sheet.name = "Bản trình";
      sheet.position = 0;
      await context.sync();
    }),
  );
  const note = await at("J", 1, "Bản trình");
  await excel.type(note, "ghi chú");
  await build();
  expect(await value(note)).toBe("ghi chú");
  expect(await sheets()).not.toContain(report);
});

test("a target added in the middle moves notes, own rows and what stands beside the table with their rows", async () => {
  await build();
  await excel.type(await at("J", 2), "ghi chú của GRDPCN");
  await excel.type(await at("T", 2), "cột riêng của GRDPCN");
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem("ChiTieu").rows;
      rows.add(1, [["MOI", "Thành phố", 1, "Chỉ tiêu mới", "%", "≥", 5, "cao hơn tốt", "cuối kỳ", "", ""]]);
      await context.sync();
    }),
  );
  await build();
  expect(await value(await at("B", 2))).toBe("Chỉ tiêu mới");
  expect([await value(await at("J", 3)), await value(await at("T", 3))]).toEqual([
    "ghi chú của GRDPCN",
    "cột riêng của GRDPCN",
  ]);
});

test("a sheet of theirs with the report's name is left alone", async () => {
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("BC 6T-2025 Thành phố").getRange("A1").values = [["của tôi"]];
      await context.sync();
    }),
  );
  await build();
  expect(await value(`'${report}'!A1`)).toBe("của tôi");
  expect(await sheets()).toContain(`${report} (2)`);
});

test("a protected report sheet is told, and stays as it was", async () => {
  await build();
  const note = await at("J", 1);
  await excel.type(note, "ghi chú");
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("BC 6T-2025 Thành phố").protection.protect();
      await context.sync();
    }),
  );
  await build();
  await excel.pane.getByText(`Trang “${report}” đang được bảo vệ.`).waitFor();
  expect(await value(note)).toBe("ghi chú");
});

test("a level without targets and a plan without any are told with what to do, and no sheet comes", async () => {
  const names = (await excel.readAll("'Thiết lập'!A1:A60")).map(([cell]) => cell?.value);
  await excel.type(`'Thiết lập'!B${names.indexOf("Cấp chỉ tiêu") + 1}`, "Xã");
  const before = await sheets();
  await build();
  await excel.pane.getByText(/Không có chỉ tiêu nào của cấp “Xã”\. Các cấp đang có: “Thành phố”/u).waitFor();
  await excel.run(async (context) => {
    context.workbook.tables.getItem("ChiTieu").getDataBodyRange().clear("Contents");
    await context.sync();
  });
  await build();
  await excel.pane.getByText("Bảng ChiTieu chưa có chỉ tiêu nào. Ghi mỗi chỉ tiêu một dòng").waitFor();
  expect(await sheets()).toEqual(before);
});

test("the days in a standing report's head follow the calendar, but never over what a person wrote there", async () => {
  const names = (await excel.readAll("'Thiết lập'!A1:A60")).map(([cell]) => cell?.value);
  const calendar = `'Thiết lập'!B${names.indexOf("Lịch báo cáo") + 1}`;
  const head = async (): Promise<unknown[]> => (await excel.readAll(`'${report}'!A1:A15`)).map(([cell]) => cell?.value);
  await build();
  const byDecree = "(Số liệu từ ngày 15/12/2024 đến ngày 14/06/2025)";
  expect(await head()).toContain(byDecree);
  await excel.type(calendar, "Tháng dương lịch (1–cuối tháng)");
  await build();
  const byMonths = "(Số liệu từ ngày 01/01/2025 đến ngày 30/06/2025)";
  expect(await head()).toContain(byMonths);
  const own = "(Số liệu đến 20/06/2025)";
  await excel.type(`'${report}'!A${(await head()).indexOf(byMonths) + 1}`, own);
  await excel.type(calendar, "");
  await build();
  expect(await head()).toContain(own);
});

test("a formula that a person types over ours stays, and follows its row; ours are renewed", async () => {
  await build();
  await excel.type(await at("G", 2), "=E" + String((await top()) + 2) + "*2+0,5");
  await excel.type(await at("F", 3), '=""');
  await excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("ChiTieu");
    rows.add(1, [["MOI", "Thành phố", 1, "Chỉ tiêu mới", "%", "≥", 5, "cao hơn tốt", "cuối kỳ", "", ""]]);
    await context.sync();
  });
  await build();
  const moved = (await top()) + 3;
  const formulas = async (): Promise<unknown[]> =>
    Promise.all(
      ["G", "F"].map(async (column, index) => (await excel.read(`'${report}'!${column}${moved + index}`)).formula),
    );
  expect(await formulas()).toEqual([`=E${moved}*2+0.5`, '=""']);
  await build();
  expect(await formulas()).toEqual([`=E${moved}*2+0.5`, '=""']);
  expect((await excel.read(await at("F", 1))).formula).toMatch(/SoLieu/u);
});

test("a report that has lost its hidden codes is told", async () => {
  await build();
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("BC 6T-2025 Thành phố").getRange("K:K").delete("Left");
      await context.sync();
    }),
  );
  await build();
  await excel.pane.getByText("bảng báo cáo đã mất dòng tiêu đề hoặc cột ẩn “Mã”").waitFor();
});

test.each([
  ["a renamed column", "'Chỉ tiêu'!G4", "KH 2025", "Chỉ tiêu!A4: bảng ChiTieu thiếu cột “Kế hoạch”."],
  ["a doubled code", "'Chỉ tiêu'!A6", "grdp", "Chỉ tiêu!A6: mã “grdp” trùng với Chỉ tiêu!A5."],
  ["text in the target", "'Chỉ tiêu'!G5", "nhiều", "Chỉ tiêu!G5: “nhiều” ở cột Kế hoạch không phải là số."],
  [
    "text among the results",
    "'Số liệu'!F6",
    "đang chờ",
    "Số liệu!F6: “đang chờ” ở cột Thực hiện là chữ hoặc một khoảng",
  ],
  ["a period that is none", "'Thiết lập'!B13", "giữa năm", "Thiết lập!B13: “giữa năm” không phải là một kỳ."],
])("%s is listed in the pane with its place, a click from the cell", async (_case, address, text, told) => {
  await excel.press("Attain.OpenPane");
  await excel.type(address, text);
  const [place = "", sentence = ""] = told.split(": ");
  const item = excel.pane
    .getByRole("listitem")
    .filter({ hasText: place })
    .filter({ hasText: new RegExp(sentence, "iu") });
  await item.first().waitFor();
});

test("the pane closed in the middle of a build leaves the old report or the new one", async () => {
  for (const wait of [0, 5, 20, 60, 150]) {
    const one = await openSetUp();
    await one.type("'Số liệu'!F5", "11,01");
    await one.press("Attain.OpenPane");
    await one.pane.getByRole("button", { name: "Lập báo cáo" }).click();
    await new Promise((go) => setTimeout(go, wait));
    await one.page.evaluate(() => document.querySelector("iframe")?.remove());
    await new Promise((go) => setTimeout(go, 300));
    const whole = await one.readAll(`'${report}'!A1:L60`).catch(() => undefined);
    if (whole) {
      const codes = whole.map((row) => row[10]?.value).filter((code) => typeof code === "string" && code !== "");
      expect(codes).toHaveLength(31);
      expect(whole.find((row) => row[10]?.value === "GRDP")?.[5]?.value).toBe(11.01);
    }
    one.problems.length = 0;
    await one.close();
  }
});

describe("people's own judgements", () => {
  const rowOf = async (code: string): Promise<number> => {
    const column = "ABCDEFGHIJKLMNOPQR"[(await headings("R")).indexOf("Mã")] ?? "K";
    const codes = (await excel.readAll(`'${report}'!${column}1:${column}60`)).map(([cell]) => cell?.value);
    return codes.indexOf(code) + 1;
  };

  test("a label typed over its formula goes into the table DanhGia, and shows as a person's from then on", async () => {
    await build();
    const row = await rowOf("BHYT");
    await excel.type(`'${report}'!I${row}`, "Đạt");
    await excel.press("Attain.OpenPane");
    await build();
    expect((await excel.read(`'${report}'!I${row}`)).value).toBe("Đạt (*)");
    expect((await excel.read(`'${report}'!I${row}`)).formula).toMatch(/^=IF\(/u);
    expect(await value(`'${report}'!J${row}`)).toBe("(chưa ghi người đánh giá)");
    // Who, when and why are asked for, with the place.
    await excel.pane.getByRole("button", { name: /nên xem/u }).click();
    await excel.pane.getByText("chưa ghi “Người đánh giá”, “Ngày”, “Lý do”").waitFor();
    await excel.type("'Đánh giá'!D5", "Trần Thị An");
    await excel.type("'Đánh giá'!E5", "05/07/2025");
    await excel.type("'Đánh giá'!F5", "số Bảo hiểm xã hội chốt");
    expect(await value(`'${report}'!J${row}`)).toBe("Trần Thị An, 05/07/2025: số Bảo hiểm xã hội chốt");
    await build();
    await build();
    expect([await value(`'${report}'!I${row}`), await value("'Đánh giá'!A6")]).toEqual(["Đạt (*)", null]);
  });

  test("a second one is added to the table; the later row counts, and one taken back leaves the proposal", async () => {
    await build();
    const row = await rowOf("BHYT");
    await excel.type(`'${report}'!I${row}`, "Đạt");
    await build();
    await excel.type(`'${report}'!I${row}`, "Không đạt");
    await build();
    expect(await value(`'${report}'!I${row}`)).toBe("Không đạt (*)");
    expect((await excel.readAll("'Đánh giá'!A5:C6")).map((cells) => cells.map((cell) => cell.value))).toEqual([
      ["BHYT", "6T/2025", "Đạt"],
      ["BHYT", "6T/2025", "Không đạt"],
    ]);
    await excel.type("'Đánh giá'!C5", "");
    await excel.type("'Đánh giá'!C6", "");
    expect(await value(`'${report}'!I${row}`)).toBe("");
    await build();
    // Without a judgement the column for who and why goes again, and notes are where they were.
    expect(await value(await at("J", 0))).toBe("Ghi chú");
  });

  test("a protected structure has no room for the table: nothing is written, and the typed label stays", async () => {
    await build();
    const row = await rowOf("BHYT");
    await excel.type(`'${report}'!I${row}`, "Đạt");
    await excel.inAddIn(() =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    );
    await excel.press("Attain.OpenPane");
    await build();
    await excel.pane.getByText("Cấu trúc sổ đang được bảo vệ").waitFor();
    expect((await excel.read(`'${report}'!I${row}`)).value).toBe("Đạt");
    expect((await excel.read(`'${report}'!I${row}`)).formula).not.toMatch(/^=/u);
  });
});

test("a further plan column brings its two columns, takes them away again, and moves no note", async () => {
  await build();
  await excel.type(await at("J", 1), "ghi chú của GRDP");
  await excel.type(await at("T", 1), "của tôi");
  const addPlan = (): Promise<void> =>
    excel.inAddIn(() =>
      Excel.run(async (context) => {
        const columns = context.workbook.tables.getItem("ChiTieu").columns;
        columns.add(undefined, undefined, "Kế hoạch HĐND giao");
        await context.sync();
        columns.getItem("Kế hoạch HĐND giao").getDataBodyRange().getCell(0, 0).values = [[13]];
        await context.sync();
      }),
    );
  await addPlan();
  await build();
  expect(await headings()).toEqual([
    ...["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "KH HĐND giao", "Thực hiện kỳ", "Lũy kế", "So với KH"],
    ...["So với KH HĐND giao", "So với cùng kỳ", "Đánh giá", "Ghi chú"],
  ]);
  expect([await value(await at("E", 1)), await value(await at("L", 1)), await value(await at("V", 1))]).toEqual([
    13,
    "ghi chú của GRDP",
    "của tôi",
  ]);
  expect((await excel.read(await at("I", 1))).text).toBe("-1,99 điểm %");
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("ChiTieu").columns.getItem("Kế hoạch HĐND giao").delete();
      await context.sync();
    }),
  );
  await build();
  expect([await value(await at("E", 0)), await value(await at("J", 1)), await value(await at("T", 1))]).toEqual([
    "Thực hiện kỳ",
    "ghi chú của GRDP",
    "của tôi",
  ]);
});

/** The functions as people type them, in the workbench's Excel with the plan of 2025 and a few rows of every other kind. */
import { openExcel, type CellValue, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

/** Rows added to ChiTieu, by heading; what isn't said stays blank. */
const added = [
  { Mã: "LAMPHAT", "Chỉ tiêu": "Chỉ số giá", Số: 6.6, Đến: 6.8, Chiều: "cao hơn tốt" },
  { Mã: "CHU", "Chỉ tiêu": "Quy hoạch", "So sánh": "bằng chữ", Số: "hoàn thành trong quý III", Chiều: "không xét" },
  { Mã: "COCAU", "Chỉ tiêu": "Tỷ trọng dịch vụ", "So sánh": "=", Số: 45, Chiều: "cơ cấu" },
  { Mã: "KHONG", "Chỉ tiêu": "Kế hoạch bằng 0", ĐVT: "vụ", "So sánh": "=", Số: 0 },
  { Mã: "SUADOI", "Chỉ tiêu": "Được điều chỉnh", Số: 100, ĐVT: "tỷ đồng", "Hiệu lực từ": 45658, "Hiệu lực đến": 45838 },
  { Mã: "SUADOI", "Chỉ tiêu": "Được điều chỉnh", Số: 80, ĐVT: "tỷ đồng", "Hiệu lực từ": 45839, HĐND: 90 },
  { Mã: "CUOINAM", "Chỉ tiêu": "Đánh giá cuối năm", Số: 90, "Kỳ đánh giá": "Năm 2025", "Đơn vị chủ trì": "Phòng Y tế" },
] as const;

beforeAll(async () => {
  excel = await openExcel();
  await excel.press("Attain.SetUpWorkbook");
  await excel.run(async (context, rows) => {
    const table = context.workbook.tables.getItem("ChiTieu");
    table.columns.add(undefined, undefined, "Kế hoạch HĐND giao");
    const headings = table.getHeaderRowRange().load("values");
    await context.sync();
    const usual = { Cấp: "Phường", STT: 90, ĐVT: "%", "So sánh": "≥", Chiều: "cao hơn tốt", "Tổng hợp": "cuối kỳ" };
    const cells = rows.map((row, index) => {
      const { Số, HĐND, ...named } = { HĐND: "", ...row };
      const whole: Record<string, unknown> = {
        ...usual,
        STT: 90 + index,
        ...named,
        "Kế hoạch": Số,
        "Kế hoạch HĐND giao": HĐND,
      };
      return headings.values[0]?.map((heading) => whole[String(heading)] ?? "") ?? [];
    });
    table.rows.add(undefined, cells as string[][]);
    await context.sync();
  }, added);
  await excel.quiet();
});
afterAll(() => excel.close());

const cell = "'Sheet1'!";

/** A formula with what its B2 and B3 hold, as a person types them in a Vietnamese Excel. */
async function shown(formula: string, ...typed: readonly string[]): Promise<CellValue> {
  for (const [index, text] of typed.entries()) await excel.type(`${cell}B${index + 2}`, text);
  await excel.type(`${cell}D2`, formula);
  return (await excel.read(`${cell}D2`)).value;
}

const rounded = (value: CellValue): CellValue => (typeof value === "number" ? Number(value.toFixed(10)) : value);

describe("=ATTAIN(B2;code)", () => {
  test.each`
    typed             | code            | value
    ${"11,01"}        | ${"GRDP"}       | ${0.8808}
    ${"11,01"}        | ${"grdp"}       | ${0.8808}
    ${"0"}            | ${"hộ nghèo"}   | ${1}
    ${"3"}            | ${"HONGHEO"}    | ${0}
    ${"59.039,6395"}  | ${"THUNS"}      | ${0.5}
    ${"'118.079,279"} | ${"THUNS"}      | ${1}
    ${"'12,5%"}       | ${"GRDP"}       | ${1}
    ${"3,15"}         | ${"THATNGHIEP"} | ${1.1}
    ${"59,04"}        | ${"Q.CCCN"}     | ${1}
    ${"-4,13"}        | ${"GRDP"}       | ${-0.3304}
    ${"17"}           | ${"IIP"}        | ${1}
    ${"5"}            | ${"Q.TOIPHAM"}  | ${1}
    ${"7"}            | ${"LAMPHAT"}    | ${1.0606060606}
    ${"1E+15"}        | ${"GRDP"}       | ${8e13}
    ${"=1/0"}         | ${"GRDP"}       | ${{ error: "#DIV/0!" }}
    ${""}             | ${"GRDP"}       | ${""}
    ${""}             | ${"KHÔNG CÓ"}   | ${""}
  `("$typed against $code is $value", async ({ typed, code, value }) => {
    expect(rounded(await shown(`=ATTAIN(B2;"${code}")`, typed))).toEqual(value);
  });
});

describe("the family", () => {
  test.each`
    formula                                           | typed            | value
    ${'=ATTAIN(B2;"SUADOI")'}                         | ${"60"}          | ${0.75}
    ${'=ATTAIN(B2;"SUADOI";"6T/2025")'}               | ${"60"}          | ${0.6}
    ${'=ATTAIN(B2;"SUADOI";DATE(2025;6;30))'}         | ${"60"}          | ${0.6}
    ${'=ATTAIN(B2;"SUADOI";"30/06/2025")'}            | ${"60"}          | ${0.6}
    ${'=ATTAIN(B2;"SUADOI";"01/09/2025")'}            | ${"60"}          | ${0.75}
    ${'=ATTAIN(B2;"SUADOI";;"HĐND giao")'}            | ${"45"}          | ${0.5}
    ${'=ATTAIN(B2;"SUADOI";B9;"kế hoạch hdnd giao")'} | ${"45"}          | ${0.5}
    ${'=ATTAIN(B2;"SUADOI";;"Kế hoạch")'}             | ${"60"}          | ${0.75}
    ${'=ATTAIN.TARGET("GRDP")'}                       | ${""}            | ${12.5}
    ${'=ATTAIN.TARGET("LAMPHAT")'}                    | ${""}            | ${"6,6–6,8"}
    ${'=ATTAIN.TARGET("CHU")'}                        | ${""}            | ${"hoàn thành trong quý III"}
    ${'=ATTAIN.TARGET("SUADOI";"T6/2025")'}           | ${""}            | ${100}
    ${'=ATTAIN.TARGET("SUADOI";;"HĐND giao")'}        | ${""}            | ${90}
    ${"=ATTAIN.TARGET(B9)"}                           | ${""}            | ${""}
    ${'=ATTAIN.STATUS(B2;"GRDP")'}                    | ${"12,5"}        | ${"Đạt"}
    ${'=ATTAIN.STATUS(B2;"GRDP")'}                    | ${"13"}          | ${"Vượt"}
    ${'=ATTAIN.STATUS(B2;"GRDP")'}                    | ${"11,01"}       | ${"Không đạt"}
    ${'=ATTAIN.STATUS(B2;"GRDP";"6T/2025")'}          | ${"11,01"}       | ${"Chưa đến kỳ đánh giá"}
    ${'=ATTAIN.STATUS(B2;"CUOINAM";"9T/2025")'}       | ${"95"}          | ${"Chưa đến kỳ đánh giá"}
    ${'=ATTAIN.STATUS(B2;"COCAU")'}                   | ${"45"}          | ${""}
    ${'=ATTAIN.STATUS(B2;"CHU")'}                     | ${"đã xong"}     | ${""}
    ${'=ATTAIN.GAP(B2;"THUNS")'}                      | ${"118.080"}     | ${0.721}
    ${'=ATTAIN.GAP(B2;"LAMPHAT")'}                    | ${"6,7"}         | ${0}
    ${'=ATTAIN.POINTS(B2;"GRDP")'}                    | ${"11,01"}       | ${-1.49}
    ${"=ATTAIN.GROWTH(B2;B3)"}                        | ${"11,1"}        | ${0.11}
    ${'=ATTAIN.GROWTH(B2;B3;"GRDP")'}                 | ${"11,1"}        | ${1.1}
    ${'=ATTAIN.GROWTH(B2;B3;"THUNS")'}                | ${"11,1"}        | ${0.11}
    ${"=ATTAIN.GROWTH(B2;B9)"}                        | ${"11,1"}        | ${"–"}
    ${"=ATTAIN.GROWTH(B2;0)"}                         | ${"11,1"}        | ${"–"}
    ${'=ATTAIN.GROWTH(B2;0;"GRDP")'}                  | ${"11,1"}        | ${"–"}
    ${'=ATTAIN.GROWTH(B2;"–")'}                       | ${"11,1"}        | ${"–"}
    ${'=ATTAIN.PACE(B2;"THUNS";"6T/2025")'}           | ${"59.039,6395"} | ${1}
    ${'=ATTAIN.PACE(B2;"THUNS";DATE(2025;3;31))'}     | ${"59.039,6395"} | ${2}
    ${'=ATTAIN.PACE(B2;"GRDP";"6T/2025")'}            | ${"11,01"}       | ${"Chưa đến kỳ đánh giá"}
    ${'=ATTAIN.PACE(B2;"THUNS")'}                     | ${"59.039,6395"} | ${1}
    ${'=ATTAIN.INFO("CUOINAM")'}                      | ${""}            | ${"Đánh giá cuối năm"}
    ${'=ATTAIN.INFO("CUOINAM";"unit")'}               | ${""}            | ${"%"}
    ${'=ATTAIN.INFO("CUOINAM";"chủ trì")'}            | ${""}            | ${"Phòng Y tế"}
    ${'=ATTAIN.INFO("CUOINAM";"nguồn")'}              | ${""}            | ${""}
    ${'=IF(ATTAIN(B2;"GRDP")>=1;"đạt";"chưa")'}       | ${"11,01"}       | ${"chưa"}
  `("$formula of $typed is $value", async ({ formula, typed, value }) => {
    expect(rounded(await shown(formula, typed, "10"))).toEqual(value);
  });

  test("EXPLAIN says the figures, the rule and the label in a sentence", async () => {
    expect(await shown('=ATTAIN.EXPLAIN(B2;"GRDP")', "11,01")).toMatch(/GRDP.*11,01%.*12,5%.*88,08%.*Không đạt/u);
  });
});

describe("what can't be answered says why, where, and what helps", () => {
  test.each`
    formula                              | typed       | error        | sentence
    ${'=ATTAIN(B2;"GDP")'}               | ${"5"}      | ${"#N/A"}    | ${"Không có chỉ tiêu nào mang mã “GDP”. Có phải “GRDP”?"}
    ${"=ATTAIN(B2;B9)"}                  | ${"5"}      | ${"#N/A"}    | ${"Chưa có mã chỉ tiêu."}
    ${'=ATTAIN(B2;"GRDP")'}              | ${"nhiều"}  | ${"#VALUE!"} | ${"“nhiều” không phải là số."}
    ${'=ATTAIN(B2;"GRDP")'}              | ${"'12.5"}  | ${"#VALUE!"} | ${"“12.5” không phải là số."}
    ${'=ATTAIN(B2;"GRDP")'}              | ${"'61-62"} | ${"#VALUE!"} | ${"“61-62” không phải là số."}
    ${'=ATTAIN("GRDP";B2)'}              | ${"11,01"}  | ${"#VALUE!"} | ${"Hai đối số bị đổi chỗ: “GRDP” là mã chỉ tiêu"}
    ${'=ATTAIN(B2:B4;{"GRDP";"THUNS"})'} | ${"5"}      | ${"#VALUE!"} | ${"kết quả 3 hàng × 1 cột; mã 2 hàng × 1 cột"}
    ${'=ATTAIN(B2;"CHU")'}               | ${"xong"}   | ${"#N/A"}    | ${"kế hoạch ghi bằng chữ"}
    ${'=ATTAIN(B2;"KHONG")'}             | ${"5"}      | ${"#N/A"}    | ${"kế hoạch bằng 0"}
    ${'=ATTAIN(B2;"SUADOI";"Năm 2024")'} | ${"5"}      | ${"#N/A"}    | ${"không có hiệu lực vào ngày 31/12/2024"}
    ${'=ATTAIN(B2;"GRDP";"giữa năm")'}   | ${"5"}      | ${"#VALUE!"} | ${"“giữa năm” không phải là ngày hay kỳ."}
    ${'=ATTAIN(B2;"GRDP";"31/02/2025")'} | ${"5"}      | ${"#VALUE!"} | ${"“31/02/2025” không phải là ngày hay kỳ."}
    ${'=ATTAIN(B2;"GRDP";;"Bộ giao")'}   | ${"5"}      | ${"#VALUE!"} | ${"Ghi một trong: “HĐND giao”."}
    ${'=ATTAIN(B2;"GRDP";;"HĐND giao")'} | ${"5"}      | ${"#N/A"}    | ${"GRDP chưa có số ở cột “Kế hoạch HĐND giao”"}
    ${'=ATTAIN.POINTS(B2;"THUNS")'}      | ${"5"}      | ${"#N/A"}    | ${"Dùng hàm chênh lệch ATTAIN.GAP"}
    ${"=ATTAIN.GROWTH(B2;B3)"}           | ${"5"}      | ${"#VALUE!"} | ${"“mười” không phải là số."}
    ${'=ATTAIN.INFO("GRDP";"màu")'}      | ${""}       | ${"#VALUE!"} | ${"Không có mục “màu”"}
    ${'=ATTAIN.LIST("Tỉnh")'}            | ${""}       | ${"#N/A"}    | ${"Không có chỉ tiêu nào của cấp “Tỉnh”"}
    ${"=ATTAIN.LIST(B2:B4)"}             | ${""}       | ${"#VALUE!"} | ${"Đối số “cấp” chỉ nhận một ô"}
    ${'=ATTAIN.COUNT(B2;"GRDP";"Xong")'} | ${"5"}      | ${"#VALUE!"} | ${"Không đếm được “Xong”"}
  `("$formula of $typed is $error: $sentence", async ({ formula, typed, error, sentence }) => {
    expect(await shown(formula, typed, "mười")).toMatchObject({ error, message: expect.stringContaining(sentence) });
  });
});

async function fill(address: string, rows: readonly (readonly (number | string)[])[]): Promise<void> {
  await excel.run(
    async (context, [place, values]) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(place).values = values as string[][];
      await context.sync();
    },
    [address, rows] as const,
  );
}

async function spilled(address: string, formula: string): Promise<CellValue[][]> {
  await excel.type(`${cell}${address.split(":")[0] ?? ""}`, formula);
  return (await excel.readAll(cell + address)).map((row) => row.map(({ value }) => rounded(value)));
}

describe("ranges", () => {
  beforeAll(async () => {
    await fill("F2:H6", [
      [11.01, "GRDP", "THUNS"],
      ["", "THUNS", ""],
      ["nhiều", "GRDP", ""],
      [3.15, "that nghiep", ""],
      [5, "GDP", ""],
    ]);
  });

  test("a column is one call, and a bad cell is an error in its own cell only", async () => {
    expect(await spilled("J2:J6", "=ATTAIN(F2:F6;G2:G6)")).toEqual([
      [0.8808],
      [""],
      [{ error: "#VALUE!", message: expect.stringContaining("“nhiều”") }],
      [1.1],
      [{ error: "#N/A", message: expect.stringContaining("“GDP”") }],
    ]);
  });

  test("one code serves a whole range; a column against a row fills the rectangle", async () => {
    expect(await spilled("L2:L3", '=ATTAIN.GAP(F2:F3;"GRDP")')).toEqual([[-1.49], [""]]);
    const both = await spilled("N2:O2", '=ATTAIN(F2;{"GRDP"\\"GRDP"};{"6T/2025"\\"Năm 2025"})');
    expect(both).toEqual([[0.8808, 0.8808]]);
    const labels = await spilled("Q2:R3", '=ATTAIN.STATUS({11\\13};{"GRDP";"IIP"})');
    expect(labels).toEqual([
      ["Không đạt", "Vượt"],
      ["Không đạt", "Không đạt"],
    ]);
  });

  test("INFO tells five things beside each other, or what headings ask for", async () => {
    expect(await spilled("T2:X2", '=ATTAIN.INFO("CUOINAM";"tất cả")')).toEqual([
      ["Đánh giá cuối năm", "%", "Phường", "Phòng Y tế", ""],
    ]);
    expect(await spilled("T4:U5", '=ATTAIN.INFO({"CUOINAM";"COCAU"};{"ĐVT"\\"Tên"})')).toEqual([
      ["%", "Đánh giá cuối năm"],
      ["%", "Tỷ trọng dịch vụ"],
    ]);
  });

  test("LIST spills the plan, and one level of it", async () => {
    const all = await spilled("AA2:AG60", "=ATTAIN.LIST()");
    expect(all[0]).toEqual(["GRDP", "Thành phố", 1, expect.stringContaining("GRDP"), "≥", 12.5, "%"]);
    expect(all.filter(([code]) => code !== null)).toHaveLength(58);
    const level = await spilled("AA2:AG8", '=ATTAIN.LIST("phường")');
    expect(level.map((row) => [row[0], row[5]])).toEqual([
      ["LAMPHAT", "6,6–6,8"],
      ["CHU", "hoàn thành trong quý III"],
      ["COCAU", 45],
      ["KHONG", 0],
      ["SUADOI", 80],
      ["CUOINAM", 90],
      [null, null],
    ]);
  });

  test("COUNT counts numbered items under each label", async () => {
    await fill("AJ2:AK6", [
      [13, "GRDP"],
      [3, "HONGHEO"],
      ["", "THUNS"],
      [45, "COCAU"],
      [17, "IIP"],
    ]);
    expect(await spilled("AM2:AN8", "=ATTAIN.COUNT(AJ2:AJ6;AK2:AK6)")).toEqual([
      ["Vượt", 1],
      ["Đạt", 1],
      ["Không đạt", 1],
      ["Chưa đến kỳ đánh giá", 0],
      ["Tự đánh giá", 1],
      ["Chưa có số liệu", 1],
      ["Tổng số", 5],
    ]);
    expect(await shown('=ATTAIN.COUNT(AJ2:AJ6;AK2:AK6;"đạt và vượt")')).toBe(2);
    expect(await shown('=ATTAIN.COUNT(AJ2:AJ6;AK2:AK6;"Missed")')).toBe(1);
    expect(await shown('=ATTAIN.COUNT(AJ2:AJ6;AK2:AK6;"Chưa đến kỳ đánh giá";"6T/2025")')).toBe(1);
    expect(await shown("=ATTAIN.COUNT(AJ2:AJ6;AK2:AK5)")).toMatchObject({ error: "#VALUE!" });
  });

  test("200,000 cells are one call", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("AQ1:AQ200000").values = 6.25 as unknown as number[][];
      await context.sync();
    });
    await excel.type(`${cell}AR1`, '=ATTAIN(AQ1:AQ200000;"GRDP")');
    expect((await excel.readAll(`${cell}AR199999:AR200000`)).flat().map(({ value }) => value)).toEqual([0.5, 0.5]);
    await excel.type(`${cell}AR1`, "");
  });
});

test("the spelling of the documentation, with a comma, is understood by the workbench too", async () => {
  await excel.type(`${cell}B4`, "11,01");
  await excel.type(`${cell}C4`, '=ATTAIN(B4,"GRDP")');
  expect(await excel.read(`${cell}C4`)).toMatchObject({ value: 11.01 / 12.5, formula: '=ATTAIN(B4,"GRDP")' });
});

describe("in an Excel whose functions may bring formats along", () => {
  let newer: ExcelDriver;
  beforeAll(async () => {
    newer = await openExcel({ requirementSets: { CustomFunctionsRuntime: "1.4" } });
    await newer.press("Attain.SetUpWorkbook");
  });
  afterAll(() => newer.close());

  test.each`
    formula                    | typed        | value       | text
    ${'=ATTAIN(B2;"GRDP")'}    | ${"11,01"}   | ${0.8808}   | ${"88,1%"}
    ${'=ATTAIN(B2;"GRDP")'}    | ${"12,4999"} | ${0.999992} | ${"99,999%"}
    ${'=ATTAIN(B2;"GRDP")*2'}  | ${"12,5"}    | ${2}        | ${"2"}
    ${"=ATTAIN.GROWTH(B2;10)"} | ${"11,1"}    | ${0.11}     | ${"11,0%"}
    ${'=ATTAIN.GAP(B2;"IIP")'} | ${"20"}      | ${3}        | ${"3"}
  `("$formula of $typed shows $text", async ({ formula, typed, value, text }) => {
    await newer.type("B2", typed);
    await newer.type("D2", formula);
    const read = await newer.read("D2");
    expect([rounded(read.value), read.text]).toEqual([value, text]);
  });
});

test("in a book without targets the cell says what to do", async () => {
  const empty = await openExcel({ locale: "en-US" });
  await empty.type("A1", "5");
  await empty.type("B1", '=ATTAIN(A1,"GRDP")');
  expect((await empty.read("B1")).value).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining("Press “Set up workbook”"),
  });
  await empty.close();
});

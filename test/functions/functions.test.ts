import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel();
  await excel.press("Attain.SetUpWorkbook");
});
afterAll(() => excel.close());

const cell = "'Sheet1'!";

/** `=ATTAIN(B2;"GRDP")` beside a result in B2, as a person types them in a Vietnamese Excel. */
async function attain(typed: string, code: string): Promise<ReturnType<ExcelDriver["read"]>> {
  await excel.type(`${cell}B2`, typed);
  await excel.type(`${cell}C2`, `=ATTAIN(B2;"${code}")`);
  return excel.read(`${cell}C2`);
}

describe("=ATTAIN(B2;code) in a cell", () => {
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
    ${""}             | ${"GRDP"}       | ${""}
  `("$typed against $code is $value", async ({ typed, code, value }) => {
    const read = await attain(typed, code);
    expect(typeof value === "number" ? Number(Number(read.value).toFixed(10)) : read.value).toBe(value);
  });

  test.each`
    case                    | typed      | code           | error        | sentence
    ${"an unknown code"}    | ${"5"}     | ${"GDP"}       | ${"#N/A"}    | ${"Không có chỉ tiêu nào mang mã “GDP”. Có phải “GRDP”?"}
    ${"words for a result"} | ${"nhiều"} | ${"GRDP"}      | ${"#VALUE!"} | ${"“nhiều” không phải là số."}
    ${"an English number"}  | ${"'12.5"} | ${"GRDP"}      | ${"#VALUE!"} | ${"“12.5” không phải là số."}
    ${"a kind to come"}     | ${"17"}    | ${"IIP"}       | ${"#N/A"}    | ${"IIP là chỉ tiêu “khoảng”"}
    ${"a reduction"}        | ${"5"}     | ${"Q.TOIPHAM"} | ${"#N/A"}    | ${"giảm so với kỳ gốc"}
  `("$case gives $error with a sentence", async ({ typed, code, error, sentence }) => {
    const { value } = await attain(typed, code);
    expect(value).toMatchObject({ error, message: expect.stringContaining(sentence) });
  });
});

test("a formula of Excel's around it goes on with the number", async () => {
  await excel.type(`${cell}B3`, "11,01");
  await excel.type(`${cell}C3`, '=IF(ATTAIN(B3;"GRDP")>=1;"đạt";"chưa")');
  expect((await excel.read(`${cell}C3`)).value).toBe("chưa");
});

test("the spelling of the documentation, with a comma, is understood by the workbench too", async () => {
  await excel.type(`${cell}B4`, "11,01");
  await excel.type(`${cell}C4`, '=ATTAIN(B4,"GRDP")');
  expect(await excel.read(`${cell}C4`)).toMatchObject({ value: 11.01 / 12.5, formula: '=ATTAIN(B4,"GRDP")' });
});

test("a target changed in the table changes the cells without anybody's doing", async () => {
  await attain("11,01", "GRDP");
  await excel.type("'Chỉ tiêu'!G5", "11,01");
  await eventually(async () => (await excel.read(`${cell}C2`)).value, 1);
  await excel.type("'Chỉ tiêu'!G5", "12,5");
  await eventually(async () => Number(Number((await excel.read(`${cell}C2`)).value).toFixed(10)), 0.8808);
});

async function eventually<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (Object.is(await read(), wanted)) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  expect(await read()).toBe(wanted);
}

test("when the targets table has lost a column, the cell says which", async () => {
  await attain("11,01", "GRDP");
  await excel.type("'Chỉ tiêu'!G4", "KH 2025");
  const message = async (): Promise<string> => {
    const { value } = await excel.read(`${cell}C2`);
    return typeof value === "object" && value !== null ? (value.message ?? "") : "";
  };
  await eventually(async () => (await message()).includes("bảng ChiTieu thiếu cột “Kế hoạch”"), true);
  await excel.type("'Chỉ tiêu'!G4", "Kế hoạch");
  await eventually(message, "");
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

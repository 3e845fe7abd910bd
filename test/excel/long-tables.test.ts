import type { ExcelDriver } from "../workbench/driver";
import { openReported } from "../browser/attain-workbook";

let excel: ExcelDriver;

const report = "BC 6T-2025 Thành phố";
const build = (): Promise<void> => excel.press("Attain.BuildReport");

beforeEach(async () => {
  excel = await openReported();
  await excel.quiet();
});
afterEach(() => excel.close());

it("tables that are too long for one answer are read in portions, and the report is the same", async () => {
  const before = await excel.readAll(`'${report}'!A1:P60`);
  await excel.type("'Số liệu'!F5", "12,5");
  await build();
  const changed = await excel.readAll(`'${report}'!A1:P60`);
  await excel.type("'Số liệu'!F5", "11,01");
  await excel.quiet();
  await excel.refuseNext("ResponsePayloadSizeLimitExceeded");
  await build();
  expect(await excel.readAll(`'${report}'!A1:P60`)).toEqual(before);
  await excel.type("'Số liệu'!F5", "12,5");
  await excel.quiet();
  await build();
  expect(await excel.readAll(`'${report}'!A1:P60`)).toEqual(changed);
});

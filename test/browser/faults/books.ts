/** The workbooks that the matrix of faults begins with: besides Attain's own tables each has what belongs to people, so that
 *  it can be seen to stay untouched. */
import type { ExcelDriver } from "../../workbench/driver";
import { openPrepared } from "../../workbench/prepared";

export type BookName = "empty" | "reported" | "otherPeriod" | "sent";

/** A person's own sheet with figures, formulas, a rule and a format; one that is protected; and a cell chosen. */
async function ownSheets(excel: ExcelDriver): Promise<void> {
  await excel.type("Sheet1!A1", "Của phòng");
  await excel.type("Sheet1!B2", "11,01");
  await excel.type("Sheet1!B3", "=B2*2");
  await excel.type("Sheet1!B6", "12,5");
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const own = worksheets.getItem("Sheet1");
    own.getRange("A1").format.fill.color = "#FFF2CC";
    own.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
    const locked = worksheets.add("Khoá");
    locked.getRange("A1").values = [["không ai sửa"]];
    worksheets.add("Phòng khác").getRange("B2").values = [[12]];
    locked.protection.protect();
    own.activate();
    own.getRange("D5").select();
    await context.sync();
  });
}

/** The person looks at a cell of their own sheet. */
async function inFront(excel: ExcelDriver): Promise<void> {
  await excel.page.evaluate(() => window.workbench?.select("Sheet1!C6"));
}

async function reported(excel: ExcelDriver): Promise<void> {
  await excel.press("Attain.SetUpWorkbook");
  // Twelve targets show what 52 do, in a third of the time.
  for (const sheet of ["Chỉ tiêu", "Số liệu"]) await excel.deleteRows(`'${sheet}'!A17:A56`);
  await excel.type("'Số liệu'!F5", "11,01");
  await excel.type("'Số liệu'!F6", "12,3");
  await excel.press("Attain.BuildReport");
  await excel.run(async (context) => {
    // A target in the middle, so that a rebuilding has rows to move; and a note that it has to keep.
    const { rows } = context.workbook.tables.getItem("ChiTieu");
    rows.add(1, [["MOI", "Thành phố", 1, "Chỉ tiêu mới", "%", "≥", 5, "cao hơn tốt", "cuối kỳ", "", ""]]);
    await context.sync();
  });
  await ownSheets(excel);
  await excel.type("Sheet1!C2", '=ATTAIN(B2;"GRDP")');
  await excel.type("Sheet1!C3", '=IF(ATTAIN(B3;"GRDP")>1;"Vượt";"")');
  await excel.type("'Phòng khác'!C2", '=ATTAIN(B2;"GRDP")');
  await inFront(excel);
}

const preparations: Readonly<Record<BookName, (excel: ExcelDriver) => Promise<void>>> = {
  empty: ownSheets,
  reported,
  otherPeriod: async (excel) => {
    await reported(excel);
    const names = (await excel.readAll("'Thiết lập'!A1:A60")).map(([cell]) => cell?.value);
    await excel.type(`'Thiết lập'!B${names.indexOf("Kỳ báo cáo") + 1}`, "9T/2025");
    await inFront(excel);
  },
  // As it comes back from somebody who had no Attain: a formula that was turned for the mail, one that broke, and the name that
  // Excel keeps for a function that it doesn't know.
  sent: async (excel) => {
    await reported(excel);
    await excel.type("Sheet1!C2", '=CHOOSE(1+N("ATTAIN");B2/12,5;B2;"GRDP")');
    await excel.type("Sheet1!C3", '=@ATTAIN(B3;"GRDP")');
    await excel.run(async (context) => {
      const name = context.workbook.names.add("_xldudf_ATTAIN", "=#NAME?");
      name.visible = false;
      await context.sync();
    });
    await inFront(excel);
  },
};

export function openBook(name: BookName): Promise<ExcelDriver> {
  return openPrepared(`faults ${name}`, preparations[name]);
}

/** The workbook as a file in the add-in's hands, and files that it has Excel open. */
import { strFromU8, unzipSync } from "fflate";
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterEach(() => excel.close());

/** The copy in slices of this many bytes, put together. */
async function copyOf(sliceSize: number): Promise<{ bytes: Uint8Array; size: number; slices: number }> {
  const { data, size, slices } = await excel.inAddIn(async (wanted) => {
    const file = await new Promise<Office.File>((resolve, reject) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: wanted }, (result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new Error(result.error.message));
      }),
    );
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await new Promise<Office.Slice>((resolve) =>
        file.getSliceAsync(index, (result) => resolve(result.value)),
      );
      bytes.push(...(slice.data as number[]));
    }
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
    return { data: bytes, size: file.size, slices: file.sliceCount };
  }, sliceSize);
  return { bytes: new Uint8Array(data), size, slices };
}

// https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(2)
test("getFileAsync gives the workbook as a file, slice by slice", async () => {
  await excel.type("A1", "gửi đi");
  const { bytes, size, slices } = await copyOf(1000);
  expect(bytes.length).toBe(size);
  expect(slices).toBe(Math.ceil(size / 1000));
  await excel.open(bytes);
  expect((await excel.read("A1")).value).toBe("gửi đi");
});

test("getFileAsync is refused a third time while two copies are open", async () => {
  const errors = await excel.inAddIn(async () => {
    const files: Office.File[] = [];
    const codes: number[] = [];
    for (let time = 0; time < 3; time++) {
      const { status, value, error } = await new Promise<Office.AsyncResult<Office.File>>((resolve) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, resolve),
      );
      if (status === Office.AsyncResultStatus.Succeeded) files.push(value);
      else codes.push(error.code);
    }
    for (const file of files) await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
    return codes;
  });
  expect(errors).toEqual([11000]);
  expect((await copyOf(100_000)).bytes.length).toBeGreaterThan(1000);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings, [MS-OWEXML]
test("the file holds the add-in's own parts: its pane, its settings and that it starts by itself", async () => {
  await excel.inAddIn(async () => {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    Office.context.document.settings.set("kỳ", { năm: 2026 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  });
  const { bytes } = await copyOf(100_000);
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(text("_rels/.rels")).toContain("2011/relationships/webextensiontaskpanes");
  expect(text("xl/webextensions/_rels/taskpanes.xml.rels")).toContain("2011/relationships/webextension");
  const extension = text("xl/webextensions/webextension1.xml");
  expect(extension).toContain('<we:reference id="5c1f0d9e-2f6b-4d0a-9a53-6a2f1f6f3b10"');
  expect(extension).toContain('<we:property name="kỳ" value="{&quot;năm&quot;:2026}"/>');
  expect(extension).toContain("_Office_AppRuntimeStartState");
  await excel.open(bytes);
  expect(await excel.inAddIn(() => Office.context.document.settings.get("kỳ") as unknown)).toEqual({ năm: 2026 });
  expect(await excel.inAddIn(() => Office.addin.getStartupBehavior())).toBe("Load");
});

// https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1)
test("what createWorkbook was given can be looked at", async () => {
  await excel.type("A1", "bản sao");
  const file = await excel.save();
  const opened = excel.context.waitForEvent("page");
  await excel.inAddIn((base64) => Excel.createWorkbook(base64), Buffer.from(file).toString("base64"));
  const other = await opened;
  await other.waitForFunction(() => window.workbench !== undefined);
  await other.close();
  expect(await excel.createdWorkbooks()).toEqual([file]);
});

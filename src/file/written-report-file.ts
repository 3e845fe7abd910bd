/** A written report, with its table as an appendix, as the bytes of a .docx file: the same data give the same bytes, in a page
 *  and in Node alike, and the file names nobody. */

import type { Report } from "../core/report";
import type { WrittenReport } from "../core/written-report";
import { withElements } from "./markup";
import { WorkbookPackage } from "./workbook-package";

export async function writtenReportFile(written: WrittenReport, table?: Report): Promise<Uint8Array> {
  const { documentBytes } = await import(/* webpackChunkName: "written-document" */ "./written-document");
  const file = new WorkbookPackage(new Uint8Array(await documentBytes(written, table)));
  const properties = "docProps/core.xml";
  const told = ["creator", "lastModifiedBy", "revision", "created", "modified"];
  file.put(
    properties,
    told.reduce((xml, name) => withElements(xml, name, () => null), file.text(properties)),
  );
  return file.bytes();
}

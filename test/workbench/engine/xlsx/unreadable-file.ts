/** What openWorkbook throws for bytes that hold no workbook it can read; the kind lets the page say it in its own language. */
import { Refusal } from "../refusal";

export type Unreadable =
  /** Opens in Excel with a password only; the file is encrypted as a whole. */
  | "password"
  /** Excel 97–2003, .xls. */
  | "oldExcel"
  /** .xlsb, the binary form. */
  | "binary"
  /** A zip or XML that ends too early or contradicts itself. */
  | "damaged"
  /** Text, a picture, a Word document, an OpenDocument sheet. */
  | "noWorkbook";

const sentences: Readonly<Record<Unreadable, string>> = {
  password: "The workbook is protected with a password. Take the password off in Excel, save, and open it again.",
  oldExcel: "This is a workbook of Excel 97–2003 (.xls). Save it in Excel as .xlsx and open that.",
  binary: "This is a binary workbook (.xlsb). Save it in Excel as .xlsx and open that.",
  damaged: "The workbook is damaged and can't be read.",
  noWorkbook: "This file isn't an Excel workbook (.xlsx).",
};

export class UnreadableFile extends Refusal {
  constructor(
    readonly kind: Unreadable,
    /** What exactly was found, for a developer. */
    readonly detail: string,
  ) {
    super("InvalidArgument", sentences[kind]);
  }
}

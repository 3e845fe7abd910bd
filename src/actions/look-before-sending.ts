/** What the open workbook holds that its sender should know before it is mailed. Changes nothing. */

import type { MailedFindings } from "../core/mailed-findings";
import { done, type Outcome } from "../core/outcome";
import { bookBytes } from "../excel/book-file";
import { readFindings } from "../file/read-findings";
import { readable } from "./readable-file";

export async function lookBeforeSending(): Promise<Outcome<MailedFindings>> {
  const bytes = await bookBytes();
  return bytes.ok ? readable(() => Promise.resolve(done(readFindings(bytes.value)))) : bytes;
}

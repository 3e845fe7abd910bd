/** What a person can type in a cell. The lines above each function are shown by Excel: they are product text. */

import { answerFor, type CellValue } from "./answer";
import { fromShelf } from "./shelf";

/**
 * Mức hoàn thành của kết quả so với chỉ tiêu trong bảng ChiTieu: 0,95 là 95%.
 * @customfunction ATTAIN
 * @param actual Kết quả thực hiện: một ô hoặc một số. Ô trống cho kết quả trống.
 * @param code Mã chỉ tiêu, ví dụ "GRDP"; không phân biệt chữ hoa, chữ thường, có dấu hay không dấu.
 * @returns Mức hoàn thành; #N/A hoặc #VALUE! kèm lời giải thích khi không tính được.
 */
export function attain(actual: unknown, code: unknown): unknown {
  return fromShelf((shelf) => answerFor(shelf, actual as CellValue, code as CellValue));
}

CustomFunctions.associate("ATTAIN", attain);

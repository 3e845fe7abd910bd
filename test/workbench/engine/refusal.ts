/** How the workbook says no: the reason as Office.js would name it, and a sentence. Protocol and page pass it on. */

/** Codes of Excel.ErrorCodes that the workbook itself can give. */
export type RefusalCode =
  | "AccessDenied"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "RangeExceedsLimit"
  | "UnsupportedFeature";

/** Thrown when Excel would refuse; the transaction that it is thrown in is rolled back as a whole. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}

/** How the host says no to office.js: Excel's error codes with Microsoft's sentences. From anywhere in the object model to the batch that reports it. */

/** Messages as the page "Error handling with the application-specific JavaScript APIs" gives them. */
const messages = {
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  AccessDenied: "You cannot perform the requested operation.",
  BadPassword: "The password you supplied is incorrect.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  HostNotImplemented: "The workbench's Excel does not have this member.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedFeature: "The operation failed because the source worksheet contains one or more unsupported features.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof messages;

const statusOf: Partial<Record<HostErrorCode, number>> = {
  ApiNotFound: 400,
  AccessDenied: 403,
  Conflict: 409,
  GeneralException: 500,
  HostNotImplemented: 501,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

export class HostError extends Error {
  override readonly name = "HostError";
  readonly httpStatusCode: number;

  /** `detail` replaces Microsoft's sentence where the workbook knows better what is wrong. */
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    super(detail ?? messages[code]);
    this.httpStatusCode = statusOf[code] ?? 400;
  }
}

export function isHostErrorCode(code: string): code is HostErrorCode {
  return code in messages;
}

/** A gap of the workbench: it must be seen, never worked around. */
export function notBuilt(member: string): HostError {
  return new HostError("HostNotImplemented", `The workbench's Excel does not have ${member}.`);
}

/** An argument of the wrong form, said with its place in the call: "range.values: 2 rows given, 3 needed". */
export function invalidArgument(detail?: string): HostError {
  return new HostError("InvalidArgument", detail);
}

/** Keeps batches back while a person edits a cell, and names the errors by which Excel does not take one at all. */

/** What executeMethod's `Error` says; office.js makes the named errors of them. */
export const requestErrors = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type RequestErrorCode = keyof typeof requestErrors;

/** Excel: Excel.run with delayForCellEdit sets this flag; its batch then waits for the end of the editing. */
export const delayForCellEdit = 64;

export class RequestGate {
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  /** Set while the person edits a cell: Excel takes no batches meanwhile. */
  set isCellEdited(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** The code to refuse a batch with, or null to let it pass; waits if the batch said that it can. */
  async check(flags: number): Promise<RequestErrorCode | null> {
    if (!this.editing) return null;
    if ((flags & delayForCellEdit) === 0) return "InvalidOperationInCellEditMode";
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return null;
  }
}

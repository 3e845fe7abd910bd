/** The one place where a batch can be turned away before it runs: cell editing, a lost session, too large a request. */

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
  private readonly planned: (RequestErrorCode | null)[] = [];
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  /** The next batches, or those after some that pass, are refused with this code; for tests of what a person sees then. */
  refuseNext(code: RequestErrorCode, times = 1, after = 0): void {
    for (let time = 0; time < after; time++) this.planned.push(null);
    for (let time = 0; time < times; time++) this.planned.push(code);
  }

  /** Set while the person edits a cell: Excel takes no batches meanwhile. */
  set isCellEdited(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** The code to refuse a batch with, or null to let it pass; waits if the batch said that it can. */
  async check(flags: number): Promise<RequestErrorCode | null> {
    const planned = this.planned.shift();
    if (planned) return planned;
    if (!this.editing) return null;
    if ((flags & delayForCellEdit) === 0) return "InvalidOperationInCellEditMode";
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return null;
  }
}

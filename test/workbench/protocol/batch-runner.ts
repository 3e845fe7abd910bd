/**
 * Takes one ProcessQuery from its text to the text of its answer: gate, size limit, files in it, the object that it
 * starts from, and afterwards the events that it caused.
 */
import type { AddInRuntime } from "./add-in-runtime";
import { bytesOf } from "./base64";
import { runBatch } from "./batch";
import { isWriting } from "./operations";
import { Thing } from "./kind";
import type { RichApiRequest } from "./method-dispatch";
import type { Fate, Faults } from "./faults";
import { customFunctionsKind } from "./object-model/custom-functions";
import { rangeKind } from "./object-model/range";
import { rangeAreasKind } from "./object-model/range-areas";
import { wacWorkbookKind } from "./object-model/wac-workbook";
import { workbookKind } from "./object-model/workbook";
import type { CellRange } from "./object-model/cell-range";
import type { RequestErrorCode, RequestGate } from "./request-gate";
import type { Session } from "./session";
import { isTooLarge, sizeOf, type TrafficCounter } from "./traffic";
import { ObjectPathType, type BatchRequest, type BatchResponse } from "./wire";

/** Of all batches of all pages: each is one step for undo, and steps of one name would become one. */
let batchNumber = 0;

export class BatchRunner {
  constructor(
    private readonly session: Session,
    runtime: AddInRuntime,
    private readonly gate: RequestGate,
    private readonly faults: Faults,
    private readonly counter: TrafficCounter,
  ) {
    for (const [name, make] of runtime.services()) session.services.set(name, make);
    session.services.set("Microsoft.ExcelServices.CustomFunctions", () =>
      Thing.of(customFunctionsKind, session.functions),
    );
  }

  async run(request: RichApiRequest): Promise<string | RequestErrorCode> {
    const batch = JSON.parse(request.body) as BatchRequest;
    if (isAboutWorkbook(request, batch)) this.counter.count(sizeOf(request.body));
    const { refusal, answer } = await this.fate(request, batch);
    const given = refusal ?? (await this.taken(request, batch));
    if (answer === "none") return new Promise(() => undefined);
    return answer === "given" ? given : answer;
  }

  /** Pane, ribbon and functions are no batches of the add-in's code: faults leave them alone. */
  private async fate({ flags }: RichApiRequest, batch: BatchRequest): Promise<Fate> {
    if (isOfService(batch)) return { refusal: null, answer: "given" };
    return this.faults.meet({ flags, isWriting: isWriting(batch) });
  }

  private async taken(request: RichApiRequest, batch: BatchRequest): Promise<string | RequestErrorCode> {
    const isEdit = isAboutWorkbook(request, batch);
    if (isEdit) {
      if (isTooLarge(request.body)) return "RequestPayloadSizeLimitExceeded";
      const refusal = await this.gate.check(request.flags);
      if (refusal) return refusal;
    }
    await this.openFiles(batch);
    // Excel: createWorkbook and the services of the pane speak to another root object than the workbook.
    const rootKind = request.partition === "WacPartition" ? wacWorkbookKind : workbookKind;
    const undoGroup = isEdit ? `batch ${++batchNumber}` : null;
    return this.answer(() => runBatch(batch, Thing.of(rootKind, this.session), this.session, undoGroup));
  }

  private answer(perform: () => BatchResponse): string | RequestErrorCode {
    const { events, surroundings } = this.session;
    events.hold();
    try {
      const response = perform();
      // The add-in may catch it and go on; a gap of the workbench must be seen all the same.
      if (response.Error?.Code === "HostNotImplemented") surroundings.reportFault(new Error(response.Error.Message));
      const answer = JSON.stringify(response);
      return isTooLarge(answer) ? "ResponsePayloadSizeLimitExceeded" : answer;
    } catch (fault) {
      surroundings.reportFault(fault);
      return "GeneralException";
    } finally {
      this.session.ranges.forgetAllBut(this.keptRanges());
      this.session.openedFiles.clear();
      // After the answer has been posted, as the add-in awaits it first.
      if (events.isAnyWaiting) setTimeout(() => events.release(), 0);
      else events.release();
    }
  }

  /** Reads the workbooks that the batch brings along as base64, for the batch itself cannot wait. */
  private async openFiles(batch: BatchRequest): Promise<void> {
    const texts = [...batch.Actions, ...Object.values(batch.ObjectPaths)]
      .filter(({ Name }) => Name === "InsertWorksheetsFromBase64" || Name === "AddFromBase64")
      .map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]);
    for (const text of texts) {
      if (typeof text !== "string" || this.session.openedFiles.has(text)) continue;
      this.session.openedFiles.set(text, await this.session.surroundings.readWorkbook(bytesOf(text)));
    }
  }

  private keptRanges(): Set<CellRange> {
    const kept = new Set<CellRange>();
    for (const thing of this.session.references.all()) {
      const range = thing.as(rangeKind);
      if (range) kept.add(range);
      for (const part of thing.as(rangeAreasKind)?.parts ?? []) kept.add(part);
    }
    return kept;
  }
}

function isOfService(batch: BatchRequest): boolean {
  return Object.values(batch.ObjectPaths).some(({ ObjectPathType: type }) => type === ObjectPathType.NewObject);
}

/** Function results, ribbon and pane go their own ways: cell editing does not stop them, and they are no traffic of the add-in's code. */
function isAboutWorkbook(request: RichApiRequest, batch: BatchRequest): boolean {
  if (request.partition === "WacPartition") return false;
  return !Object.values(batch.ObjectPaths).some(({ Name }) => Name === "Microsoft.ExcelServices.CustomFunctions");
}

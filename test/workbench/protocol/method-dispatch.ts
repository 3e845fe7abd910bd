/** Answers office.js' executeMethod: batches of the object model, document settings and finished ribbon commands. */
import { isRecord } from "./arguments";
import { saveSettings, settingsAsPairs } from "./document-settings";
import { notBuilt } from "./host-error";
import type { Fate } from "./faults";
import type { DocumentCopies } from "./document-copies";
import { requestErrors, type RequestErrorCode } from "./request-gate";
import { selectedData, writeSelectedData } from "./selected-data";
import type { Json } from "./wire";
import type { Workbook } from "../engine/model";

const dispatchId = {
  getSelectedData: 64,
  setSelectedData: 65,
  refreshSettings: 75,
  saveSettings: 76,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** A batch as it came: who is to answer it, its text and the flags of the request. */
export interface RichApiRequest {
  readonly partition: string;
  readonly body: string;
  readonly flags: number;
}

/** What the dispatch needs of the host. */
export interface MethodTargets {
  readonly workbook: Workbook;
  readonly copies: DocumentCopies;
  /** What becomes of a call about copies before it is carried out (faults.ts). */
  copyAnswer(): Promise<Fate["answer"]>;
  /** The answer as JSON text, or why the batch is not taken. */
  runRichApi(request: RichApiRequest): Promise<string | RequestErrorCode>;
  commandCompleted(id: string): void;
  reportFault(fault: unknown): void;
}

export async function executeMethod(data: unknown, targets: MethodTargets): Promise<Json> {
  const id = isRecord(data) && isRecord(data["DdaMethod"]) ? data["DdaMethod"]["DispatchId"] : undefined;
  if (!isRecord(data)) throw new Error("executeMethod without data");
  switch (id) {
    case dispatchId.richApi:
      return richApiAnswer(await targets.runRichApi(richApiRequest(data)));
    case dispatchId.saveSettings:
      saveSettings(targets.workbook, data["DdaSettingsMethod"]);
      return done({});
    case dispatchId.refreshSettings: {
      const settings = settingsAsPairs(targets.workbook).map(([Name, Value]) => ({ Name, Value }));
      return done({ Properties: { Settings: settings } });
    }
    case dispatchId.getSelectedData: {
      const answer = selectedData(targets.workbook, data["DdaGetBindingData"]);
      return typeof answer === "number" ? { Version: 1, Error: answer } : done({ Data: answer.data });
    }
    case dispatchId.setSelectedData:
      return { Version: 1, Error: writeSelectedData(targets.workbook, data["DdaSetBindingData"]) ?? 0 };
    case dispatchId.getDocumentCopy:
      return copyCall(targets, () => targets.copies.open(data["0"], data["1"]));
    case dispatchId.getDocumentCopyChunk:
      return copyCall(targets, () => targets.copies.slice(data["2"], data["3"]));
    case dispatchId.releaseDocumentCopy:
      targets.copies.close(data["2"]);
      return done({});
    case dispatchId.commandCompleted:
      targets.commandCompleted(String(data["0"]));
      return done({});
    default:
      targets.reportFault(notBuilt(`executeMethod ${String(id)} of the Common API`));
      return { Version: 1, Error: requestErrors.GeneralException };
  }
}

function richApiRequest(data: { readonly [key: string]: Json }): RichApiRequest {
  const parts = data["ArrayData"];
  if (!Array.isArray(parts)) throw new Error("A rich API request without ArrayData");
  const [partition, , , , body, , flags] = parts as readonly Json[];
  return { partition: String(partition ?? ""), body: String(body), flags: typeof flags === "number" ? flags : 0 };
}

function richApiAnswer(answer: string): Json {
  if (answer in requestErrors) return { Version: 1, Error: requestErrors[answer as RequestErrorCode] };
  return done({ Data: [200, ["Content-Type", "application/json"], answer] });
}

type CopyAnswer = readonly [Json, Json] | number;

async function copyCall(targets: MethodTargets, call: () => CopyAnswer | Promise<CopyAnswer>): Promise<Json> {
  const answer = await targets.copyAnswer();
  if (answer === "none") return new Promise(() => undefined);
  return pairAnswer(answer === "given" ? await call() : requestErrors[answer]);
}

/** Two values by number, or an error's code. */
function pairAnswer(answer: CopyAnswer): Json {
  return typeof answer === "number" ? { Version: 1, Error: answer } : done({ 0: answer[0], 1: answer[1] });
}

function done(rest: { readonly [key: string]: Json }): Json {
  return { Version: 1, Error: 0, ...rest };
}

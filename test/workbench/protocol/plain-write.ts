/** Which actions of a batch may be carried out together, before anything is calculated, as nobody could tell the difference. */
import { ActionType, ObjectPathType, type Action, type BatchRequest } from "./wire";

/** Actions after which nothing else in the batch can tell whether the workbook was calculated in between, and no cells have moved. */
export function isPlainWrite(action: Action, request: BatchRequest): boolean {
  if (action.ActionType === ActionType.SetProperty || action.ActionType === ActionType.Trace) return true;
  if (action.ActionType === ActionType.Method) return action.Name === "_KeepReference";
  if (action.ActionType !== ActionType.Instantiate) return false;
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  return path?.ObjectPathType !== ObjectPathType.Method || steadyMethods.has(path.Name);
}

/** Methods that only name cells by their place. */
const steadyMethods = new Set([
  "GetActiveWorksheet",
  "GetCell",
  "GetColumn",
  "GetDataBodyRange",
  "GetEntireColumn",
  "GetEntireRow",
  "GetHeaderRowRange",
  "GetItemOrNullObject",
  "GetOffsetRange",
  "GetRange",
  "GetRangeByIndexes",
  "GetResizedRange",
  "GetRow",
]);

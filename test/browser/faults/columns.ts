/** The columns of the matrix of faults: what goes wrong during an action, and what the pane has to say of it. */
import type { FaultPlan, Meddling } from "../../workbench/protocol/faults";
import type { ActionRow } from "./action-row";

export interface Column {
  readonly name: string;
  /** "half": Excel refuses the operation in the middle of those that change something. Undefined where nothing can go so. */
  readonly plan: (row: ActionRow) => FaultPlan | "half" | undefined;
  /** What the pane may say. */
  readonly says: RegExp;
  /** Whether an action that is told to have failed can be done again once the fault is over. */
  readonly isOver?: true;
  /** Whether it finds an action of two parts after its first one. */
  readonly isMidway?: true;
}

/** Between what the action has read and what it writes. As the person at the page, so that undo takes it back. */
function between({ writes }: ActionRow, work: Meddling): FaultPlan | undefined {
  return writes ? { kind: "between", writing: true, work: { ...work, by: "person" } } : undefined;
}

export const columns: readonly Column[] = [
  {
    name: "a refused batch",
    plan: ({ writes }) => ({ kind: "refused", code: "GeneralException", writing: writes }),
    says: /Excel từ chối \(GeneralException\).*Không có gì bị ghi dở/u,
    isOver: true,
  },
  {
    name: "a batch refused half-way",
    plan: ({ writes }) => (writes ? "half" : undefined),
    says: /Excel từ chối \(GeneralException\).*Không có gì bị ghi dở/u,
    isOver: true,
    isMidway: true,
  },
  {
    name: "a cell that is being edited",
    plan: ({ writes }) => ({ kind: "cellEdit", writing: writes }),
    says: /Một ô đang được sửa dở\. Nhấn Enter/u,
    isOver: true,
  },
  {
    name: "throttling",
    plan: ({ writes }) => ({ kind: "throttled", writing: writes }),
    says: /Excel đang bận.*bấm/u,
    isOver: true,
  },
  {
    name: "a connection lost after the batch was done",
    plan: ({ writes }) => ({ kind: "lost", writing: writes, isDone: true, tells: "InvalidOrTimedOutSession" }),
    says: /Mất liên lạc với Excel/u,
    isMidway: true,
  },
  {
    name: "a connection lost without a word",
    plan: ({ writes }) => ({ kind: "lost", writing: writes }),
    says: /Excel chưa trả lời/u,
    isOver: true,
  },
  {
    name: "a co-author's edit",
    plan: (row) => between(row, row.coAuthor),
    says: /vừa được người khác sửa/u,
  },
  {
    name: "a sheet protected meanwhile",
    plan: (row) => between(row, { does: "protectSheet", sheet: row.sheet }),
    says: /đang được bảo vệ/u,
  },
  {
    name: "a sheet deleted meanwhile",
    plan: (row) => between(row, { does: "deleteSheet", sheet: row.sheet }),
    says: /vừa bị xoá hoặc đổi tên|vừa được người khác sửa|không có bảng|chưa có bảng/u,
  },
];

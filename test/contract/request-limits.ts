/** How large a batch may be, and when Excel takes none. */
import type { Group } from "./behaviour";
import { guide, reference } from "./pages";

export const requestLimits: Group = {
  title: "Limits of requests, and when Excel takes none",
  behaviours: [
    {
      id: "batch-above-floor",
      says: "A member of a newer requirement set than this Excel's is ApiNotFound.",
      page: guide.errors,
      do: "In Excel LTSC 2021 (up to ExcelApi 1.14) call `getDependents` of a cell.",
      see: "ApiNotFound.",
      is: "ApiNotFound",
      hand: async (excel) => {
        const { code } = await excel.refused(async (context) => {
          context.workbook.getActiveCell().getDependents();
          await context.sync();
        });
        return code;
      },
    },
    {
      id: "batch-size",
      says: "In Excel on the web a request of more than 5 MB is refused, and nothing of it is done.",
      page: guide.limits,
      do: "In Excel on the web write 200 texts of 30,000 letters to A1:A200 in one batch; read A1.",
      see: "RequestPayloadSizeLimitExceeded; A1 is blank.",
      is: ["RequestPayloadSizeLimitExceeded", [[""]]],
      script: async ({ context, sheet, refusal }) => {
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
        const code = await refusal();
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        return [code, cell.values];
      },
    },
    {
      id: "batch-size-below",
      says: "A request below the limit is taken.",
      page: guide.limits,
      do: "Write 100 texts of 30,000 letters to A1:A100 in one batch; read the length of A100.",
      see: "30,000.",
      is: 30_000,
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:A100").values = Array.from({ length: 100 }, () => ["x".repeat(30_000)]);
        await context.sync();
        const cell = sheet.getRange("A100").load("values");
        await context.sync();
        return String(cell.values[0]?.[0]).length;
      },
    },
    {
      id: "batch-cell-edit",
      says: "While a person edits a cell a batch fails.",
      page: reference("RunOptions"),
      do: "Begin to type in a cell and let the add-in write; press Enter.",
      see: "InvalidOperationInCellEditMode; what the person typed is there.",
      is: ["InvalidOperationInCellEditMode", "đang gõ", null],
      hand: async (excel) => {
        await excel.page.getByLabel("Hộp tên").fill("D20");
        await excel.page.keyboard.press("Enter");
        await excel.page.keyboard.type("đang gõ");
        const { code } = await excel.refused(async (context) => {
          context.workbook.worksheets.getItem("Contract").getRange("D30").values = [[1]];
          await context.sync();
        });
        await excel.page.keyboard.press("Enter");
        return [code, (await excel.read("Contract!D20")).value, (await excel.read("Contract!D30")).value];
      },
    },
    {
      id: "batch-cell-edit-delayed",
      says: "With `delayForCellEdit` it waits until the edit has ended.",
      page: guide.cellEdit,
      do: "Begin to type in D20 and let the add-in read D20 with `Excel.run({ delayForCellEdit: true }, …)`; press Enter.",
      see: "The add-in reads what was typed.",
      is: [["đang gõ"]],
      hand: async (excel) => {
        await excel.page.getByLabel("Hộp tên").fill("D20");
        await excel.page.keyboard.press("Enter");
        await excel.page.keyboard.type("đang gõ");
        const waiting = excel.inAddIn(() =>
          Excel.run({ delayForCellEdit: true }, async (context) => {
            const cell = context.workbook.worksheets.getItem("Contract").getRange("D20").load("values");
            await context.sync();
            return cell.values as unknown;
          }),
        );
        await excel.page.keyboard.press("Enter");
        return waiting;
      },
    },
    {
      id: "batch-refusals",
      says: "Excel on the web can refuse a batch for a lost session, too much activity or too large an answer; then nothing is done.",
      page: reference("ErrorCodes"),
      do: "Can't be brought about by hand: leave Excel on the web open over night, then let the add-in write.",
      see: "One of InvalidOrTimedOutSession, ActivityLimitReached, ResponsePayloadSizeLimitExceeded; the cell is blank.",
      is: [
        ["InvalidOrTimedOutSession", null],
        ["ActivityLimitReached", null],
        ["ResponsePayloadSizeLimitExceeded", null],
      ],
      hand: async (excel) => {
        await excel.quiet();
        const seen: unknown[] = [];
        for (const code of [
          "InvalidOrTimedOutSession",
          "ActivityLimitReached",
          "ResponsePayloadSizeLimitExceeded",
        ] as const) {
          await excel.refuseNext(code);
          const error = await excel.refused(async (context) => {
            context.workbook.worksheets.getItem("Contract").getRange("A1").values = [[1]];
            await context.sync();
          });
          seen.push([error.code, (await excel.read("Contract!A1")).value]);
        }
        return seen;
      },
    },
    {
      id: "batch-requests",
      says: "100,000 values are written in one request and read in one, though office.js hands them over in portions.",
      page: { guess: "No page tells how many requests a sync is; seen in the network tools of a browser." },
      do: "In Excel on the web write 10,000 × 10 values by `values`, read them, and count the requests in the browser's tools.",
      see: "Two requests, and perhaps one that lets go of the range.",
      is: [true, true],
      hand: async (excel) => {
        await excel.resetTraffic();
        const sum = await excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Contract").getRangeByIndexes(0, 0, 10_000, 10);
          range.values = Array.from({ length: 10_000 }, () => Array.from({ length: 10 }, (_, column) => column));
          await context.sync();
          range.load("values");
          await context.sync();
          return range.values.flat().reduce((total: number, value: number) => total + value, 0);
        });
        return [sum === 450_000, (await excel.traffic()).requests <= 3];
      },
    },
  ],
};

import { readFindings } from "../../src/file/read-findings";
import { UnreadableWorkbook } from "../../src/file/markup";
import { packed, parts } from "./office-files.samples";

const numbers = "Số liệu";

test("everything that a sender should know is found in the bytes", () => {
  expect(readFindings(packed())).toEqual({
    own: {
      count: 6,
      first: [
        { sheet: numbers, address: "C2" },
        { sheet: numbers, address: "C3" },
        { sheet: numbers, address: "C4" },
        { sheet: numbers, address: "E6" },
        { sheet: numbers, address: "C10" },
        { sheet: "Nháp & tính", address: "B1" },
      ],
      functions: [
        { name: "ATTAIN", count: 4 },
        { name: "ATTAIN.TARGET", count: 1 },
        { name: "ATTAIN.STATUS", count: 1 },
      ],
    },
    prepared: { count: 0, first: [] },
    broken: { count: 1, first: [{ sheet: numbers, address: "C10" }] },
    nameErrors: { count: 1, first: [{ sheet: numbers, address: "C9" }] },
    foreign: { count: 1, first: [{ sheet: numbers, address: "C9" }], functions: ["SAP_DATA"] },
    links: ["D:\\Sổ cũ.xlsx"],
    hiddenSheets: [{ name: "Nháp & tính", isVeryHidden: true }],
    names: { visible: 1, hidden: 1, lost: ["Mat"] },
    persons: [{ name: "Văn thư", comments: 2 }],
    editors: ["Văn phòng", "Văn thư"],
    panes: 1,
  });
});

test("a cell of ours that shows #NAME? is broken, one that was prepared is known", () => {
  const sheet = "xl/worksheets/sheet1.xml";
  const changed = (parts[sheet] ?? "")
    .replace(/<c r="C2".*?<\/c>/u, '<c r="C2" t="e"><f>_xldudf_ATTAIN(B2,"GRDP")</f><v>#NAME?</v></c>')
    .replace(/<c r="C10".*?<\/c>/u, '<c r="C10"><f>CHOOSE(1+N("ATTAIN"),1,B2,"GRDP")</f><v>1</v></c>');
  expect(readFindings(packed({ [sheet]: changed }))).toMatchObject({
    own: { count: 5 },
    prepared: { count: 1, first: [{ sheet: numbers, address: "C10" }] },
    broken: { count: 1, first: [{ sheet: numbers, address: "C2" }] },
  });
});

test.each([
  ["nothing", new Uint8Array()],
  ["a damaged zip", packed().slice(0, 900)],
  ["an encrypted file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
])("%s is no workbook", (_what, bytes) => {
  expect(() => readFindings(bytes)).toThrow(UnreadableWorkbook);
});

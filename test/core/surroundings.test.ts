/** Which column holds the figures, by its heading and what stands in it. */

import { plan2025 } from "../../src/core/plan-2025";
import { columnOfActuals, columnOfCodes, columnOfPrevious } from "../../src/core/surroundings";
import { columnLetters, type Raw } from "../../src/core/table";
import { around } from "./surroundings.samples";

const letters = (column: number | undefined): string => (column === undefined ? "none" : columnLetters(column));

describe("the column of what was done", () => {
  test.each<[readonly string[], readonly Raw[], string, string]>([
    [["STT", "Chỉ tiêu", "KH 2025", "TH 6T", ""], [1, "Thu", 100, 80, ""], "E2", "D"],
    [["STT", "Chỉ tiêu", "Thực hiện", "Kế hoạch", ""], [1, "Thu", 80, 100, ""], "E2", "C"],
    [["Chỉ tiêu", "Thực hiện", "Cùng kỳ năm trước", ""], ["Thu", 80, 75, ""], "D2", "B"],
    [["Chỉ tiêu", "Lũy kế", "Thực hiện trong kỳ", ""], ["Thu", 80, 12, ""], "D2", "B"],
    [["Chỉ tiêu", "Thực hiện kế hoạch", "Tỷ lệ %", ""], ["Thu", 80, 0.8, ""], "D2", "B"],
    [["Chỉ tiêu", "Ước thực hiện năm", "TH/KH", ""], ["Thu", 80, 0.8, ""], "D2", "B"],
    [["Target", "Actual", "Plan", ""], ["Thu", 80, 100, ""], "D2", "B"],
    [["", "", "", ""], ["Thu", 100, 80, ""], "D2", "C"],
    [["Chỉ tiêu", "", "Kết quả"], ["Thu", "", 80], "B2", "C"],
    [["Chỉ tiêu", "Thực hiện", ""], ["Thu", "", ""], "C2", "B"],
    [["Chỉ tiêu", "Kế hoạch", ""], ["Thu", 100, ""], "C2", "none"],
    [["STT", "Chỉ tiêu", ""], [1, "Thu", ""], "C2", "none"],
    [["Chỉ tiêu", "", "Số"], ["Thu", "", 80], "B2", "none"],
  ])("of %j with %j beside %s is %s", (headings, row, chosen, found) => {
    expect(letters(columnOfActuals(around([headings, row], chosen), plan2025)?.column)).toBe(found);
  });

  test("never holds our own formulas", () => {
    const sheet = [
      ["Kết quả thực hiện", "", ""],
      [80, '=ATTAIN(A2,"GRDP")', ""],
    ];
    expect(letters(columnOfActuals(around(sheet, "C2"), plan2025)?.column)).toBe("A");
  });

  test("is known by its heading far above, past an error", () => {
    const sheet: Raw[][] = [["Chỉ tiêu", "Kế hoạch", "Thực hiện", "Số thu", ""]];
    for (let row = 0; row < 30; row++) sheet.push(["Thu", 100, row === 12 ? "#N/A" : 80, 7, ""]);
    expect(columnOfActuals(around(sheet, "E25"), plan2025)).toMatchObject({ column: 2, heading: "Thực hiện" });
  });

  test("of a table goes by the table's headings", () => {
    const sheet = around(
      [
        ["x", "y", "z", ""],
        [1, 2, 3, ""],
      ],
      "D2",
      {
        table: { left: 0, headings: ["Thực hiện", "Kế hoạch", "STT", "Tỷ lệ"] },
      },
    );
    expect(letters(columnOfActuals(sheet, plan2025)?.column)).toBe("A");
  });
});

test("the column of the same period is only one that is headed so", () => {
  const sheet = [
    ["Thực hiện", "Cùng kỳ năm trước", ""],
    [80, 75, ""],
  ];
  expect(letters(columnOfPrevious(around(sheet, "C2"), plan2025)?.column)).toBe("B");
  expect(
    columnOfPrevious(
      around(
        [
          ["Thực hiện", "Số", ""],
          [80, 75, ""],
        ],
        "C2",
      ),
      plan2025,
    ),
  ).toBeUndefined();
});

test.each<[readonly (readonly Raw[])[], string, string]>([
  [
    [
      ["GRDP", 11, ""],
      ["IIP", 16, ""],
    ],
    "C1:C2",
    "A",
  ],
  [
    [
      ["Mã", 11, ""],
      ["grdp", 16, ""],
      ["", "", ""],
    ],
    "C1:C3",
    "A",
  ],
  [
    [
      [11, "", "GRDP"],
      [12, "", "IIP"],
    ],
    "B1:B2",
    "C",
  ],
  [
    [
      ["a", 11, ""],
      ["b", 12, ""],
      ["GRDP", 13, ""],
    ],
    "C1:C3",
    "none",
  ],
  [
    [
      [1, 11, ""],
      [2, 12, ""],
    ],
    "C1:C2",
    "none",
  ],
  [[["THATNGHIEP", "Thất nghiệp", 3.1, ""]], "D1:D1", "A"],
  [[["Thất nghiệp", 3.1, ""]], "C1:C1", "A"],
])("the codes of %j beside %s stand in %s", (sheet, chosen, found) => {
  expect(letters(columnOfCodes(around(sheet, chosen), plan2025))).toBe(found);
});

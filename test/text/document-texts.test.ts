import { faultWords, noteWords } from "../../src/text/document-texts";

test("notes and faults of a file are told with their places and remedies", () => {
  expect(noteWords({ kind: "pictures-ignored", count: 1, at: { page: 2 } }, "vi")).toBe(
    "1 hình không được đọc (trang 2); nếu chỉ tiêu nằm trong hình, hãy gõ tay.",
  );
  expect(noteWords({ kind: "changes-accepted", count: 1200 }, "en")).toBe(
    "The document has 1,200 tracked changes, read as if accepted.",
  );
  expect(faultWords("old-word", "vi")).toContain("Lưu dưới dạng › Tài liệu Word (.docx)");
  expect(faultWords("scanned", "en")).toContain("Ask for the Word file (.docx)");
});

import { htmlText, plainText } from "../../src/core/written-report-text";

const report = {
  body: [
    { kind: "basis", text: "Căn cứ Nghị quyết số 12/NQ-HĐND," },
    { kind: "heading", text: "I. Kinh tế & xã hội" },
    { kind: "item", text: "1. Tỷ lệ <b> đạt 12,5%." },
    { kind: "closing", text: "Trên đây là báo cáo./." },
  ],
} as const;

test("plain text is one paragraph a line", () => {
  expect(plainText(report)).toBe(
    "Căn cứ Nghị quyết số 12/NQ-HĐND,\r\nI. Kinh tế & xã hội\r\n1. Tỷ lệ <b> đạt 12,5%.\r\nTrên đây là báo cáo./.",
  );
});

test("HTML carries the looks in every paragraph, and signs of markup as text", () => {
  const html = htmlText(report);
  expect(html.match(/<p style="[^"]*text-indent:1\.27cm[^"]*">/gu)).toHaveLength(4);
  expect(html).toContain("<i>Căn cứ Nghị quyết số 12/NQ-HĐND,</i>");
  expect(html).toContain("<b>I. Kinh tế &amp; xã hội</b>");
  expect(html).toContain(">1. Tỷ lệ &lt;b&gt; đạt 12,5%.</p>");
});

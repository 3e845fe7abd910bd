/** A written report as a document of the library docx: heading blocks, title, paragraphs, signature, and the report's table
 *  as an appendix, laid out by decree 30/2020/NĐ-CP, annex I. Loaded only when a document is asked for. */

import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, SectionType, TextRun, type Table } from "docx";
import { reportFont, type Report } from "../core/report";
import { textWidth } from "../core/times-width";
import type { WrittenParagraph, WrittenReport } from "../core/written-report";
import { halfPoints, pageOf, sizes, textWidthOf, type Orientation } from "./document-page";
import { paragraph, rule, sideBySide, type ParagraphLook } from "./document-paragraphs";
import { reportTable } from "./document-table";

/** The bytes as docx makes them: with the clock's time and its own name as author, which written-report-file.ts takes out. */
export function documentBytes(written: WrittenReport, table: Report | undefined): Promise<ArrayBuffer> {
  const font = { ascii: reportFont.name, hAnsi: reportFont.name, cs: reportFont.name, eastAsia: reportFont.name };
  const document = new Document({
    title: `${written.kind} ${written.about}`,
    styles: { default: { document: { run: { font, size: halfPoints(sizes.text), language: { value: "vi-VN" } } } } },
    sections: [
      section("portrait", true, [...heading(written), ...title(written), ...body(written), signature(written)]),
      ...(table ? [section(table.page.orientation, false, [...appendixTitle(written), reportTable(table)])] : []),
    ],
  });
  return Packer.toArrayBuffer(document);
}

/** The page number is shown from the second page on. */
function section(orientation: Orientation, isFirst: boolean, children: readonly (Paragraph | Table)[]) {
  return {
    properties: { type: SectionType.NEXT_PAGE, titlePage: isFirst, page: pageOf(orientation) },
    headers: { default: pageNumber() },
    children: [...children],
  };
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizes.page) });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

const wide = textWidthOf("portrait");
const [leftWide, rightWide] = [wide * 0.4, wide * 0.6];
const centred = { across: "center" } as const;

/** Rules under agency and title are a third to a half as long as their text, the one under the motto is as long. */
const shareOfRule = 0.4;

function ruleUnder(text: string, size: number, width: number, share: number): Paragraph {
  return rule(Math.min(textWidth(text, { size, bold: true }), width) * share, width);
}

function heading(written: WrittenReport): readonly Table[] {
  const { superior, agency, nation, motto } = written;
  const left = [
    ...(superior === "" ? [] : [paragraph(superior, { ...centred, size: sizes.agency })]),
    paragraph(agency, { ...centred, size: sizes.agency, bold: true }),
    ...(agency === "" ? [] : [ruleUnder(agency, sizes.agency, leftWide, shareOfRule)]),
  ];
  const right = [
    paragraph(nation, { ...centred, size: sizes.nation, bold: true }),
    paragraph(motto, { ...centred, size: sizes.motto, bold: true }),
    ruleUnder(motto, sizes.motto, rightWide, 1),
  ];
  const numbered = paragraph(written.number, { ...centred, size: sizes.number, before: 6 });
  const dated = paragraph(written.date, { ...centred, size: sizes.number, italic: true, before: 6 });
  return [
    sideBySide({ children: left, width: leftWide }, { children: right, width: rightWide }),
    sideBySide({ children: [numbered], width: leftWide }, { children: [dated], width: rightWide }),
  ];
}

function title({ kind, about, sendTo }: WrittenReport): readonly Paragraph[] {
  const bold = { ...centred, size: sizes.title, bold: true };
  const [first, ...others] = sendTo;
  const receivers =
    first === undefined
      ? []
      : others.length === 0
        ? [paragraph(`Kính gửi: ${first}.`, { ...centred, size: sizes.text, before: 12 })]
        : [
            paragraph("Kính gửi:", { size: sizes.text, before: 12, left: wide * 0.2 }),
            ...sendTo.map((receiver, index) =>
              paragraph(`- ${receiver}${index === sendTo.length - 1 ? "." : ";"}`, {
                size: sizes.text,
                left: wide * 0.28,
              }),
            ),
          ];
  return [
    paragraph(kind, { ...bold, before: 18 }),
    paragraph(about, bold),
    ruleUnder(about, sizes.title, wide, shareOfRule),
    ...receivers,
    paragraph("", { size: 6 }),
  ];
}

/** First lines are set in by 1.27 cm, paragraphs stand 6 points apart. */
const text: ParagraphLook = { size: sizes.text, across: "justify", firstLine: 36, before: 6 };

const looks: Readonly<Record<WrittenParagraph["kind"], ParagraphLook>> = {
  basis: { ...text, italic: true },
  opening: text,
  heading: { ...text, bold: true, keepsNext: true },
  item: text,
  // The signature doesn't stand on a page without any text.
  closing: { ...text, keepsNext: true },
};

function body(written: WrittenReport): readonly Paragraph[] {
  return [
    ...written.body.map((each) => paragraph(each.text, looks[each.kind])),
    paragraph("", { size: 10, keepsNext: true }),
  ];
}

function signature({ recipients, signedFor, signatory }: WrittenReport): Table {
  const signed = { ...centred, size: sizes.signature, bold: true };
  const left = [
    paragraph("Nơi nhận:", { size: sizes.receiversTitle, bold: true, italic: true }),
    ...recipients.map((receiver) => paragraph(receiver, { size: sizes.receivers })),
  ];
  const right = [...signedFor.map((line) => paragraph(line, signed)), paragraph(signatory, { ...signed, before: 76 })];
  const half = wide / 2;
  return sideBySide({ children: left, width: half }, { children: right, width: half });
}

function appendixTitle({ about, attachedTo }: WrittenReport): readonly Paragraph[] {
  const bold = { ...centred, size: sizes.title, bold: true };
  return [
    paragraph("Phụ lục", bold),
    paragraph(about.toUpperCase(), bold),
    paragraph(`(${attachedTo})`, { ...centred, size: sizes.title, italic: true, after: 8 }),
  ];
}

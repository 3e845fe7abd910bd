import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { DocumentTable, PlanDocument } from "../../src/core/reading/plan-document";
import { readPdf } from "../../src/document/pdf-file";
import { UnreadableDocument } from "../../src/document/unreadable-document";
import { pdfOf, type SamplePage, type SampleRule, type SampleText } from "./pdf-pages.samples";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "samples", name)));
const read = (pages: readonly SamplePage[]): Promise<PlanDocument> => readPdf("mẫu.pdf", pdfOf(pages));

/** Blocks in short: `page.line text`, `~` where the next line may go on; cells of a table by rows. */
const shown = ({ blocks }: PlanDocument): readonly (string | readonly (readonly string[])[])[] =>
  blocks.map((block) =>
    block.kind === "table"
      ? rowsOf(block)
      : `${block.at.page ?? 0}.${block.at.line ?? 0} ${block.text}${block.mayGoOn === true ? "~" : ""}`,
  );

const rowsOf = ({ rows, cells }: DocumentTable): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row).map(({ text }) => text));

const faultOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readPdf("mẫu.pdf", bytes);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.fault;
    throw error;
  }
};

/** Lines of text below each other. */
const lines = (texts: readonly string[], more: Partial<SampleText> = {}): readonly SampleText[] =>
  texts.map((text, index) => ({ text, x: 72, y: 100 + 18 * index, ...more }));

/** A grid with its texts, row by row, 20 points a row. */
function table(
  xs: readonly number[],
  top: number,
  rows: readonly (readonly string[])[],
): Required<Pick<SamplePage, "texts" | "rules">> {
  const [left = 0, right = 0, bottom] = [xs[0], xs.at(-1), top + 20 * rows.length];
  const level = [...rows, []].map((_, index): SampleRule => [left, top + 20 * index, right, top + 20 * index]);
  return {
    rules: [...level, ...xs.map((x): SampleRule => [x, top, x, bottom])],
    texts: rows.flatMap((row, index) =>
      row.map((text, column) => ({ text, x: (xs[column] ?? 0) + 4, y: top + 20 * index + 14, size: 10 })),
    ),
  };
}

describe("a table over two pages, printed by LibreOffice", () => {
  let document: PlanDocument;
  const seen: string[] = [];
  beforeAll(async () => {
    document = await readPdf("bảng.pdf", sample("table-two-pages.pdf"), (page, pages) => seen.push(`${page}/${pages}`));
  });

  test("is one table with one head; page numbers, the footer and nothing else are left out", () => {
    const [title, name, first, second, third, note, found, last, ...rest] = shown(document);
    expect([title, name, first, second, third]).toEqual([
      "1.1 KẾ HOẠCH",
      "1.2 Phát triển kinh tế - xã hội xã Bình Mẫu năm 2026",
      "1.3 Căn cứ tình hình thực hiện các chỉ tiêu năm 2025, Ủy ban nhân dân xã đặt ra các~",
      "1.4 chỉ tiêu của năm 2026 như trong bảng dưới đây, các thôn và bộ phận chuyên môn~",
      "1.5 cùng thực hiện.",
    ]);
    expect(found?.length).toBe(34);
    expect([found?.[0], found?.[1], found?.[4], found?.[33]]).toEqual([
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện 2025", "Kế hoạch 2026"],
      ["I", "Kinh tế"],
      [
        "3",
        "Thu nhập bình quân đầu người (giá hiện hành, tính theo kết quả khảo sát mức sống dân cư)",
        "triệu đồng/người",
        "68,2",
        "72",
      ],
      ["31", "Tỷ lệ dân số tham gia bảo hiểm y tế", "%", "94,1", "95,5"],
    ]);
    expect([note, last, rest]).toEqual([
      "1.6 Số liệu ước tính đến ngày 30/11/2025.",
      "2.1 Các thôn báo cáo kết quả trước ngày 15/12/2026.",
      [],
    ]);
  });

  test("tells places as a person finds them, merged cells, and the footnote's number", () => {
    const found = document.blocks.find((block) => block.kind === "table");
    const last = found?.cells.at(-1);
    expect([found?.at, last?.at]).toEqual([
      { page: 1, table: 1 },
      { page: 2, table: 1, row: 34, column: 5 },
    ]);
    expect(found?.cells.find(({ text }) => text === "Kinh tế")).toMatchObject({ row: 1, column: 1, columnSpan: 4 });
    expect(document.blocks.find((block) => block.kind === "paragraph" && block.from === "footnote")).toMatchObject({
      marker: "1",
    });
    expect([document.notes, seen]).toEqual([[], ["1/2", "2/2"]]);
  });
});

describe("lines", () => {
  test("are told apart by where they stand, whatever the order of painting; a full one may go on", async () => {
    const full = "Plan of the commune for the year of 2026 with its aims, duties and all of its long";
    const texts = lines([full, "measures.", "End"]);
    expect(shown(await read([{ texts: [...texts].reverse() }]))).toEqual([`1.1 ${full}~`, "1.2 measures.", "1.3 End"]);
  });

  test("columns stay apart, one after the other", async () => {
    const left = lines(["UBND AN THU", "BINH MAU", "So: 12/KH-UBND"], { x: 60 });
    const right = lines(["CONG HOA", "Doc lap", "An Thu, 2026"], { x: 330 });
    expect(shown(await read([{ texts: [...left, ...right, ...lines(["KE HOACH"], { y: 200 })] }]))).toEqual([
      ...["1.1 UBND AN THU~", "1.2 BINH MAU", "1.3 So: 12/KH-UBND"],
      ...["1.4 CONG HOA~", "1.5 Doc lap", "1.6 An Thu, 2026", "1.7 KE HOACH"],
    ]);
  });

  test.each<readonly [string, readonly (readonly [number, string])[], readonly number[]]>([
    [
      "a semicolon ends the line, and a small letter begins the next",
      [
        [72, "Lao dong: viec lam moi 9.000 - 10.000 nguoi; lao dong tinh ngoai khoang 35 phan tram;"],
        [72, "thu nhap binh quan 8,2 trieu dong."],
      ],
      [0],
    ],
    [
      "the next line stands left of the indent, and begins with a capital",
      [
        [100, "Trung tam tiep nhan ho so truc tuyen toan trinh 70 phan tram, dung han 99 phan."],
        [72, "Ty le hai long 95 phan tram."],
      ],
      [0],
    ],
    [
      "the next line hangs below its point",
      [
        [72, "- Tuan tra ban dem bon ca moi tuan, lap them 24 ca-me-ra tai cac nut giao. Duy tri"],
        [84, "Mot doi dan phong."],
      ],
      [0],
    ],
    [
      "another indented paragraph",
      [
        [100, "Trung tam tiep nhan ho so truc tuyen toan trinh 70 phan tram, dung han 99 phan."],
        [100, "Thu ngan sach 12 ty dong."],
      ],
      [],
    ],
    [
      "a point of its own",
      [
        [72, "- Ty le ho ngheo con 1,2 phan tram vao cuoi nam theo chuan ngheo da chieu quoc gia"],
        [72, "- Thu ngan sach 12 ty dong"],
      ],
      [],
    ],
  ])("a page's width certainly broke a line: %s", async (_, given, broken) => {
    const texts = given.map(([x, text], index) => ({ text, x, y: 100 + 18 * index }));
    const { blocks } = await read([{ texts }]);
    expect(blocks.flatMap((block, index) => (block.kind === "paragraph" && block.goesOn ? [index] : []))).toEqual(
      broken,
    );
  });

  test("struck text is left out and told, an underline and a table's rule strike nothing", async () => {
    const texts = [
      { text: "Thu nhap 95 98 trieu dong", x: 72, y: 100 },
      { text: "Ty le ho ngheo 2", x: 72, y: 140 },
    ];
    const { blocks, notes } = await read([
      {
        texts,
        rules: [
          [126, 96, 139, 96],
          [72, 142, 200, 142],
          [72, 128, 200, 128],
        ],
      },
    ]);
    expect(blocks).toMatchObject([{ text: "Thu nhap 98 trieu dong" }, { text: "Ty le ho ngheo 2" }]);
    expect(notes).toEqual([{ kind: "struck-ignored", count: 1 }]);
  });

  test("footnotes come after what refers to them, also over a page's end", async () => {
    const first = [
      { text: "Nam 2026", x: 72, y: 700 },
      { text: "1", x: 128, y: 695, size: 7 },
      { text: "co them 08 xa dat chuan nong thon moi; luy ke den het nam 2026 co duoc", x: 136, y: 700 },
      { text: "1", x: 72, y: 755, size: 7 },
      { text: "Tinh theo so xa truoc khi sap xep.", x: 80, y: 760 },
    ];
    const second = [...lines(["chin muoi hai xa."], { y: 80 }), ...lines(["Nhiem vu"], { y: 120 })];
    const { blocks } = await read([{ texts: first }, { texts: second }]);
    expect(blocks.map((block) => (block.kind === "paragraph" ? [block.from, block.marker, block.at] : []))).toEqual([
      [undefined, undefined, { page: 1, line: 1 }],
      [undefined, undefined, { page: 2, line: 1 }],
      ["footnote", "1", { page: 1, line: 2 }],
      [undefined, undefined, { page: 2, line: 2 }],
    ]);
  });

  test("raised figures make no number with what stands before them", async () => {
    const texts = [
      { text: "26,5 m", x: 72, y: 100 },
      { text: "2", x: 109, y: 95, size: 7 },
      { text: "nam 2026", x: 72, y: 140 },
      { text: "1", x: 126, y: 135, size: 7 },
    ];
    expect(shown(await read([{ texts }]))).toEqual(["1.1 26,5 m²", "1.2 nam 2026¹"]);
  });

  test.each([
    ["by the page", { rotate: 90 }, 0],
    ["by its text", {}, 90],
    ["by its text, the other way", {}, 270],
  ])("a page turned by 90°, %s, is read upright", async (_, page, turn) => {
    const along = (index: number): Partial<SampleText> =>
      turn === 0 ? {} : turn === 90 ? { x: 100 + 18 * index, y: 700 } : { x: 500 - 18 * index, y: 100 };
    const texts = lines(["Muc tieu: 12,5%", "Muc tieu: 95 ho"]).map((text, index) => ({
      ...text,
      ...along(index),
      turn,
    }));
    expect(shown(await read([{ ...page, texts }]))).toEqual(["1.1 Muc tieu: 12,5%", "1.2 Muc tieu: 95 ho"]);
  });

  test("page numbers and lines that come on every page are left out, figures in the text are not", async () => {
    const pages = [1, 2, 3].map((page) => ({
      texts: [
        { text: "UBND xa Tan Mau", x: 72, y: 40 },
        ...lines([`Noi dung ${page}`, "12"]),
        { text: `- ${page} -`, x: 290, y: 800 },
      ],
    }));
    expect(shown(await read(pages))).toEqual(
      [1, 2, 3].flatMap((page) => [`${page}.1 Noi dung ${page}`, `${page}.2 12`]),
    );
  });
});

describe("tables", () => {
  test("ruled: cells by their rules, each with its text", async () => {
    const { texts, rules } = table([60, 100, 300, 400], 100, [
      ["STT", "Chi tieu", "KH 2026"],
      ["1", "Ty le ho ngheo", "1,2"],
    ]);
    expect(shown(await read([{ rules, texts: texts }]))).toEqual([
      [
        ["STT", "Chi tieu", "KH 2026"],
        ["1", "Ty le ho ngheo", "1,2"],
      ],
    ]);
  });

  test("aligned without rules: names and figures", async () => {
    const rows = [
      ["STT", "Chi tieu", "Nam 2025", "Nam 2026"],
      ["1", "Dan so", "5.120", "5.200"],
      ["2", "So ho", "1.310", "1.330"],
      ["3", "Ty le", "2,1", "1,9"],
    ];
    const texts = rows.flatMap((row, index) =>
      row.map((text, column) => ({ text, x: [60, 110, 300, 420][column] ?? 0, y: 100 + 20 * index })),
    );
    expect(shown(await read([{ texts }]))).toEqual([rows]);
  });

  test("another table at the top of the next page stays another one", async () => {
    const first = table([60, 100, 300], 700, [
      ["STT", "Chi tieu A"],
      ["1", "Dan so"],
    ]);
    const second = table([60, 100, 300], 60, [
      ["STT", "Chi tieu B"],
      ["1", "So ho"],
    ]);
    expect((await read([first, second])).blocks.map(({ at }) => at)).toEqual([
      { page: 1, table: 1 },
      { page: 2, table: 2 },
    ]);
  });
});

describe("fonts before Unicode", () => {
  test.each`
    font               | typed                                               | text                                                | from
    ${".VnTime"}       | ${"Tû lÖ hé nghÌo ®­îc gi¶m"}                       | ${"Tỷ lệ hộ nghèo được giảm"}                       | ${"TCVN3"}
    ${".VnTimeH,Bold"} | ${"kÕ ho¹ch n¨m 2026"}                              | ${"KẾ HOẠCH NĂM 2026"}                              | ${"TCVN3"}
    ${"VNI-Times"}     | ${"Tyû leä hoä ngheøo ñöôïc giaûm"}                 | ${"Tỷ lệ hộ nghèo được giảm"}                       | ${"VNI"}
    ${"F1"}            | ${"Tû lÖ hé nghÌo ®­îc gi¶m cßn 1,2% vµo cuèi n¨m"} | ${"Tỷ lệ hộ nghèo được giảm còn 1,2% vào cuối năm"} | ${"TCVN3"}
    ${"Arial"}         | ${"Café: 12,5%"}                                    | ${"Café: 12,5%"}                                    | ${undefined}
  `("$typed in $font is $text", async ({ font, typed, text, from }: Readonly<Record<string, string>>) => {
    const { blocks, notes } = await read([{ texts: lines([typed ?? ""], { font: font ?? "" }) }]);
    expect(blocks).toMatchObject([{ text }]);
    expect(notes).toEqual(from === undefined ? [] : [{ kind: "font-converted", from, count: 1 }]);
  });
});

describe("files that can't be read", () => {
  test("with a password, without text, damaged", async () => {
    const whole = pdfOf([{ texts: lines(["a"]) }]);
    expect([
      await faultOf(sample("password.pdf")),
      await faultOf(pdfOf([{ hasPicture: true }])),
      await faultOf(pdfOf([{}])),
      await faultOf(whole.slice(0, 40)),
      await faultOf(new TextEncoder().encode("%PDF-1.7\nnothing else")),
      await faultOf(new Uint8Array()),
    ]).toEqual(["password", "scanned", "scanned", "damaged", "damaged", "damaged"]);
  });

  test("some pages without text are told, empty ones aren't", async () => {
    const { notes } = await read([{ texts: lines(["Muc tieu"]) }, { hasPicture: true }, {}, { hasPicture: true }]);
    expect(notes).toEqual([{ kind: "pages-without-text", pages: [2, 4] }]);
  });

  test("changed bytes are read or refused, and never invent a fault of ours", async () => {
    const bytes = pdfOf([
      {
        ...table([60, 100, 300], 200, [
          ["STT", "Chi tieu"],
          ["1", "12,5"],
        ]),
      },
      { texts: lines(["a", "b"]) },
    ]);
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const changed = bytes.slice();
        for (const { at, to } of changes) changed[at] = to;
        expect(["read", "password", "damaged", "scanned"]).toContain(await faultOf(changed));
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

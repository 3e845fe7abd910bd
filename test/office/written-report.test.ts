/** The written report's .docx as LibreOffice prints it, and as another parser reads it. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { dayOf } from "../../src/core/day";
import type { Form } from "../../src/core/form";
import { formPresets, standardForm } from "../../src/core/form-presets";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { readPeriod } from "../../src/core/period";
import { printedText } from "../../src/core/printed-figure";
import type { Report } from "../../src/core/report";
import type { ReportRequest } from "../../src/core/report-basis";
import { reportOn } from "../../src/core/report-on";
import { wholeArea } from "../../src/core/results-table";
import { noSettings } from "../../src/core/settings-table";
import { writtenReport, type WrittenReport } from "../../src/core/written-report";
import { writtenReportFile } from "../../src/file/written-report-file";
import { convertAll, printedPages } from "./libreoffice";

const run = promisify(execFile);

const texts = {
  ...noSettings.texts,
  superior: "Ủy ban nhân dân thành phố",
  agency: "Ủy ban nhân dân phường Dương Kinh",
  place: "Dương Kinh",
  sign: "BC-UBND",
  number: "7",
  authority: "TM. ỦY BAN NHÂN DÂN",
  acting: "KT. CHỦ TỊCH",
  office: "PHÓ CHỦ TỊCH",
  signatory: "(Họ và tên)",
  recipients: "- Như trên;\n- Thường trực Hội đồng nhân dân;\n- Lưu: VT.",
  sendTo: "Ủy ban nhân dân thành phố",
  basis: "Thực hiện Kế hoạch số 03/KH-UBND;",
};

/** Every ninth target waits for its figure; the others lie on both sides of their plans. */
function requestOf(form: Form, key = "Năm 2025"): ReportRequest {
  const period = readPeriod(key);
  if (!period) throw new Error(key);
  const results = plan2025.targets.flatMap((target, index) => {
    if (index % 9 === 8) return [];
    const { code, value = 0 } = target;
    const figures = { actual: value * (0.9 + (index % 5) * 0.06), previous: value * 0.93 };
    return [{ code, period, unit: wholeArea, ...figures, at: { sheet: "Số liệu" } }];
  });
  const settings = { ...noSettings, texts, documentDay: dayOf(2026, 1, 5) };
  return { plan: plan2025, levels: levels2025, results, settings, period, level: "TP", form };
}

interface Made {
  readonly written: WrittenReport;
  readonly table: Report;
  readonly file: Uint8Array;
}

async function made(request: ReportRequest): Promise<Made> {
  const [written, table] = [writtenReport(request), reportOn(request)];
  if (!written.ok || !table.ok) throw new Error("no report");
  return { written: written.value, table: table.value, file: await writtenReportFile(written.value, table.value) };
}

interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Every word with its place on its page, in points, by poppler. */
async function wordsOf(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const folder = await mkdtemp(join(tmpdir(), "attain-bbox-"));
  try {
    const file = join(folder, "document.pdf");
    await writeFile(file, pdf);
    const { stdout } = await run("pdftotext", ["-bbox", file, "-"], { maxBuffer: 2 ** 26 });
    return stdout
      .split("<page ")
      .slice(1)
      .map((page, index) => {
        const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/u.exec(page) ?? [];
        const found = page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu);
        const words = [...found].map(([, left, top, right, bottom, text = ""]) => ({
          page: index,
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }));
        return { width: Number(width), height: Number(height), words };
      });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

describe("printed by LibreOffice", () => {
  let standard: Made;
  let pages: readonly Sheet[];
  let printed: readonly string[];

  beforeAll(async () => {
    standard = await made(requestOf(standardForm));
    const [pdf = new Uint8Array()] = await convertAll([{ name: "standard.docx", bytes: standard.file }], "pdf");
    [pages, printed] = await Promise.all([wordsOf(pdf), printedPages(pdf)]);
  });

  test("on A4, the text upright and the appendix lengthwise, within the margins of decree 30/2020", () => {
    const sizes = pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes[0]).toEqual([595, 842]);
    expect(sizes.at(-1)).toEqual([842, 595]);
    for (const { width, height, words } of pages) {
      const text = words.filter(({ bottom }) => bottom > points(20));
      expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(points(30) - 1);
      expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(width - points(15) + 1);
      expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(height - points(20) + 1);
    }
  });

  test("with page numbers from the second page on, in the middle of the top margin", () => {
    const inMargin = pages.map(({ words }) => words.filter(({ bottom }) => bottom < points(20)));
    expect(inMargin.map((words) => words.map(({ text }) => text))).toEqual(
      pages.map((_, index) => (index === 0 ? [] : [String(index + 1)])),
    );
    pages.slice(1).forEach(({ width }, index) => {
      const [number] = inMargin[index + 1] ?? [];
      const middle = ((number?.left ?? 0) + (number?.right ?? 0)) / 2;
      expect(Math.abs(middle - (points(30) + width - points(15)) / 2)).toBeLessThan(1);
    });
  });

  test("with the first lines of paragraphs set in by 1.27 cm, and the signature beside Nơi nhận", () => {
    const words = pages.flatMap((page) => page.words);
    const first = words.find(({ text }) => text === "2.");
    expect((first?.left ?? 0) - points(30)).toBeCloseTo(36, 0);
    const receivers = words.find(({ text }) => text === "Nơi");
    const signed = words.find(({ text }) => text === "TM.");
    expect(signed?.page).toBe(receivers?.page);
    expect(signed?.left).toBeGreaterThan((receivers?.left ?? 0) + 150);
  });

  test("with the headings on every page of the appendix, and no row cut", () => {
    const first = printed.findIndex((page) => page.includes("Phụ lục"));
    const appendix = printed.slice(first);
    expect(appendix.length).toBeGreaterThan(1);
    for (const page of appendix) expect(page).toContain("So với cùng kỳ");
    const all = appendix.join("\n").replace(/\s+/gu, " ");
    for (const row of standard.table.rows) {
      const cell = row.cells[standard.table.columns.findIndex(({ key }) => key === "attained")];
      if (cell && typeof cell.value === "number") expect(all).toContain(printedText(cell));
    }
  });

  test("with every paragraph whole, in the order of the report", () => {
    const text = printed.map((page, index) => (index === 0 ? page : page.replace(/^\s*\d+\s/u, ""))).join(" ");
    let rest = text.replace(/\s+/gu, " ");
    for (const { text: said } of standard.written.body) {
      const found = rest.indexOf(said);
      expect(found < 0 ? said : "").toBe("");
      rest = rest.slice(found + said.length);
    }
  });
});

test("in every form the figures of the text are those of its table, as both are printed", async () => {
  const all = await Promise.all(formPresets.map((form) => made(requestOf(form))));
  const files = all.map(({ file }, index) => ({ name: `form-${index}.docx`, bytes: file }));
  const printed = await Promise.all((await convertAll(files, "pdf")).map(printedPages));
  all.forEach(({ written, table }, index) => {
    const text = (printed[index] ?? []).join(" ").replace(/\s+/gu, " ");
    const said = written.body.map((each) => each.text).join(" ");
    const columnOf = (key: string): number => table.columns.findIndex((column) => column.key === key);
    const [cumulated, attained] = [columnOf("cumulated"), columnOf("attained")];
    const figures = table.rows.flatMap((row) => {
      const [sum, share] = [row.cells[cumulated], row.cells[attained]];
      if (!sum || typeof sum.value !== "number") return [];
      // A sentence leaves out the zeros that keep a column's commas below each other, and says a sign in words.
      const inSentence = printedText(sum)
        .replace(/(,\d*?)0+$/u, "$1")
        .replace(/,$/u, "");
      const inTable = table.columns[cumulated]?.hidden === true ? [] : [printedText(sum)];
      const compared = share && typeof share.value === "number" ? [printedText(share).replace(/^[+-]/u, "")] : [];
      return [{ said: [inSentence, ...compared], printed: inTable }];
    });
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.flatMap((each) => each.said).filter((figure) => !said.includes(figure))).toEqual([]);
    expect(figures.flatMap((each) => each.printed).filter((figure) => !text.includes(figure))).toEqual([]);
  });
});

describe("read by another parser", () => {
  const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

  interface Read {
    readonly texts: readonly string[];
    /** Attributes by element, as often as they come. */
    readonly seen: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
  }

  function read(xml: string): Read {
    const seen = new Map<string, Readonly<Record<string, string>>[]>();
    const texts: string[] = [];
    const parser = new SaxesParser();
    let inText = false;
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      seen.set(name, [...(seen.get(name) ?? []), attributes as Record<string, string>]);
      if (name === "w:p") texts.push("");
      inText = name === "w:t";
    });
    parser.on("text", (text) => {
      if (inText) texts.push((texts.pop() ?? "") + text);
    });
    parser.on("closetag", ({ name }) => {
      if (name === "w:t") inText = false;
    });
    parser.write(xml).close();
    return { texts, seen };
  }

  test("every part is well-formed; the page, the font and the language are asked for as decree 30/2020 says", async () => {
    const { file, written, table } = await made(requestOf(standardForm));
    const parts = partsOf(file);
    for (const [name, part] of Object.entries(parts)) if (/\.(?:xml|rels)$/u.test(name)) read(part);
    const { texts: paragraphs, seen } = read(parts["word/document.xml"] ?? "");
    for (const { text } of written.body) expect(paragraphs).toContain(text);
    expect(seen.get("w:pgSz")).toEqual([
      { "w:w": "11906", "w:h": "16838", "w:orient": "portrait" },
      { "w:w": "16838", "w:h": "11906", "w:orient": "landscape" },
    ]);
    for (const margins of seen.get("w:pgMar") ?? []) {
      expect(margins).toMatchObject({ "w:top": "1134", "w:bottom": "1134", "w:left": "1701", "w:right": "850" });
    }
    // The first page of the text alone has no number.
    expect(seen.get("w:titlePg")).toEqual([{}, { "w:val": "false" }]);
    const rows = table.rows.length + 1;
    expect(seen.get("w:cantSplit")?.length).toBeGreaterThanOrEqual(rows);
    expect(seen.get("w:tblHeader")).toHaveLength(1);
    const styles = read(parts["word/styles.xml"] ?? "").seen;
    expect(styles.get("w:rFonts")?.[0]).toMatchObject({
      "w:ascii": "Times New Roman",
      "w:hAnsi": "Times New Roman",
      "w:cs": "Times New Roman",
    });
    expect(styles.get("w:lang")?.[0]).toMatchObject({ "w:val": "vi-VN" });
    expect(seen.get("w:rFonts")).toBeUndefined();
  });

  test("the file has a title, names nobody, knows no time, and is the same when made again", async () => {
    const request = requestOf(standardForm);
    const [{ file }, { file: again }] = [await made(request), await made(request)];
    expect(Buffer.from(file).equals(Buffer.from(again))).toBe(true);
    const properties = read(partsOf(file)["docProps/core.xml"] ?? "").seen;
    expect([...properties.keys()]).toEqual(["cp:coreProperties", "dc:title"]);
    expect(partsOf(file)["docProps/core.xml"]).toContain("BÁO CÁO Kết quả thực hiện các chỉ tiêu năm 2025");
  });

  test("names of any signs stay text: markup, control signs, half surrogates, a formula's beginning, forty lines", async () => {
    const name = `=A1 <b>&amp;"đ" \u0007\ud800 😀 ${"dòng\n".repeat(40)}`;
    const [first] = plan2025.targets;
    if (!first) throw new Error("no target");
    const { byKey, versions } = plan2025;
    const plan = { targets: [{ ...first, name }], byKey, versions: new Map([["GRDP", [{ ...first, name }]]]) };
    expect(versions.size).toBeGreaterThan(0);
    const { file } = await made({ ...requestOf(standardForm), plan });
    const said = read(partsOf(file)["word/document.xml"] ?? "").texts.join("\n");
    expect(said).toContain('=A1 <b>&amp;"đ"');
    expect(said).toContain("😀");
    expect(said).not.toMatch(/[\u0007\ud800](?![\udc00-\udfff])/u);
  });
});

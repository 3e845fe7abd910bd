/** What docs/gallery.md says of each form, and the page itself. */

export interface Caption {
  readonly slug: string;
  readonly title: string;
  readonly vi: string;
  readonly en: string;
}

/** A document's pictures: pages from 1 on, of how many. */
export interface Shown {
  readonly slug: string;
  readonly pages: readonly number[];
  readonly of: number;
}

export const captions: readonly Caption[] = [
  {
    slug: "bieu-chuan",
    title: "Biểu chuẩn",
    vi: "Biểu dùng khi mục “Biểu mẫu” để trống: thực hiện kỳ, lũy kế, so với kế hoạch, so với cùng kỳ, đánh giá.",
    en: "The form of a workbook that names none: the period, cumulated, against plan and last year, judged.",
  },
  {
    slug: "nam-tinh",
    title: "Năm - tỉnh",
    vi: "Báo cáo năm của tỉnh, thành phố: ĐVT trong ngoặc, nhóm I, II, III, đánh giá ghi ở cột Ghi chú, không có cột %.",
    en: "A province's year: units in brackets, groups, the judgement under “Ghi chú”, no column of per cents.",
  },
  {
    slug: "danh-gia",
    title: "Đánh giá chỉ tiêu",
    vi: "Bảng gọn: kế hoạch, ước thực hiện, đánh giá.",
    en: "A short table: plan, estimate, judgement.",
  },
  {
    slug: "thang-cung-ky",
    title: "Tháng và cùng kỳ",
    vi: "Biểu tháng có số cùng kỳ, số kỳ trước, dòng mã cột A, B, 1, 2 … với cách tính như 6=5/2, và dòng “Trong đó”.",
    en: "A monthly form with last year's and the former period's figures and the signs of columns, 6=5/2.",
  },
  {
    slug: "nhieu-nam",
    title: "Nhiều năm",
    vi: "Mỗi năm một cột; cột giai đoạn tính theo cách tổng hợp của từng chỉ tiêu: cộng dồn, cuối kỳ hay bình quân.",
    en: "One column a year; the whole term by each indicator's own rule: sum, last value or mean.",
  },
  {
    slug: "ma-tran-don-vi",
    title: "Ma trận đơn vị",
    vi: "Chỉ tiêu theo dòng, đơn vị theo cột; tổng chỉ có ở chỉ tiêu cộng được.",
    en: "Indicators down, units across; totals only where figures add up.",
  },
  {
    slug: "nhap-he-thong",
    title: "Nhập hệ thống (phẳng)",
    vi: "Trang “Import” để nạp vào hệ thống: tiêu đề ở dòng 1, không gộp ô, không đầu, cuối văn bản.",
    en: "A sheet “Import” for other systems: headings in row 1, nothing merged, no head or foot.",
  },
  {
    slug: "bao-cao-van-ban",
    title: "Lời văn báo cáo (.docx)",
    vi: "Cùng số liệu, viết thành lời theo thể thức Nghị định 30/2020/NĐ-CP, bảng số làm phụ lục.",
    en: "The same data in sentences, laid out by decree 30/2020/NĐ-CP, with the table as an appendix.",
  },
];

export function galleryText(shown: readonly Shown[], words: readonly Caption[]): string {
  const parts = shown.map(({ slug, pages, of }) => {
    const caption = words.find((each) => each.slug === slug);
    if (!caption) throw new Error(`Nothing is said of “${slug}”.`);
    const { title, vi, en } = caption;
    const pictures = pages.map((page) => `![${title}, trang ${page}/${of}](images/gallery/${slug}-${page}.png)`);
    return [`## ${title}`, vi, `_${en}_`, ...pictures].join("\n\n");
  });
  return [
    "# Các biểu mẫu khi in",
    "Mọi trang dưới đây do Attain lập từ kế hoạch năm 2025 có sẵn, với **số liệu mẫu** (SỐ LIỆU MẪU in trên mỗi trang): không số\nthực hiện nào là số thật. Chạy `npm run gallery` để làm lại.",
    "_Every page is made by Attain from the built-in plan of 2025 with **sample figures**; no result in it is real. Printed by\nLibreOffice from the files that `npm run attain -- report` writes; `npm run gallery` makes the pages anew._",
    ...parts,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/u, "\n");
}

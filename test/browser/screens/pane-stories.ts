/** The pane's main views, in both languages and at both widths that it is mostly seen at, and in dark and forced colours. */
import type { ExcelDriver } from "../../workbench/driver";
import type { Screen, Story } from "./screen";

const widths = [300, 450] as const;

interface Words {
  readonly locale: "vi-VN" | "en-US";
  readonly figure: string;
  readonly picker: string;
  readonly back: string;
  readonly reading: string;
  readonly read: string;
  readonly sending: string;
  readonly written: string;
}

const vietnamese: Words = {
  locale: "vi-VN",
  figure: "11,01",
  picker: "Chèn công thức",
  back: "Trở lại các bước",
  reading: "Nhập từ văn bản",
  read: "Đọc văn bản đã dán",
  sending: "Chuẩn bị gửi",
  written: "Lời văn báo cáo",
};
const english: Words = {
  locale: "en-US",
  figure: "11.01",
  picker: "Insert formula",
  back: "Back to the steps",
  reading: "Read a document",
  read: "Read the pasted text",
  sending: "Prepare to send",
  written: "Written report",
};

const plan = `Số: 12/KH-UBND
KẾ HOẠCH phát triển kinh tế - xã hội năm 2026
II. Chỉ tiêu xã giao:
1. Thu ngân sách trên địa bàn đạt 35,5 tỷ đồng trở lên.
2. Tỷ lệ hộ nghèo còn 1,2%.
3. Thu nhập bình quân đầu người đạt 85.5 triệu đồng/người.
4. Tỷ lệ rác thải sinh hoạt được thu gom đạt 95%.`;

const press = (name: string) => (excel: ExcelDriver) =>
  excel.pane.getByRole("button", { name, exact: true }).first().click();

const setWidth = async (excel: ExcelDriver, width: number): Promise<void> => {
  await excel.page.locator(".pane").evaluate((pane, pixels) => {
    pane.style.width = `${pixels}px`;
  }, width);
};

/** The same view at both widths. */
function view(
  locale: string,
  name: string,
  says: string,
  show: (excel: ExcelDriver) => Promise<unknown>,
): readonly Screen[] {
  return widths.map((width, index) => ({
    name: `pane-${name}-${locale.slice(0, 2)}-${width}`,
    says: `${says} ${width} pixels wide.`,
    part: { selector: ".pane" },
    show: async (excel) => {
      if (index === 0) await show(excel);
      await setWidth(excel, width);
    },
  }));
}

function storyIn(words: Words): Story {
  const { locale } = words;
  const views = [
    view(locale, "begin", "Before anything is set up.", async (excel) => {
      await excel.press("Attain.OpenPane");
      await excel.pane.getByRole("heading", { level: 1 }).waitFor();
    }),
    view(locale, "results", "The walk, with results to come.", async (excel) => {
      await excel.press("Attain.SetUpWorkbook");
      await excel.pane.getByRole("heading", { level: 2 }).first().waitFor();
    }),
    view(locale, "report", "The walk with a report built.", async (excel) => {
      await excel.type("'Số liệu'!F5", words.figure);
      await excel.press("Attain.BuildReport");
    }),
    view(locale, "picker", "The picker of indicators.", async (excel) => {
      await press(words.picker)(excel);
      await excel.pane.getByRole("combobox").first().fill("that nghiep");
    }),
    view(locale, "sending", "What a sender should know.", async (excel) => {
      await press(words.back)(excel);
      await press(words.sending)(excel);
    }),
    view(locale, "written", "The report in sentences.", async (excel) => {
      await press(words.back)(excel);
      await press(words.written)(excel);
    }),
    view(locale, "reading", "A document's proposals in review.", async (excel) => {
      await press(words.back)(excel);
      await press(words.reading)(excel);
      await excel.pane.getByRole("textbox").first().fill(plan);
      await press(words.read)(excel);
      await excel.pane.getByRole("listbox").waitFor();
    }),
  ];
  const [narrow] = widths;
  const colours: readonly Screen[] = [
    {
      name: `pane-dark-${locale.slice(0, 2)}-${narrow}`,
      says: "The review in dark colours.",
      part: { selector: ".pane" },
      show: async (excel) => {
        await setWidth(excel, narrow);
        await excel.page.emulateMedia({ colorScheme: "dark" });
      },
    },
    {
      name: `pane-forced-${locale.slice(0, 2)}-${narrow}`,
      says: "The review in forced colours.",
      part: { selector: ".pane" },
      show: (excel) => excel.page.emulateMedia({ colorScheme: null, forcedColors: "active" }),
    },
  ];
  const screens = [...views.flat(), ...colours];
  return { title: `The pane, ${locale}`, locale, screens };
}

export const paneStories: readonly Story[] = [storyIn(vietnamese), storyIn(english)];

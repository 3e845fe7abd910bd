import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel();
  await excel.press("Attain.OpenPane");
  await excel.pane.getByRole("heading", { level: 1 }).waitFor();
});
afterEach(() => excel.close());

/** The contrast of every text with what is behind it, least first. */
const leastContrast = (): Promise<number> =>
  excel.inAddIn(async () => {
    // Buttons fade in and out of their busy look.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const light = (color: string): number => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/gu) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if (color !== "rgba(0, 0, 0, 0)" && color !== "transparent") return color;
      }
      return "rgb(255, 255, 255)";
    };
    const contrasts = [...document.querySelectorAll("h1,h2,p,button,summary,a")].map((element) => {
      const [brighter = 1, darker = 0] = [light(getComputedStyle(element).color), light(behind(element))].sort(
        (a, b) => b - a,
      );
      return (brighter + 0.05) / (darker + 0.05);
    });
    return Math.min(...contrasts);
  });

const background = (): Promise<string> =>
  excel.inAddIn(() => {
    const page = document.querySelector(".fui-FluentProvider");
    return page ? getComputedStyle(page).backgroundColor : "none";
  });

test.each`
  scheme     | color
  ${"light"} | ${"rgb(255, 255, 255)"}
  ${"dark"}  | ${"rgb(41, 41, 41)"}
`("where Excel tells of no theme, $scheme is the system's, and every text can be read", async ({ scheme, color }) => {
  await excel.page.emulateMedia({ colorScheme: scheme as "light" | "dark" });
  await excel.pane.getByRole("button", { name: "Thiết lập sổ" }).click();
  await excel.pane.getByText("Đã thiết lập sổ.").waitFor();
  expect(await background()).toBe(color);
  expect(await leastContrast()).toBeGreaterThan(4.5);
});

test("a change is followed while the pane is open", async () => {
  await excel.page.emulateMedia({ colorScheme: "light" });
  expect(await background()).toBe("rgb(255, 255, 255)");
  await excel.page.emulateMedia({ colorScheme: "dark" });
  await excel.pane.locator("body").evaluate(() => new Promise(requestAnimationFrame));
  expect(await background()).toBe("rgb(41, 41, 41)");
});

test.each`
  theme                                 | system     | color
  ${{ isDarkTheme: true }}              | ${"light"} | ${"rgb(41, 41, 41)"}
  ${{ isDarkTheme: false }}             | ${"dark"}  | ${"rgb(255, 255, 255)"}
  ${{ bodyBackgroundColor: "#262626" }} | ${"light"} | ${"rgb(41, 41, 41)"}
  ${{ bodyBackgroundColor: "#F3F3F3" }} | ${"dark"}  | ${"rgb(255, 255, 255)"}
`("Excel's own theme $theme counts more than the system's: $system", async ({ theme, system, color }) => {
  await excel.page.emulateMedia({ colorScheme: system as "light" | "dark" });
  await excel.inAddIn((told) => {
    Object.defineProperty(Office.context, "officeTheme", { value: told });
    // People come back to the pane after they have chosen a theme.
    window.dispatchEvent(new Event("focus"));
  }, theme as object);
  await excel.pane.locator("body").evaluate(() => new Promise(requestAnimationFrame));
  expect(await background()).toBe(color);
});

test("in high contrast marks keep their shapes, links their line", async () => {
  await excel.page.emulateMedia({ forcedColors: "active" });
  await excel.pane.getByRole("button", { name: "Thiết lập sổ" }).click();
  const link = excel.pane.getByRole("button", { name: "Mở trang Chỉ tiêu" });
  await link.waitFor();
  const line = await link.evaluate((element) => getComputedStyle(element).textDecorationLine);
  const shapes = await excel.pane
    .locator("li svg path:not(.fui-Select__icon *)")
    .evaluateAll((paths) =>
      paths.filter((path) => !path.closest("button")).map((path) => path.getAttribute("d") ?? ""),
    );
  expect(line).toBe("underline");
  expect(new Set(shapes.slice(0, 3)).size).toBe(3);
  expect(shapes).toHaveLength(4);
});

/** Owns Excel's tab "Page Layout": how the active sheet is printed, as far as buttons can say it, and the way to the preview. */
import { columnLimit } from "../../engine/area";
import { showPreview } from "../preview/preview";
import { printTexts } from "../print-texts";
import type { RibbonControl } from "./controls";
import type { NativeCommands } from "./native-tabs";
import type { RibbonGroup } from "./ribbon";

export function pageLayoutGroups({ grid, selecting }: NativeCommands): RibbonGroup[] {
  const { desk } = grid;
  const words = printTexts(desk.locale);
  const layout = () => grid.sheet.pageLayout;
  const press = (control: Omit<RibbonControl & { kind: "press" }, "kind" | "large">): RibbonControl[][] => [
    [{ ...control, kind: "press", large: true }],
  ];
  const turn = (orientation: "Portrait" | "Landscape"): RibbonControl[][] =>
    press({
      label: orientation === "Portrait" ? words.portrait : words.landscape,
      glyph: orientation === "Portrait" ? "portrait" : "landscape",
      press: () => void desk.act(() => grid.sheet.changePageLayout({ orientation })),
      isPressed: () => layout().orientation === orientation,
    });
  const isFitted = (): boolean => {
    const { zoom } = layout();
    return "wide" in zoom && zoom.wide === 1 && zoom.tall === null;
  };
  const chosenRows = () => ({ ...selecting.area, left: 0, right: columnLimit - 1 });
  const hasTitles = (): boolean => grid.sheet.printTitleRows !== null;
  const turnBreak = (): void => {
    const { row } = selecting.active;
    const { horizontalBreaks } = layout();
    const others = horizontalBreaks.filter((each) => each !== row);
    const next = others.length < horizontalBreaks.length || row === 0 ? others : [...others, row].sort((a, b) => a - b);
    desk.act(() => grid.sheet.changePageLayout({ horizontalBreaks: next }));
  };
  return [
    {
      id: "pageSetUp",
      label: words.setUp,
      columns: [
        turn("Portrait"),
        turn("Landscape"),
        press({
          label: words.printArea,
          glyph: "printArea",
          press: () => void desk.act(() => grid.sheet.setPrintAreas(selecting.areas)),
        }),
        press({
          label: words.noPrintArea,
          glyph: "clear",
          press: () => void desk.act(() => grid.sheet.setPrintAreas([])),
          isEnabled: () => grid.sheet.printAreas.length > 0,
        }),
        press({
          label: words.titleRows,
          tip: words.titleRowsTip,
          glyph: "titleRows",
          press: () => void desk.act(() => grid.sheet.setPrintTitleRows(hasTitles() ? null : chosenRows())),
          isPressed: hasTitles,
        }),
        press({
          label: words.pageBreak,
          tip: words.pageBreakTip,
          glyph: "pageBreak",
          press: turnBreak,
          isPressed: () => layout().horizontalBreaks.includes(selecting.active.row),
        }),
      ],
    },
    {
      id: "scaling",
      label: words.scaling,
      columns: [
        press({
          label: words.fitToWidth,
          glyph: "fitToWidth",
          press: () =>
            void desk.act(() =>
              grid.sheet.changePageLayout({ zoom: isFitted() ? { scale: 100 } : { wide: 1, tall: null } }),
            ),
          isPressed: isFitted,
        }),
        press({
          label: words.gridlines,
          glyph: "gridlines",
          press: () => void desk.act(() => grid.sheet.changePageLayout({ printGridlines: !layout().printGridlines })),
          isPressed: () => layout().printGridlines,
        }),
      ],
    },
    {
      id: "print",
      label: words.print,
      columns: [press({ label: words.preview, tip: words.previewTip, glyph: "print", press: () => showPreview(desk) })],
    },
  ];
}

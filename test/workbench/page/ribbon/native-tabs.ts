/**
 * Owns Excel's own tabs on the ribbon: Home with the commonest commands on cells, Insert, Page Layout, Formulas and View. Each
 * command changes the selection on the active sheet as one step for undo.
 */
import type { Area } from "../../engine/area";
import type { Clipboard } from "../grid/clipboard";
import type { Grid } from "../grid/grid";
import type { Selecting } from "../grid/selecting";
import type { RibbonControl } from "./controls";
import { printTexts } from "../print-texts";
import { homeGroups } from "./home-groups";
import { pageLayoutGroups } from "./page-layout-tab";
import type { RibbonGroup, RibbonTab } from "./ribbon";

export interface NativeCommands {
  readonly grid: Grid;
  readonly selecting: Selecting;
  readonly clipboard: Clipboard;
  recalculate(): void;
}

/** Does something to each selected area as one change of the person's. */
export function onAreas({ grid, selecting }: NativeCommands, work: (area: Area) => void): void {
  const { areas } = selecting;
  grid.desk.act(() => areas.forEach(work));
}

export function nativeTabs(
  commands: NativeCommands,
  addInGroups: ReadonlyMap<string, readonly RibbonGroup[]>,
): { readonly before: RibbonTab; readonly after: readonly RibbonTab[] } {
  const { grid } = commands;
  const words = grid.desk.texts.ribbon;
  const tab = (id: string, label: string, groups: readonly RibbonGroup[]): RibbonTab => ({
    id,
    label,
    groups: [...groups, ...(addInGroups.get(id) ?? [])],
  });
  return {
    before: tab("TabHome", words.home, homeGroups(commands)),
    after: [
      tab("TabInsert", words.insert, [{ id: "tables", label: words.tables, columns: [[[tableControl(commands)]]] }]),
      tab("TabPageLayoutExcel", printTexts(grid.desk.locale).tab, pageLayoutGroups(commands)),
      tab("TabFormulas", words.formulas, [
        { id: "calculation", label: words.calculation, columns: calculationControls(commands).map((each) => [[each]]) },
      ]),
      tab("TabView", words.view, viewGroups(commands)),
    ],
  };
}

function tableControl(commands: NativeCommands): RibbonControl {
  const { grid, selecting } = commands;
  const words = grid.desk.texts.ribbon;
  return {
    kind: "press",
    label: words.table,
    tip: words.tableTip,
    glyph: "table",
    large: true,
    press: () => void grid.desk.act(() => grid.sheet.addTable(selecting.area, true)),
    isEnabled: () => grid.sheet.tableAt(selecting.active.row, selecting.active.column) === null,
  };
}

function calculationControls(commands: NativeCommands): RibbonControl[] {
  const { desk } = commands.grid;
  const words = desk.texts.ribbon;
  return [
    {
      kind: "press",
      label: words.calculate,
      tip: words.calculateTip,
      glyph: "calculate",
      large: true,
      press: () => commands.recalculate(),
    },
    {
      kind: "press",
      label: words.automaticCalculation,
      glyph: "check",
      large: true,
      press: () =>
        void desk.act(() =>
          desk.book.setCalculationMode(desk.book.calculationMode === "Manual" ? "Automatic" : "Manual"),
        ),
      isPressed: () => desk.book.calculationMode !== "Manual",
    },
  ];
}

function viewGroups({ grid, selecting }: NativeCommands): RibbonGroup[] {
  const { desk } = grid;
  const words = desk.texts.ribbon;
  const zoom = (percent: number) => (): void => {
    desk.act(() => grid.sheet.change({ zoom: Math.max(10, Math.min(400, percent)) }));
  };
  const isFrozen = (): boolean => grid.sheet.properties.frozenRows + grid.sheet.properties.frozenColumns > 0;
  const press = (control: Omit<RibbonControl & { kind: "press" }, "kind" | "large">): RibbonControl[][] => [
    [{ ...control, kind: "press", large: true }],
  ];
  return [
    {
      id: "show",
      label: words.show,
      columns: [
        press({
          label: words.gridlines,
          glyph: "gridlines",
          press: () => void desk.act(() => grid.sheet.change({ showGridlines: !grid.sheet.properties.showGridlines })),
          isPressed: () => grid.sheet.properties.showGridlines,
        }),
      ],
    },
    {
      id: "window",
      label: words.window,
      columns: [
        press({
          label: words.freeze,
          tip: words.freezeTip,
          glyph: "freeze",
          press: () => {
            const { row, column } = selecting.active;
            const patch = isFrozen() ? { frozenRows: 0, frozenColumns: 0 } : { frozenRows: row, frozenColumns: column };
            desk.act(() => grid.sheet.change(patch));
          },
          isPressed: isFrozen,
        }),
      ],
    },
    {
      id: "zoom",
      label: words.zoom,
      columns: [
        press({ label: words.zoomOut, glyph: "zoomOut", press: () => zoom(grid.sheet.properties.zoom - 10)() }),
        press({ label: words.zoomReset, glyph: "check", press: zoom(100) }),
        press({ label: words.zoomIn, glyph: "zoomIn", press: () => zoom(grid.sheet.properties.zoom + 10)() }),
      ],
    },
  ];
}

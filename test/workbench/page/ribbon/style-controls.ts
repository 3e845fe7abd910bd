/** Owns what most controls of the Home tab are made of: the active cell's style, a patch for all selected cells, buttons for both. */
import type { Style, StylePatch } from "../../engine/style";
import type { RibbonControl } from "./controls";
import type { Glyph } from "./glyphs";
import { onAreas, type NativeCommands } from "./native-tabs";

export interface StyleControls {
  readonly style: () => Style;
  readonly format: (patch: StylePatch) => void;
  readonly plain: (label: string, glyph: Glyph, press: () => void, isEnabled?: () => boolean) => RibbonControl;
  readonly toggle: (
    label: string,
    glyph: Glyph,
    isOn: (style: Style) => boolean,
    patch: (turnOn: boolean) => StylePatch,
  ) => RibbonControl;
}

export function styleControls(commands: NativeCommands): StyleControls {
  const { grid, selecting } = commands;
  const style = (): Style => grid.sheet.style(selecting.active.row, selecting.active.column);
  const format = (patch: StylePatch): void => onAreas(commands, (area) => grid.sheet.format(area, patch));
  const plain: StyleControls["plain"] = (label, glyph, press, isEnabled) => ({
    kind: "press",
    label,
    glyph,
    press,
    ...(isEnabled ? { isEnabled } : {}),
  });
  const toggle: StyleControls["toggle"] = (label, glyph, isOn, patch) => ({
    kind: "press",
    label,
    glyph,
    press: () => format(patch(!isOn(style()))),
    isPressed: () => isOn(style()),
  });

  return { style, format, plain, toggle };
}

/** Light or dark, as Excel is; as the system is, where Excel doesn't tell. Follows a change while the pane is open. */

import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isHostDark, onThemeChange } from "../excel/host";
import { darkTheme, lightTheme } from "./theme";

export function useTheme(): Theme {
  const isDark = useSyncExternalStore(onThemeChange, isDarkNow);
  return isDark ? darkTheme : lightTheme;
}

function isDarkNow(): boolean {
  return isHostDark() ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}

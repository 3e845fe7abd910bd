/** The pane's colours: Fluent's themes on the teal of Attain's icons. High contrast needs none: the browser puts the
 *  system's colours in the place of these. */

import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The icons' hue in the lightness steps of Fluent's own blue; white on step 80 has a contrast of 5.1. */
const teal: BrandVariants = {
  10: "#001a1b",
  20: "#002728",
  30: "#003334",
  40: "#004142",
  50: "#004f50",
  60: "#015e5f",
  70: "#006a6c",
  80: "#037a7c",
  90: "#009698",
  100: "#31aeb0",
  110: "#42babc",
  120: "#50c6c8",
  130: "#76d4d5",
  140: "#a2dfe0",
  150: "#c6eaea",
  160: "#e7f5f5",
};

export const lightTheme: Theme = createLightTheme(teal);
export const darkTheme: Theme = createDarkTheme(teal);

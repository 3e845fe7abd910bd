/** A text of the document with the quoted words and their figure marked. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Mark } from "../core/reading/quotation-marks";

export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const styles = useStyles();
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { from, to, isFigure } of marks) {
    if (from > at) pieces.push(text.slice(at, from));
    const words = text.slice(from, to);
    pieces.push(
      <mark key={from} className={isFigure ? styles.figure : styles.words}>
        {words}
      </mark>,
    );
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces;
}

const useStyles = makeStyles({
  words: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      color: "CanvasText",
      textDecorationLine: "underline",
    },
  },
  figure: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText", forcedColorAdjust: "none" },
  },
});

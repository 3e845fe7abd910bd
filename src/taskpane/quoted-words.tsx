/** A quotation with its figure marked, and where it stands. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { Quotation } from "../core/reading/proposal";
import { placeWords } from "../text/reading-texts";
import { LanguageContext } from "./language-context";

export function QuotedWords({ quotation }: { readonly quotation: Quotation }) {
  const language = useContext(LanguageContext);
  const styles = useStyles();
  const { text, from, to, at } = quotation;
  const place = placeWords(at, language);
  return (
    <blockquote className={styles.root} lang="vi">
      {text.slice(0, from)}
      <mark className={styles.figure}>{text.slice(from, to)}</mark>
      {text.slice(to)}
      {place !== "" && (
        <cite className={styles.place} lang={language}>
          {place}
        </cite>
      )}
    </blockquote>
  );
}

const useStyles = makeStyles({
  root: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    // The document's own line ends are kept.
    whiteSpace: "pre-line",
  },
  figure: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText", forcedColorAdjust: "none" },
  },
  place: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontStyle: "normal",
  },
});

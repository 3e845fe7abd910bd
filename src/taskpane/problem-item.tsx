/** One problem: its place, and its sentence. The whole of it takes the person to the cell. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../core/problem";
import { placeText } from "../text/language";

export function ProblemItem({
  sentence,
  place,
  isBusy,
  goTo,
}: {
  readonly sentence: string;
  readonly place: Place | undefined;
  readonly isBusy: boolean;
  readonly goTo: (place: Place) => void;
}) {
  const styles = useStyles();
  if (!place) return <li className={styles.text}>{sentence}</li>;
  return (
    <li>
      <button
        type="button"
        className={styles.button}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) goTo(place);
        }}
      >
        <span className={styles.place}>{placeText(place)}</span>
        <span>{withoutPlace(sentence, place)}</span>
      </button>
    </li>
  );
}

/** `Số liệu!F12: mã này…` → `Mã này…`: the place stands above the sentence already. */
function withoutPlace(sentence: string, place: Place): string {
  const start = `${placeText(place)}: `;
  if (!sentence.startsWith(start)) return sentence;
  const rest = sentence.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const useStyles = makeStyles({
  text: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    "&[aria-disabled=true]": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  place: {
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

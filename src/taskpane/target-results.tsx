/** The indicators that match, as a list that the search field steers: the focus stays in the field, the picked one is
 *  marked. Fifty at a time, so that 5,000 cost no more than fifty. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef, type KeyboardEvent } from "react";
import type { Target } from "../core/target";
import { planText } from "../text/explanation";
import { LanguageContext, usePickerText } from "./language-context";

/** How many more each press shows. */
export const batch = 50;

export interface ResultsShown {
  readonly id: string;
  readonly targets: readonly Target[];
  readonly limit: number;
  readonly showMore: () => void;
  readonly picked: Target | undefined;
  readonly pick: (target: Target) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly levelName: (sign: string) => string;
}

export function optionId(list: string, target: Target): string {
  return `${list}-${target.code}`;
}

export function TargetResults({ id, targets, limit, showMore, picked, pick, onKeyDown, levelName }: ResultsShown) {
  const text = usePickerText();
  const language = useContext(LanguageContext);
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (list.current && option) reveal(list.current, option);
  }, [picked]);
  const left = targets.length - limit;
  return (
    <div className={styles.frame} ref={list}>
      <div id={id} role="listbox" aria-label={text.results}>
        {targets.slice(0, limit).map((target) => (
          <div
            key={target.code}
            id={optionId(id, target)}
            role="option"
            aria-selected={target === picked}
            tabIndex={-1}
            className={mergeClasses(styles.option, target === picked && styles.picked)}
            // The focus stays in the search field, so that typing goes on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(target)}
            onKeyDown={onKeyDown}
          >
            <span className={styles.name}>{target.name}</span>
            <span className={styles.facts}>
              <span className={styles.code}>{target.code}</span>
              {[planText(target, language), levelName(target.level)].filter((fact) => fact !== "").join(" · ")}
            </span>
          </div>
        ))}
      </div>
      {left > 0 && (
        <Button appearance="subtle" size="small" onClick={showMore}>
          {text.more(Math.min(left, batch))}
        </Button>
      )}
    </div>
  );
}

/** Scrolls the list and nothing else: the page stays where the person reads. */
function reveal(list: HTMLElement, option: HTMLElement): void {
  const [frame, box] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
}

const useStyles = makeStyles({
  frame: {
    maxHeight: "30vh",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // A mark of its own beside the colour, also in high contrast.
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  picked: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      borderLeftColor: "Highlight",
      "& *": { color: "HighlightText" },
    },
  },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: {
    marginRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The indicators that match, as a list that the search field steers: the focus stays in the field, the picked one is
 *  marked. Fifty at a time, so that 5,000 cost no more than fifty. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext, type KeyboardEvent } from "react";
import type { Target } from "../core/target";
import { planText } from "../text/explanation";
import { LanguageContext, usePickerText } from "./language-context";
import { useLineStyles, usePickedInSight } from "./picked-line";

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
  const lines = useLineStyles();
  const list = usePickedInSight(picked);
  const left = targets.length - limit;
  return (
    <div className={mergeClasses(lines.frame, styles.frame)} ref={list}>
      <div id={id} role="listbox" aria-label={text.results}>
        {targets.slice(0, limit).map((target) => (
          <div
            key={target.code}
            id={optionId(id, target)}
            role="option"
            aria-selected={target === picked}
            tabIndex={-1}
            className={mergeClasses(lines.line, styles.line, target === picked && lines.picked)}
            // The focus stays in the search field, so that typing goes on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(target)}
            onKeyDown={onKeyDown}
          >
            <span className={lines.name}>{target.name}</span>
            <span className={lines.facts}>
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

const useStyles = makeStyles({
  frame: { maxHeight: "30vh" },
  line: { flexDirection: "column" },
  code: {
    marginRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

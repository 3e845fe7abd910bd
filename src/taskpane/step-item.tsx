/** One step of the walk as it looks: mark, name, state, and whatever can be done there. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StepMark } from "../core/steps";
import { MarkIcon } from "./mark-icon";

export function StepItem({
  name,
  mark,
  markText,
  state,
  isLast,
  children,
}: {
  readonly name: string;
  readonly mark: StepMark;
  readonly markText: string;
  readonly state: string;
  readonly isLast: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const isNow = mark === "now";
  return (
    <li className={styles.step} aria-current={isNow ? "step" : undefined}>
      <div className={styles.rail}>
        <MarkIcon mark={mark} label={markText} />
        {!isLast && <div className={styles.line} />}
      </div>
      <div className={styles.body}>
        <h2 className={mergeClasses(styles.name, isNow && styles.nameNow)}>{name}</h2>
        <p className={styles.state}>{state}</p>
        {children}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", columnGap: tokens.spacingHorizontalMNudge },
  rail: { display: "flex", flexDirection: "column", alignItems: "center", flexShrink: 0 },
  line: {
    flexGrow: 1,
    width: tokens.strokeWidthThick,
    margin: `${tokens.spacingVerticalXXS} 0`,
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalL,
    overflowWrap: "anywhere",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  nameNow: { fontSize: tokens.fontSizeBase400 },
  state: { margin: 0, color: tokens.colorNeutralForeground2 },
});

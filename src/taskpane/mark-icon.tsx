/** Done, now, incomplete or later: told by shape and by word, never by colour alone. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowCircleRight24Filled,
  CheckmarkCircle24Filled,
  Circle24Regular,
  CircleHalfFill24Regular,
} from "@fluentui/react-icons";
import type { StepMark } from "../core/steps";

const icons = {
  done: CheckmarkCircle24Filled,
  now: ArrowCircleRight24Filled,
  begun: CircleHalfFill24Regular,
  later: Circle24Regular,
};

export function MarkIcon({ mark, label }: { readonly mark: StepMark; readonly label: string }) {
  const styles = useStyles();
  const Icon = icons[mark];
  return <Icon role="img" aria-label={label} className={mergeClasses(styles.icon, styles[mark])} />;
}

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground3 },
  now: { color: tokens.colorBrandForeground1 },
  begun: { color: tokens.colorNeutralForeground3 },
  later: { color: tokens.colorNeutralForeground4 },
});

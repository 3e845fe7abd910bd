/** A list to go through by keyboard: one line is picked, the keys act on it. Fifty lines at a time, so that a thousand cost no
 *  more than fifty. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowCircleRight16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  DismissCircle16Regular,
  Question16Filled,
} from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useReviewText } from "./language-context";

/** How many more each press shows. */
const batch = 50;

export type LineMark = "unsure" | "open" | "accepted" | "left-out" | "written";

export interface Line {
  readonly key: number;
  readonly name: string;
  readonly facts: string;
  readonly mark: LineMark;
  /** What the mark says to those who can't see it. */
  readonly markText: string;
}

export function ReviewList({
  id,
  label,
  lines,
  picked,
  pick,
  onKey,
}: {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Line[];
  readonly picked: number | undefined;
  readonly pick: (key: number) => void;
  /** Answers whether the key did something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}) {
  const text = useReviewText();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [extra, setExtra] = useState(0);
  const at = lines.findIndex(({ key }) => key === picked);
  // The picked line is always among those that are drawn.
  const limit = Math.max(batch, extra, Math.ceil((at + 1) / batch) * batch);
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (list.current && option) reveal(list.current, option);
  }, [picked]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const ends: Readonly<Record<string, number>> = { Home: 0, End: lines.length - 1 };
    const by = moves[event.key];
    const end = ends[event.key];
    if (by !== undefined || end !== undefined) {
      const next = lines[end ?? Math.max(0, Math.min(lines.length - 1, at + (by ?? 0)))];
      if (next) pick(next.key);
    } else if (!onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const left = lines.length - limit;
  return (
    <div className={styles.frame} ref={list}>
      <div
        id={id}
        role="listbox"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={picked === undefined ? undefined : `${id}-${picked}`}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {lines.slice(0, limit).map((line) => (
          <div
            key={line.key}
            id={`${id}-${line.key}`}
            role="option"
            aria-selected={line.key === picked}
            tabIndex={-1}
            className={mergeClasses(styles.option, line.key === picked && styles.picked)}
            // The focus stays on the list, whose keys go on.
            onMouseDown={(event) => {
              event.preventDefault();
              document.getElementById(id)?.focus({ preventScroll: true });
            }}
            onClick={() => pick(line.key)}
            onKeyDown={onKeyDown}
          >
            <span className={styles.mark}>
              <MarkOf mark={line.mark} />
              <span className={styles.hidden}>{line.markText}</span>
            </span>
            <span className={styles.words}>
              <span className={mergeClasses(styles.name, line.mark === "left-out" && styles.gone)}>{line.name}</span>
              <span className={styles.facts}>{line.facts}</span>
            </span>
          </div>
        ))}
      </div>
      {left > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setExtra(limit + batch)}>
          {text.more(Math.min(left, batch))}
        </Button>
      )}
    </div>
  );
}

function MarkOf({ mark }: { readonly mark: LineMark }) {
  const styles = useStyles();
  switch (mark) {
    case "unsure":
      return <Question16Filled aria-hidden className={styles.unsure} />;
    case "open":
      return <Circle16Regular aria-hidden />;
    case "accepted":
      return <CheckmarkCircle16Filled aria-hidden className={styles.accepted} />;
    case "left-out":
      return <DismissCircle16Regular aria-hidden />;
    case "written":
      return <ArrowCircleRight16Regular aria-hidden className={styles.accepted} />;
  }
}

/** Scrolls the list and nothing else: the page stays where the person reads. */
function reveal(list: HTMLElement, option: HTMLElement): void {
  const [frame, box] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
}

const useStyles = makeStyles({
  frame: {
    maxHeight: "34vh",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-within": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { outlineStyle: "none" },
  option: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
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
  mark: { flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  accepted: { color: tokens.colorStatusSuccessForeground3 },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  gone: { textDecorationLine: "line-through" },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

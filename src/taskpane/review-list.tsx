/** A list to go through by keyboard: one line is picked, the keys act on it. Only the lines around the picked one are drawn, so
 *  that a thousand cost no more than two dozen. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowCircleRight16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  DismissCircle16Regular,
  Question16Filled,
} from "@fluentui/react-icons";
import { memo, useState, type KeyboardEvent } from "react";
import { useReviewText } from "./language-context";
import { linesBy, useLineStyles, usePickedInSight } from "./picked-line";

/** How many lines are drawn at once, and by how many they move. */
const drawn = 24;
const step = 8;

export type LineMark = "unsure" | "open" | "accepted" | "left-out" | "written";

export interface Line {
  readonly name: string;
  readonly facts: string;
  readonly mark: LineMark;
  /** What the mark says to those who can't see it. */
  readonly markText: string;
}

export function ReviewList({
  id,
  label,
  keys,
  lineOf,
  picked,
  pick,
  onKey,
}: {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly number[];
  readonly lineOf: (key: number) => Line | undefined;
  readonly picked: number | undefined;
  readonly pick: (key: number) => void;
  /** Answers whether the key did something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}) {
  const text = useReviewText();
  const styles = useStyles();
  const lines = useLineStyles();
  const list = usePickedInSight(picked);
  const at = keys.indexOf(picked ?? NaN);
  // Scrolled on by its buttons until another line is picked.
  const [scrolled, setScrolled] = useState({ of: picked, from: 0 });
  const around = Math.max(0, Math.floor((at - step) / step) * step);
  const from = scrolled.of === picked && scrolled.from > 0 ? scrolled.from - 1 : around;
  const to = Math.min(keys.length, from + drawn);
  const onKeyDown = (event: KeyboardEvent): void => {
    const ends: Readonly<Record<string, number>> = { Home: 0, End: keys.length - 1 };
    const by = linesBy(event.key);
    const end = ends[event.key];
    if (by !== undefined || end !== undefined) {
      const next = keys[end ?? Math.max(0, Math.min(keys.length - 1, at + (by ?? 0)))];
      if (next !== undefined) pick(next);
    } else if (!onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const scrollTo = (next: number): void => setScrolled({ of: picked, from: Math.max(0, next) + 1 });
  return (
    <div className={mergeClasses(lines.frame, styles.frame)} ref={list}>
      {from > 0 && (
        <Button appearance="subtle" size="small" onClick={() => scrollTo(from - step)}>
          {text.before(from)}
        </Button>
      )}
      <div
        id={id}
        role="listbox"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={at < 0 ? undefined : `${id}-${picked}`}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {keys.slice(from, to).map((key, index) => {
          const line = lineOf(key);
          return line ? (
            <ListLine
              key={key}
              id={`${id}-${key}`}
              {...line}
              isPicked={key === picked}
              position={from + index + 1}
              size={keys.length}
              // The focus stays on the list, whose keys go on.
              take={() => {
                document.getElementById(id)?.focus({ preventScroll: true });
                pick(key);
              }}
            />
          ) : null;
        })}
      </div>
      {to < keys.length && (
        <Button appearance="subtle" size="small" onClick={() => scrollTo(from + step)}>
          {text.more(keys.length - to)}
        </Button>
      )}
    </div>
  );
}

interface ListLineShown extends Line {
  readonly id: string;
  readonly isPicked: boolean;
  readonly position: number;
  readonly size: number;
  readonly take: () => void;
}

/** Drawn anew only when it says something else: going through the list draws two lines. */
const ListLine = memo(function ListLine(shown: ListLineShown) {
  const { id, name, facts, mark, markText, isPicked, position, size, take } = shown;
  const styles = useStyles();
  const lines = useLineStyles();
  return (
    // The list has the focus and hears the keys; a line hears the mouse.
    <div
      id={id}
      role="option"
      aria-selected={isPicked}
      aria-posinset={position}
      aria-setsize={size}
      tabIndex={-1}
      className={mergeClasses(lines.line, styles.line, isPicked && lines.picked)}
      onMouseDown={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <span className={styles.mark}>
        <MarkOf mark={mark} />
        <span className={styles.hidden}>{markText}</span>
      </span>
      <span className={styles.words}>
        <span className={mergeClasses(lines.name, mark === "left-out" && styles.gone)}>{name}</span>
        <span className={lines.facts}>{facts}</span>
      </span>
    </div>
  );
}, isSameLine);

/** What a press does depends on nothing that is older than the line. */
function isSameLine(a: ListLineShown, b: ListLineShown): boolean {
  return (
    a.id === b.id &&
    a.name === b.name &&
    a.facts === b.facts &&
    a.mark === b.mark &&
    a.markText === b.markText &&
    a.isPicked === b.isPicked &&
    a.position === b.position &&
    a.size === b.size
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

const useStyles = makeStyles({
  frame: {
    maxHeight: "34vh",
    ":focus-within": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { outlineStyle: "none" },
  line: { columnGap: tokens.spacingHorizontalXS },
  mark: { flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  accepted: { color: tokens.colorStatusSuccessForeground3 },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  gone: { textDecorationLine: "line-through" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

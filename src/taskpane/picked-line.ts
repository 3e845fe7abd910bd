/** How a list to choose from looks and moves: its frame, its lines, the picked one, which is kept in sight, and the keys that go
 *  from line to line. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";

/** By how many lines a key goes; undefined for any other key. */
export function linesBy(key: string): number | undefined {
  const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
  return moves[key];
}

/** The frame of a list, which scrolls to each line that is picked. */
export function usePickedInSight(picked: unknown): RefObject<HTMLDivElement> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = frame.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (frame.current && line) reveal(frame.current, line);
  }, [picked]);
  return frame;
}

/** Scrolls the list and nothing else: the page stays where the person reads. */
function reveal(list: HTMLElement, line: HTMLElement): void {
  const [frame, box] = [list.getBoundingClientRect(), line.getBoundingClientRect()];
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
}

export const useLineStyles = makeStyles({
  frame: {
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: "flex",
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
});

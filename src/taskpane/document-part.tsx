/** The part of the document around a quotation, with the quotation marked. Only this part is drawn, whatever the document's
 *  length; more of it on demand. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { PlanDocument } from "../core/reading/plan-document";
import type { Quotation } from "../core/reading/proposal";
import { marksOf, type Mark } from "../core/reading/quotation-marks";
import { DocumentTablePart } from "./document-table-part";
import { useReviewText } from "./language-context";
import { MarkedText } from "./marked-text";

/** Blocks that are drawn before and behind the quotation. */
const around = 10;

export function DocumentPart({
  document: { blocks },
  quotation,
}: {
  readonly document: PlanDocument;
  readonly quotation: Quotation;
}) {
  const text = useReviewText();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [wider, setWider] = useState({ of: quotation, before: 0, behind: 0 });
  const { before, behind } = wider.of === quotation ? wider : { before: 0, behind: 0 };
  const marks = useMemo(() => marksOf(blocks, quotation), [blocks, quotation]);
  const first = Math.max(0, quotation.block - around - before);
  const last = Math.min(blocks.length, quotation.block + around + 1 + behind);
  useEffect(() => {
    const mark = frame.current?.querySelector<HTMLElement>("mark");
    if (frame.current && mark) centre(frame.current, mark);
  }, [marks]);
  return (
    <div ref={frame} className={styles.frame} lang="vi" role="region" aria-label={text.document} tabIndex={-1}>
      {first > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => setWider({ of: quotation, before: before + 2 * around, behind })}
        >
          {text.earlier}
        </Button>
      )}
      {blocks.slice(first, last).map((block, offset) => {
        const index = first + offset;
        const own = marks.filter((mark) => mark.block === index);
        if (block.kind === "table") {
          return <DocumentTablePart key={index} table={block} marks={own} row={rowOf(own, block.cells)} />;
        }
        return (
          <p
            key={index}
            className={mergeClasses(
              styles.paragraph,
              block.mayGoOn === true && styles.line,
              (block.isBold === true || block.heading !== undefined) && styles.strong,
            )}
          >
            {block.marker === undefined ? "" : `${block.marker} `}
            <MarkedText text={block.text} marks={own} />
          </p>
        );
      })}
      {last < blocks.length && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => setWider({ of: quotation, before, behind: behind + 2 * around })}
        >
          {text.later}
        </Button>
      )}
    </div>
  );
}

/** The row of the first marked cell. */
function rowOf(marks: readonly Mark[], cells: readonly { readonly row: number }[]): number {
  const [first] = marks;
  return (first?.cell === undefined ? undefined : cells[first.cell]?.row) ?? 0;
}

/** Scrolls the document and nothing else. */
function centre(frame: HTMLElement, mark: HTMLElement): void {
  const [outer, inner] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()];
  frame.scrollTop += inner.top - outer.top - outer.height / 3;
}

const useStyles = makeStyles({
  frame: {
    maxHeight: "70vh",
    overflow: "auto",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}`, whiteSpace: "pre-wrap" },
  // The file's own broken lines follow each other as they do there.
  line: { marginBottom: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

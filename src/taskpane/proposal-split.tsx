/** Splitting a proposal: by its figures, or where a person breaks the lines of its quotation. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { partsByCuts, partsByFigure } from "../core/reading/parts-of-words";
import type { Proposal } from "../core/reading/proposal";
import type { ReviewItem } from "../core/reading/review";
import type { Part } from "../core/reading/review-shaping";
import { LinesField } from "./labelled-field";
import { useProposalText } from "./language-context";

export function ProposalSplit({
  item: { proposal },
  split,
  close,
}: {
  readonly item: ReviewItem;
  readonly split: (parts: readonly Part[]) => void;
  readonly close: () => void;
}) {
  const text = useProposalText();
  const styles = useStyles();
  const field = useId();
  const quoted = proposal.quotation.text.replace(/\n/gu, " ");
  const [draft, setDraft] = useState(quoted);
  const byFigure = usePartsByFigure(proposal);
  const cuts = cutsOf(draft, quoted);
  const byLine = cuts && cuts.length > 0 ? partsByCuts(proposal, cuts) : [];
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  return (
    <section className={styles.root} aria-label={text.split}>
      {byFigure.length > 1 && (
        <div>
          <Button appearance="primary" size="small" onClick={() => split(byFigure)}>
            {text.splitByFigure(byFigure.length)}
          </Button>
        </div>
      )}
      <LinesField
        id={field}
        label={text.quoted}
        hint={text.splitHint}
        wrong={cuts ? undefined : text.splitChanged}
        rows={5}
        value={draft}
        type={setDraft}
      />
      <div className={styles.row}>
        <Button size="small" disabledFocusable={byLine.length < 2} onClick={() => split(byLine)}>
          {text.splitHere(Math.max(1, byLine.length))}
        </Button>
        <Button size="small" onClick={close}>
          {text.close}
        </Button>
      </div>
    </section>
  );
}

/** The sentence is read again for them, which follows once the field is shown. */
function usePartsByFigure(proposal: Proposal): readonly Part[] {
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setParts(partsByFigure(proposal)), 0);
    return () => clearTimeout(timer);
  }, [proposal]);
  return parts;
}

/** Where the lines are broken, as offsets in the quotation; undefined where anything else was changed. */
function cutsOf(draft: string, quoted: string): readonly number[] | undefined {
  const lines = draft.split("\n");
  if (lines.join("") !== quoted) return undefined;
  let at = 0;
  return lines.slice(0, -1).map((line) => (at += line.length));
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

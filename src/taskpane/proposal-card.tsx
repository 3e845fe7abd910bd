/** The picked proposal with its proof: the quotation, how it was read and why, what is doubtful, and what can be done with it. */

import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useContext, type ReactNode } from "react";
import { openDoubts, parentItem, type Review, type ReviewItem } from "../core/reading/review";
import { doubtWords, readingWords } from "../text/reading-texts";
import { LanguageContext, useReviewText } from "./language-context";
import { QuotedWords } from "./quoted-words";
import type { ReviewingSteps } from "./use-plan-review";

export function ProposalCard({
  review,
  item,
  steps,
  edit,
  splitUp,
}: {
  readonly review: Review;
  readonly item: ReviewItem;
  readonly steps: ReviewingSteps;
  readonly edit: () => void;
  readonly splitUp: () => void;
}) {
  const text = useReviewText();
  const language = useContext(LanguageContext);
  const styles = useStyles();
  const { proposal } = item;
  const doubts = openDoubts(item);
  const parent = parentItem(review, item);
  const isWritten = steps.isWritten(item);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [text.quoted, <QuotedWords key="quoted" quotation={proposal.quotation} />],
    [text.readAs, readingWords(proposal, language)],
    [
      text.code,
      [steps.codes.get(item.id) ?? proposal.code, parent && text.part(parent.proposal.name)].filter(Boolean).join(", "),
    ],
    [text.fields.level, [proposal.level, proposal.group, proposal.item].filter((each) => each !== "").join(" · ")],
    [text.doubts, doubts.map((doubt) => doubtWords(doubt, language)).join("; ")],
    [text.others, proposal.others.map(({ heading, text: shown }) => `${heading}: ${shown}`).join("; ")],
  ];
  return (
    <section className={styles.root} aria-label={proposal.name}>
      <h2 className={styles.name}>{proposal.name}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, fact]) =>
          fact === "" ? null : (
            <div key={label}>
              <dt className={label === text.doubts ? styles.doubtLabel : styles.label}>{label}</dt>
              <dd className={styles.value}>{fact}</dd>
            </div>
          ),
        )}
      </dl>
      <div role="alert">
        {steps.gaps.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{steps.gaps.map((gap) => text.gaps[gap]).join(" ")}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {isWritten ? (
        <p className={styles.note}>{text.states.written}</p>
      ) : (
        <Buttons item={item} steps={steps} hasDoubts={doubts.length > 0} edit={edit} splitUp={splitUp} />
      )}
      {!isWritten && doubts.length > 0 && item.decision !== "left-out" && (
        <p className={styles.note}>{text.acceptNote}</p>
      )}
    </section>
  );
}

function Buttons({
  item,
  steps,
  hasDoubts,
  edit,
  splitUp,
}: {
  readonly item: ReviewItem;
  readonly steps: ReviewingSteps;
  readonly hasDoubts: boolean;
  readonly edit: () => void;
  readonly splitUp: () => void;
}) {
  const text = useReviewText();
  const styles = useStyles();
  return (
    <>
      <div className={styles.buttons}>
        {item.decision !== "accepted" && (
          <Button appearance="primary" size="small" onClick={() => steps.accept(item)}>
            {text.accept}
          </Button>
        )}
        {hasDoubts && (
          <Button size="small" onClick={() => steps.accept(item, true)}>
            {text.acceptChecked}
          </Button>
        )}
        {item.decision !== "left-out" && (
          <Button size="small" onClick={() => steps.leaveOut(item)}>
            {text.leaveOut}
          </Button>
        )}
        <Button size="small" onClick={edit}>
          {text.correct}
        </Button>
        {item.decision !== "open" && (
          <Button size="small" onClick={() => steps.reopen(item)}>
            {text.reopen}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        <Button appearance="subtle" size="small" onClick={splitUp}>
          {text.split}
        </Button>
        {steps.canMerge(item, -1) && (
          <Button appearance="subtle" size="small" onClick={() => steps.merge(item, -1)}>
            {text.mergeBefore}
          </Button>
        )}
        {steps.canMerge(item, 1) && (
          <Button appearance="subtle" size="small" onClick={() => steps.merge(item, 1)}>
            {text.mergeAfter}
          </Button>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  doubtLabel: {
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

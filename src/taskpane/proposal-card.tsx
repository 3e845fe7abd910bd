/** The picked proposal with its proof: the quotation, how it was read and why, what is doubtful, and what can be done with it. */

import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { openDoubts, parentItem, type Review, type ReviewItem } from "../core/reading/review";
import { planText } from "../text/explanation";
import { changeWords, comparisonTexts } from "../text/plan-comparison-texts";
import { findingWords } from "../text/reading-check-texts";
import { doubtWords, readingWords } from "../text/reading-texts";
import { LanguageContext, useProposalText } from "./language-context";
import { MappingButtons } from "./proposal-mapping";
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
  const text = useProposalText();
  const language = useContext(LanguageContext);
  const styles = useStyles();
  const { proposal } = item;
  const doubts = openDoubts(item);
  const parent = parentItem(review, item);
  const hasDoubts = doubts.length > 0 || steps.mapping.unsure.has(item.id);
  const findings = steps.findings.get(item.id) ?? [];
  const isWritten = steps.isWritten(item);
  const { mapping } = steps;
  const beside = comparisonTexts[language];
  const change = mapping.standing.length === 0 ? undefined : mapping.changes.get(item.id);
  const before = change && "before" in change ? change.before : undefined;
  const facts: readonly (readonly [string, string])[] = [
    [text.readAs, readingWords(proposal, language)],
    [text.doubts, doubts.map((doubt) => doubtWords(doubt, language)).join("; ")],
    [text.findings, findings.map((finding) => findingWords(finding, language)).join(" ")],
    [
      mapping.unsure.has(item.id) ? beside.maybe : beside.before,
      before ? `${before.code} · ${before.name} · ${planText(before, language)}` : "",
    ],
    [beside.change, change ? changeWords(change, language) : ""],
    [text.others, proposal.others.map(({ heading, text: shown }) => `${heading}: ${shown}`).join("; ")],
    [text.code, mapping.codes.get(item.id) ?? proposal.code],
    [text.fields.level, proposal.level],
    [text.fields.group, proposal.group],
    [text.fields.item, proposal.item],
    [text.fields.parent, parent?.proposal.name ?? ""],
  ];
  return (
    <section className={styles.root} aria-label={proposal.name}>
      <h2 className={styles.name}>{proposal.name}</h2>
      <QuotedWords quotation={proposal.quotation} />
      <div>
        <dl className={styles.facts}>
          {facts.map(([label, fact]) =>
            fact === "" ? null : (
              <div key={label} className={styles.fact}>
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
      </div>
      {isWritten ? (
        <p className={styles.note}>{text.states.written}</p>
      ) : (
        <>
          <MappingButtons item={item} steps={steps} />
          <Buttons item={item} steps={steps} hasDoubts={hasDoubts} edit={edit} splitUp={splitUp} />
        </>
      )}
      {!isWritten && hasDoubts && item.decision !== "left-out" && <p className={styles.note}>{text.acceptNote}</p>}
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
  const text = useProposalText();
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
  facts: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  fact: { display: "flex", columnGap: tokens.spacingHorizontalS },
  label: { flexShrink: 0, width: "72px", color: tokens.colorNeutralForeground3 },
  doubtLabel: {
    flexShrink: 0,
    width: "72px",
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { margin: 0, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The review of what was read in a document: the proposals on one side, the document on the other; one after the other in a
 *  narrow pane. Unsure proposals come first; sentences with numbers that became none are listed too. */

import { Button, makeStyles, mergeClasses, Select, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowRedo16Regular, ArrowUndo16Regular } from "@fluentui/react-icons";
import { useContext, useEffect, useId, useState, type KeyboardEvent } from "react";
import type { Book } from "../core/book";
import { itemOf, openDoubts, type ReviewItem } from "../core/reading/review";
import type { ReviewFilter } from "../core/reading/review-list";
import { figureWords, leftWords, placeWords } from "../text/reading-texts";
import { changeWords } from "../text/plan-comparison-texts";
import { DocumentPart } from "./document-part";
import { LanguageContext, useProposalText, useReviewText } from "./language-context";
import { LikeOffers } from "./like-offers";
import { PlanBeside } from "./plan-beside";
import type { PlanReading, Reviewing } from "./plan-reading";
import { PlanWritingPart } from "./plan-writing";
import { ProposalPart } from "./proposal-part";
import { ReviewList, type Line, type LineMark } from "./review-list";
import { ReviewNotes, StartOver } from "./review-heading";
import { SentenceCard } from "./sentence-card";
import type { Actions } from "./use-actions";
import { usePlanMapping } from "./use-plan-mapping";
import { usePlanReview, type ReviewingSteps } from "./use-plan-review";
import { useWide, wide } from "./use-wide";

type Side = "proposals" | "document";

const filters: readonly ReviewFilter[] = ["unsure", "sure", "all", "sentences"];

export function PlanReview({
  state,
  reading,
  book,
  isBusy,
  actions,
}: {
  readonly state: Reviewing;
  readonly reading: PlanReading;
  readonly book: Book;
  readonly isBusy: boolean;
  readonly actions: Actions;
}) {
  const text = useReviewText();
  const styles = useStyles();
  const list = useId();
  const [side, setSide] = useState<Side>("proposals");
  const isWide = useWide();
  const beside = usePlanMapping(state, book);
  const steps = usePlanReview(state, reading, beside, text);
  const { review, document: plan } = state;
  const { counts, picked, sentence, filter } = steps;
  const left = sentence === undefined ? undefined : review.reading.left[sentence];
  const quotation = filter === "sentences" ? left?.quotation : picked?.proposal.quotation;
  const keys = filter === "sentences" ? steps.sentences : steps.ids;
  const lineOf = useLines(state, steps);
  const toList = (): void => document.getElementById(list)?.focus({ preventScroll: true });
  // What was pressed to come here is gone: the keyboard goes on in the list.
  useEffect(() => document.getElementById(list)?.focus({ preventScroll: true }), [list]);
  const onKey = (event: KeyboardEvent): boolean => keyed(event, steps);
  return (
    <>
      <div className={styles.bar}>
        <StartOver state={state} reading={reading} />
        <p role="status" className={styles.summary}>
          {`${steps.said} ${text.summary(counts)}`.trim()}
        </p>
        {counts.all === 0 && <p className={styles.text}>{text.none}</p>}
        {counts.unsure > 0 && counts.open > 0 && <p className={styles.text}>{text.undecided(counts)}</p>}
        <ReviewNotes notes={plan.notes} />
        <div className={styles.row}>
          {counts.openSure > 0 && (
            <Button size="small" onClick={steps.acceptSure}>
              {text.acceptSure(counts.openSure)}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            aria-label={text.undo}
            title={text.undo}
            disabledFocusable={review.past.length === 0}
            onClick={steps.undo}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowRedo16Regular />}
            aria-label={text.redo}
            title={text.redo}
            disabledFocusable={review.future.length === 0}
            onClick={steps.redo}
          />
        </div>
      </div>
      <TabList
        className={styles.switch}
        size="small"
        selectedValue={side}
        onTabSelect={(_event, { value }) => setSide(value === "document" ? "document" : "proposals")}
      >
        <Tab value="proposals">{text.proposals}</Tab>
        <Tab value="document">{text.document}</Tab>
      </TabList>
      <div className={styles.sides}>
        <div className={mergeClasses(styles.side, side !== "proposals" && styles.narrowHidden)}>
          <Select
            size="small"
            aria-label={text.show}
            value={filter}
            onChange={(_event, { value }) => steps.show(filters.find((each) => each === value) ?? "all")}
          >
            {filters.map((each) => (
              <option key={each} value={each}>
                {text.filters[each](counts[each])}
              </option>
            ))}
          </Select>
          {keys.length === 0 ? (
            <p className={styles.text}>{text.emptyList[filter]}</p>
          ) : (
            <ReviewList
              key={filter}
              id={list}
              label={filter === "sentences" ? text.sentences : text.proposals}
              keys={keys}
              lineOf={lineOf}
              picked={filter === "sentences" ? sentence : picked?.id}
              pick={steps.pick}
              onKey={onKey}
            />
          )}
          <p className={styles.keys}>{text.keys}</p>
          <LikeOffers steps={steps} />
          {filter === "sentences"
            ? left && sentence !== undefined && <SentenceCard sentence={left} make={() => steps.make(sentence)} />
            : picked && <ProposalPart key={picked.id} review={review} item={picked} steps={steps} toList={toList} />}
        </div>
        <div className={mergeClasses(styles.side, side !== "document" && styles.narrowHidden)}>
          {quotation && (isWide || side === "document") && <DocumentPart document={plan} quotation={quotation} />}
        </div>
      </div>
      <PlanBeside beside={beside} />
      <PlanWritingPart
        state={state}
        reading={reading}
        book={book}
        beside={beside}
        open={counts.open}
        isBusy={isBusy}
        actions={actions}
      />
    </>
  );
}

/** Answers whether the key did something. */
function keyed({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, steps: ReviewingSteps): boolean {
  const { picked, sentence, filter } = steps;
  const isWithControl = ctrlKey || metaKey;
  if (isWithControl && !altKey && key.toLowerCase() === "z") {
    if (shiftKey) steps.redo();
    else steps.undo();
    return true;
  }
  if (isWithControl && !altKey && key.toLowerCase() === "y") {
    steps.redo();
    return true;
  }
  if (isWithControl || altKey) return false;
  if (filter === "sentences") {
    if (key !== "Enter" || sentence === undefined) return false;
    steps.make(sentence);
    return true;
  }
  if (!picked) return false;
  if (key === "Enter") steps.accept(picked, shiftKey);
  else if (key === "Delete") steps.leaveOut(picked);
  else if (key.toLowerCase() === "e" && !steps.isWritten(picked)) steps.setMode("form");
  else return false;
  return true;
}

/** What stands on a line, by the key in the list: only those that are drawn are asked for. */
function useLines({ review }: Reviewing, steps: ReviewingSteps): (key: number) => Line | undefined {
  const text = useProposalText();
  const language = useContext(LanguageContext);
  const facts = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");
  if (steps.filter === "sentences") {
    return (key) => {
      const left = review.reading.left[key];
      if (!left) return undefined;
      const place = placeWords(left.quotation.at, language);
      const reason = leftWords(left.reason, language);
      const { text: name, from, to } = left.quotation;
      return {
        name,
        facts: facts(left.isFigure ? name.slice(from, to) : "", reason, place),
        mark: "open",
        markText: "",
      };
    };
  }
  return (key) => {
    const item = itemOf(review, key);
    if (!item) return undefined;
    const { proposal } = item;
    const mark = markOf(item, steps);
    const change = steps.mapping.standing.length === 0 ? undefined : steps.mapping.changes.get(key);
    return {
      name: proposal.name,
      facts: facts(
        figureWords(proposal, language),
        change ? changeWords(change, language) : "",
        placeWords(proposal.quotation.at, language),
        steps.findings.has(item.id) ? text.found : "",
      ),
      mark,
      markText: mark === "unsure" ? text.unsure : text.states[mark],
    };
  };
}

function markOf(item: ReviewItem, steps: ReviewingSteps): LineMark {
  if (steps.isWritten(item)) return "written";
  const isUnsure = openDoubts(item).length > 0 || steps.mapping.unsure.has(item.id);
  return item.decision === "open" && isUnsure ? "unsure" : item.decision;
}

const whenWide = `@media ${wide}`;

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  switch: { [whenWide]: { display: "none" } },
  sides: {
    display: "flex",
    flexDirection: "column",
    [whenWide]: {
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      columnGap: tokens.spacingHorizontalL,
    },
  },
  side: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  narrowHidden: { display: "none", [whenWide]: { display: "flex" } },
  keys: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Writing what was confirmed: what has to be known for it, what becomes of codes that are there already, and the button. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useId } from "react";
import type { Book } from "../core/book";
import { codeKey } from "../core/code";
import type { SameCode } from "../core/targets-change";
import { JumpLink } from "./jump-link";
import { ChoiceField, TextField } from "./labelled-field";
import { LanguageContext, usePlanWritingText, useSentence, useText } from "./language-context";
import { comparisonTexts } from "../text/plan-comparison-texts";
import { PlanBesideFields } from "./plan-beside";
import type { PlanReading, Reviewing } from "./plan-reading";
import type { Actions } from "./use-actions";
import { nextStepId } from "./use-kept-focus";
import type { PlanMapping } from "./use-plan-mapping";
import { usePlanComparison } from "./use-plan-comparison";
import { usePlanWriting, type PlanWriting } from "./use-plan-writing";

/** How many codes can be decided on one by one: the choice for all counts for the others. */
const shown = 50;

const choices: readonly SameCode[] = ["version", "replace", "keep"];

export function PlanWritingPart({
  state,
  reading,
  book,
  beside,
  open,
  isBusy,
  actions,
}: {
  readonly state: Reviewing;
  readonly reading: PlanReading;
  readonly book: Book;
  readonly beside: PlanMapping;
  /** How many proposals nobody decided on. */
  readonly open: number;
  readonly isBusy: boolean;
  readonly actions: Actions;
}) {
  const text = usePlanWritingText();
  const sentence = useSentence();
  const styles = useStyles();
  const writing = usePlanWriting(state, reading, book, beside, actions);
  const comparing = usePlanComparison(state, reading, beside, actions);
  const { made } = comparing;
  const { kept } = useText();
  const comparison = comparisonTexts[useContext(LanguageContext)];
  const count = writing.targets.size;
  const isSaid = writing.problems.length === 0 && writing.asked.length === 0;
  const canWrite = count > 0 && isSaid && !writing.isDayWrong;
  const hints = [
    count === 0 && state.last === undefined ? text.nothing : "",
    count > 0 && open > 0 ? text.stays(open) : "",
    writing.withNotes > 0 ? text.withNotes(writing.withNotes) : "",
    count > 0 && writing.isNewBook ? text.newBook : "",
    ...(count > 0 ? writing.asked.map((each) => comparison.asked[each]) : []),
    ...(count > 0 ? writing.problems.map(sentence) : []),
  ].filter((hint) => hint !== "");
  const { last } = state;
  const link = useId();
  // The button that was pressed is gone: the keyboard goes on with the way to what was written.
  useEffect(() => {
    if (last) document.getElementById(link)?.querySelector("button")?.focus({ preventScroll: true });
  }, [last, link]);
  return (
    <section className={styles.root} aria-label={text.heading}>
      <h2 className={styles.heading}>{text.heading}</h2>
      {count > 0 && (
        <>
          <PlanBesideFields state={state} reading={reading} beside={beside} writing={writing} />
          <div className={styles.row}>
            {beside.needsLevel && (
              <TextField
                label={text.level}
                hint={text.levelHint}
                className={styles.field}
                value={beside.level}
                type={(level) => reading.change((now) => ({ ...now, level }))}
              />
            )}
            <TextField
              label={text.from}
              hint={beside.kind === undefined || beside.kind === "more" ? text.fromHint : undefined}
              wrong={writing.isDayWrong ? text.notADay(beside.fromText) : undefined}
              className={styles.field}
              value={beside.fromText}
              type={(from) => reading.change((now) => ({ ...now, from }))}
            />
          </div>
          <SameCodes state={state} reading={reading} writing={writing} isOneForAll={beside.kind === "more"} />
        </>
      )}
      {hints.map((hint) => (
        <p key={hint} className={styles.hint}>
          {hint}
        </p>
      ))}
      {count > 0 && (
        <div>
          <Button
            id={nextStepId}
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy || !canWrite}
            onClick={writing.write}
          >
            {text.button(count)}
          </Button>
        </div>
      )}
      {beside.isBeside && (
        <div className={styles.row}>
          <Button size="small" disabledFocusable={isBusy} onClick={comparing.make}>
            {comparison.sheet}
          </Button>
          <div role="status">
            {made && (
              <>
                <JumpLink
                  label={comparison.sheetDone(made.sheet)}
                  isBusy={isBusy}
                  onClick={() => actions.goTo({ sheet: made.sheet })}
                />
                {made.former !== undefined && <p className={styles.hint}>{kept(made.former)}</p>}
              </>
            )}
          </div>
        </div>
      )}
      <div role="status" id={link}>
        {last && (
          <>
            <p className={styles.done}>
              {[text.done(last.counts), last.counts.lapsed > 0 ? comparison.lapsed(last.counts.lapsed) : ""]
                .join(" ")
                .trim()}
            </p>
            <JumpLink label={text.goThere(last.at.sheet)} isBusy={isBusy} onClick={() => actions.goTo(last.at)} />
          </>
        )}
      </div>
    </section>
  );
}

function SameCodes({
  state,
  reading,
  writing: { known },
  isOneForAll,
}: {
  readonly state: Reviewing;
  readonly reading: PlanReading;
  readonly writing: PlanWriting;
  /** Whether the person chooses for all codes at once; else what the document is says it. */
  readonly isOneForAll: boolean;
}) {
  const text = usePlanWritingText();
  const styles = useStyles();
  if (known.length === 0) return null;
  const chosen = (value: string): SameCode | undefined => choices.find((choice) => choice === value);
  const choose = (key: string, value: string): void =>
    reading.change((now) => {
      const sameCodes = new Map(now.sameCodes);
      const choice = chosen(value);
      if (choice) sameCodes.set(key, choice);
      else sameCodes.delete(key);
      return { ...now, sameCodes };
    });
  return (
    <>
      {isOneForAll && (
        <ChoiceField
          label={text.same(known.length)}
          value={state.sameCode ?? ""}
          choose={(value) => {
            const choice = chosen(value);
            if (choice) reading.change((now) => ({ ...now, sameCode: choice }));
          }}
        >
          {state.sameCode === undefined && (
            <option value="" disabled>
              {text.choose}
            </option>
          )}
          <Choices />
        </ChoiceField>
      )}
      {!isOneForAll && <p className={styles.hint}>{text.same(known.length)}</p>}
      {(known.length > 1 || !isOneForAll) && (
        <div className={styles.codes}>
          {known.slice(0, shown).map(({ target: { code }, known: { name } }) => (
            <ChoiceField
              key={code}
              label={text.sameOne(code, name)}
              value={state.sameCodes.get(codeKey(code)) ?? ""}
              choose={(value) => choose(codeKey(code), value)}
            >
              <option value="">{text.asAll}</option>
              <Choices />
            </ChoiceField>
          ))}
        </div>
      )}
    </>
  );
}

function Choices() {
  const text = usePlanWritingText();
  return choices.map((choice) => (
    <option key={choice} value={choice}>
      {text.sameChoices[choice]}
    </option>
  ));
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  field: { flex: "1 1 200px", minWidth: 0 },
  codes: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    maxHeight: "30vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXS,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { width: "100%" },
  done: { margin: 0 },
});

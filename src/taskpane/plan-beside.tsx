/** What a document is to the plan that the workbook has already, as the person says it, and what the new plan no longer has: the part
 *  of the review between its proposals and the writing. */

import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { dayText } from "../core/day";
import type { ImportKind } from "../core/reading/import-kinds";
import type { PlanChange } from "../core/reading/plan-changes";
import { planText } from "../text/explanation";
import { comparisonTexts } from "../text/plan-comparison-texts";
import { Disclosure } from "./disclosure";
import { ChoiceField } from "./labelled-field";
import { LanguageContext } from "./language-context";
import type { PlanReading, Reviewing } from "./plan-reading";
import type { PlanMapping } from "./use-plan-mapping";
import type { PlanWriting } from "./use-plan-writing";

const kinds: readonly ImportKind[] = ["year", "amendment", "more"];

/** A list that is longer opens when it is asked for. */
const fewDropped = 8;

/** How the document stands to the plan at hand: a line with counts, and what it no longer has. */
export function PlanBeside({ beside: { mapping, isBeside, kind } }: { readonly beside: PlanMapping }) {
  const language = useContext(LanguageContext);
  const text = comparisonTexts[language];
  const styles = useStyles();
  if (!isBeside) return null;
  // An amendment, or more of the same plan, leaves alone what it doesn't name.
  const dropped = kind === "year" || kind === undefined ? mapping.dropped : [];
  const counts: Partial<Record<PlanChange["kind"], number>> = { dropped: dropped.length };
  for (const change of mapping.changes.values()) counts[change.kind] = (counts[change.kind] ?? 0) + 1;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text.summary(counts)}</p>
      {mapping.unsure.size > 0 && <p className={styles.text}>{text.unsure(mapping.unsure.size)}</p>}
      {dropped.length > 0 && (
        <section aria-label={text.dropped(dropped.length)}>
          <Disclosure label={text.dropped(dropped.length)} isOpenAtFirst={dropped.length <= fewDropped}>
            <p className={styles.hint}>{text.droppedHint}</p>
            <ul className={styles.list}>
              {dropped.map((target) => (
                <li key={target.code}>{`${target.code} · ${target.name} · ${planText(target, language)}`}</li>
              ))}
            </ul>
          </Disclosure>
        </section>
      )}
    </div>
  );
}

/** What the person says of the document before anything is written. */
export function PlanBesideFields({
  state,
  reading,
  beside: { mapping, isBeside, kind, from },
  writing: { years, unkept },
}: {
  readonly state: Reviewing;
  readonly reading: PlanReading;
  readonly beside: PlanMapping;
  readonly writing: PlanWriting;
}) {
  const text = comparisonTexts[useContext(LanguageContext)];
  const styles = useStyles();
  const levels = [...new Set(mapping.standing.map(({ level }) => level))];
  return (
    <>
      {isBeside && (
        <ChoiceField
          label={text.kind}
          hint={kind === undefined ? undefined : text.kindHints[kind]}
          value={kind ?? ""}
          choose={(value) => {
            const chosen = kinds.find((each) => each === value);
            if (chosen) reading.change((now) => ({ ...now, importKind: chosen }));
          }}
        >
          {kind === undefined && (
            <option value="" disabled>
              {text.choose}
            </option>
          )}
          {kinds.map((each) => (
            <option key={each} value={each}>
              {text.kinds[each]}
            </option>
          ))}
        </ChoiceField>
      )}
      {mapping.isOtherTier && (
        <ChoiceField
          label={text.otherTier(levels.join(", "))}
          value={state.isSuccessor === true ? "successor" : "own"}
          choose={(value) => reading.change((now) => ({ ...now, isSuccessor: value === "successor" }))}
        >
          <option value="own">{text.tierChoices.own}</option>
          <option value="successor">{text.tierChoices.successor}</option>
        </ChoiceField>
      )}
      {kind === "year" && mapping.dropped.length > 0 && (
        <ChoiceField
          label={text.whatOfDropped(mapping.dropped.length)}
          value={state.ofDropped ?? ""}
          choose={(value) => {
            if (value === "end" || value === "keep") reading.change((now) => ({ ...now, ofDropped: value }));
          }}
        >
          {state.ofDropped === undefined && (
            <option value="" disabled>
              {text.choose}
            </option>
          )}
          <option value="end">{text.droppedChoices.end(from === undefined ? "…" : dayText(from - 1))}</option>
          <option value="keep">{text.droppedChoices.keep}</option>
        </ChoiceField>
      )}
      {years.length > 0 && (
        <Checkbox
          label={text.years(years)}
          checked={state.withoutYears !== true}
          onChange={(_event, { checked }) => reading.change((now) => ({ ...now, withoutYears: checked !== true }))}
        />
      )}
      {unkept > 0 && state.withoutYears !== true && <p className={styles.hint}>{text.unkept(unkept)}</p>}
    </>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

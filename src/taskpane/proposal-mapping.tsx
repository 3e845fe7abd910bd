/** Which target of the plan at hand the picked proposal is: told on its card, with the way to say otherwise, and chosen among all. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState } from "react";
import type { ReviewItem } from "../core/reading/review";
import { planText } from "../text/explanation";
import { comparisonTexts } from "../text/plan-comparison-texts";
import { ChoiceField } from "./labelled-field";
import { LanguageContext } from "./language-context";
import { useEscape } from "./use-escape";
import type { ReviewingSteps } from "./use-plan-review";

/** The answers to a mapping; nothing where there is no plan to hold the document against. */
export function MappingButtons({ item, steps }: { readonly item: ReviewItem; readonly steps: ReviewingSteps }) {
  const text = comparisonTexts[useContext(LanguageContext)];
  const styles = useStyles();
  const { mapping } = steps;
  const change = mapping.changes.get(item.id);
  if (mapping.standing.length === 0 || !change || item.decision === "left-out") return null;
  const isMapped = "before" in change;
  return (
    <div className={styles.buttons}>
      {isMapped && mapping.unsure.has(item.id) && (
        <Button size="small" onClick={() => steps.mapTo(item, { code: change.before.code }, text.said)}>
          {text.isSame}
        </Button>
      )}
      {isMapped && (
        <Button appearance="subtle" size="small" onClick={() => steps.mapTo(item, "new", text.said)}>
          {text.isNew}
        </Button>
      )}
      <Button appearance="subtle" size="small" onClick={() => steps.setMode("mapping")}>
        {text.other}
      </Button>
    </div>
  );
}

/** All targets of the plan at hand in its order; those that other proposals are say so. */
export function ProposalMapping({
  item,
  steps,
  close,
}: {
  readonly item: ReviewItem;
  readonly steps: ReviewingSteps;
  readonly close: () => void;
}) {
  const language = useContext(LanguageContext);
  const text = comparisonTexts[language];
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, close);
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  const { mapping } = steps;
  const change = mapping.changes.get(item.id);
  const [chosen, setChosen] = useState(change && "before" in change ? change.before.code : "");
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={item.proposal.name}
      onSubmit={(event) => {
        event.preventDefault();
        steps.mapTo(item, chosen === "" ? "new" : { code: chosen }, text.said);
        close();
      }}
    >
      <ChoiceField label={text.which} value={chosen} choose={setChosen}>
        <option value="">{text.whichNew}</option>
        {mapping.standing.map((target) => (
          <option key={target.code} value={target.code}>
            {`${target.code} · ${target.name} · ${planText(target, language)}`}
          </option>
        ))}
      </ChoiceField>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" type="submit">
          {text.save}
        </Button>
        {item.mapsTo !== undefined && (
          <Button
            size="small"
            onClick={() => {
              steps.mapTo(item, undefined, text.said);
              close();
            }}
          >
            {text.byName}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {text.close}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** All fields of a proposal to be corrected at once. Figures are typed as Vietnamese numbers, as in the workbook. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { numeralText, decimalsOf, readNumeral } from "../core/numeral";
import { parentItem, type Correction, type Review, type ReviewItem } from "../core/reading/review";
import { isBelow } from "../core/reading/review-targets";
import { usualMethod, type Aggregation, type Comparison, type Direction, type Method } from "../core/target";
import { aggregations, comparisons, directions, methods, wordFor, type Vocabulary } from "../core/words";
import { ChoiceField, LinesField, TextField } from "./labelled-field";
import { useProposalText } from "./language-context";
import { useEscape } from "./use-escape";

type Draft = Readonly<
  Record<
    | "code"
    | "level"
    | "item"
    | "group"
    | "name"
    | "unit"
    | "value"
    | "upper"
    | "words"
    | "parent"
    | "comparison"
    | "direction"
    | "aggregation"
    | "method",
    string
  >
>;

const figure = (value: number | undefined): string =>
  value === undefined ? "" : numeralText(value, decimalsOf(value, 6));

export function ProposalForm({
  review,
  item,
  code,
  save,
  close,
}: {
  readonly review: Review;
  readonly item: ReviewItem;
  /** As it would be written. */
  readonly code: string;
  readonly save: (correction: Correction) => void;
  readonly close: () => void;
}) {
  const text = useProposalText();
  const { fields } = text;
  const styles = useStyles();
  const first = useId();
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, close);
  const { proposal } = item;
  const [draft, setDraft] = useState<Draft>(() => ({
    code,
    level: proposal.level,
    item: proposal.item,
    group: proposal.group,
    name: proposal.name,
    unit: proposal.unit,
    value: figure(proposal.value),
    upper: figure(proposal.upper),
    words: proposal.words ?? "",
    parent: String(parentItem(review, item)?.id ?? ""),
    comparison: proposal.comparison,
    direction: proposal.direction,
    aggregation: proposal.aggregation,
    method: proposal.method,
  }));
  // Hundreds of names take the page up to draw: they come when the choice among them is near.
  const [areParentsNear, setParentsNear] = useState(false);
  const set = (field: keyof Draft) => (value: string) => setDraft((now) => ({ ...now, [field]: value }));
  useEffect(() => document.getElementById(first)?.focus(), [first]);

  const isInWords = draft.comparison === "words";
  const wrong = (field: "value" | "upper"): string | undefined =>
    !isInWords && draft[field].trim() !== "" && readNumeral(draft[field]) === undefined
      ? text.notANumeral(draft[field])
      : undefined;
  const [valueWrong, upperWrong] = [wrong("value"), wrong("upper")];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (valueWrong === undefined && upperWrong === undefined)
      save(correctionOf(draft, item, code, parentItem(review, item)?.id));
  };
  const typed = (field: keyof Draft) => ({ label: fields[field], value: draft[field], type: set(field) });
  const parents = review.items.filter((other) =>
    areParentsNear ? other.decision !== "left-out" && !isBelow(review, other, item) : String(other.id) === draft.parent,
  );
  return (
    <form ref={form} className={styles.root} aria-label={proposal.name} onSubmit={submit}>
      <LinesField {...typed("name")} id={first} rows={2} />
      <div className={styles.row}>
        <Choice label={fields.comparison} words={comparisons} value={draft.comparison} choose={set("comparison")} />
        {isInWords ? (
          <TextField {...typed("words")} className={styles.wide} />
        ) : (
          <>
            <TextField {...typed("value")} className={styles.short} wrong={valueWrong} isFigure />
            <TextField {...typed("upper")} className={styles.short} wrong={upperWrong} isFigure />
          </>
        )}
        <TextField {...typed("unit")} className={styles.short} />
      </div>
      <div className={styles.row}>
        <Choice label={fields.direction} words={directions} value={draft.direction} choose={set("direction")} />
        <Choice label={fields.aggregation} words={aggregations} value={draft.aggregation} choose={set("aggregation")} />
        <Choice label={fields.method} words={methods} value={draft.method} choose={set("method")} />
      </div>
      <div className={styles.row}>
        {(["code", "level", "item", "group"] as const).map((field) => (
          <TextField key={field} {...typed(field)} className={styles.short} />
        ))}
        <ChoiceField
          label={fields.parent}
          className={styles.wide}
          value={draft.parent}
          choose={set("parent")}
          near={() => setParentsNear(true)}
        >
          <option value="">{text.noParent}</option>
          {parents.map(({ id, proposal: { name } }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ChoiceField>
      </div>
      <div className={styles.row}>
        <Button appearance="primary" size="small" type="submit">
          {text.save}
        </Button>
        <Button size="small" onClick={close}>
          {text.close}
        </Button>
      </div>
    </form>
  );
}

/** Only what the person changed is a correction: the rest follows from it. */
function correctionOf(
  draft: Draft,
  { proposal }: ReviewItem,
  code: string,
  parentBefore: number | undefined,
): Correction {
  const changed: { -readonly [F in keyof Correction]: Correction[F] } = {};
  for (const field of ["level", "item", "group", "name", "unit"] as const) {
    const typed = draft[field].trim().replace(/\s+/gu, " ");
    if (typed !== proposal[field]) changed[field] = typed;
  }
  if (draft.code.trim() !== code) changed.code = draft.code.trim();
  if (draft.comparison !== proposal.comparison) changed.comparison = draft.comparison as Comparison;
  if (draft.direction !== proposal.direction) changed.direction = draft.direction as Direction;
  if (draft.aggregation !== proposal.aggregation) changed.aggregation = draft.aggregation as Aggregation;
  const usual = usualMethod({ comparison: draft.comparison as Comparison, unit: draft.unit });
  if (draft.method !== proposal.method && draft.method !== usual) changed.method = draft.method as Method;
  if (draft.method !== proposal.method && draft.method === usual) changed.method = usual;
  const parent = draft.parent === "" ? undefined : Number(draft.parent);
  if (parent !== parentBefore) changed.parent = parent;
  if (draft.comparison === "words") {
    if (draft.words.trim() !== (proposal.words ?? "")) changed.words = draft.words.trim();
    return changed;
  }
  const [value, upper] = [readNumeral(draft.value), readNumeral(draft.upper)];
  if (draft.value !== figure(proposal.value)) changed.value = value;
  if (draft.upper !== figure(proposal.upper)) changed.upper = upper;
  return changed;
}

/** The words are those of the workbook's cells, in both languages. */
function Choice<T extends string>({
  label,
  words,
  value,
  choose,
}: {
  readonly label: string;
  readonly words: Vocabulary<T>;
  readonly value: string;
  readonly choose: (value: string) => void;
}) {
  const styles = useStyles();
  return (
    <ChoiceField label={label} className={styles.short} value={value} choose={choose}>
      {(Object.keys(words) as T[]).map((notion) => (
        <option key={notion} value={notion}>
          {wordFor(words, notion)}
        </option>
      ))}
    </ChoiceField>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  short: { flex: "1 1 110px", minWidth: 0 },
  wide: { flex: "2 1 220px", minWidth: 0 },
});

/** The formula as it will be inserted, with what it refers to and where it goes; its button, which says so if it would
 *  overwrite something. */

import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { insertableMembers, takesActual, type InsertableMember, type PlacedFormulas } from "../core/formula-placing";
import { functionName } from "../core/function-names";
import type { Outcome } from "../core/outcome";
import { placeText } from "../text/language";
import { FaultMessage } from "./fault-message";
import { usePickerText, useSentence } from "./language-context";
import { nextStepId } from "./use-kept-focus";
import type { Seen } from "./use-surroundings";

export interface ProposalShown {
  readonly seen: Seen;
  readonly placed: Outcome<PlacedFormulas> | undefined;
  readonly member: InsertableMember;
  readonly setMember: (member: InsertableMember) => void;
  readonly actual: string;
  readonly setActual: (actual: string) => void;
  readonly isBusy: boolean;
  readonly insert: () => void;
}

export function FormulaProposal(shown: ProposalShown) {
  const { seen, placed, member, setMember, isBusy, insert } = shown;
  const text = usePickerText();
  const styles = useStyles();
  const preview = useId();
  const value = placed?.ok ? placed.value : undefined;
  return (
    <>
      <div className={styles.root}>
        <Field label={text.member} size="small">
          <Select
            size="small"
            className={styles.select}
            select={{ className: styles.select }}
            value={member}
            onChange={(_event, data) => setMember(insertableMembers.find((each) => each === data.value) ?? "")}
          >
            {insertableMembers.map((each) => (
              <option key={each} value={each}>
                {`${text.members[each]} – ${functionName(each)}`}
              </option>
            ))}
          </Select>
        </Field>
        {takesActual(member) && <ActualField {...shown} />}
      </div>
      <section className={styles.foot} aria-label={text.proposal}>
        <Preview id={preview} seen={seen} placed={placed} />
        <Button
          id={nextStepId}
          appearance="primary"
          className={styles.button}
          aria-describedby={preview}
          disabledFocusable={isBusy || value === undefined || value.count === 0}
          onClick={insert}
        >
          {value?.occupied ? text.overwrite(value.occupied.count) : text.insert}
        </Button>
      </section>
    </>
  );
}

/** Where the figure comes from: found by itself, and anybody may write another cell. */
function ActualField({ placed, actual, setActual }: ProposalShown) {
  const text = usePickerText();
  const found = placed?.ok ? placed.value.actual : undefined;
  const [isTouched, setTouched] = useState(false);
  const hint = found && actual === "" ? text.actualFrom(found.reference, found.heading) : text.actualByHand;
  const isWrong = isTouched && placed?.ok === false && placed.problems.some(({ kind }) => kind === "not-a-reference");
  return (
    <Field label={text.actual} size="small" hint={hint} validationState={isWrong ? "error" : "none"}>
      <Input
        size="small"
        value={actual}
        placeholder={found?.reference ?? ""}
        spellCheck={false}
        autoComplete="off"
        onBlur={() => setTouched(true)}
        onChange={(_event, data) => setActual(data.value)}
      />
    </Field>
  );
}

/** What would be inserted is read with the button that inserts it; only what is in the way is told at once. */
function Preview({
  id,
  seen,
  placed,
}: {
  readonly id: string;
  readonly seen: Seen;
  readonly placed: Outcome<PlacedFormulas> | undefined;
}) {
  const text = usePickerText();
  const sentence = useSentence();
  const styles = useStyles();
  if (seen.kind === "fault") return <FaultMessage fault={seen.fault} />;
  const value = placed?.ok ? placed.value : undefined;
  const { at, found = "", count = 0 } = value?.occupied ?? {};
  return (
    <div className={styles.preview}>
      <div id={id} className={styles.lines}>
        {placed === undefined && <span className={styles.hint}>{text.lookingAround}</span>}
        {value && (
          <>
            <code className={styles.formula}>{value.shown}</code>
            <span className={styles.hint}>{text.into(placeText(value.at), value.count, value.skipped)}</span>
          </>
        )}
        {value?.codeColumn !== undefined && value.formulas.length > 1 && (
          <span className={styles.hint}>{text.codesFrom(value.codeColumn)}</span>
        )}
      </div>
      <div role="status" className={styles.lines}>
        {placed?.ok === false && placed.problems.map((problem) => <span key={problem.kind}>{sentence(problem)}</span>)}
        {at && <span className={styles.warning}>{text.occupied(count, at.address ?? "", found)}</span>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    // What has the focus is not hidden by the foot.
    "& input, & select": { scrollMarginBottom: "180px" },
  },
  // Always in sight, however long the list above is.
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  preview: {
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300 },
  hint: { color: tokens.colorNeutralForeground3 },
  warning: { fontWeight: tokens.fontWeightSemibold },
  button: { width: "100%" },
  // Excel's pane may be 300 pixels wide, less than the longest choice.
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

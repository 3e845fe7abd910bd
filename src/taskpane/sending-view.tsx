/** Mailing a workbook: shows what is in it, prepares it as the person picks, and turns it back. In the walk's place while
 *  it is open; fetched when it is opened first, as most days nothing is mailed. */

import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Preparation } from "../actions/prepare-to-send";
import { FindingsList } from "./findings-list";
import { useSendingText } from "./language-context";
import { SendingOutcome } from "./sending-result";
import { SubView } from "./sub-view";
import type { Actions } from "./use-actions";
import { nextStepId } from "./use-kept-focus";
import { useSending } from "./use-sending";

export function SendingView({
  isBusy,
  actions,
  close,
}: {
  readonly isBusy: boolean;
  readonly actions: Actions;
  readonly close: () => void;
}) {
  const text = useSendingText();
  const styles = useStyles();
  const [choice, setChoice] = useState<Preparation>({ as: "formulas", where: "copy" });
  const sending = useSending(actions);
  const { findings } = sending;
  return (
    <SubView title={text.title} backLabel={text.back} close={close}>
      {findings ? (
        <FindingsList findings={findings} isBusy={isBusy} goTo={actions.goTo} />
      ) : (
        <p className={styles.text}>{isBusy ? text.looking : ""}</p>
      )}
      <Field label={text.as}>
        <RadioGroup value={choice.as} onChange={(_event, { value }) => setChoice({ ...choice, as: asOf(value) })}>
          <Radio value="formulas" label={text.asChoices.formulas} />
          <Radio value="values" label={text.asChoices.values} />
        </RadioGroup>
      </Field>
      <Field label={text.where}>
        <RadioGroup
          value={choice.where}
          onChange={(_event, { value }) => setChoice({ ...choice, where: value === "here" ? "here" : "copy" })}
        >
          <Radio value="copy" label={text.whereChoices.copy} />
          <Radio value="here" label={text.whereChoices.here} />
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button id={nextStepId} appearance="primary" disabledFocusable={isBusy} onClick={() => sending.prepare(choice)}>
          {text.prepare}
        </Button>
        {findings && findings.broken.count > 0 && (
          <Button disabledFocusable={isBusy} onClick={sending.mend}>
            {text.mend(findings.broken.count)}
          </Button>
        )}
        {findings && findings.prepared.count > 0 && (
          <Button disabledFocusable={isBusy} onClick={sending.restore}>
            {text.restore(findings.prepared.count)}
          </Button>
        )}
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={sending.look}>
          {text.lookAgain}
        </Button>
      </div>
      <SendingOutcome sending={sending} isBusy={isBusy} goTo={actions.goTo} />
    </SubView>
  );
}

function asOf(value: string): Preparation["as"] {
  return value === "values" ? "values" : "formulas";
}

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What came of the last action: that it is done, or why not, with a way to the place and a retry. */

import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useText } from "./language-context";
import { ProblemList } from "./problem-list";
import type { Actions } from "./use-actions";
import type { ShownOutcome } from "./use-shown-outcome";

export function OutcomeMessage({
  outcome,
  close,
  isBusy,
  actions,
}: {
  readonly outcome: ShownOutcome;
  readonly close: () => void;
  readonly isBusy: boolean;
  readonly actions: Actions;
}) {
  const text = useText();
  const styles = useStyles();
  const { last, number } = outcome;
  const failed = last && last.problems.length > 0 ? last : undefined;
  const finished = last && !failed ? text.finished[last.action] : "";
  const kept = failed ? undefined : last?.keptOn;
  // The regions stay on the page while empty: screen readers tell only of changes within one that they know.
  return (
    <>
      <div role="status">
        {finished !== "" && (
          <MessageBar
            key={number}
            intent="success"
            shape="square"
            layout={kept === undefined ? "singleline" : "multiline"}
          >
            <MessageBarBody className={kept === undefined ? undefined : styles.body}>
              {kept === undefined ? finished : `${finished} ${text.kept(kept)}`}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  aria-label={text.close}
                  icon={<Dismiss16Regular />}
                  onClick={close}
                />
              }
            >
              {kept !== undefined && (
                <Button size="small" disabledFocusable={isBusy} onClick={() => actions.goTo({ sheet: kept })}>
                  {text.showKept}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="alert">
        {failed && (
          <MessageBar key={number} intent="warning" shape="square" layout="multiline">
            <MessageBarBody className={styles.body}>
              <ProblemList problems={failed.problems} isBusy={isBusy} goTo={actions.goTo} />
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  aria-label={text.close}
                  icon={<Dismiss16Regular />}
                  onClick={close}
                />
              }
            >
              <Button size="small" disabledFocusable={isBusy} onClick={() => actions.retry(failed.action)}>
                {text.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

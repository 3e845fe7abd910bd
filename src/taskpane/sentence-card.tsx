/** A sentence with a number that became no proposal: why, and the way to make one of it. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { LeftSentence } from "../core/reading/proposal";
import { leftWords } from "../text/reading-texts";
import { LanguageContext, useProposalText } from "./language-context";
import { QuotedWords } from "./quoted-words";

export function SentenceCard({
  sentence: { quotation, reason },
  make,
}: {
  readonly sentence: LeftSentence;
  readonly make: () => void;
}) {
  const text = useProposalText();
  const language = useContext(LanguageContext);
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={text.quoted}>
      <QuotedWords quotation={quotation} />
      <p className={styles.reason}>{leftWords(reason, language)}</p>
      <div>
        <Button appearance="primary" size="small" onClick={make}>
          {text.make}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  reason: { margin: 0, color: tokens.colorNeutralForeground3 },
});

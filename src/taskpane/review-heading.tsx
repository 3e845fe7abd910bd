/** What is reviewed, what of the file was left aside, and the way to another document. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import type { DocumentNote } from "../core/reading/plan-document";
import { noteWords } from "../text/document-texts";
import { Disclosure } from "./disclosure";
import { LanguageContext, useReviewText } from "./language-context";
import type { PlanReading, Reviewing } from "./plan-reading";

/** Decisions that aren't in the workbook yet are given up only when that is said twice. */
export function StartOver({ state, reading }: { readonly state: Reviewing; readonly reading: PlanReading }) {
  const text = useReviewText();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const { review, written, document: plan } = state;
  const touched = review.items.filter(
    ({ id, decision, corrected }) => !written.has(id) && (decision !== "open" || corrected.length > 0),
  );
  const { documentNumber } = review.reading;
  const name = plan.name === "" ? text.pasted : plan.name;
  return (
    <>
      <div className={styles.row}>
        <p className={styles.name}>{[name, documentNumber].filter((part) => part !== undefined).join(" · ")}</p>
        <Button size="small" onClick={() => (touched.length > 0 ? setAsked(true) : reading.startOver())}>
          {text.another}
        </Button>
      </div>
      <div role="alert">
        {isAsked && (
          <div className={styles.row}>
            <p className={styles.name}>{text.giveUp(touched.length)}</p>
            <Button size="small" onClick={reading.startOver}>
              {text.giveUpYes}
            </Button>
            <Button size="small" appearance="primary" onClick={() => setAsked(false)}>
              {text.giveUpNo}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

export function ReviewNotes({ notes }: { readonly notes: readonly DocumentNote[] }) {
  const text = useReviewText();
  const language = useContext(LanguageContext);
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <div>
      <Disclosure label={text.notes(notes.length)} isOpenAtFirst>
        <ul className={styles.list}>
          {notes.map((note, index) => (
            <li key={index}>{noteWords(note, language)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { flex: "1 1 160px", margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

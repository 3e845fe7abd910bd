/** The picked indicator: its target, level, who is in charge, the document, and how a result is set against the plan. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { Target } from "../core/target";
import { planText, ruleSentence } from "../text/explanation";
import { LanguageContext, usePickerText } from "./language-context";

export function TargetCard({ target, level }: { readonly target: Target; readonly level: string }) {
  const text = usePickerText();
  const language = useContext(LanguageContext);
  const styles = useStyles();
  const facts: readonly (readonly [string, string | undefined])[] = [
    [text.plan, planText(target, language)],
    [text.rule, ruleSentence(target, language)],
    [text.level, level],
    [text.owner, target.owner],
    [text.source, target.source],
  ];
  return (
    <section className={styles.root}>
      <h2 className={styles.name}>{target.name}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, fact]) =>
          fact === undefined || fact === "" ? null : (
            <div key={label} className={styles.fact}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{fact}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  fact: { display: "flex", columnGap: tokens.spacingHorizontalS },
  label: { flexShrink: 0, width: "64px", color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0 },
});

/** The picker: find an indicator by any words, see its target and rule, and insert its formula into the selected cells as
 *  it is shown. */

import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent } from "react";
import type { Book } from "../core/book";
import { placeFormulas, type InsertableMember } from "../core/formula-placing";
import { codeBeside } from "../core/surroundings";
import { indexTargets, searchTargets } from "../core/target-search";
import { targetNamed, type Target } from "../core/target";
import { FormulaProposal } from "./formula-proposal";
import { usePickerText } from "./language-context";
import { linesBy } from "./picked-line";
import { SubView } from "./sub-view";
import { TargetCard } from "./target-card";
import { batch, optionId, TargetResults } from "./target-results";
import type { Actions } from "./use-actions";
import { nextStepId } from "./use-kept-focus";
import { useSurroundings } from "./use-surroundings";

export function FormulaPicker({
  book,
  isBusy,
  actions,
  close,
}: {
  readonly book: Book;
  readonly isBusy: boolean;
  readonly actions: Actions;
  readonly close: () => void;
}) {
  const text = usePickerText();
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const [limit, setLimit] = useState(batch);
  const [choice, setChoice] = useState<string>();
  const [member, setMember] = useState<InsertableMember>("");
  const [actual, setActual] = useState("");
  const field = useId();
  const list = useId();
  const { plan, levels } = book;
  const index = useMemo(() => indexTargets(plan.targets, levels), [plan, levels]);
  const targets = useMemo(() => searchTargets(index, query), [index, query]);
  const seen = useSurroundings(book);
  const around = seen.kind === "seen" && seen.around.ok ? seen.around.value : undefined;
  const picked = useMemo(() => {
    const chosen = choice === undefined ? undefined : targetNamed(plan, choice);
    if (chosen && targets.includes(chosen)) return chosen;
    // Before anything is asked for, the indicator whose code stands beside the selected cell.
    const beside = around && query === "" ? codeBeside(around, plan) : undefined;
    return (beside === undefined ? undefined : targetNamed(plan, beside)) ?? targets[0];
  }, [around, choice, plan, query, targets]);
  const placed = useMemo(() => {
    if (!picked || seen.kind !== "seen") return undefined;
    if (!seen.around.ok) return seen.around;
    return placeFormulas(seen.around.value, { member, target: picked, actual }, plan);
  }, [actual, member, picked, plan, seen]);

  const ask = (next: string): void => {
    setQuery(next);
    setLimit(batch);
    setChoice(undefined);
  };
  const pick = (target: Target): void => setChoice(target.code);
  const insert = (): void => {
    if (!picked || !placed?.ok || placed.value.count === 0) return;
    const mayOverwrite = placed.value.occupied?.count ?? 0;
    actions.insert({ member, target: picked, actual, at: placed.value.at, mayOverwrite });
  };
  const step = (by: number): void => {
    const from = picked ? targets.indexOf(picked) : -1;
    const to = Math.max(0, Math.min(targets.length - 1, from + by));
    const next = targets[to];
    if (!next) return;
    if (to >= limit) setLimit(to + batch);
    pick(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = linesBy(event.key);
    if (by !== undefined) step(by);
    else if (event.key === "Escape") {
      if (query === "") close();
      else ask("");
    } else if (event.key === "Enter") {
      // Overwriting needs a yes of its own: the button that says so.
      if (placed?.ok && placed.value.occupied) document.getElementById(nextStepId)?.focus();
      else if (!isBusy) insert();
    } else return;
    event.preventDefault();
    // Excel: on the web office.js takes every Escape for one of its own messages and moves the focus to some button.
    event.stopPropagation();
  };
  const levelName = (sign: string): string => levels.find((level) => level.sign === sign)?.name ?? sign;

  return (
    <SubView title={text.open} backLabel={text.back} close={close} first={field} className={styles.root}>
      {plan.targets.length === 0 ? (
        <p className={styles.empty}>{text.noTargets}</p>
      ) : (
        <>
          <SearchBox
            id={field}
            className={styles.search}
            aria-label={text.search}
            placeholder={text.searchHint}
            value={query}
            autoComplete="off"
            spellCheck={false}
            role="combobox"
            aria-expanded={targets.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={picked && optionId(list, picked)}
            onChange={(_event, data) => ask(data.value)}
            onKeyDown={onKeyDown}
          />
          <p role="status" className={targets.length > 0 ? styles.count : styles.empty}>
            {targets.length > 0 ? text.found(targets.length) : text.none(query)}
          </p>
          {targets.length > 0 && (
            <TargetResults
              id={list}
              targets={targets}
              limit={limit}
              showMore={() => setLimit(limit + batch)}
              picked={picked}
              pick={pick}
              onKeyDown={onKeyDown}
              levelName={levelName}
            />
          )}
          {picked && (
            <>
              <TargetCard target={picked} level={levelName(picked.level)} />
              <FormulaProposal
                seen={seen}
                placed={placed}
                member={member}
                setMember={setMember}
                actual={actual}
                setActual={setActual}
                isBusy={isBusy}
                insert={insert}
              />
            </>
          )}
        </>
      )}
    </SubView>
  );
}

const useStyles = makeStyles({
  root: { rowGap: tokens.spacingVerticalS, paddingBottom: 0 },
  search: { width: "100%", maxWidth: "none" },
  count: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  empty: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

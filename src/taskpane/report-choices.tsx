/** Which report is built: form, period and level as the table ThietLap says, changed there from here, with the days that the
 *  period covers and its report's deadline. */

import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportChoice } from "../actions/choose-report";
import { dueOn } from "../core/due";
import { periodKey, readPeriod } from "../core/period";
import { chosenForm, offeredPeriods } from "../core/report-choices";
import { levelOf } from "../core/walk";
import type { BookOnDesk } from "./book-on-desk";
import { useReportText } from "./language-context";
import { useToday } from "./use-today";

export function ReportChoices({ book, actions }: Pick<BookOnDesk, "book" | "actions">) {
  const text = useReportText();
  const styles = useStyles();
  // What was chosen stands in the list at once; the workbook follows.
  const [asked, setAsked] = useState<ReportChoice>({});
  const choose = (choice: ReportChoice): void => {
    const next = { ...asked, ...choice };
    setAsked(next);
    void actions.choose(choice).finally(() => setAsked((now) => (now === next ? {} : now)));
  };
  const { settings, levels, forms } = book;
  const { period, texts } = settings;
  const level = levels.find(({ sign }) => sign === levelOf(book))?.name;
  return (
    <div role="group" aria-label={text.choose} className={styles.root}>
      <Choice
        label={text.form}
        chosen={asked.form ?? chosenForm(book)?.name}
        found={texts.form}
        options={forms.map(({ name }) => ({ value: name, label: name }))}
        choose={(form) => choose({ form })}
      />
      <Choice
        label={text.period}
        chosen={asked.period ?? (period && periodKey(period))}
        found={texts.period}
        options={offeredPeriods(book).map((each) => ({ value: periodKey(each), label: text.periodOption(each) }))}
        choose={(key) => choose({ period: key })}
      />
      <Choice
        label={text.level}
        chosen={asked.level ?? level}
        found={texts.level}
        options={levels.map(({ name }) => ({ value: name, label: name }))}
        choose={(name) => choose({ level: name })}
      />
      <Dates book={book} period={asked.period} />
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A list of a few words: the browser's own, which every keyboard and screen reader knows. */
function Choice({
  label,
  chosen,
  found,
  options,
  choose,
}: {
  readonly label: string;
  /** Undefined where the settings say nothing that can be used. */
  readonly chosen: string | undefined;
  /** What they say. */
  readonly found: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}) {
  const text = useReportText();
  const styles = useStyles();
  return (
    <Field label={label} size="small" orientation="horizontal" className={styles.field}>
      <Select
        size="small"
        className={styles.select}
        select={{ className: styles.select }}
        value={chosen ?? ""}
        onChange={(_event, { value }) => choose(value)}
      >
        {chosen === undefined && (
          <option value="" disabled>
            {text.none(found)}
          </option>
        )}
        {options.map(({ value, label: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The days of another period are known when the workbook was read again. */
function Dates({ book, period }: { readonly book: BookOnDesk["book"]; readonly period: string | undefined }) {
  const text = useReportText();
  const styles = useStyles();
  const today = useToday();
  const { dates, holidays, settings } = book;
  const isOther =
    period !== undefined && settings.period && periodKey(settings.period) !== period && readPeriod(period);
  if (!dates || isOther) return null;
  const due = dates.deadline === undefined ? undefined : dueOn(dates.deadline, today, holidays);
  return <p className={styles.hint}>{text.dates(dates.period, due)}</p>;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    alignSelf: "stretch",
    paddingTop: tokens.spacingVerticalXS,
  },
  field: { gridTemplateColumns: "84px minmax(0, 1fr)" },
  // Excel's pane may be 300 pixels wide, less than the longest choice.
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The ways to what reports are made by and to those that stand already. A link goes to a sheet; a button adds the one that
 *  the workbook doesn't have yet. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TableOnDemand } from "../actions/show-table";
import { chosenForm, otherReports } from "../core/report-choices";
import { sheetOf } from "../core/steps";
import type { BookOnDesk } from "./book-on-desk";
import { JumpLink } from "./jump-link";
import { useReportText } from "./language-context";

/** How many other reports are named: the count says the rest, which the sheets' tabs show. */
const named = 5;

export function ReportTables({ book, walk, isBusy, actions }: BookOnDesk) {
  const text = useReportText();
  const styles = useStyles();
  const labels: Readonly<Record<TableOnDemand, string>> = {
    BieuMau: text.editForms,
    LichBaoCao: text.calendars,
    NgayNghi: text.holidays,
  };
  const others = otherReports(book, walk.report);
  return (
    <>
      <div className={styles.row}>
        {(Object.keys(labels) as TableOnDemand[]).map((name) => {
          const sheet = sheetOf(book, name);
          const place = sheet && ((name === "BieuMau" ? chosenForm(book)?.at : undefined) ?? sheet);
          return place ? (
            <JumpLink key={name} label={labels[name]} isBusy={isBusy} onClick={() => actions.goTo(place)} />
          ) : (
            <Button key={name} size="small" disabledFocusable={isBusy} onClick={() => actions.showTable(name)}>
              {labels[name]}
            </Button>
          );
        })}
      </div>
      {others.length > 0 && (
        <div role="group" aria-label={text.others}>
          <span className={styles.label}>{text.others}</span>
          <div className={styles.row}>
            {others.slice(0, named).map(({ at }) => (
              <JumpLink
                key={at.sheet}
                label={at.sheet}
                isBusy={isBusy}
                onClick={() => actions.goTo({ sheet: at.sheet })}
              />
            ))}
            {others.length > named && <span>{text.moreReports(others.length - named)}</span>}
          </div>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The written report: its text as it follows the workbook, and the ways to take it along: copied, as a .docx file, on a
 *  sheet. In the walk's place while it is open; fetched when it is opened first. */

import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { writeSheet, writtenFileOf, writtenOf } from "../actions/write-report";
import type { Book } from "../core/book";
import { walkOf } from "../core/walk";
import { htmlText, plainText } from "../core/written-report-text";
import { JumpLink } from "./jump-link";
import { useWritingText } from "./language-context";
import { ProblemList } from "./problem-list";
import { copyRich } from "./rich-copy";
import { SubView } from "./sub-view";
import type { Actions } from "./use-actions";
import { useDownload } from "./use-download";
import { nextStepId } from "./use-kept-focus";

export function WrittenReportView({
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
  const text = useWritingText();
  const styles = useStyles();
  const preview = useRef<HTMLTextAreaElement>(null);
  const [isShort, setShort] = useState(false);
  const [note, setNote] = useState("");
  const [sheet, setSheet] = useState<string>();
  const [file, offer, forget] = useDownload();
  const written = useMemo(() => writtenOf(book, { isShort }), [book, isShort]);
  const hasFigures = useMemo(() => walkOf(book).results.filled > 0, [book]);

  const start = (): void => {
    setNote("");
    setSheet(undefined);
    forget();
  };
  const copy = (): void => {
    if (!written.ok) return;
    start();
    preview.current?.select();
    setNote(copyRich(plainText(written.value), htmlText(written.value)) ? text.copied : text.copyByHand);
  };
  const download = (): void => {
    start();
    actions.ask(
      "write-file",
      () => writtenFileOf(book, { isShort }),
      ({ name, bytes }) => {
        offer(name, bytes);
        setNote(text.downloadHint);
      },
    );
  };
  const toSheet = (): void => {
    start();
    actions.ask("write-sheet", () => writeSheet({ isShort }), setSheet);
  };

  return (
    <SubView title={text.title} backLabel={text.back} close={close}>
      {written.ok ? (
        <>
          <p className={styles.text}>{hasFigures ? text.hint : text.noFigures}</p>
          <Checkbox
            label={text.short}
            checked={isShort}
            onChange={(_event, { checked }) => setShort(checked === true)}
          />
          <textarea
            ref={preview}
            readOnly
            rows={14}
            lang="vi"
            aria-label={text.preview}
            className={styles.preview}
            value={plainText(written.value)}
          />
          <div className={styles.buttons}>
            <Button id={nextStepId} appearance="primary" onClick={copy}>
              {text.copy}
            </Button>
            <Button disabledFocusable={isBusy} onClick={download}>
              {text.download}
            </Button>
            <Button disabledFocusable={isBusy} onClick={toSheet}>
              {text.toSheet}
            </Button>
          </div>
        </>
      ) : (
        <ProblemList problems={written.problems} isBusy={isBusy} goTo={actions.goTo} />
      )}
      <div role="status">
        {note !== "" && <p className={styles.text}>{note}</p>}
        {sheet !== undefined && (
          <JumpLink label={text.inSheet(sheet)} isBusy={isBusy} onClick={() => actions.goTo({ sheet })} />
        )}
      </div>
      {file && (
        <Link href={file.url} download={file.name} className={styles.text}>
          {text.downloadAgain(file.name)}
        </Link>
      )}
    </SubView>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  // The document's own letters.
  preview: {
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "'Times New Roman', serif",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    resize: "vertical",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

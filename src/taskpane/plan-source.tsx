/** Where a plan's document is given: a file dropped or chosen, or text pasted. What couldn't be read is told with its remedy. */

import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowUp24Regular } from "@fluentui/react-icons";
import { useContext, useId, useRef, useState, type ClipboardEvent } from "react";
import type { ReadingSource } from "../document/reading-desk";
import { faultWords } from "../text/document-texts";
import { LanguageContext, usePlanSourceText } from "./language-context";
import type { PlanReadingState } from "./plan-reading";
import { useDropping } from "./use-dropping";
import { nextStepId } from "./use-kept-focus";

const accepted = ".docx,.docm,.xlsx,.xlsm,.pdf,.txt,.md,.doc,.xls";

export function PlanSource({
  state,
  read,
}: {
  readonly state: Extract<PlanReadingState, { kind: "source" }>;
  readonly read: (source: ReadingSource) => void;
}) {
  const text = usePlanSourceText();
  const language = useContext(LanguageContext);
  const styles = useStyles();
  const zone = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const hint = useId();
  // A pasted text may have megabytes: the field keeps it itself, and React doesn't see each letter.
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");

  const take = (files: FileList | null): void => {
    const [first, second] = files ?? [];
    if (second) setTold(text.severalFiles);
    else if (first) read({ kind: "file", name: first.name, file: first });
  };
  const isOver = useDropping(zone, (dropped) => {
    const words = dropped.getData("text/plain");
    if (dropped.files.length > 0) take(dropped.files);
    else if (words.trim() !== "") read({ kind: "text", text: words });
  });
  const onPaste = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  };
  const readPasted = (): void => {
    const pasted = field.current?.value ?? "";
    if (pasted.trim() === "") {
      setTold(text.nothingPasted);
      field.current?.focus();
    } else read({ kind: "text", text: pasted });
  };

  const message = told !== "" ? told : state.fault ? faultWords(state.fault, language) : "";
  return (
    <>
      <div>
        <p className={styles.text}>{text.hint}</p>
        <div role="alert">
          {message !== "" && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.message}>{message}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div role="status">
          {state.isCancelled === true && told === "" && <p className={styles.text}>{text.cancelled}</p>}
        </div>
      </div>
      {/* The zone is for the mouse; the button within it does the same for everybody. */}
      <div ref={zone} className={mergeClasses(styles.zone, isOver && styles.over)}>
        <DocumentArrowUp24Regular aria-hidden />
        <span id={hint}>{text.drop}</span>
        <Button id={nextStepId} appearance="primary" aria-describedby={hint} onClick={() => file.current?.click()}>
          {text.choose}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept={accepted}
          aria-label={text.choose}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // So that the same file can be chosen again once it is mended.
            currentTarget.value = "";
          }}
        />
      </div>
      <Field label={text.paste}>
        <Textarea
          textarea={{ ref: field, spellCheck: false }}
          rows={5}
          resize="vertical"
          placeholder={text.pasteHint}
          onPaste={onPaste}
        />
      </Field>
      <div>
        <Button onClick={readPasted}>{text.read}</Button>
      </div>
      <p className={styles.small}>{text.privacy}</p>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  message: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

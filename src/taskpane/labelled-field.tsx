/** Labelled fields for typing and choosing, as plain elements in the theme's colours: a form of fifteen opens within a moment,
 *  for which as many of Fluent's fields take three times as long. What is wrong is told beneath its field. */

import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed. */
  readonly wrong?: string | undefined;
  /** How the field stands among its neighbours. */
  readonly className?: string | undefined;
}

interface Typed extends Labelled {
  readonly value: string;
  readonly type: (value: string) => void;
}

export function TextField({
  value,
  type,
  isFigure = false,
  ...labelled
}: Typed & {
  /** Whether a screen's keyboard shall begin with digits. */
  readonly isFigure?: boolean;
}) {
  const styles = useStyles();
  return (
    <Framed {...labelled}>
      {(named) => (
        <input
          {...named}
          className={styles.control}
          type="text"
          inputMode={isFigure ? "decimal" : "text"}
          value={value}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
    </Framed>
  );
}

export function LinesField({
  id,
  rows,
  value,
  type,
  ...labelled
}: Typed & { readonly id?: string; readonly rows: number }) {
  const styles = useStyles();
  return (
    <Framed {...labelled} id={id}>
      {(named) => (
        <textarea
          {...named}
          className={mergeClasses(styles.control, styles.lines)}
          lang="vi"
          rows={rows}
          value={value}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
    </Framed>
  );
}

export function ChoiceField({
  value,
  choose,
  near,
  children,
  ...labelled
}: Labelled & {
  readonly value: string;
  readonly choose: (value: string) => void;
  /** Told before the choices can be seen, so that long ones needn't be there earlier. */
  readonly near?: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Framed {...labelled}>
      {(named) => (
        <select
          {...named}
          className={mergeClasses(styles.control, styles.choice)}
          value={value}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          onFocus={near}
          onPointerDown={near}
        >
          {children}
        </select>
      )}
    </Framed>
  );
}

interface Named {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

function Framed({
  id,
  label,
  hint,
  wrong,
  className,
  children,
}: Labelled & { readonly id?: string | undefined; readonly children: (named: Named) => ReactNode }) {
  const styles = useStyles();
  const own = useId();
  const field = id ?? own;
  const described = [wrong === undefined ? "" : `${field}-wrong`, hint === undefined ? "" : `${field}-hint`]
    .filter((part) => part !== "")
    .join(" ");
  return (
    <div className={className}>
      <label htmlFor={field} className={styles.label}>
        {label}
      </label>
      {children({
        id: field,
        ...(described === "" ? {} : { "aria-describedby": described }),
        ...(wrong === undefined ? {} : { "aria-invalid": true }),
      })}
      {wrong !== undefined && (
        <div id={`${field}-wrong`} role="alert" className={styles.wrong}>
          {wrong}
        </div>
      )}
      {hint !== undefined && (
        <div id={`${field}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  label: {
    display: "block",
    paddingBlock: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  control: {
    boxSizing: "border-box",
    display: "block",
    // Excel: a pane may be 300 px wide; a field of the browser's own width would stand out of it.
    width: "100%",
    minWidth: 0,
    height: "24px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":hover": {
      ...shorthands.borderColor(tokens.colorNeutralStroke1Hover),
      borderBottomColor: tokens.colorNeutralStrokeAccessible,
    },
    ":focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
      outlineOffset: "-1px",
    },
    '&[aria-invalid="true"]': shorthands.borderColor(tokens.colorPaletteRedBorder2),
  },
  lines: { height: "auto", paddingBlock: tokens.spacingVerticalXS, resize: "vertical" },
  // The browser measures every choice for a width that isn't used here.
  choice: { padding: `0 ${tokens.spacingHorizontalXXS}`, contain: "inline-size" },
  wrong: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

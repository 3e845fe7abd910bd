/** What stands in the walk's place while it is open: the way back, a title, and the rest. The keyboard is at the way back at first,
 *  or where the view says. */

import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useId, type ReactNode } from "react";

export function SubView({
  title,
  backLabel,
  close,
  first,
  className,
  children,
}: {
  readonly title: string;
  readonly backLabel: string;
  readonly close: () => void;
  /** The id of what has the keyboard at first. */
  readonly first?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const back = useId();
  const focused = first ?? back;
  useEffect(() => {
    // The way here was further down in the walk.
    window.scrollTo({ top: 0 });
    document.getElementById(focused)?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <main className={mergeClasses(styles.root, className)}>
      <Link as="button" id={back} className={styles.back} onClick={close}>
        <ArrowLeft16Regular aria-hidden />
        {backLabel}
      </Link>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </main>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  back: {
    display: "flex",
    alignItems: "center",
    alignSelf: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What stands in the walk's place while it is open: the way back, which has the keyboard at first, a title, and the rest. */

import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useId, type ReactNode } from "react";

export function SubView({
  title,
  backLabel,
  close,
  children,
}: {
  readonly title: string;
  readonly backLabel: string;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const back = useId();
  useEffect(() => {
    window.scrollTo({ top: 0 });
    document.getElementById(back)?.focus({ preventScroll: true });
  }, [back]);
  return (
    <main className={styles.root}>
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

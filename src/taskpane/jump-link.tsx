/** A link to a place of the workbook: it changes nothing. */

import { Link, makeStyles, tokens } from "@fluentui/react-components";

export function JumpLink({
  label,
  isBusy,
  onClick,
}: {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} disabledFocusable={isBusy} onClick={onClick}>
      {label}
    </Link>
  );
}

const useStyles = makeStyles({
  link: {
    // 20 px of text and twice 2 px: a target of the 24 px that WCAG 2.2 asks for.
    paddingBlock: tokens.spacingVerticalXXS,
    // High contrast has one colour for all text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

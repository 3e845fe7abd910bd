/** The way to what is done before a workbook is mailed. */

import { Button } from "@fluentui/react-components";
import { useSendingText } from "./language-context";

export function SendingOpening({ open }: { readonly open: () => void }) {
  const text = useSendingText();
  return (
    <Button size="small" onClick={open}>
      {text.open}
    </Button>
  );
}

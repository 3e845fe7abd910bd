/** A file made in the pane, offered as a link of the page's own: nothing leaves the machine. */

import { useCallback, useEffect, useState } from "react";

export interface OfferedFile {
  readonly name: string;
  readonly url: string;
}

const documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The file last offered, and how to offer another, which begins its download at once. */
export function useDownload(): readonly [
  OfferedFile | undefined,
  (name: string, bytes: Uint8Array) => void,
  forget: () => void,
] {
  const [file, setFile] = useState<OfferedFile>();
  useEffect(() => {
    if (!file) return undefined;
    return () => URL.revokeObjectURL(file.url);
  }, [file]);
  const offer = useCallback((name: string, bytes: Uint8Array): void => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: documentType }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setFile({ name, url });
  }, []);
  const forget = useCallback(() => setFile(undefined), []);
  return [file, offer, forget];
}

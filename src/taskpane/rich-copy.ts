/** Copies a text to the clipboard, plain and as HTML at once. */

/** Whether the host let it; what is selected stays so for Ctrl+C where it didn't.
 *  Excel: on the web the pane is a frame of another origin, often without leave for navigator.clipboard, and Safari takes it
 *  only while a press is being handled. Copying what is selected needs no leave; the texts are put in its place. */
export function copyRich(plain: string, html: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", plain);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", put, { capture: true });
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", put, { capture: true });
  return isCopied;
}

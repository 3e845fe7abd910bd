/** What is dragged over an element and dropped there: files, or words from another program. */

import { useEffect, useState, type RefObject } from "react";

/** Answers whether something is held over it. */
export function useDropping(onto: RefObject<HTMLElement | null>, take: (dropped: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = onto.current;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const away = (event: DragEvent): void => {
      // Within the element the pointer goes from one child to another.
      if (!(event.relatedTarget instanceof Node && element?.contains(event.relatedTarget))) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) take(event.dataTransfer);
    };
    element?.addEventListener("dragover", over);
    element?.addEventListener("dragleave", away);
    element?.addEventListener("drop", drop);
    return () => {
      element?.removeEventListener("dragover", over);
      element?.removeEventListener("dragleave", away);
      element?.removeEventListener("drop", drop);
    };
  }, [onto, take]);
  return isOver;
}

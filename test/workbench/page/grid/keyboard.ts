/** Owns what keys do at the grid, while a cell is edited and while none is: Excel's keys, with Cmd for Ctrl on a Mac. */
import type { Editing } from "./editing";
import type { Grid } from "./grid";
import type { Direction } from "./moves";
import type { Selecting } from "./selecting";
import { shortcutsOf } from "./shortcuts";
import type { Suggestions } from "./suggestions";

export interface KeyCommands {
  clear(): void;
  bold(): void;
  italic(): void;
  underline(): void;
  save(): void;
  recalculate(): void;
  openList(): void;
  menu(): void;
  fillDown(): void;
  fillRight(): void;
  nextSheet(step: 1 | -1): void;
  cancelCopy(): void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export function listenToKeys(
  grid: Grid,
  selecting: Selecting,
  editing: Editing,
  suggestions: Suggestions,
  commands: KeyCommands,
): void {
  const { desk } = grid;
  const shortcuts = shortcutsOf(grid, selecting, editing);

  /** True if the key was taken. */
  const whileEditing = (event: KeyboardEvent): boolean => {
    const { edited } = editing;
    if (!edited) return false;
    if (suggestions.take(event)) return true;
    const direction = directions[event.key];
    const control = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case "Enter":
        if (event.altKey) insertLine(editing);
        else if (control) editing.commitToSelection();
        else if (editing.commit()) selecting.advance("columns", event.shiftKey ? -1 : 1);
        return true;
      case "Tab":
        if (editing.commit()) selecting.advance("rows", event.shiftKey ? -1 : 1);
        return true;
      case "Escape":
        editing.cancel();
        return true;
      case "F2":
        editing.toggleMode();
        return true;
      case "F4":
        editing.turnAnchoring();
        return true;
      default:
        break;
    }
    if (!direction || event.altKey || editing.box === editing.barBox) {
      if (!["Shift", "Control", "Alt", "Meta"].includes(event.key)) editing.forgetPointed();
      return false;
    }
    if (edited.mode !== "edit" && editing.isPointing) {
      editing.pointOn(direction, event.shiftKey);
      return true;
    }
    if (edited.mode === "edit") return false;
    if (editing.commit()) selecting.move(direction, { extend: event.shiftKey, jump: control });
    return true;
  };

  const whileReady = (event: KeyboardEvent): boolean => {
    const control = event.ctrlKey || event.metaKey;
    const direction = directions[event.key];
    if (shortcuts(event)) return true;
    if (direction && !event.altKey) {
      selecting.move(direction, { extend: event.shiftKey, jump: control });
      return true;
    }
    if (control && !event.altKey) return withControl(event);
    if (event.altKey) {
      if (event.key !== "ArrowDown") return false;
      commands.openList();
      return true;
    }
    switch (event.key) {
      case "Enter":
        selecting.advance("columns", event.shiftKey ? -1 : 1);
        return true;
      case "Tab":
        selecting.advance("rows", event.shiftKey ? -1 : 1);
        return true;
      case "Home":
        selecting.home(false, event.shiftKey);
        return true;
      case "PageDown":
        selecting.page(1, event.shiftKey);
        return true;
      case "PageUp":
        selecting.page(-1, event.shiftKey);
        return true;
      case "F2":
        editing.begin("edit");
        return true;
      case "F9":
        commands.recalculate();
        return true;
      case "Delete":
        commands.clear();
        return true;
      case "Backspace":
        editing.begin("enter", "");
        return true;
      case "Escape":
        commands.cancelCopy();
        return true;
      case "ContextMenu":
      case "F10":
        if (event.key === "F10" && !event.shiftKey) return false;
        commands.menu();
        return true;
      default:
        // A letter goes on into the box by itself; the box only has to be empty and open.
        if (event.key.length === 1 && !event.isComposing) editing.begin("enter", "");
        return false;
    }
  };

  const withControl = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    const known: Readonly<Record<string, () => void>> = {
      home: () => selecting.home(true, event.shiftKey),
      end: () => selecting.last(event.shiftKey),
      a: () => selecting.selectAll(),
      b: () => commands.bold(),
      i: () => commands.italic(),
      u: () => commands.underline(),
      s: () => commands.save(),
      d: () => commands.fillDown(),
      r: () => commands.fillRight(),
      z: () => (event.shiftKey ? desk.redo() : desk.undo()),
      y: () => desk.redo(),
      pagedown: () => commands.nextSheet(1),
      pageup: () => commands.nextSheet(-1),
      " ": () => selecting.selectColumns(selecting.area.left, selecting.area.right, false),
    };
    const action = known[key];
    action?.();
    return action !== undefined;
  };

  const onKey = (event: KeyboardEvent): void => {
    // 229: the key belongs to an input method, which sends its text itself.
    if (event.isComposing || event.keyCode === 229) return;
    if (editing.edited ? whileEditing(event) : event.currentTarget === editing.cellBox && whileReady(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  editing.cellBox.addEventListener("keydown", onKey);
  editing.barBox.addEventListener("keydown", onKey);
}

function insertLine(editing: Editing): void {
  const { text, caret } = editing;
  editing.replace(`${text.slice(0, caret)}\n${text.slice(editing.box.selectionEnd)}`, caret + 1);
}

/** Owns the page's theme: light, dark or high contrast, by the person's choice, else by what the system asks for. */
export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

const storageKey = "workbench-theme";
const listeners = new Set<() => void>();

export function currentTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  const chosen = themes.find((theme) => theme === stored);
  if (chosen) return chosen;
  if (window.matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function applyTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  document.documentElement.dataset["theme"] = theme;
  for (const listener of listeners) listener();
}

export function onTheme(listener: () => void): void {
  listeners.add(listener);
}

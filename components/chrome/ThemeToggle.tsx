import type { View } from "../../lib/view/view";
import type { ChromeWords } from "../../lib/words/ui.types";

type Props = { words: ChromeWords["theme"]; change: (patch: Partial<View>) => void };

function otherTheme(): "light" | "dark" {
  const { theme } = document.documentElement.dataset;
  const isDark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "light" : "dark";
}

/** Names the theme a click gives; the style sheet shows the right one of the two words before any script runs. */
export function ThemeToggle({ words, change }: Props) {
  const toggle = () => {
    const theme = otherTheme();
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // A reader who forbids storage still gets the theme, for this page.
    }
    change({ theme });
  };
  return (
    <button type="button" className="theme" onClick={toggle}>
      <span className="if-light">{words.dark}</span>
      <span className="if-dark">{words.light}</span>
    </button>
  );
}

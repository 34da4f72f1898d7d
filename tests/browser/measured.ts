import type { Page } from "@playwright/test";

/** How many texts a reader sees, how large the smallest is, and which are smaller than 12 px as the screen shows them. */
export type Sizes = { count: number; least: number; small: string[] };

/** Measures every text that is seen: words of the page, of its pictures, and those that style sheets write. */
export const sizesOf = (page: Page): Promise<Sizes> =>
  page.evaluate(() => {
    const seen: [px: number, words: string][] = [];
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (!parent || words === "" || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getClientRects().length === 0) continue;
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const scale = matrix ? Math.min(Math.hypot(matrix.a, matrix.b), Math.hypot(matrix.c, matrix.d)) : 1;
      seen.push([scale * Number.parseFloat(getComputedStyle(parent).fontSize), words]);
    }
    for (const element of document.querySelectorAll("body *")) {
      for (const part of ["::before", "::after"]) {
        const { content, fontSize, visibility } = getComputedStyle(element, part);
        if (/\p{L}/u.test(content) && content !== "none" && content !== "normal" && visibility !== "hidden")
          if (isSeen(element)) seen.push([Number.parseFloat(fontSize), content]);
      }
    }
    // A hair for what is left of a number that was divided.
    const small = seen.filter(([px]) => px < 11.99).map(([px, words]) => `${px.toFixed(2)} px: ${words.slice(0, 30)}`);
    return { count: seen.length, least: Math.min(...seen.map(([px]) => px)), small };
  });

/** How much wider than the screen the page is. Unit: px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Sets the spaces between letters, words and lines that WCAG 2.2, 1.4.12 asks for; a picture keeps its own. */
export const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
       p{margin-bottom:2em!important}svg *{letter-spacing:0!important;word-spacing:0!important}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Words that are cut where their box ends. Words for the ear alone are cut on purpose. */
export const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll("body *")].filter((box) => {
      if (box instanceof SVGElement || !box.textContent?.trim() || !box.checkVisibility()) return false;
      const { clipPath, overflowX, overflowY } = getComputedStyle(box);
      if (clipPath !== "none" || !/hidden|clip/.test(overflowX + overflowY)) return false;
      return box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    });
    // What the readout and the dock cut after two lines stands whole under a pinned year and in the table.
    const known = cut.filter((box) => !box.matches(".readout [data-note], .dock :is(th, td)"));
    return known.map((box) => `${box.className}: ${box.textContent?.slice(0, 40)}`);
  });

/**
 * What a finger finds lower than 44 px. Links in running words and in tables are as high as their line; beads leave the tap to
 * their lane; the help on keys and the way past the masthead are for a keyboard.
 */
export const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const places = document.querySelectorAll("button, summary, select, textarea, input, a[href]");
    const low = [...places].filter((place) => {
      if (!place.checkVisibility({ visibilityProperty: true })) return false;
      if (place.matches(".bead, .keys, .skip, :is(p, li, td, th, dd, footer) a, label input")) return false;
      return place.getBoundingClientRect().height < 43.9;
    });
    return low.map((place) => `${place.getBoundingClientRect().height} px: ${place.outerHTML.slice(0, 80)}`);
  });

/** A stop of the keyboard that a reader cannot find: without a ring, off the screen or under something else. */
export type Lost = { stops: number; lost: string[] };

/** Whether what has the focus shows it, and where it is. Null at the end of the page. */
export const focused = (page: Page): Promise<{ name: string; fault: string } | null> =>
  page.evaluate(() => {
    const place = document.activeElement;
    if (!place || place === document.body || place === document.documentElement) return null;
    const ringed = [place, place.nextElementSibling, place.querySelector("[data-chosen]")].filter(
      (one) => one !== null,
    );
    const styles = [...ringed.map((one) => getComputedStyle(one)), getComputedStyle(place, "::before")];
    const hasRing = styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    );
    const box = place.getBoundingClientRect();
    const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + Math.min(box.height / 2, innerHeight / 2)];
    const isOff = box.bottom <= 0 || box.top >= innerHeight;
    const over = document.elementFromPoint(x, Math.max(0, Math.min(innerHeight - 1, y)));
    // A plot that is higher than what the strip leaves of the screen shows below it.
    const isUnder =
      over !== null && !place.contains(over) && !over.contains(place) && !over.closest("label")?.contains(place);
    const fault = !hasRing
      ? "no ring"
      : isOff
        ? "off the screen"
        : isUnder
          ? `under ${over.className || over.tagName}`
          : "";
    return {
      name: `${place.tagName} ${place.getAttribute("class") ?? ""} ${place.textContent?.trim().slice(0, 30)}`,
      fault,
    };
  });

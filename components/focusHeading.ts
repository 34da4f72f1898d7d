/** Puts the focus on the heading of the part in which a button is about to go, so that who reads by ear does not start over. */
export function focusHeading(leaving: Element): void {
  const heading = leaving.closest(".board, main, body")?.querySelector<HTMLElement>("h1, h2");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

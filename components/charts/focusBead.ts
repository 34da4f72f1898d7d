/** Puts the focus on the bead that holds an event, else on the one the tab key leads to, else on the first plot. */
export function focusBead(strips: ParentNode | null | undefined, event: string): void {
  const holds = `[data-events~="${CSS.escape(event)}"]`;
  const bead =
    strips?.querySelector<HTMLElement>(holds) ?? strips?.querySelector<HTMLElement>('.bead[tabindex="0"], [data-plot]');
  bead?.focus({ preventScroll: true });
}

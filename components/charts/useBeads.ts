"use client";
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useState } from "react";
import { beadUnder, stepBead } from "../../lib/view/layout/beadSteps";
import type { LaidBead, LaidStrip } from "../../lib/view/layout/layout.types";
import { keyOf } from "./Beads";
import { focusBead } from "./focusBead";

/**
 * What pointer and keys do on the beads of a strip: arrows lead from bead to bead, a press opens a single event or the list of
 * several, and on a phone, where beads are small, the whole lane takes it.
 */
export function useBeads(strip: LaidStrip, whole: RefObject<HTMLElement | null>, open: (event: string | null) => void) {
  const { beads } = strip;
  const [reached, reach] = useState<string | null>(null);
  const [listed, setListed] = useState<string | null>(null);
  const list = beads.find((bead) => bead.events.length > 1 && keyOf(bead) === listed);
  const holds = (event: string) => (bead: LaidBead) => bead.events.some(({ id }) => id === event);
  const stop = (reached && beads.find(holds(reached))) || (beads.find(({ isOpen }) => isOpen) ?? beads[0]);

  const press = (bead: LaidBead | undefined) => {
    const isGroup = bead !== undefined && bead.events.length > 1;
    setListed(isGroup && bead !== list ? keyOf(bead) : null);
    if (bead && !isGroup) open(bead.isOpen ? null : bead.lead.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = beadOf(event.target, beads);
    const next = from && stepBead(beads, from, event.key);
    if (!next) return;
    event.preventDefault();
    focusBead(event.currentTarget, keyOf(next));
  };
  const close = useCallback(
    (isBack: boolean) => {
      if (isBack && listed) focusBead(whole.current, listed);
      setListed(null);
    },
    [listed, whole],
  );
  const choose = (event: string) => {
    focusBead(whole.current, event);
    setListed(null);
    open(event);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => press(beadOf(event.target, beads) ?? beadAt(event, strip));
  return { list, stop, close, choose, reach: (bead: LaidBead) => reach(keyOf(bead)), handlers: { onKeyDown, onClick } };
}

/** The bead whose button an event came from. */
function beadOf(target: EventTarget, beads: LaidBead[]): LaidBead | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-bead]") : null;
  return button ? beads[Number(button.dataset.bead)] : undefined;
}

/** The bead a finger means. */
function beadAt({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>, strip: LaidStrip): LaidBead | undefined {
  if (strip.frame.form !== "phone") return undefined;
  const { left, top } = currentTarget.getBoundingClientRect();
  return beadUnder(strip, clientX - left, clientY - top) ?? undefined;
}

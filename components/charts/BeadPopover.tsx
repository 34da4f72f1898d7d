"use client";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

type Props = {
  label: string;
  /** x of its bead and width of the strip, px. */
  at: number;
  room: number;
  /** `isBack`: the focus goes back to the bead. */
  close: (isBack: boolean) => void;
  children: ReactNode;
};

const widest = 440;
const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** What a bead of several holds, under its strip. Takes the focus when it opens; Esc and a click elsewhere close it. */
export function BeadPopover({ label, at, room, close, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    rowsOf(box.current)[0]?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useEffect(() => {
    const listen = ({ target }: PointerEvent) => isOutside(box.current, target) && close(false);
    document.addEventListener("pointerdown", listen);
    return () => document.removeEventListener("pointerdown", listen);
  }, [close]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === "Escape") close(true);
    else if (step) stepRow(box.current, step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) =>
    relatedTarget && isOutside(box.current, relatedTarget) && close(false);
  const width = Math.min(widest, room);
  const left = Math.max(0, Math.min(room - width, at - width / 2));
  return (
    <div
      ref={box}
      className="bead-list"
      role="dialog"
      aria-label={label}
      style={{ left, width }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <i className="notch" style={{ left: at - left }} />
      {children}
    </div>
  );
}

const rowsOf = (box: HTMLElement | null) => [...(box?.querySelectorAll<HTMLElement>("a, button") ?? [])];

function stepRow(box: HTMLElement | null, step: number): void {
  const rows = rowsOf(box);
  const place = rows.findIndex((row) => row.matches(":focus"));
  rows[Math.max(0, Math.min(rows.length - 1, place + step))]?.focus();
}

/** The strip of the list is not elsewhere: a click there opens and closes lists by itself. */
function isOutside(box: HTMLElement | null, target: EventTarget | null): boolean {
  return !(target instanceof Node && box?.parentElement?.contains(target));
}

"use client";
import { type RefObject, useEffect } from "react";
import type { Lang } from "../../lib/types";
import { announceChange, announceEdge, announceYear } from "../../lib/view/describe/announce";
import type { ChartModel } from "../../lib/view/model.types";
import { openedEvent } from "../../lib/view/panel/opened";
import type { Span } from "../../lib/view/view";
import { choose, linesOf } from "../crosshair";
import type { Announce } from "../useAnnounce";
import type { BoardActions } from "../useBoard";
import type { SharedYear } from "../useYear";

/** Id of the words that tell a screen reader of the keys. */
export const keysHintId = "keys-hint";

type Board = {
  model: ChartModel;
  lang: Lang;
  year: SharedYear;
  restYear: number;
  act: BoardActions;
  announce: Announce;
};

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -10, PageUp: 10 };
const lineSteps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
const eventSteps: Record<string, "earlier" | "later"> = { "[": "earlier", "]": "later" };
/** Held down they would do and undo. */
const once = ["Enter", " ", "Escape"];

/**
 * The keys of every plot of a board: arrows by year and by line, page keys by ten years, Home and End to the edges, brackets to the
 * events before and after, Enter pins, Esc undoes one thing. Each is answered by one announcement.
 */
export function useYearKeys(root: RefObject<HTMLElement | null>, board: Board): void {
  useEffect(() => {
    const element = root.current;
    const press = (event: KeyboardEvent) => {
      const { key } = event;
      const plot = plotFor(event);
      if (!plot || isForBrowser(event) || (event.repeat && once.includes(key))) return;
      if (answer(key, plot, board)) event.preventDefault();
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  });
}

/** The plot a key is for: the one with the focus, and for the keys of events any, wherever on the board the focus is. */
function plotFor({ target, key, currentTarget }: KeyboardEvent): HTMLElement | null {
  if (target instanceof HTMLElement && target.dataset.plot !== undefined) return target;
  if (!(key in eventSteps) || !(currentTarget instanceof HTMLElement)) return null;
  return currentTarget.querySelector<HTMLElement>("[data-plot]");
}

/** Brackets need Alt on many keyboards; with anything else it belongs to the browser. */
function isForBrowser(event: KeyboardEvent): boolean {
  if (event.key in eventSteps) return event.metaKey || (event.ctrlKey && !event.getModifierState("AltGraph"));
  return event.metaKey || event.ctrlKey || event.altKey;
}

/** Does what a key asks for. Gives back false of a key that asks for nothing. */
function answer(key: string, plot: HTMLElement, board: Board): boolean {
  const { year, restYear, act, model } = board;
  const now = year.current() ?? restYear;
  const lineStep = lineSteps[key];
  const eventStep = eventSteps[key];
  const next = target(key, now, model.span);
  if (next !== null) readYear(next, plot, board);
  else if (lineStep) readLine(lineStep, now, plot, board);
  else if (eventStep) openNext(eventStep, now, plot, board);
  else if (key === "Enter" || key === " ") tellChange(() => act.pick(now), plot, board);
  else if (key === "Escape") tellChange(act.letGo, plot, board);
  else return false;
  return true;
}

function target(key: string, now: number, { from, to }: Span): number | null {
  if (key === "Home") return from;
  if (key === "End") return to;
  const step = steps[key];
  return step === undefined ? null : Math.min(to, Math.max(from, now + step));
}

function readYear(next: number, plot: HTMLElement, { year, lang, announce }: Board): void {
  const { chosen } = linesOf(plot);
  choose(plot, chosen);
  year.hold(next);
  announce((model) => announceYear(model, next, chosen, lang));
}

function readLine(step: number, now: number, plot: HTMLElement, board: Board): void {
  const { keys, chosen } = linesOf(plot);
  choose(plot, keys[keys.indexOf(chosen) + step] ?? chosen);
  readYear(now, plot, board);
}

/** The event before or after the opened one; where none is open, before or after the middle of the year shown. */
function openNext(direction: "earlier" | "later", now: number, plot: HTMLElement, board: Board): void {
  const { model, year, act, lang, announce } = board;
  const { marks } = model.events;
  const opened = openedEvent(model, lang);
  const middle = now + 0.5;
  const near = direction === "later" ? marks.find(({ at }) => at >= middle) : marks.findLast(({ at }) => at < middle);
  const next = marks.find(({ id }) => id === (opened ? opened[direction] : near?.id));
  if (!next) {
    announce((latest) => announceEdge(latest, direction, lang));
    return;
  }
  tellChange(() => act.open(next.id), plot, board);
  year.hold(Math.floor(next.at));
}

function tellChange(act: () => void, plot: HTMLElement, { model: { view }, lang, announce }: Board): void {
  const { chosen } = linesOf(plot);
  act();
  announce((model) => announceChange(view, model, chosen, lang));
}

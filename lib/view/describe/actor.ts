import type { Actor } from "../../words/prose.types";
import type { Span } from "../view";

const ussr: Span = { from: 1922, to: 1991 };

/** Whose trade it was: of the USSR, of Russia before or after it, or of both where the years cross a border. */
export function actorOf(from: number, to: number): Actor {
  if (from > ussr.to || to < ussr.from) return "russian";
  return from >= ussr.from && to <= ussr.to ? "soviet" : "joined";
}

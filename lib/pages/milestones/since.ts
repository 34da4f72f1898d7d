import type { Milestone } from "../../types";
import { yearOf } from "../../view/clock";

/** Years a reader can begin with: the first years of some eras, and of decades. */
export const sinceYears = [1945, 1990, 2000, 2010, 2022] as const;

/** The years an event is not before, a blank between two: "1945 1990" for one of 1995. */
export const sinceOf = (milestone: Milestone): string =>
  sinceYears.filter((year) => yearOf(milestone) >= year).join(" ");

import type { ComponentType } from "react";
import type { Lang } from "../../lib/types";

/** Pages whose content is made at build and never changes in the browser. */
export type StandingPage = "milestones" | "claims" | "data" | "methods";

/** Loads the content of a page, with all it is made of. */
export type Stand = (page: StandingPage, lang: Lang) => Promise<{ default: ComponentType }>;

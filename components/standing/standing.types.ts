import type { ComponentType } from "react";
import type { Lang } from "../../lib/types";

/** Pages whose content is made at build and never changes in the browser. */
export type StandingPage = "milestones" | "claims" | "data" | "methods";

/** What stands as the server wrote it: the content of a page, or what comes before its tools. */
export type StandingPart = StandingPage | "claims-intro";

/** Loads the content of a page, with all it is made of. */
export type Stand = (page: StandingPart, lang: Lang) => Promise<{ default: ComponentType }>;

import type { ReactNode } from "react";
import { ClaimsContent } from "../components/claims/ClaimsContent";
import { ClaimsIntro } from "../components/claims/ClaimsIntro";
import { DataContent } from "../components/datapage/DataContent";
import { MethodsContent } from "../components/methods/MethodsContent";
import { MilestonesContent } from "../components/milestones/MilestonesContent";
import type { Stand, StandingPart } from "../components/standing/standing.types";
import type { Lang } from "../lib/types";
import { claimsOf, dataModel, eventsModel, methodsOf } from "./published";

/** The content of each page that is made at build and stands as it is. */
const contents: Record<StandingPart, (lang: Lang) => ReactNode | Promise<ReactNode>> = {
  milestones: (lang) => <MilestonesContent model={eventsModel(lang)} lang={lang} />,
  claims: (lang) => <ClaimsContent model={claimsOf(lang)} lang={lang} />,
  "claims-intro": (lang) => <ClaimsIntro model={claimsOf(lang)} lang={lang} />,
  data: async (lang) => <DataContent model={await dataModel(lang)} lang={lang} />,
  methods: (lang) => <MethodsContent model={methodsOf(lang)} lang={lang} />,
};

/** Makes the content of a page at build; in the browser `#standing` is a wait without an end. */
export const stand: Stand = async (page, lang) => {
  const content = await contents[page](lang);
  return { default: () => content };
};

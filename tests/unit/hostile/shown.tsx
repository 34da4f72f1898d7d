import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Notice } from "../../../components/chrome/Notice";
import { ClaimsContent } from "../../../components/claims/ClaimsContent";
import { ClaimsIntro } from "../../../components/claims/ClaimsIntro";
import { SourceChoice } from "../../../components/controls/SourceChoice";
import { MilestonesContent } from "../../../components/milestones/MilestonesContent";
import { ChangeTable } from "../../../components/panels/ChangeTable";
import { EventRows } from "../../../components/panels/EventList";
import { Opened } from "../../../components/panels/Opened";
import { Panel } from "../../../components/panels/Panel";
import { Readout } from "../../../components/panels/Readout";
import { WhoSaysSo } from "../../../components/panels/WhoSaysSo";
import { claimsModel } from "../../../lib/pages/claims/model";
import { milestonesModel } from "../../../lib/pages/milestones/model";
import type { Dataset, Lang } from "../../../lib/types";
import { fileYears } from "../../../lib/view/clock";
import type { ChartModel } from "../../../lib/view/model.types";
import { uiWords } from "../../../lib/words/ui";

const nothing = () => undefined;
const noPath = () => "/en/";

/** The actions of a board that is only looked at. */
const idle = new Proxy({}, { get: () => nothing });

/** What a board shows of its model, as HTML: panels with their tables and sources, the opened event, the pins, what changed. */
export function boardHtml(model: ChartModel, data: Dataset, lang: Lang): string {
  const words = uiWords(lang);
  const sourcesOf = (ids: string[]) => data.sources.filter(({ id }) => ids.includes(id));
  // A cast, because nothing that acts is called while HTML is written.
  const act = idle as Parameters<typeof Opened>[0]["act"];
  const year = idle as Parameters<typeof Panel>[0]["year"];
  const parts: ReactNode[] = [
    ...model.panels.map((panel) => (
      <Panel
        key={panel.id}
        panel={panel}
        words={words.board}
        sourcesOf={sourcesOf}
        control={<SourceChoice view={model.view} dataset={data} lang={lang} change={nothing} />}
        takeAway={nothing}
        laid={null}
        still={null}
        year={year}
        restYear={model.view.to}
        isLive={false}
        act={act}
      />
    )),
    <Opened key="opened" {...{ model, lang, act, sourcesOf, words }} width={1120} href={noPath} />,
    <EventRows key="events" marks={model.events.marks} words={words.board} href={noPath} open={nothing} />,
    <WhoSaysSo key="who" points={model.points} heading="" pins={[...model.view.pin]} zero={0} lang={lang} />,
    <Readout
      key="readout"
      model={model.readout}
      year={model.view.to}
      pins={[...model.view.pin]}
      change={model.pinChange ?? null}
      words={words.board}
      unpin={nothing}
      help={null}
    />,
    model.change && (
      <ChangeTable
        key="change"
        table={model.change}
        years={fileYears(model.clock)}
        lang={lang}
        words={words.board}
        isStill={false}
      />
    ),
  ];
  return renderToStaticMarkup(createElement(Fragment, null, ...parts));
}

/** The pages that stand as they were built, as HTML. */
export function standingHtml(data: Dataset, lang: Lang): string {
  const claims = claimsModel(data, lang);
  return renderToStaticMarkup(
    <>
      <MilestonesContent model={milestonesModel(data, lang)} lang={lang} />
      <ClaimsIntro model={claims} lang={lang} />
      <ClaimsContent model={claims} lang={lang} />
    </>,
  );
}

/** The line that says what of an address could not be used. */
export const noticeHtml = (notices: string[]): string =>
  renderToStaticMarkup(<Notice notices={notices} words="Dismiss" dismiss={nothing} />);

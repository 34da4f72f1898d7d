"use client";
import { lazy, Suspense, useState } from "react";
import type { FileId } from "../../lib/export/fileName";
import { zipPath } from "../../lib/paths";
import type { Lang } from "../../lib/types";
import { pictureTheme, viewPath } from "../../lib/view/link";
import type { ChartModel, PanelModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { TakeAwayBar } from "../panels/TakeAwayBar";
import { OutcomeLine } from "./OutcomeLine";
import type { Wish } from "./pictures";
import type { Section } from "./TakeAwayDialog";
import { useTaking } from "./useTaking";
import "./takeAway.css";

const TakeAwayDialog = lazy(() => import("./TakeAwayDialog"));

type Props = {
  /** What is shown when a reader takes it. */
  now: () => ChartModel;
  /** The panel to take; none takes them all. */
  panel?: PanelModel;
  lang: Lang;
  words: BoardWords["takeAway"];
};

/** Pictures and numbers of what is shown, and the link that shows it again, in a row of words; the rest in a dialog behind it. */
export function TakeAway({ now, panel, lang, words }: Props) {
  const { outcome, file, copy, cancel } = useTaking();
  const [opened, setOpened] = useState<Section | null>(null);
  const wish = (): Wish => {
    const model = now();
    return { model, panel: panel?.id ?? null, lang, theme: pictureTheme(model.view) };
  };
  const save = (id: FileId) => () => file(id, wish());
  const open = (section: Section) => () => setOpened(section);
  const link = () => copy("link", new URL(viewPath(now(), lang, pictureTheme(now().view)), location.href).href);
  const files = { png: save("png"), slide: save("slide"), svg: save("svg"), csv: save("csv"), json: save("json") };
  const whole = { zip: zipPath, cite: open("cite"), embed: open("embed"), link };
  const take = { ...files, ...(panel ? {} : whole), more: open("files") };
  return (
    <>
      <TakeAwayBar name={panel?.name ?? ""} take={take} words={words} {...(panel ? {} : { id: "take-away" })} />
      <OutcomeLine outcome={outcome} lang={lang} cancel={cancel} />
      {opened && (
        <Suspense>
          <TakeAwayDialog wish={wish()} section={opened} close={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
}

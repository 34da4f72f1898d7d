"use client";
import { type ComponentType, useState } from "react";
import { createPortal } from "react-dom";
import type { FileId } from "../../lib/export/fileName";
import { zipPath } from "../../lib/paths";
import type { Lang } from "../../lib/types";
import { pictureTheme, viewPath } from "../../lib/view/link";
import type { ChartModel, PanelModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { TakeAwayBar } from "../panels/TakeAwayBar";
import { OutcomeLine } from "./OutcomeLine";
import type { Wish } from "./pictures";
import type { DialogProps, Section } from "./TakeAwayDialog";
import { useTaking } from "./useTaking";
import "./takeAway.css";

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
  const { outcome, file, copy, open, cancel } = useTaking();
  const [opened, setOpened] = useState<{ section: Section; Dialog: ComponentType<DialogProps> } | null>(null);
  const wish = (): Wish => {
    const model = now();
    return { model, panel: panel?.id ?? null, lang, theme: pictureTheme(model.view) };
  };
  const save = (id: FileId) => () => file(id, wish());
  const show = (section: Section) => () =>
    open(async () => {
      const { default: Dialog } = await import("./TakeAwayDialog");
      setOpened({ section, Dialog });
    });
  const link = () => copy("link", new URL(viewPath(now(), lang, pictureTheme(now().view)), location.href).href);
  const files = { png: save("png"), slide: save("slide"), svg: save("svg"), csv: save("csv"), json: save("json") };
  const whole = { zip: zipPath, cite: show("cite"), embed: show("embed"), link };
  const take = { ...files, ...(panel ? {} : whole), more: show("files") };
  return (
    <>
      <TakeAwayBar name={panel?.name ?? ""} take={take} words={words} {...(panel ? {} : { id: "take-away" })} />
      <OutcomeLine outcome={outcome} lang={lang} cancel={cancel} />
      {/* Outside the board, whose keys are not for what is pressed in here. */}
      {opened &&
        createPortal(
          <opened.Dialog wish={wish()} section={opened.section} close={() => setOpened(null)} />,
          document.body,
        )}
    </>
  );
}

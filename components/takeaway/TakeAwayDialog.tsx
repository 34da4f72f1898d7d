"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { pagePath, zipPath } from "../../lib/paths";
import { viewPath } from "../../lib/view/link";
import { embedWords } from "../../lib/words/embed";
import { takeWords } from "../../lib/words/takeaway";
import { CitePart } from "./CitePart";
import { CopyField } from "./CopyField";
import { EmbedPart } from "./EmbedPart";
import { Offers } from "./Offers";
import { OutcomeLine } from "./OutcomeLine";
import { Preview } from "./Preview";
import type { Wish } from "./pictures";
import { useTaking } from "./useTaking";
import { WhatToTake } from "./WhatToTake";
import "./dialog.css";

/** What a reader came for. */
export type Section = "files" | "cite" | "embed";

export type DialogProps = { wish: Wish; section: Section; close: () => void };

/** Everything that can be taken of a view, over the page: pictures, numbers, link, frame, citation. */
export default function TakeAwayDialog({ wish: first, section, close }: DialogProps) {
  const [wish, setWish] = useState(first);
  const dialog = useRef<HTMLDialogElement>(null);
  const { outcome, file, copy, copyImage, cancel } = useTaking();
  const { model, lang, panel, theme } = wish;
  const words = takeWords[lang];
  const framed = panel ?? model.panelIds[0];
  useEffect(() => {
    dialog.current?.showModal();
    return keepInView(dialog.current, "details[open]");
  }, []);
  const link = new URL(viewPath(model, lang, theme, panel ?? undefined), location.href).href;
  return (
    <dialog ref={dialog} className="take" aria-labelledby="take-title" onClose={close}>
      <form method="dialog" className="take-head">
        <h2 id="take-title" className="title">
          {words.title}
        </h2>
        <button type="submit" className="link">
          {words.close}
        </button>
      </form>
      <WhatToTake wish={wish} words={words} change={setWish} />
      <OutcomeLine outcome={outcome} lang={lang} cancel={cancel} />
      <section aria-labelledby="take-picture">
        <h3 id="take-picture">{words.picture}</h3>
        <Preview wish={wish} words={words.painting} />
        <Offers ids={["png", "png1", "slide", "square", "svg"]} words={words.files} take={(id) => file(id, wish)}>
          <li>
            <button type="button" className="link" onClick={() => copyImage(wish)}>
              {words.image.name}
            </button>{" "}
            <span className="note">{words.image.about}</span>
          </li>
        </Offers>
      </section>
      <section aria-labelledby="take-numbers">
        <h3 id="take-numbers">{words.numbers}</h3>
        <Offers ids={["csv", "excel", "behind", "json", "columns"]} words={words.files} take={(id) => file(id, wish)} />
      </section>
      <section aria-labelledby="take-everything">
        <h3 id="take-everything">{words.everything}</h3>
        <ul className="offers">
          <li>
            <a href={zipPath}>{words.zip.name}</a> <span className="note">{words.zip.about}</span>
          </li>
          <li>
            <a href={pagePath(lang, "data")}>{words.data}</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="take-link">
        <h3 id="take-link">{words.link}</h3>
        <CopyField name={words.link} value={link} copy={words.copy} take={() => copy("link", link)} />
      </section>
      <Fold name={words.cite} isOpen={section === "cite"}>
        <CitePart wish={wish} words={words} copy={(text) => copy("citation", text)} file={(id) => file(id, wish)} />
      </Fold>
      {model.page !== "embed" && framed !== undefined && (
        <Fold name={words.embed} isOpen={section === "embed"}>
          {panel === null && model.panelIds.length > 1 && <p className="note">{words.one}</p>}
          <EmbedPart
            model={model}
            panel={framed}
            lang={lang}
            words={embedWords[lang]}
            copy={(code) => copy("code", code)}
          />
        </Fold>
      )}
    </dialog>
  );
}

/** A part that costs something is made when it is first unfolded. */
function Fold({ name, isOpen, children }: { name: string; isOpen: boolean; children: ReactNode }) {
  const [isSeen, setSeen] = useState(isOpen);
  return (
    <details className="fold" open={isOpen} onToggle={({ currentTarget }) => currentTarget.open && setSeen(true)}>
      <summary>{name}</summary>
      {isSeen && children}
    </details>
  );
}

/** What comes later moves the part a reader has asked for: it is followed until the reader moves it. */
function keepInView(dialog: HTMLElement | null, wanted: string): () => void {
  const part = dialog?.querySelector(wanted);
  if (!dialog || !part) return () => {};
  const observer = new ResizeObserver(() => part.scrollIntoView());
  for (const child of dialog.children) observer.observe(child);
  const stop = () => observer.disconnect();
  for (const touch of ["wheel", "pointerdown", "keydown"]) dialog.addEventListener(touch, stop, { once: true });
  return stop;
}

"use client";
import { useEffect, useState } from "react";
import { type Citation, citeSource } from "../../lib/export/cite";
import type { Source } from "../../lib/types";
import type { TakeWords } from "../../lib/words/takeaway.types";
import { CopyField } from "./CopyField";
import { citationOf, panelsOf } from "./files";
import { Offers } from "./Offers";
import type { Wish } from "./pictures";
import { allSources } from "./sources";

type Props = { wish: Wish; words: TakeWords; copy: (text: string) => void; file: (id: "bib" | "ris") => void };

type Cited = { view: Citation; sources: Source[] };

/** How to cite the view, or one of its sources, in three forms. */
export function CitePart({ wish, words, copy, file }: Props) {
  const cited = useCited(wish);
  const [chosen, setChosen] = useState("");
  if (cited === null) return <p className="note">{words.loading}</p>;
  if (cited === "failed") {
    return (
      <p className="note">
        {words.outcome.failed.sources} <a href="/data/citations.bib">BibTeX</a>, <a href="/data/citations.ris">RIS</a>
      </p>
    );
  }
  const source = cited.sources.find(({ id }) => id === chosen);
  const citation = source ? citeSource(source, wish.lang) : cited.view;
  return (
    <div className="cite-part">
      <label>
        <span className="note">{words.single}</span>{" "}
        <select value={source ? chosen : ""} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value="">{words.view}</option>
          {cited.sources.map(({ id, title, publisher }) => (
            <option key={id} value={id}>
              {[title, publisher].filter(Boolean).join(" · ")}
            </option>
          ))}
        </select>
      </label>
      {(["text", "bibtex", "ris"] as const).map((form) => (
        <div key={form}>
          <h4>{words.forms[form]}</h4>
          <CopyField
            name={words.forms[form]}
            value={citation[form]}
            copy={words.copy}
            take={() => copy(citation[form])}
            rows={5}
          />
        </div>
      ))}
      {!source && (
        <Offers ids={["bib", "ris"]} words={words.files} take={(id) => (id === "bib" || id === "ris") && file(id)} />
      )}
    </div>
  );
}

/** The citations, once the sources are there; null until then. */
function useCited(wish: Wish): Cited | "failed" | null {
  const [cited, setCited] = useState<Cited | "failed" | null>(null);
  useEffect(() => {
    let isLate = false;
    const behind = new Set(panelsOf(wish).flatMap(({ sources }) => sources));
    Promise.all([citationOf(wish), allSources()])
      .then(([view, sources]) => ({ view, sources: sources.filter(({ id }) => behind.has(id)) }))
      .catch((error: unknown): "failed" => {
        console.error(error);
        return "failed";
      })
      .then((next) => isLate || setCited(next));
    return () => {
      isLate = true;
    };
  }, [wish]);
  return cited;
}

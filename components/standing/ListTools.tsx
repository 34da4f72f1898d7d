"use client";
import { useMemo, useRef } from "react";
import type { Listing, Lost } from "../../lib/pages/listing";
import { fill } from "../../lib/words/fill";
import { firstFew } from "../../lib/words/firstFew";
import type { ListToolsWords } from "../../lib/words/listTools";
import { Notice } from "../chrome/Notice";
import { Pick, type Words } from "./Pick";
import type { Found } from "./standingList";
import { useListing } from "./useListing";
import "./listTools.css";

type Options = Words[];

type Props = {
  /** Id of the standing element that holds the entries. */
  list: string;
  /** What there is to filter by; the first option stands for all. */
  facets: { name: string; legend: string; options: Options }[];
  /** The first option is the order of the document. */
  sorts?: Options;
  /** Entries in their groups, then in one list. */
  groups?: Options;
  words: ListToolsWords;
};

const sheet = "list-options";

/**
 * Search, filters and order of a list the server wrote. It moves and hides what stands there, and keeps what is asked in the address.
 */
export function ListTools({ list, facets, sorts, groups, words }: Props) {
  const choices = useMemo(() => ({ facets, sorts, groups }), [facets, sorts, groups]);
  const { listing, found, lost, isUsual, change, reset, forgive } = useListing(list, choices);
  const search = useRef<HTMLInputElement>(null);
  return (
    <search className="list-tools" aria-label={words.name}>
      <Notice notices={lostWords(lost, words)} words={words.dismiss} dismiss={forgive} />
      <div className="sought">
        <label>
          {words.search}
          <input
            ref={search}
            type="search"
            autoComplete="off"
            value={listing.q}
            onChange={(event) => change({ q: event.currentTarget.value })}
          />
        </label>
        <button type="button" className="link phone" popoverTarget={sheet}>
          {words.name}
        </button>
      </div>
      <form id={sheet} className="controls" method="dialog" popover="auto" autoComplete="off" aria-label={words.name}>
        <p className="sheet-head phone">
          <b>{words.name}</b>
          <button type="button" className="link" popoverTarget={sheet} popoverTargetAction="hide">
            {words.done}
          </button>
        </p>
        {facets.map(({ name, legend, options }) => (
          <Pick
            key={name}
            name={name}
            legend={legend}
            options={options}
            value={listing.chosen[name] ?? ""}
            choose={(value) => change({ chosen: { ...listing.chosen, [name]: value } })}
          />
        ))}
        {sorts && <Setting field="sort" legend={words.sort} options={sorts} listing={listing} change={change} />}
        {groups && <Setting field="group" legend={words.group} options={groups} listing={listing} change={change} />}
      </form>
      <div className="found">
        <p role="status">{found && foundWords(found, words)}</p>
        {!isUsual && (
          <button
            type="button"
            className="link"
            onClick={() => {
              reset();
              search.current?.focus();
            }}
          >
            {words.reset}
          </button>
        )}
      </div>
    </search>
  );
}

type SettingProps = {
  field: "sort" | "group";
  legend: string;
  options: Options;
  listing: Listing;
  change: (patch: Partial<Listing>) => void;
};

function Setting({ field, legend, options, listing, change }: SettingProps) {
  const choose = (value: string) => change({ [field]: value });
  return <Pick name={field} legend={legend} options={options} value={listing[field]} choose={choose} />;
}

function foundWords({ n, total, isNamedBeside }: Found, words: ListToolsWords): string {
  const sentence = n === total ? words.all : n === 0 ? words.nothing : words.found;
  return [fill(sentence, { n, total }), isNamedBeside && words.named].filter(Boolean).join(" ");
}

/** What of the address could not be used. */
function lostWords(lost: readonly Lost[], { lost: words }: ListToolsWords): string[] {
  const sentences = { "unknown-value": words.value, "unknown-parameter": words.parameter, repeated: words.repeated };
  return firstFew(
    lost.map(({ parameter, given, used, reason }) => fill(sentences[reason], { parameter, given, used })),
    (n) => fill(words.more, { n }),
  );
}

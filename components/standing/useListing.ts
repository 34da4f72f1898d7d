import { useEffect, useRef, useState } from "react";
import {
  type Choices,
  defaultListing,
  formatListing,
  type Listing,
  type Lost,
  parseListing,
} from "../../lib/pages/listing";
import { type Found, type Show, standingList } from "./standingList";

/** The entry the address names after its `#`. An address without one keeps the target it had. */
const namedItem = (): Element | null =>
  location.hash ? (document.querySelector(":target")?.closest("[data-item]") ?? null) : null;

/** The query of a listing; a theme in the address stays. */
function addressOf(listing: Listing, choices: Choices): string {
  const theme = new URLSearchParams(location.search).get("theme");
  const query = [formatListing(listing, choices), theme && `theme=${encodeURIComponent(theme)}`]
    .filter(Boolean)
    .join("&");
  return query ? `?${query}` : location.pathname;
}

/**
 * Keeps a standing list, what is asked of it and the address the same. An address that could not be used as it is stays until the
 * reader changes something. `choices` must be the same object from one render to the next.
 */
export function useListing(id: string, choices: Choices) {
  const [listing, setListing] = useState(() => defaultListing(choices));
  const [found, setFound] = useState<Found | null>(null);
  const [lost, setLost] = useState<Lost[]>([]);
  const list = useRef<Show | null>(null);

  const show = (next: Listing, named: Element | null) => {
    setListing(next);
    setFound(list.current?.(next, named) ?? null);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` sets states and reads a ref, and is the same whenever it is made
  useEffect(() => {
    const element = document.getElementById(id);
    list.current = element && standingList(element, choices);
    let read: string | null = null;
    const take = () => {
      const { search } = location;
      const parsed = parseListing(search, choices);
      const named = namedItem();
      show(parsed.listing, named);
      if (search !== read) setLost(parsed.lost);
      read = search;
      document.documentElement.removeAttribute("data-view");
      // The browser went there before the list was as asked.
      if (search) named?.scrollIntoView();
    };
    take();
    const events = ["popstate", "hashchange"];
    for (const event of events) addEventListener(event, take);
    return () => {
      for (const event of events) removeEventListener(event, take);
    };
  }, [id, choices]);

  const change = (patch: Partial<Listing>) => {
    const next = { ...listing, ...patch };
    show(next, null);
    setLost([]);
    history.replaceState(null, "", addressOf(next, choices));
  };
  const usual = defaultListing(choices);
  const isUsual = formatListing(listing, choices) === "";
  return { listing, found, lost, isUsual, change, reset: () => change(usual), forgive: () => setLost([]) };
}

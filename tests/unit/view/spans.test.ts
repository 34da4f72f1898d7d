import { expect, it } from "vitest";
import { centreSpan, edgeAfterKey, edgeLimits, moveEdge, slideSpan, spanOver } from "../../../lib/view/spans";

const span = { from: 1985, to: 2024 };

it("an end moves to a year and leaves the other where it is", () => {
  expect(moveEdge(span, "from", 1990)).toEqual({ from: 1990, to: 2024 });
  expect(moveEdge(span, "to", 2000)).toEqual({ from: 1985, to: 2000 });
});

it("the ends never meet and never leave the history", () => {
  expect(moveEdge(span, "from", 2030)).toEqual({ from: 2023, to: 2024 });
  expect(moveEdge(span, "to", 1900)).toEqual({ from: 1985, to: 1986 });
  expect(moveEdge(span, "from", 1700)).toEqual({ from: 1860, to: 2024 });
  expect(moveEdge(span, "to", 2300)).toEqual({ from: 1985, to: 2024 });
});

it("a span of one year, which an address may ask for, has limits that hold its year", () => {
  expect(edgeLimits({ from: 1990, to: 1990 }, "from")).toEqual({ least: 1860, most: 1990 });
  expect(edgeLimits({ from: 1990, to: 1990 }, "to")).toEqual({ least: 1990, most: 2024 });
  expect(edgeLimits({ from: 2024, to: 2024 }, "to")).toEqual({ least: 2024, most: 2024 });
});

it("a span slides with its length, up to the ends of the history", () => {
  expect(slideSpan({ from: 1990, to: 1995 }, -10)).toEqual({ from: 1980, to: 1985 });
  expect(slideSpan({ from: 1990, to: 1995 }, 100)).toEqual({ from: 2019, to: 2024 });
  expect(slideSpan({ from: 1990, to: 1995 }, -500)).toEqual({ from: 1860, to: 1865 });
  expect(slideSpan({ from: 1860, to: 2024 }, 3)).toEqual({ from: 1860, to: 2024 });
});

it("a span is centred on a year where the history leaves room", () => {
  expect(centreSpan({ from: 1990, to: 2000 }, 1950)).toEqual({ from: 1945, to: 1955 });
  expect(centreSpan({ from: 1990, to: 2000 }, 1861)).toEqual({ from: 1860, to: 1870 });
});

it("two years make a span in either order; one year, or years outside the history, make none", () => {
  expect(spanOver(1995, 1989)).toEqual({ from: 1989, to: 1995 });
  expect(spanOver(1989, 1990)).toEqual({ from: 1989, to: 1990 });
  expect(spanOver(1989, 1989)).toBeNull();
  expect(spanOver(-3, 5)).toBeNull();
});

it("keys move an end by one year, by ten, and to its limits", () => {
  const after = (key: string) => edgeAfterKey(span, "from", key)?.from;
  expect(["ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp"].map(after)).toEqual([1984, 1984, 1986, 1986]);
  expect(["PageDown", "PageUp", "Home", "End"].map(after)).toEqual([1975, 1995, 1860, 2023]);
  expect(edgeAfterKey(span, "to", "Home")).toEqual({ from: 1985, to: 1986 });
  expect(edgeAfterKey(span, "to", "Tab")).toBeNull();
});

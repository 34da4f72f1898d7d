import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawing } from "../../scripts/architecture/draw.mjs";
import { importsOf, modules } from "../../scripts/architecture/imports.mjs";
import { ground, roomOf, rooms } from "../../scripts/architecture/rooms.mjs";

const floors = [...rooms.map(({ name }) => name), ground.name];
const imports = modules().flatMap(importsOf);
const inside = imports.filter(({ name }) => /^[.#]/.test(name));

describe("the rooms of the code", () => {
  it("every module has its room, and every import of ours leads to a module", () => {
    expect(inside.length).toBeGreaterThan(1000);
    expect(modules().filter((path) => !floors.includes(roomOf(path)))).toEqual([]);
    expect(inside.filter(({ to }) => to === null)).toEqual([]);
  });

  it("no module imports more than types from a room above its own; #standing alone does, at build", () => {
    const upward = inside.filter(
      ({ from, to, isOfTypes }) => !isOfTypes && to && floors.indexOf(roomOf(from)) > floors.indexOf(roomOf(to)),
    );
    expect(upward.map(({ from, name }) => `${from} ${name}`)).toEqual(["components/standing/Standing.tsx #standing"]);
  });

  it("the drawing is that of the code as it is: npm run architecture", () => {
    expect(readFileSync("docs/architecture.svg", "utf8")).toBe(drawing());
  });
});

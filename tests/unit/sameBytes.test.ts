import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

/** East and west of Greenwich; half an hour off; two languages with their own commas and capitals. */
const places = [
  { TZ: "UTC", LC_ALL: "en_US.UTF-8" },
  { TZ: "Asia/Seoul", LC_ALL: "es_ES.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" },
];

type Made = { timeZone: string; locale: string; hashes: Record<string, string> };

async function madeIn(place: (typeof places)[number]): Promise<Made> {
  const { stdout } = await run("node_modules/.bin/tsx", ["tests/unit/everyByte.ts"], {
    env: { ...process.env, ...place },
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout);
}

it("every published file, page and picture is the same to the byte in three time zones and three locales", async () => {
  const [first, ...others] = await Promise.all(places.map(madeIn));
  expect([first, ...others].map((made) => [made?.timeZone, made?.locale])).toEqual(
    places.map(({ TZ, LC_ALL }) => [TZ, LC_ALL.slice(0, 5).replace("_", "-")]),
  );
  expect(Object.keys(first?.hashes ?? {}).length).toBeGreaterThan(500);
  for (const other of others) expect(other.hashes).toEqual(first?.hashes);
});

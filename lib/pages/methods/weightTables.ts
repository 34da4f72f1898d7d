import { eventsOf } from "../../derive/intensity";
import { defaultWeights, weightKeys } from "../../derive/intensityWeights";
import { formatCount } from "../../format";
import { decimal } from "../../format/number";
import { koreas } from "../../partners";
import type { EventKind, EventLevel } from "../../types";
import { uiWords } from "../../words/ui";
import type { Cell, Table } from "./block.types";
import { number, rowHead, type Setting, tableOf } from "./setting";

/** The weight of each level, with the events of the two Koreas it applies to. */
export function levelTable(setting: Setting): Table {
  const { levelCaption, heads, levels } = setting.index.intensity;
  return weightTable(
    levelCaption,
    [heads.level, heads.weight, heads.events],
    "level",
    (id: EventLevel) => levels[id],
    setting,
  );
}

/** The weight of each kind of event, likewise. */
export function kindTable(setting: Setting): Table {
  const { kindCaption, heads } = setting.index.intensity;
  const { kinds } = uiWords(setting.lang).lists;
  return weightTable(
    kindCaption,
    [heads.kind, heads.weight, heads.events],
    "kind",
    (id: EventKind) => kinds[id],
    setting,
  );
}

function weightTable<Id extends EventLevel | EventKind>(
  caption: string,
  heads: string[],
  part: "level" | "kind",
  nameOf: (id: Id) => string,
  { dataset, lang }: Setting,
): Table {
  const events = koreas.flatMap((one) => eventsOf(dataset.milestones, one));
  const ids = new Set(events.map(({ id }) => id));
  const own = dataset.milestones.filter(({ id }) => ids.has(id));
  // Keys are `part.id`, and of a part all ids are of one kind.
  const keys = weightKeys[part];
  const rows = keys.map((key): Cell[] => {
    const id = key.slice(part.length + 1) as Id;
    const count = own.filter((event) => event[part] === id).length;
    return [rowHead(nameOf(id)), number(decimal(defaultWeights[key], lang, 1)), number(formatCount(count, lang))];
  });
  return tableOf(caption, heads, rows);
}

import type { Block, Table } from "../../../../lib/pages/methods/block.types";

/** Every part of a section, those in folds too. */
export function flat(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === "fold" ? [block, ...flat(block.blocks)] : [block]));
}

/** The tables of a section, in the order of reading. */
export const tablesOf = (blocks: Block[]): Table[] =>
  flat(blocks).flatMap((block) => (block.kind === "table" ? [block.table] : []));

/** All words of a section. */
export function wordsOf(blocks: Block[]): string[] {
  return flat(blocks).flatMap((block) => {
    if ("words" in block) return [block.words];
    if ("items" in block) return block.items;
    if (block.kind === "table") return [block.table.caption, ...block.table.rows.flat().map(({ words }) => words)];
    return [];
  });
}

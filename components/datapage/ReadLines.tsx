import type { Lang } from "../../lib/types";
import type { DataPageWords } from "../../lib/words/dataPage";

type Props = { address: string; words: DataPageWords["read"]; lang: Lang };

/** A spreadsheet in Spanish parts arguments by semicolons; the last one says that the figures have decimal points. */
const formula = (address: string, lang: Lang) =>
  lang === "en" ? `=IMPORTDATA("${address}")` : `=IMPORTDATA("${address}"; ","; "en_US")`;

/** A line for each program, with a real address, ready to paste. */
export function ReadLines({ address, words, lang }: Props) {
  return (
    <>
      <h3>{words.python}</h3>
      <pre>{`import pandas as pd\ntrade = pd.read_csv("${address}", keep_default_na=False, na_values=[""])`}</pre>
      <h3>{words.r}</h3>
      <pre>{`trade <- read.csv("${address}", na.strings = "", encoding = "UTF-8")`}</pre>
      <h3>{words.sheet}</h3>
      <p>{words.sheetNote}</p>
      <pre>{formula(address, lang)}</pre>
    </>
  );
}

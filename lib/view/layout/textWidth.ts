/** Widths of the printable ASCII characters from the space on, in thousandths of the size; figures are tabular. */
const regular = table(
  "281,278,403,631,638,813,639,222,362,362,500,659,276,460,276,357,648,648,648,648,648,648,648,648,648,648,276,276,659,659,659,507," +
    "936,676,651,727,719,598,587,743,740,264,543,652,563,889,753,761,635,761,639,638,642,741,676,949,642,665,625,362,357,362,469,452," +
    "497,564,621,558,621,582,361,609,591,237,237,544,237,869,585,597,609,609,372,523,364,581,557,813,540,557,541,362,327,362,659",
);
const bold = table(
  "248,309,396,643,649,844,663,213,393,393,543,673,291,466,290,379,670,670,670,670,670,670,670,670,670,670,290,290,673,673,673,544," +
    "999,724,657,744,724,608,586,755,744,275,561,677,566,906,741,775,643,776,651,649,660,734,724,1007,690,705,653,393,379,393,481,468," +
    "497,575,630,577,630,593,377,625,613,261,261,569,261,898,610,608,625,625,397,549,380,608,576,837,563,576,562,393,358,393,673",
);
const serif = table(
  "228,314,423,544,538,949,739,206,384,384,458,548,307,335,307,364,547,547,547,547,547,547,547,547,547,547,307,307,548,548,548,430," +
    "867,712,668,663,744,634,610,725,809,387,394,726,616,930,757,742,637,742,707,560,650,757,706,1020,678,667,592,356,364,356,548,528," +
    "400,554,630,527,623,540,374,573,650,336,313,615,337,961,652,590,632,613,475,475,368,640,581,850,585,592,497,365,301,365,548",
);

/** Characters outside ASCII that the site sets, the widest of the three faces. */
const others: Record<string, number> = {
  "–": 556,
  "‘": 236,
  "’": 236,
  "“": 460,
  "”": 459,
  "·": 307,
  "×": 673,
  "−": 673,
  º: 473,
  ª: 474,
  "¿": 544,
  "¡": 314,
  "‹": 381,
  "›": 381,
  "«": 597,
  "»": 599,
  "\u00a0": 281,
  "\u202f": 182,
};

const faces = { regular, bold, serif };
const marks = /\p{M}/gu;
const unknown = 1000;
/** The reader's own sans is not known at build: the table of a wide face, and a little more. */
const safety = 1.04;

function table(widths: string): number[] {
  return widths.split(",").map(Number);
}

/**
 * How much room words take on one line.
 *
 * Unit: px at `size` px. An upper estimate for the faces of the site; combining marks take no room.
 */
export function textWidth(words: string, size: number, face: keyof typeof faces = "regular"): number {
  const widths = faces[face];
  let sum = 0;
  for (const char of words.normalize("NFD").replace(marks, "")) {
    sum += widths[char.charCodeAt(0) - 32] ?? others[char] ?? unknown;
  }
  return (sum * size * safety) / 1000;
}

/**
 * Breaks words into lines of at most `width` px, at spaces. A word wider than that keeps a line of its own.
 *
 * Shape: one string for each line.
 */
export function wrapWords(words: string, width: number, size: number, face: keyof typeof faces = "regular"): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines as `wrapWords`, as even in length as they can be. */
export function balanceWords(words: string, width: number, size: number): string[] {
  const lines = wrapWords(words, width, size);
  let even = lines;
  for (let less = width - size / 2; less > 0; less -= size / 2) {
    const tried = wrapWords(words, less, size);
    if (tried.length > lines.length || tried.some((line) => textWidth(line, size) > width)) break;
    even = tried;
  }
  return even;
}

/** A text, its cells by row (null for a row that cannot be told apart), and what is reported of it, with the reason. */
export type AcidCase = { name: string; text: string; rows: (string[] | null)[]; codes?: string[]; why?: string };

/** What the sections of RFC 4180 ask for. */
export const rfc4180: AcidCase[] = [
  {
    name: "2.1, each record on a line",
    text: "aaa,bbb,ccc\nzzz,yyy,xxx\n",
    rows: [
      ["aaa", "bbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ],
  },
  {
    name: "2.1, lines that end in CRLF",
    text: "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n",
    rows: [
      ["aaa", "bbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ],
    codes: ["x-line-ends"],
    why: "the RFC asks for CRLF; our files are LF, so that they are the same bytes everywhere",
  },
  {
    name: "2.2, a last record without a line end",
    text: "aaa,bbb\nzzz,yyy",
    rows: [
      ["aaa", "bbb"],
      ["zzz", "yyy"],
    ],
    codes: ["x-final-line-end"],
    why: "the RFC allows it; a file cut at its end looks just so",
  },
  {
    name: "2.3, a header of the same form",
    text: "field_name,second\naaa,bbb\n",
    rows: [
      ["field_name", "second"],
      ["aaa", "bbb"],
    ],
  },
  { name: "2.4, spaces are part of a cell", text: "a, b ,c\n", rows: [["a", " b ", "c"]] },
  { name: "2.4, a comma at the end is a cell more", text: "a,b,\n", rows: [["a", "b", ""]] },
  { name: "2.5, cells in quotes or not", text: '"aaa","bbb",ccc\n', rows: [["aaa", "bbb", "ccc"]] },
  {
    name: "2.5, no quotes inside a cell without quotes",
    text: 'a"a,b\n',
    rows: [['a"a', "b"]],
    codes: ["x-stray-quote"],
  },
  {
    name: "2.6, line breaks and commas in quotes",
    text: '"aaa","b\nbb","c,c"\nz,y,x\n',
    rows: [
      ["aaa", "b\nbb", "c,c"],
      ["z", "y", "x"],
    ],
  },
  { name: "2.7, a quote in quotes is doubled", text: '"aaa","b""bb","ccc"\n', rows: [["aaa", 'b"bb', "ccc"]] },
  { name: "2.7, quotes alone in a cell", text: '"""",""""""\n', rows: [['"', '""']] },
];

/** What the suites of other readers of CSV hold, in our own words. */
export const widelyUsed: AcidCase[] = [
  {
    name: "empty cells in quotes and not",
    text: 'a,b,c\n1,"",""\n2,,\n',
    rows: [
      ["a", "b", "c"],
      ["1", "", ""],
      ["2", "", ""],
    ],
  },
  { name: "one column", text: "a\n1\n", rows: [["a"], ["1"]] },
  { name: "one column with an empty cell", text: 'a\n""\n1\n', rows: [["a"], [""], ["1"]] },
  {
    name: "a line of commas alone",
    text: "a,b,c\n,,\n",
    rows: [
      ["a", "b", "c"],
      ["", "", ""],
    ],
  },
  { name: "a header without rows", text: "a,b\n", rows: [["a", "b"]] },
  { name: "line breaks of several kinds of rows in one cell", text: 'a\n"1\n\n2\n"\n', rows: [["a"], ["1\n\n2\n"]] },
  {
    name: "a line break first in a cell",
    text: 'a,b\n"\n1",2\n',
    rows: [
      ["a", "b"],
      ["\n1", "2"],
    ],
  },
  {
    name: "letters beyond the basic plane",
    text: "a,b\n𝒳😀,е́\n",
    rows: [
      ["a", "b"],
      ["𝒳😀", "е́"],
    ],
  },
  { name: "Korean, Russian and Arabic", text: "a\n두만강 Тумень تومان\n", rows: [["a"], ["두만강 Тумень تومان"]] },
  { name: "JSON in a cell", text: 'a\n"{""x"": [1, ""y""]}"\n', rows: [["a"], ['{"x": [1, "y"]}']] },
  {
    name: "HTML in a cell",
    text: 'a,b\n"<b class=""x"">y</b>",z\n',
    rows: [
      ["a", "b"],
      ['<b class="x">y</b>', "z"],
    ],
  },
  {
    name: "apostrophes",
    text: "a,b\n'1','2'\n",
    rows: [
      ["a", "b"],
      ["'1'", "'2'"],
    ],
  },
  {
    name: "a backslash before a quote escapes nothing",
    text: 'a,b\n"1\\",2\n',
    rows: [
      ["a", "b"],
      ["1\\", "2"],
    ],
  },
  {
    name: "a number sign does not begin a comment",
    text: "a,b\n#1,2\n",
    rows: [
      ["a", "b"],
      ["#1", "2"],
    ],
  },
  {
    name: "cells longer than any buffer",
    text: `a,b\n"${"x,".repeat(50_000)}",1\n`,
    rows: [
      ["a", "b"],
      ["x,".repeat(50_000), "1"],
    ],
  },
  { name: "a row of many cells", text: `${"a,".repeat(5_000)}a\n`, rows: [Array.from({ length: 5_001 }, () => "a")] },
  {
    name: "labels twice",
    text: "a,a\n1,2\n",
    rows: [
      ["a", "a"],
      ["1", "2"],
    ],
  },
  { name: "ragged rows", text: "a,b\n1\n1,2,3\n", rows: [["a", "b"], ["1"], ["1", "2", "3"]] },
  {
    name: "blank lines, kept as rows of one empty cell",
    text: "a,b\n\n1,2\n\n",
    rows: [["a", "b"], [""], ["1", "2"], [""]],
  },
  {
    name: "a byte order mark",
    text: "\uFEFFa,b\n1,2\n",
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    codes: ["x-byte-order-mark"],
    why: "it would stand before the first label",
  },
  {
    name: "lines that end in CR",
    text: "a,b\r1,2\r",
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    codes: ["x-line-ends"],
  },
  {
    name: "a lone CR in a cell",
    text: "a,b\n1\r,2\n",
    rows: [
      ["a", "b"],
      ["1\r", "2"],
    ],
  },
  {
    name: "a space after the closing quote",
    text: 'a,b\n"1" ,2\n',
    rows: [["a", "b"], null],
    codes: ["x-stray-quote"],
    why: "RFC 4180 has no such cell; others drop the space or keep the quotes",
  },
  {
    name: "a space before the opening quote",
    text: 'a,b\n1, "2"\n',
    rows: [
      ["a", "b"],
      ["1", ' "2"'],
    ],
    codes: ["x-stray-quote"],
  },
  {
    name: "text after the closing quote",
    text: 'a,b\n"1"x,2\n3,4\n',
    rows: [["a", "b"], null, ["3", "4"]],
    codes: ["x-stray-quote"],
    why: "nobody can tell where the cell ends",
  },
  {
    name: "a quote that is never closed",
    text: 'a,b\n1,"2\n3,4\n',
    rows: [["a", "b"], null, ["3", "4"]],
    codes: ["x-unclosed-quote"],
    why: "others read the rest of the file into one cell",
  },
  {
    name: "tabs between cells",
    text: "a\tb\n1\t2\n",
    rows: [null],
    codes: ["format-error"],
    why: "CSVW lets a dialect say so; a file of ours has commas",
  },
  {
    name: "semicolons between cells",
    text: "a;b\n1;2\n",
    rows: [null],
    codes: ["format-error"],
    why: "CSVW lets a dialect say so; a file of ours has commas",
  },
  { name: "no bytes", text: "", rows: [null], codes: ["source-error"], why: "an empty file has no header" },
];

import { expect, test } from "vitest";
import { type Name, parseNames } from "../../../../lib/export/cite/names";
import { dataset } from "../../view/pages";

const written = (name: Name): string => ("whole" in name ? `{${name.whole}}` : `${name.family}|${name.given}`);

function testNames(author: string, ...expected: string[]) {
  expect(parseNames(author).people.map(written)).toEqual(expected);
}

test("names are parted into family and the rest", () => {
  testNames("Katherine Barbieri and Omar M. G. Keshk", "Barbieri|Katherine", "Keshk|Omar M. G.");
  testNames("E. Voeten, A. Strezhnev, M. Bailey", "Voeten|E.", "Strezhnev|A.", "Bailey|M.");
  testNames(
    "Nicholas Eberstadt, Marc Rubin and Albina Tretyakova",
    "Eberstadt|Nicholas",
    "Rubin|Marc",
    "Tretyakova|Albina",
  );
  testNames("Isabella L. Bird Bishop", "Bishop|Isabella L. Bird");
  testNames("Ludwig van Beethoven", "van Beethoven|Ludwig");
});

test("names of families alone stay alone", () => {
  testNames("Leeds, Ritter, Mitchell and Long", "Leeds|", "Ritter|", "Mitchell|", "Long|");
  testNames("Gibler, Miller, and Little", "Gibler|", "Miller|", "Little|");
});

test("a Korean name keeps its order where it is written in Korean order", () => {
  testNames("Kim Jong-heon", "Kim|Jong-heon");
  testNames("Robert A. Scalapino and Chong-Sik Lee", "Scalapino|Robert A.", "Lee|Chong-Sik");
  testNames("Mary Smith-Jones", "Smith-Jones|Mary");
});

test("others and editors are said and are no names", () => {
  expect(parseNames("Palmer et al.")).toEqual({
    people: [{ family: "Palmer", given: "" }],
    hasOthers: true,
    areEditors: false,
  });
  expect(parseNames("James Clay Moltz and Alexandre Y. Mansourov (eds.)")).toEqual({
    people: [
      { family: "Moltz", given: "James Clay" },
      { family: "Mansourov", given: "Alexandre Y." },
    ],
    hasOthers: false,
    areEditors: true,
  });
});

test("what is no list of persons stays whole", () => {
  testNames("Central Bank of Russia", "{Central Bank of Russia}");
  testNames("Ministry of Trade and Industry", "{Ministry of Trade and Industry}");
  testNames("Barbieri, Katherine", "{Barbieri, Katherine}");
  testNames("Barbieri, Katherine and Omar Keshk", "{Barbieri, Katherine and Omar Keshk}");
  testNames("unknown (perhaps 1949)", "{unknown (perhaps 1949)}");
  testNames("");
});

test("every author of the data is read as persons, and no word is lost", () => {
  for (const { author } of dataset.sources.filter((source) => source.author !== "")) {
    const { people } = parseNames(author);
    const words = people.flatMap((name) => ("whole" in name ? ["whole"] : `${name.given} ${name.family}`.split(" ")));
    const said = author.replace(/ et al\.| \(eds\.\)/g, "").split(/,? and |, | /);
    expect(words.filter((word) => word !== "").toSorted(), author).toEqual(said.toSorted());
  }
});

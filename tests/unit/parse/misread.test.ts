import fc from "fast-check";
import { expect, it } from "vitest";
import { faultOfMisread } from "../../../lib/parse/misread";

const readAs = (text: string) => [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");
const letters = (signs: string, least = 2) =>
  fc.array(fc.constantFrom(...signs), { minLength: least, maxLength: 20 }).map((found) => found.join(""));
const russian = letters("абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГД");
const korean = letters("북한남로무역통계외교부");
const accented = letters("áéíóúñüÁÉÍÓÚÑçß", 1);

it("names the text that any Russian, Korean or accented text was before it was misread", () => {
  fc.assert(
    fc.property(fc.oneof(russian, korean, accented), (text) => {
      expect(faultOfMisread(`x ${readAs(text)} y`)?.hint).toContain(`was ${text}; write that`);
    }),
  );
});

it("lets pass what is meant: other scripts, and their quotes, dashes and accents side by side", () => {
  const spanish = fc.constantFrom("está”…", "«CAÑ»", "“É”", "à la “Ó»”", "año—y", "più…", "NIÑO’", "¿Á?", "él”—");
  const quoted = russian.map((text) => `«${text}»… – “${text}”`);
  const joined = fc.tuple(spanish, quoted, korean, accented).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(joined, (text) => {
      expect(faultOfMisread(text)).toBeNull();
    }),
  );
});

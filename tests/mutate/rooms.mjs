/** The rooms of the code whose tests are put to the test: what is changed, and the tests that have to notice. */
export const rooms = {
  parse: { mutate: ["lib/parse/**/*.ts"], tests: ["tests/unit/parse/**/*.test.ts"] },
  derive: { mutate: ["lib/derive/**/*.ts"], tests: ["tests/unit/derive/**/*.test.ts"] },
  "view/url": { mutate: ["lib/view/url*.ts"], tests: ["tests/unit/view/url*.test.ts"] },
};

/**
 * The rooms of the code whose tests are put to the test: what is changed, and the tests that have to notice. Walks over all the
 * data are left out where they take seconds, since each test runs a thousand times: without them the score can only be lower.
 */
export const rooms = {
  parse: {
    mutate: ["lib/parse/**/*.ts"],
    tests: ["tests/unit/parse/**/*.test.ts"],
    leftOut: ["tests/unit/parse/{corruption,cut,golden,large}.test.ts"],
  },
  derive: { mutate: ["lib/derive/**/*.ts"], tests: ["tests/unit/derive/**/*.test.ts"], leftOut: [] },
  "view/url": { mutate: ["lib/view/url*.ts"], tests: ["tests/unit/view/url*.test.ts"], leftOut: [] },
};

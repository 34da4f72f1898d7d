/** Id of the list of claims, which the tools over it work on. */
export const claimList = "claim-list";

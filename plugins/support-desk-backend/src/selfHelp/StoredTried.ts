/** What is kept with a ticket of what was tried before it: with the texts of that day, for models change. */
export interface StoredTried {
  steps: { id: string; text: string }[];
  /** `url`: a path in the portal, or an address. */
  articles: { title: string; url?: string }[];
  /** `user`: full reference. */
  superUsers: { user: string; answer?: string }[];
  /** Id of the question to super users that it comes from. */
  question?: string;
  /** The model asked, and nothing was tried (S1-20). */
  nothing: boolean;
}

/** How far the article about a candidate has come, as those who write it tell. Each throws NotFoundError for an unknown id. */
export interface CandidateProgress {
  /** An article is being written about it. @param draft - id of the draft */
  drafting(id: string, draft: string): Promise<void>;

  /** Somebody has to merge the article that was written about it. */
  proposed(id: string): Promise<void>;

  /** It goes by the title of its article from now on. @param article - its `url` is a path in the portal */
  published(id: string, article: { title: string; url: string }): Promise<void>;

  /** Its draft was thrown away. */
  reopened(id: string): Promise<void>;

  /** Who asked it, as full references of users: to be told, never to be shown. */
  askersOf(id: string): Promise<string[]>;
}

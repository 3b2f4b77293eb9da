/** Articles proposed by pull and merge requests; hosts and credentials are those of `integrations`. */
export interface Config {
  supportDesk?: {
    pullRequests?: {
      /** Who commits; the author is who wrote the article. */
      committer?: {
        /** Default: `Support Desk`. */
        name?: string;
        /** Default: `support-desk@` and the host of `app.baseUrl`. */
        email?: string;
      };
    };
  };
}

export interface Config {
  supportDesk?: {
    publishing?: {
      /** Pull and merge requests; hosts and credentials are those of `integrations`. */
      pullRequests?: {
        /** Who commits; the author is always whoever publishes. */
        committer?: {
          /** Default: `Support Desk`. */
          name?: string;
          /** Default: `support-desk@` and the host of `app.baseUrl`. */
          email?: string;
        };
      };
    };
  };
}

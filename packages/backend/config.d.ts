export interface Config {
  auth?: {
    providers?: {
      /** Sign-in by choosing a person of the demo data, for development only. */
      persona?: {
        /** Headings of the sign-in page in their order: the persona-role annotation and its title. */
        roles?: { [role: string]: string };
        /** Starts even with NODE_ENV=production. Then whoever reaches the portal may be anybody. */
        dangerouslyAllowInProduction?: boolean;
      } | null;
    };
  };
}

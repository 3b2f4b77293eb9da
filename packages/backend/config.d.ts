export interface Config {
  demo?: {
    /** Whether the first start of a portal with sign-in by persona does what `examples/tickets.yaml`, `examples/knowledge.yaml`, `examples/licences.yaml`, `examples/notices.yaml` and `examples/mails` say; default: it does. */
    tickets?: boolean;
  };
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

/** What the columns of a table hold about people. Each column is in one of the lists; names are separated by blanks. */
export interface TableColumns {
  /** Why there is something about people in it, for `docs/security.md`. */
  about?: string;
  /** The primary key. Default: `id`. */
  key?: string;
  /** A column with a person whose rows are of no use without them: they are deleted with the person. */
  gone?: string;
  /** Rows that name somebody are deleted with them: they were on their way, and tell of nothing that is not stored elsewhere. */
  fleeting?: true;
  /** References of people, or of groups. */
  person?: string;
  /** Texts and JSON in which somebody may be named: references, names and addresses are replaced there. */
  named?: string;
  /** What somebody wrote, and the column that says who: nothing of it stays. Others are replaced in it as in {@link named}. */
  words?: Record<string, string>;
  /** Nothing about people. */
  plain: string;
}

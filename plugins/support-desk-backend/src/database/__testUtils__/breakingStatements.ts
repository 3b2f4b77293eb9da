const NAME = `"?([a-z_]+)"?`;
const CREATE = new RegExp(`^create table (?:if not exists )?${NAME}`, 'i');
const CHANGED = new RegExp(
  `^(?:alter table (?:only )?|create unique index .* on )${NAME}`,
  'i',
);

/** What a replica that knows nothing of it reads or writes no longer as it did. */
const BREAKING =
  /^drop table|^truncate|^alter table .*\b(drop column|rename|alter column|drop constraint|add constraint)|^create unique index/i;

/** A column that others leave out of what they insert. */
const REQUIRED =
  /\badd column\b(?!.*\bgenerated always\b)[^,]*\bnot null\b(?![^,]*\bdefault\b)/is;

/**
 * The statements of one migration on PostgreSQL that break replicas of the release before, which go on while it runs. What it does to
 * a table or a column that it has made itself breaks nobody.
 */
export function breakingStatements(statements: string[]): string[] {
  const made = new Set<string>();
  return statements.filter(sql => {
    const created = CREATE.exec(sql)?.[1];
    if (created) made.add(created);
    const added = [...sql.matchAll(new RegExp(`add column ${NAME}`, 'gi'))];
    added.forEach(([, column]) => made.add(column));
    const column = new RegExp(`alter column ${NAME}`, 'i').exec(sql)?.[1];
    const table = CHANGED.exec(sql)?.[1];
    if ((table && made.has(table)) || (column && made.has(column)))
      return false;
    return BREAKING.test(sql) || REQUIRED.test(sql);
  });
}

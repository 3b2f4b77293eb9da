/** What an open ticket has more time for than its original: up to a month, so that nothing falls due while it is measured. */
const LATER = 'copies.number * 7919 % 43200 * 60000';
const WORDS = 2_000;
/** Five words of a language that nobody speaks. */
const SUMMARY = [7919, 104729, 1299709, 15485863, 32452843]
  .map(prime => `'wo' || to_hex(copies.number * ${prime} % ${WORDS}) || 'rd'`)
  .join(` || ' ' || `);
/** The open ones come from few people, so that a page of theirs is as full whatever the past. */
const REPORTER = `'user:default/person-' || case when copies.open then 1000 + copies.number % 200 else 1000 + copies.number % 4000 end`;
const ASSIGNEE = `'person-' || copies.team + 200 * (copies.number % 5)`;

const moved = (column: string) => `source.${column} + copies.shift`;
/** Where a ticket stands by its next due time; what is closed stands nowhere, and stays there. */
const ordered = (column: string) =>
  `source.${column} + case when copies.open then ${LATER} else 0 end`;
const due = (column: string) =>
  `source.${column} + case when copies.open then ${LATER} else copies.shift end`;
const each = (columns: string[], sql: (column: string) => string) =>
  Object.fromEntries(columns.map(it => [it, sql(it)]));

/** In SQL, what a copy has in a column, by table; the other columns are those of the original. */
export const VALUES = {
  tickets: {
    id: 'copies.id',
    key: `'D' || copies.model || '-' || copies.number + 1000`,
    key_order: `'D' || copies.model || '-' || lpad((copies.number + 1000)::text, 12, '0')`,
    summary: SUMMARY,
    summary_order: SUMMARY,
    reporter: REPORTER,
    team: `'group:default/team-' || copies.team`,
    assignee: `case when copies.number % 3 > 0 then 'user:default/' || ${ASSIGNEE} end`,
    assignee_order: `case when copies.number % 3 > 0 then ${ASSIGNEE} else '~' end`,
    ...each(['created_at', 'updated_at'], moved),
    ...each(
      [
        'next_due_at',
        'at_risk_at',
        'due_order',
        'due_order_down',
        'queue_order',
      ],
      ordered,
    ),
  },
  ticket_clocks: {
    ticket_id: 'copies.id',
    ...each(['started_at', 'met_at', 'missed_at', 'stopped_at'], moved),
    ...each(['due_at', 'at_risk_at'], due),
  },
  ticket_events: {
    ticket_id: 'copies.id',
    ...each(['at', 'recorded_at'], moved),
  },
  ticket_levels: {
    ticket_id: 'copies.id',
    ...each(['entered_at', 'left_at', 'stopped_at'], moved),
  },
  ticket_words: {
    ticket_id: 'copies.id',
    public_words: `source.public_words || ' ' || ${SUMMARY} || ' ' || copies.number + 1000`,
  },
};

export type CopiedTable = keyof typeof VALUES;

/** What the database fills in by itself. */
export const FILLED_IN: Partial<Record<CopiedTable, string[]>> = {
  ticket_words: ['number', 'public_index', 'internal_index'],
};

/** Two words that few tickets have in common: as people search. */
export const wordsOfTicket = (number: number) =>
  [7919, 104729]
    .map(prime => `wo${((number * prime) % WORDS).toString(16)}rd`)
    .join(' ');

// @ts-check

/**
 * By what else lists of tickets are sorted: the order of the queue, and each column that they show.
 */

const numbers = [
  'queue_order',
  'priority_order',
  'status_order',
  'level_order',
];
const texts = ['key_order', 'summary_order', 'model_order', 'assignee_order'];
const sorts = [...numbers, ...texts];

/** The sorts that work is taken by have an index for each column by which lists are narrowed down. */
const worked = ['queue_order', 'priority_order'];
const filters = ['model_ref', 'team', 'assignee', 'reporter', 'status'];

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('tickets', table => {
    numbers.forEach(name => table.bigInteger(name).notNullable().defaultTo(0));
    texts.forEach(name => table.string(name).notNullable().defaultTo(''));
  });
  if (knex.client.config.client === 'pg') {
    // The same order of texts as in SQLite, whatever the language of the database.
    for (const name of texts) {
      await knex.raw(
        'alter table tickets alter column ?? type varchar(255) collate "C"',
        [name],
      );
    }
  }
  await fillIn(knex);
  await knex.schema.alterTable('tickets', table => {
    // For super users, who read the tickets of some modules.
    table.index(['model_ref', 'module', 'id'], 'tickets_module_idx');
    for (const sort of sorts) {
      table.index([sort, 'id'], `tickets_${sort}_idx`);
    }
    for (const sort of worked) {
      for (const filter of filters) {
        table.index([filter, sort, 'id'], `tickets_${filter}_${sort}_idx`);
      }
    }
  });
};

/**
 * Sorts the tickets that there are; none of them has frozen a queue.
 *
 * @param {import('knex').Knex} knex
 */
async function fillIn(knex) {
  const rows = knex('tickets').join(
    'ticket_snapshots',
    'ticket_snapshots.id',
    'tickets.snapshot_id',
  );
  let last = '';
  for (;;) {
    const tickets = await rows
      .clone()
      .where('tickets.id', '>', last)
      .orderBy('tickets.id')
      .limit(200)
      .select('tickets.*', 'ticket_snapshots.body');
    if (tickets.length === 0) return;
    for (const { id, body, ...ticket } of tickets) {
      await knex('tickets')
        .where({ id })
        .update(sortColumns(ticket, JSON.parse(body)));
    }
    last = tickets[tickets.length - 1].id;
  }
}

/**
 * As the code did at the time of this migration.
 *
 * @param {Record<string, any>} ticket
 * @param {any} snapshot
 */
function sortColumns(ticket, snapshot) {
  const finished = ['closed', 'cancelled', 'merged'].includes(ticket.status);
  return {
    queue_order: finished ? 8_640_000_000_000_001 : ticket.due_order,
    priority_order: snapshot.priority?.rank ?? 1_000_000,
    status_order: [
      'new',
      'reopened',
      'acknowledged',
      'inProgress',
      'waiting',
      'resolved',
      'closed',
      'cancelled',
      'merged',
    ].indexOf(ticket.status),
    level_order: snapshot.level.level,
    key_order: numbered(ticket.key),
    summary_order: alphabetical(ticket.summary),
    model_order: alphabetical(snapshot.modelTitle),
    assignee_order: ticket.assignee?.split('/')[1] ?? '~',
  };
}

/**
 * @param {string} key
 */
function numbered(key) {
  return key.replace(/\d+$/, number => number.padStart(12, '0'));
}

/**
 * @param {string} text
 */
function alphabetical(text) {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
  return [...folded].slice(0, 100).join('');
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index ??', ['tickets_module_idx']);
  for (const sort of worked) {
    for (const filter of filters) {
      await knex.raw('drop index ??', [`tickets_${filter}_${sort}_idx`]);
    }
  }
  for (const sort of sorts) {
    await knex.raw('drop index ??', [`tickets_${sort}_idx`]);
    await knex.raw('alter table tickets drop column ??', [sort]);
  }
};

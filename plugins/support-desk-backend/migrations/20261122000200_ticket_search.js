// @ts-check

/**
 * The words of tickets, in the engine's own full-text index.
 *
 * Words are split and folded in code, the same for both engines, so neither engine's parser has a say in what a word is.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('ticket_words', table => {
    table.increments('number');
    table.string('ticket_id').notNullable().unique();
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table
      .text('public_words')
      .notNullable()
      .comment('Of what everybody may read who may read the ticket');
    table
      .text('internal_words')
      .notNullable()
      .comment('Of that and of internal remarks; empty where there are none');
  });
  if (isPostgres(knex)) {
    for (const kind of ['public', 'internal']) {
      await knex.raw(
        `alter table ticket_words add column ${kind}_index tsvector not null
         generated always as (array_to_tsvector(string_to_array(${kind}_words, ' '))) stored`,
      );
      await knex.raw(
        `create index ticket_words_${kind}_idx on ticket_words using gin (${kind}_index)`,
      );
    }
  } else {
    await createSqliteIndex(knex);
  }
  await indexTickets(knex);
  await knex.raw('alter table tickets drop column search');
};

/**
 * An index whose content is the table's: triggers keep it up, also when rows go with their ticket.
 *
 * @param {import('knex').Knex} knex
 */
async function createSqliteIndex(knex) {
  const columns = 'public_words, internal_words';
  const insert = `insert into ticket_words_index (rowid, ${columns})
    values (new.number, new.public_words, new.internal_words);`;
  const remove = `insert into ticket_words_index (ticket_words_index, rowid, ${columns})
    values ('delete', old.number, old.public_words, old.internal_words);`;

  // "ascii" takes every letter beyond ASCII as part of a word, and what is no letter the words do not hold.
  await knex.raw(
    `create virtual table ticket_words_index using fts5 (${columns},
     content = 'ticket_words', content_rowid = 'number', tokenize = 'ascii', prefix = '2 3')`,
  );
  for (const [change, statements] of [
    ['insert', insert],
    ['delete', remove],
    ['update', `${remove} ${insert}`],
  ]) {
    await knex.raw(
      `create trigger ticket_words_${change} after ${change} on ticket_words begin ${statements} end`,
    );
  }
}

/**
 * Indexes the tickets that were there before the index.
 *
 * @param {import('knex').Knex} knex
 */
async function indexTickets(knex) {
  let last = '';
  for (;;) {
    const tickets = await knex('tickets')
      .where('id', '>', last)
      .orderBy('id')
      .limit(200)
      .select('id', 'search');
    if (tickets.length === 0) return;
    await knex('ticket_words').insert(
      tickets.map(({ id, search }) => ({
        ticket_id: id,
        public_words: wordsOf(search),
        internal_words: '',
      })),
    );
    last = tickets[tickets.length - 1].id;
  }
}

/**
 * As the code did at the time of this migration.
 *
 * @param {string} text
 */
function wordsOf(text) {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
  const words = folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(words.map(word => [...word].slice(0, 64).join('')))].join(
    ' ',
  );
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('tickets', table => {
    table.text('search').notNullable().defaultTo('');
  });
  await knex('tickets').update({
    search: knex.raw(`lower(key || '\n' || summary || '\n' || description)`),
  });
  if (!isPostgres(knex)) await knex.schema.dropTable('ticket_words_index');
  await knex.schema.dropTable('ticket_words');
};

/**
 * @param {import('knex').Knex} knex
 */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}

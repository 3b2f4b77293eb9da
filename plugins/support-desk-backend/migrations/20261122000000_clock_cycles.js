// @ts-check

/**
 * What a clock went through: its pauses one by one, so that a new target can leave out exactly these, earlier cycles, who set its due
 * time by hand, and whether its team was told that it runs short. No clock had ended a pause before, so nothing is carried over.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('ticket_clocks', table => {
    table
      .text('pauses')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON: those that ended, in order and without overlaps');
    table
      .text('ended_pause_reasons')
      .comment('JSON: of the running pause, those that ended already');
    table
      .text('cycles')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON: what it was each time before the ticket was reopened');
    table
      .string('due_set_by')
      .comment('Who set the due time by hand; it then stays put');
    table
      .bigInteger('warned_at')
      .comment('When it was told that 75 % are used');
  });
  await dropColumns(knex, ['paused_ms']);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('ticket_clocks', table => {
    table.bigInteger('paused_ms').notNullable().defaultTo(0);
  });
  await dropColumns(knex, [
    'pauses',
    'ended_pause_reasons',
    'cycles',
    'due_set_by',
    'warned_at',
  ]);
};

/**
 * Both engines can, but Knex would rebuild SQLite's table for it, and loses the condition of its partial index.
 *
 * @param {import('knex').Knex} knex
 * @param {string[]} columns
 */
async function dropColumns(knex, columns) {
  for (const column of columns) {
    await knex.raw('alter table ticket_clocks drop column ??', [column]);
  }
}

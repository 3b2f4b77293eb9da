// @ts-check

/**
 * Messages that were written in the same transaction as the fact they tell of, and that a task delivers.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('outbox', table => {
    table.string('id').primary();
    table.string('kind').notNullable().comment('notification or signal');
    table.text('payload').notNullable().comment('JSON');
    table.bigInteger('created_at').notNullable();
    table.integer('attempts').notNullable();
    table
      .bigInteger('next_attempt_at')
      .comment('None: delivered, or given up after many attempts');
    table.bigInteger('delivered_at');
    table.text('last_error');
    table.index(['next_attempt_at', 'id'], 'outbox_next_attempt_idx');
    table.index(['delivered_at'], 'outbox_delivered_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('outbox');
};

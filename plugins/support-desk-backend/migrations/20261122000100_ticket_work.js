// @ts-check

/**
 * How a ticket stands: its category, on whom it waits, how it was resolved, into which other one it went.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('tickets', table => {
    table.string('category').comment('Id of a category of the model');
    table
      .text('progress')
      .notNullable()
      .defaultTo('{}')
      .comment('JSON: waiting, resolution and the status before a merge');
    table.string('merged_into').comment('Id of the ticket that goes on');
    table
      .bigInteger('wake_at')
      .comment('When it goes on or closes by itself, if nobody acts before');
    table.index(['wake_at', 'id'], 'tickets_wake_at_idx');
    table.index(['merged_into'], 'tickets_merged_into_idx');
    table.index(['model_ref', 'category'], 'tickets_category_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('tickets', table => {
    table.dropIndex(['model_ref', 'category'], 'tickets_category_idx');
    table.dropIndex(['merged_into'], 'tickets_merged_into_idx');
    table.dropIndex(['wake_at', 'id'], 'tickets_wake_at_idx');
    table.dropColumns('category', 'progress', 'merged_into', 'wake_at');
  });
};

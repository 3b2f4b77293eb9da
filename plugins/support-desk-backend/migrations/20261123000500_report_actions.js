// @ts-check

/**
 * Which actions of reviews of reports are done.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('report_actions_done', table => {
    table.string('review_id').notNullable();
    table.integer('action').notNullable().comment('Its number, from 1');
    table.string('done_by').notNullable();
    table.bigInteger('done_at').notNullable();
    table.primary(['review_id', 'action']);
    table
      .foreign('review_id')
      .references('report_reviews.id')
      .onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('report_actions_done');
};

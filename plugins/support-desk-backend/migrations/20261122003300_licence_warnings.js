// @ts-check

/**
 * What managers of licences are told, and whose calendars follow their licences.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('licence_warnings', table => {
    table.string('id').primary().comment('Sorts by time');
    table.string('licence').notNullable();
    table.string('kind', 10).notNullable();
    table
      .string('occasion', 10)
      .notNullable()
      .comment('Its day; open: as long as it lasts');
    table.bigInteger('since').notNullable();
    table.bigInteger('ended_at').comment('Kept, so that no day is told twice');
    table.string('snoozed_until', 10).comment('The day it is told again');
    table.string('snoozed_by');
    table.unique(['licence', 'kind', 'occasion'], {
      indexName: 'licence_warnings_occasion_idx',
    });
    table.index(['ended_at'], 'licence_warnings_open_idx');
  });

  await knex.schema.createTable('licence_calendars', table => {
    table.string('user_ref').primary();
    table.string('token_hash', 64).notNullable().comment('SHA-256');
    table.bigInteger('since').notNullable();
    table.unique(['token_hash'], { indexName: 'licence_calendars_token_idx' });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('licence_calendars');
  await knex.schema.dropTable('licence_warnings');
};

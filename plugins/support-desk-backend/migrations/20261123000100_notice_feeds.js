// @ts-check

/**
 * Feeds of notices, which are read without signing in, and the models that their owners may read.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('notice_feeds', table => {
    table.string('user_ref').primary();
    table.string('token_hash', 64).notNullable().comment('SHA-256');
    table.bigInteger('since').notNullable();
    table.unique(['token_hash'], { indexName: 'notice_feeds_token_idx' });
  });

  await knex.schema.createTable('notice_feed_models', table => {
    table.comment('As the permissions were when the owner was last here');
    table.string('user_ref').notNullable();
    table
      .foreign('user_ref')
      .references('notice_feeds.user_ref')
      .onDelete('CASCADE');
    table.string('model_ref').notNullable();
    table.primary(['user_ref', 'model_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notice_feed_models');
  await knex.schema.dropTable('notice_feeds');
};

// @ts-check

/**
 * Lists of tickets under a name.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('saved_views', table => {
    table.string('id').primary();
    table.string('owner').notNullable().comment('Entity reference of a user');
    table.string('title').notNullable();
    table.text('query').notNullable().comment('JSON');
    table.string('shared_with').comment('Entity reference of a group');
    table.bigInteger('created_at').notNullable();
    table.unique(['owner', 'title'], { indexName: 'saved_views_title_idx' });
    table.index(['shared_with'], 'saved_views_shared_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('saved_views');
};

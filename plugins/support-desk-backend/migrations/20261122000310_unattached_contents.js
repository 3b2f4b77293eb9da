// @ts-check

/**
 * Contents that no file names: on their way, left over by an upload that did not come to its end, or taken away and not deleted yet.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('unattached_contents', table => {
    table.string('id').primary();
    table.bigInteger('since').notNullable();
    table.index(['since'], 'unattached_contents_since_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('unattached_contents');
};

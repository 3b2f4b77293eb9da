// @ts-check

/**
 * The last valid form of each support model, so that a broken commit takes no page down, even after a restart (P-07).
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('support_models', table => {
    table.string('ref').primary().comment('Entity reference');
    table
      .text('entity', 'longtext')
      .notNullable()
      .comment('JSON of the entity as the catalog had it when it was valid');
    table.string('content_hash').notNullable();
    table
      .bigInteger('stored_at')
      .notNullable()
      .comment('Milliseconds since 1970 in UTC');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('support_models');
};

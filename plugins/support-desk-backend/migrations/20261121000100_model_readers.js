// @ts-check

/**
 * Who works in a model and who are the super users of its modules: derived from the models in Git, kept here so that the question
 * which tickets somebody may read is answered by the database.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('model_supporters', table => {
    table.string('ref').notNullable().comment('A user or a group');
    table.string('model_ref').notNullable();
    table.primary(['ref', 'model_ref']);
    table.index(['model_ref'], 'model_supporters_model_idx');
  });
  await knex.schema.createTable('module_super_users', table => {
    table.string('ref').notNullable().comment('A user or a group');
    table.string('model_ref').notNullable();
    table.string('module').notNullable();
    table.primary(['ref', 'model_ref', 'module']);
    table.index(['model_ref'], 'module_super_users_model_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('module_super_users');
  await knex.schema.dropTable('model_supporters');
};

// @ts-check

/**
 * Who changed a problem last, for those whose own change came too late.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('problems', table => {
    table.string('updated_by').comment('Empty: whoever opened it');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('problems', table => {
    table.dropColumn('updated_by');
  });
};

// @ts-check

/**
 * Requests for seats that may be repeated.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('licence_seat_requests', table => {
    table.comment('Which seat a repeated request has given already');
    table.string('actor').notNullable();
    table.string('key').notNullable();
    table.string('request_hash', 64).notNullable();
    table.string('seat').notNullable().comment('It may be released since');
    table.bigInteger('created_at').notNullable();
    table.primary(['actor', 'key']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('licence_seat_requests');
};

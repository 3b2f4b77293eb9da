// @ts-check

/**
 * How much of a licence was in use on each day, and what is counted elsewhere.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('licence_figures', table => {
    table.string('licence').notNullable();
    table.string('day', 10).notNullable().comment('In the zone of its model');
    table.integer('bought').comment('None: as many as one likes');
    table.integer('in_use').notNullable();
    table.boolean('counted').notNullable().comment('Here; else recorded later');
    table.primary(['licence', 'day']);
  });

  await knex.schema.createTable('licence_sources', table => {
    table.comment('What a source last said of the licence that it counts');
    table.string('licence').primary();
    table.string('source').notNullable().comment('Its id');
    table.text('revision').comment('By which it knows what has changed');
    table.integer('in_use').comment('None: it never said');
    table.integer('bought');
    table.bigInteger('counted_at');
    table.bigInteger('failing_since');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('licence_sources');
  await knex.schema.dropTable('licence_figures');
};

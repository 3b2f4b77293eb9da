// @ts-check

/**
 * What people try before a request: what they say of it with a ticket, and what happens in visits to Get help and to the form.
 *
 * Visits are nobody's: they keep the day, never who it was, nor which request came of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('tickets', table => {
    table.text('self_help').comment('JSON: what was tried before it');
  });

  await knex.schema.createTable('visits', table => {
    table.comment('What one person did about one thing, without who it was');
    table.string('id', 36).notNullable().comment('Made by the browser');
    table.string('model_ref').notNullable();
    table.string('module').comment('Id of a service of the model');
    table.string('day', 10).notNullable().comment('In UTC');
    table.boolean('is_left').notNullable().comment('Closed');
    table.boolean('is_raised').notNullable().comment('Ended in a request');
    table.primary(['id', 'model_ref']);
    table.index(['model_ref', 'day'], 'visits_model_idx');
    table.index(['day'], 'visits_day_idx');
  });

  await knex.schema.createTable('visit_events', table => {
    table.string('visit_id', 36).notNullable();
    table.string('model_ref').notNullable();
    table
      .foreign(['visit_id', 'model_ref'])
      .references(['id', 'model_ref'])
      .inTable('visits')
      .onDelete('CASCADE');
    table.string('fact', 64).notNullable().comment('SHA-256: counted once');
    table.string('type', 10).notNullable();
    table.string('text', 500).comment('What was searched for');
    table.integer('results').comment('How many answers were shown');
    table.string('entity_ref').comment('Of an article');
    table.string('page', 500);
    table.string('title', 300);
    table.string('solved_by', 10);
    table.string('problem').comment('Id of the known error that solved it');
    table.string('step', 100);
    table.primary(['visit_id', 'model_ref', 'fact']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('visit_events');
  await knex.schema.dropTable('visits');
  await knex.schema.alterTable('tickets', table => {
    table.dropColumn('self_help');
  });
};

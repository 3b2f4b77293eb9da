// @ts-check

/**
 * Licences with their seats and the record of both; those of models have a row here too, for what the portal knows of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('licences', table => {
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('model_key').comment('Its key in the model; none: made here');
    table.string('title').notNullable();
    table.string('service').notNullable().comment('Id in the model');
    table.string('metric', 12).notNullable();
    table.integer('bought').comment('None: as many as one likes');
    table.integer('unnamed').notNullable().comment('In use without a holder');
    table.integer('seats').notNullable().comment('With a holder by name');
    table.string('as_of', 10).comment('Day of the opening figures');
    table.string('contract');
    table.string('contract_end', 10).comment('The last valid day');
    table.string('renewal', 10);
    table.integer('notice_days');
    table.integer('lead_days').notNullable();
    table.integer('low_at').notNullable();
    table.bigInteger('cost_cents').comment('A year, in hundredths');
    table.string('currency', 3);
    table.string('cost_centre');
    table.string('vendor');
    table.string('request_type').comment('By which more is asked for');
    table.string('form');
    table.string('training').comment('Request type that comes before a seat');
    table.integer('places').comment('In a class; none: as many as come');
    table.string('approver').comment('Role of the model, user or group');
    table.boolean('integrated').notNullable();
    table.text('managers').notNullable().comment('References, as JSON');
    table.text('note');
    table.text('over_use_reason');
    table.string('over_use_by');
    table.bigInteger('over_use_at');
    table.bigInteger('gone_at').comment('The model has it no longer');
    table.bigInteger('updated_at').notNullable();
    table.string('updated_by').notNullable();
    table.unique(['model_ref', 'model_key'], {
      indexName: 'licences_model_key_idx',
    });
    table.index(['model_ref', 'title'], 'licences_model_idx');
  });

  await knex.schema.createTable('licence_changes', table => {
    table.comment('Append-only: who did what to a licence or to its seats');
    table.string('id').primary().comment('Sorts by time');
    table.string('licence').notNullable();
    table.string('change', 20).notNullable();
    table.string('actor').notNullable();
    table.bigInteger('at').notNullable();
    table.string('holder').comment('Of a seat');
    table.text('reason');
    table.text('fields').notNullable().comment('From and to, as JSON');
    table.integer('bought').comment('After it');
    table.integer('in_use').notNullable().comment('After it');
    table.index(['licence', 'id'], 'licence_changes_licence_idx');
  });

  await knex.schema.createTable('licence_seats', table => {
    table.string('id').primary();
    table.string('licence').notNullable();
    table.string('holder').notNullable();
    table.bigInteger('since').notNullable();
    table.string('given_by').notNullable();
    table.string('request').comment('Id of the request that it came from');
    table.text('note');
    table.text('over_use_reason');
    table.bigInteger('last_used_at');
    table.bigInteger('asked_at').comment('Whether it is still needed');
    table.unique(['licence', 'holder'], {
      indexName: 'licence_seats_holder_idx',
    });
    table.index(['holder'], 'licence_seats_of_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('licence_seats');
  await knex.schema.dropTable('licence_changes');
  await knex.schema.dropTable('licences');
};

// @ts-check

/**
 * Super users who were added in the portal, besides those that models name.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('super_users', table => {
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('user_ref').notNullable();
    table.string('place_kind', 10).notNullable().comment('area or module');
    table.string('place').notNullable().comment('Id in the model');
    table.string('decision', 10).comment('approved, declined; none: nominated');
    table.string('trained_on', 10).comment('2025-06-02, local');
    table.string('from_day', 10).comment('Local in the zone of the model');
    table.string('to_day', 10).comment('The last one');
    table.string('deputy').comment('Entity reference of a user');
    table.text('office_hours');
    table.string('contact', 10);
    table.string('nominated_by').notNullable();
    table.string('decided_by');
    table.bigInteger('decided_at');
    table.text('reason').comment('Of the decision');
    table.bigInteger('updated_at').notNullable();
    table.index(['model_ref', 'decision'], 'super_users_model_idx');
    // Whoever was declined may be nominated again.
    table.unique(['model_ref', 'place_kind', 'place', 'user_ref'], {
      indexName: 'super_users_place_idx',
      predicate: knex.whereRaw(`decision is null or decision <> 'declined'`),
    });
  });

  await knex.schema.createTable('super_user_changes', table => {
    table.comment('Who did what to which listing, those that are gone too');
    table.string('listing').notNullable();
    table.integer('version').notNullable().comment('That the change made');
    table.string('change', 10).notNullable();
    table.string('actor').notNullable();
    table.bigInteger('at').notNullable();
    table.text('state').notNullable().comment('The listing after it, as JSON');
    table.primary(['listing', 'version']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('super_user_changes');
  await knex.schema.dropTable('super_users');
};

// @ts-check

/**
 * Who is away, and what passes from one group to another.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('absences', table => {
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('user_ref').notNullable();
    table.string('from_day', 10).notNullable().comment('2025-06-02, local');
    table
      .string('to_day', 10)
      .comment('The last one; none: until further notice');
    table.string('time_zone').notNullable().comment('Of the days');
    table.string('deputy').comment('Entity reference of a user');
    table.text('note');
    table.string('created_by').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.index(['user_ref', 'from_day'], 'absences_user_idx');
  });

  await knex.schema.createTable('absence_users', table => {
    table.comment('A row for each user with absences, to write them in turn');
    table.string('user_ref').primary();
    table.integer('changes').notNullable();
  });

  await knex.schema.createTable('model_transitions', table => {
    table.comment('What has been done about the transitions of models');
    table.string('model_ref').notNullable();
    table.string('transition').notNullable();
    table.bigInteger('first_seen_at').notNullable();
    table
      .bigInteger('held_from')
      .comment('The instant of the last hand-over whose tickets have moved');
    table.bigInteger('reminded_at').comment('That it is not agreed');
    table
      .bigInteger('tasks_told_for')
      .comment('The hand-over of which the open tasks were told');
    table.primary(['model_ref', 'transition']);
  });

  await knex.schema.createTable('transition_tasks', table => {
    table.comment('Tasks of transitions that are done');
    table.string('model_ref').notNullable();
    table.string('transition').notNullable();
    table.string('task', 64).notNullable().comment('SHA-256 of its text');
    table.bigInteger('done_at').notNullable();
    table.string('done_by').notNullable();
    table.primary(['model_ref', 'transition', 'task']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('transition_tasks');
  await knex.schema.dropTable('model_transitions');
  await knex.schema.dropTable('absence_users');
  await knex.schema.dropTable('absences');
};

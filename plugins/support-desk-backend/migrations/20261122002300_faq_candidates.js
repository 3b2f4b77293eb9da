// @ts-check

/**
 * What is asked again and again, and deserves an article.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('faq_candidates', table => {
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('module').comment('Id of a service of the model');
    table.string('title').notNullable();
    table.text('description').notNullable();
    table.string('status', 10).notNullable();
    table.string('origin', 10).notNullable().comment('found or added');
    table
      .text('because')
      .notNullable()
      .comment('JSON: what its members have in common');
    table.string('assignee').comment('Entity reference of a user');
    table.text('dismissed_because');
    table.string('dismissed_by');
    table.bigInteger('dismissed_at');
    table.string('merged_into').comment('Id of the one that goes on');
    table.string('draft').comment('Id of the draft of its article');
    table.string('article_url').comment('Path in the portal');
    table.bigInteger('published_at');
    table.string('created_by').comment('Empty: found');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.string('updated_by').comment('Empty: the portal itself');
    table.index(['model_ref', 'status', 'id'], 'faq_candidates_model_idx');
    table.index(['merged_into'], 'faq_candidates_merged_idx');
  });

  await knex.schema.createTable('faq_candidate_members', table => {
    table.comment('Each ticket and question belongs to one candidate at most');
    table.string('kind', 10).notNullable().comment('ticket or question');
    table.string('member_id').notNullable();
    table.string('candidate_id').notNullable();
    table
      .foreign('candidate_id')
      .references('faq_candidates.id')
      .onDelete('CASCADE');
    table.bigInteger('asked_at').notNullable();
    table.string('asker').notNullable().comment('Counted, never shown');
    table.string('added_by').comment('Empty: found');
    table
      .bigInteger('removed_at')
      .comment('Taken out by a person: it is not found again');
    table.primary(['kind', 'member_id']);
    table.index(['candidate_id', 'removed_at'], 'faq_candidate_members_idx');
  });

  await knex.schema.createTable('faq_turns', table => {
    table.comment('A row for each model, to write its candidates in turn');
    table.string('model_ref').primary();
    table.integer('turns').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('faq_turns');
  await knex.schema.dropTable('faq_candidate_members');
  await knex.schema.dropTable('faq_candidates');
};

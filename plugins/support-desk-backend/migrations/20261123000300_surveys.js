// @ts-check

/**
 * Surveys, and feedback at any time.
 *
 * What is said without a name is kept apart from who was asked: the answers of a round stand in one row, sorted by what they say, so that
 * neither an id, nor the order of rows, nor an instant leads from an answer to a person.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('survey_runs', table => {
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('survey').notNullable().comment('Id of a report of the model');
    table.string('question', 500).notNullable();
    table.boolean('anonymous').notNullable();
    table.string('started_by').notNullable();
    table.bigInteger('started_at').notNullable();
    table.string('closes_on', 10).notNullable().comment('YYYY-MM-DD, local');
    table.bigInteger('closed_at');
    table.bigInteger('reminded_at');
    table.integer('seed').notNullable();
    table.string('request_key').comment('By which starting may be repeated');
    table.string('request_hash', 64).comment('SHA-256 of what was started');
    table.unique(['started_by', 'request_key'], {
      indexName: 'survey_runs_request_idx',
    });
    table.index(['model_ref', 'survey', 'closes_on'], 'survey_runs_model_idx');
    table.index(['closed_at', 'closes_on'], 'survey_runs_open_idx');
  });

  await knex.schema.createTable('survey_asked', table => {
    table.comment('Who was asked; what they said only where it has a name');
    table.string('round').notNullable().comment('A run, or a ticket');
    table.string('user_ref').notNullable();
    table.string('model_ref').notNullable();
    table.string('survey').notNullable();
    table.string('ticket_id').comment('After whose closing they were asked');
    table.string('question', 500).notNullable();
    table.boolean('anonymous').notNullable();
    table.bigInteger('asked_at').notNullable();
    table.string('closes_on', 10).notNullable().comment('YYYY-MM-DD, local');
    table.boolean('answered').notNullable();
    table.integer('score').comment('1 to 5; none where anonymous');
    table.text('comment');
    table.bigInteger('answered_at').comment('The first time');
    table.primary(['round', 'user_ref']);
    table.index(['user_ref', 'closes_on'], 'survey_asked_user_idx');
    table.index(['model_ref', 'asked_at'], 'survey_asked_model_idx');
    table.index(
      ['model_ref', 'survey', 'answered_at'],
      'survey_asked_answered_idx',
    );
    table.index(['ticket_id'], 'survey_asked_ticket_idx');
  });

  await knex.schema.createTable('survey_anonymous_answers', table => {
    table.string('bucket').primary().comment('A run, or a survey and a month');
    table
      .text('answers')
      .notNullable()
      .comment('JSON: scores and comments, sorted by what they say');
  });

  await knex.schema.createTable('feedback', table => {
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('kind', 20).notNullable();
    table.text('text').notNullable().comment('Markdown');
    table.integer('score');
    table.string('given_by').comment('None: given without a name');
    table
      .bigInteger('given_at')
      .notNullable()
      .comment('Without a name: the beginning of the day');
    table.string('about').comment('A service of the model, or a user');
    table.string('status', 10).notNullable();
    table
      .boolean('told')
      .notNullable()
      .comment('To those who look after it; without a name the next day');
    table.string('decided_by');
    table.bigInteger('decided_at');
    table.text('decision');
    table.string('request_key').comment('With a name only');
    table.string('request_hash', 64);
    table.unique(['given_by', 'request_key'], {
      indexName: 'feedback_request_idx',
    });
    table.index(['model_ref', 'given_at', 'id'], 'feedback_model_idx');
    table.index(['told', 'model_ref', 'given_at'], 'feedback_told_idx');
    table.index(['given_by', 'given_at', 'id'], 'feedback_giver_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('feedback');
  await knex.schema.dropTable('survey_anonymous_answers');
  await knex.schema.dropTable('survey_asked');
  await knex.schema.dropTable('survey_runs');
};

// @ts-check

/**
 * Informal questions to super users: no tickets, no clocks.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('questions', table => {
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('module').comment('Id of a service of the model');
    table.string('area').comment('Id of an area of super users of the model');
    table.string('summary').notNullable();
    table.text('details').notNullable();
    table.string('status', 10).notNullable();
    table.string('asked_by').notNullable();
    table.bigInteger('asked_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.string('updated_by').notNullable();
    table.string('offered_to').comment('Whose turn it is');
    table.string('ticket_id').comment('What it became');
    table.string('ticket_key');
    table.string('request_key').comment('By which asking may be repeated');
    table.string('request_hash', 64).comment('SHA-256 of what was asked');
    table.unique(['asked_by', 'request_key'], {
      indexName: 'questions_request_idx',
    });
    table.index(['asked_by', 'id'], 'questions_asker_idx');
    table.index(['model_ref', 'status', 'id'], 'questions_model_idx');
    table.index(['offered_to', 'status', 'id'], 'questions_turn_idx');
  });

  await knex.schema.createTable('question_answers', table => {
    table.string('id').primary();
    table.string('question_id').notNullable();
    table.string('kind', 10).notNullable().comment('answer or followUp');
    table.string('author').notNullable();
    table.bigInteger('at').notNullable();
    table.text('text').notNullable().comment('Markdown');
    table.boolean('solved').notNullable();
    table.index(['question_id', 'id'], 'question_answers_question_idx');
  });

  await knex.schema.createTable('question_offers', table => {
    table.comment('Whose turn it was, in order');
    table.string('model_ref').notNullable();
    table.integer('number').notNullable().comment('1, 2, 3 within a model');
    table.string('question_id').notNullable();
    table.string('user_ref').notNullable();
    table.bigInteger('at').notNullable();
    table.primary(['model_ref', 'number']);
    table.index(['question_id'], 'question_offers_question_idx');
    table.index(
      ['model_ref', 'user_ref', 'number'],
      'question_offers_turn_idx',
    );
  });

  await knex.schema.createTable('question_turns', table => {
    table.comment('A row for each model, to offer its questions in turn');
    table.string('model_ref').primary();
    table.integer('offers').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('question_turns');
  await knex.schema.dropTable('question_offers');
  await knex.schema.dropTable('question_answers');
  await knex.schema.dropTable('questions');
};

// @ts-check

/**
 * Articles: drafts with their images, how far publications have come, and what readers say.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('article_drafts', table => {
    table.comment('Articles that are being written');
    table.string('id').primary();
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('candidate');
    table
      .string('subject', 500)
      .unique({ indexName: 'article_drafts_subject_idx' })
      .comment('What it is written for, once; none: it is published');
    table.string('entity_ref').notNullable();
    table.string('path').notNullable().comment('Below the docs folder');
    table
      .string('base')
      .comment('Revision of the page that is changed; none: a new page');
    table.string('service').comment('Of the model');
    table.string('title', 300).notNullable();
    table.text('body').notNullable().comment('Markdown');
    table.string('created_by').notNullable();
    table.string('updated_by').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.text('changes').notNullable().comment('JSON: who changed what');
    table
      .text('refused')
      .comment('JSON: the revision of the page that was shown to whom');
    table.index(['model_ref', 'updated_at'], 'article_drafts_model_idx');
  });

  await knex.schema.createTable('article_images', table => {
    table.comment('Images of drafts');
    table.string('draft_id').notNullable();
    table
      .foreign('draft_id')
      .references('article_drafts.id')
      .onDelete('CASCADE');
    table.string('name').notNullable();
    table.string('media_type').notNullable().comment('Found from the content');
    table.integer('size').notNullable().comment('Bytes');
    table.binary('content').notNullable();
    table.primary(['draft_id', 'name']);
  });

  await knex.schema.createTable('article_publications', table => {
    table.comment('How far published articles have come');
    table.string('draft_id').primary();
    table
      .foreign('draft_id')
      .references('article_drafts.id')
      .onDelete('CASCADE');
    table.string('state').notNullable().comment('published or proposed');
    table.string('publisher').notNullable().comment('Its title');
    table.bigInteger('at').notNullable();
    table.string('by').notNullable();
    table.string('revision').comment('Commit');
    table.text('url');
    table.text('notice').comment('What the publisher adds, in words');
    table.text('content').notNullable().comment('The page as published');
    table.bigInteger('built_at');
    table.bigInteger('found_at');
    table.text('problem').comment('In words; it is tried again');
    table.integer('told').notNullable().comment('People who had asked');
    table.integer('attempts').notNullable();
    table.bigInteger('next_attempt_at').comment('None: nothing left to do');
    table.index(['next_attempt_at'], 'article_publications_attempt_idx');
  });

  await knex.schema.createTable('article_views', table => {
    table.comment('How often pages were opened; not by whom');
    table.string('entity_ref').notNullable();
    table.string('page', 500).notNullable();
    table.string('day', 10).notNullable().comment('In UTC');
    table.string('title', 300).notNullable();
    table.integer('views').notNullable();
    table.primary(['entity_ref', 'page', 'day']);
    table.index(['day'], 'article_views_day_idx');
  });

  await knex.schema.createTable('article_feedback', table => {
    table.comment('Whether pages answered the question');
    table.string('entity_ref').notNullable();
    table.string('page', 500).notNullable();
    table.string('person', 64).notNullable().comment('Keyed hash, no name');
    table.string('title', 300).notNullable();
    table.boolean('helped').notNullable();
    table.text('missing').comment('What the reader missed');
    table.bigInteger('at').notNullable();
    table.primary(['entity_ref', 'page', 'person']);
    table.index(['at'], 'article_feedback_at_idx');
  });

  await knex.schema.createTable('article_keys', table => {
    table.comment('The key of the hashes of people');
    table.string('id').primary();
    table.string('value').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('article_keys');
  await knex.schema.dropTable('article_feedback');
  await knex.schema.dropTable('article_views');
  await knex.schema.dropTable('article_publications');
  await knex.schema.dropTable('article_images');
  await knex.schema.dropTable('article_drafts');
};

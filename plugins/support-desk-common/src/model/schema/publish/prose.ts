/** What the reference page says in words of its own, paragraph by paragraph. */
export const intro = [
  '# The SupportModel format',
  '<!-- Generated from the schema: change that, and run `yarn generate:schema` in plugins/support-desk-common. -->',
  'A support model is one YAML file that the catalog ingests like any other entity: an ordinary `metadata`, and a `spec` that says what is supported, whom to reach, how a request runs and what is promised. `owner`, `keyPrefix`, `services` and `levels` make a model; each of the other sections is optional.',
  'An editor with a YAML language server checks the file and completes its keys if the first line names the schema, as in the model below. The schema is also in the package `@supportdesk/backstage-plugin-support-desk-common`, at `schema/support-model.schema.json`.',
  [
    '- Every idea has one place and one shape: conditions are `requires`, times are `targets`, sequences are `steps`, questions to a person are `fields`.',
    '- Maps are for what has a name, lists are for where order is a rule. The entries of a map are shown in the order in which they are written.',
    "- Your words are kebab-case, the format's own keys and keywords are camelCase. Times are plain English: `4 business hours`, `last day of the month`.",
    '- References are plain ids, and the key says of what: `contact`, `level`, `procedure`. What lies outside the model is an entity reference, `kind:namespace/name`.',
    '- Where one property says it all, its value alone will do (`email: desk@example.com`); where a list has one item, the item alone will do.',
    '- An unknown key is an error, with its path. Files are read as YAML 1.2: quote times, dates and numbers that are texts.',
    '- Anything assumed says so with `confirm`; what no value can hold is an open question of the `document`.',
  ].join('\n'),
];

/** What stands above the example. */
export const exampleIntro = [
  '## A whole model',
  'One system, one desk, one vendor:',
];

/** What stands above the sections. */
export const sectionsIntro = [
  'These are the keys of `spec`. A large section may be a file of its own: `responsibilities: {$yaml: ./responsibilities.yaml}`.',
  'Every entry may also have a `note` (a remark that is shown with it) and a [confirm](#confirm); the tables below leave these two out. A `title` that is left out is the id in words.',
];

/** What stands above the shapes. */
export const shapesIntro = ['What several sections use, by name.'];

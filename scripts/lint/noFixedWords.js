const message =
  'Words that people read are messages: src/messages in English, src/translations in every other language.';

const READ =
  '/^(title|subtitle|label|placeholder|description|alt|tooltip|aria-(label|description|roledescription|valuetext))$/';
const WORD = '/[a-zA-Z\\u00C0-\\u024F]{2}/';
const attribute = `JSXAttribute[name.name=${READ}]`;
const child = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';

const selectors = [
  `JSXText[value=${WORD}]`,
  `${attribute} > Literal[value=${WORD}]`,
  `${attribute} > JSXExpressionContainer > Literal[value=${WORD}]`,
  `${attribute} > JSXExpressionContainer > ConditionalExpression > Literal[value=${WORD}]`,
  `${attribute} > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.cooked=${WORD}]`,
  `${child} > Literal[value=${WORD}]`,
  `${child} > ConditionalExpression > Literal[value=${WORD}]`,
  `${child} > LogicalExpression > Literal[value=${WORD}]`,
  `${child} > TemplateLiteral > TemplateElement[value.cooked=${WORD}]`,
];

/**
 * A package's configuration with what keeps words out of JSX, as text or in an attribute that is read or heard. Added to what Backstage
 * restricts for front-end packages, as its factory takes none besides. Tests may say what they like.
 */
exports.noFixedWords = config => {
  const [, ...restricted] = config.rules['no-restricted-syntax'];
  const found = selectors.map(selector => ({ selector, message }));
  return {
    ...config,
    overrides: [
      ...config.overrides,
      {
        files: ['src/**/*.tsx'],
        excludedFiles: ['**/*.test.tsx', '**/__testUtils__/**'],
        rules: { 'no-restricted-syntax': ['error', ...restricted, ...found] },
      },
    ],
  };
};

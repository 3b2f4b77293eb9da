/**
 * Holds for every package: ESLint merges this with the `.eslintrc.js` of the
 * package, which is Backstage's own. The TypeScript plugin's variant of
 * `no-restricted-imports` is used because Backstage's configuration sets the plain one.
 */
const UI_HINT =
  'Use Backstage UI (@backstage/ui), CSS modules and @remixicon/react.';

module.exports = {
  root: true,
  plugins: ['@typescript-eslint'],
  rules: {
    'max-lines': ['error', 300],
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ group: ['@material-ui/*', '@mui/*'], message: UI_HINT }] },
    ],
  },
  overrides: [
    { files: ['*.ts'], parser: '@typescript-eslint/parser' },
    {
      files: ['e2e/journeys/*.ts'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            paths: [
              {
                name: '@playwright/test',
                importNames: ['test', 'expect'],
                message: 'Use ../support/test, which looks at the pages too.',
              },
            ],
          },
        ],
      },
    },
    {
      files: ['**/migrations/**', '**/generated/**'],
      rules: { 'max-lines': 'off' },
    },
  ],
};

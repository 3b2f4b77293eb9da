module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // They start the real plugin with the module.
      files: ['src/__testUtils__/deskProcess.ts', 'src/mailbox/loop.test.ts'],
      rules: {
        '@backstage/no-forbidden-package-imports': 'off',
        '@backstage/no-mixed-plugin-imports': 'off',
      },
    },
  ],
});

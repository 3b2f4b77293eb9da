const { noFixedWords } = require('../../scripts/lint/noFixedWords');

module.exports = noFixedWords(
  require('@backstage/cli/config/eslint-factory')(__dirname),
);

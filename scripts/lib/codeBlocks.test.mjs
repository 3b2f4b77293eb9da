import assert from 'node:assert/strict';
import { it } from 'node:test';
import { codeBlocksOf } from './codeBlocks.mjs';
import { Problem } from './problem.mjs';

const markdown = `# Title

\`\`\`sh
# not.this
\`\`\`

## Install

\`\`\`sh
yarn add a
\`\`\`

### Then

\`\`\`ts
// packages/app/src/App.tsx: near the top
import a from 'a';
\`\`\`

\`\`\`yaml title="app-config.yaml"
a: {}
\`\`\`

## Next

\`\`\`sh
yarn remove a
\`\`\`
`;

it('gives the blocks of a section and of what stands under it', () => {
  assert.deepEqual(codeBlocksOf(markdown, 'Install'), [
    { language: 'sh', file: undefined, code: 'yarn add a' },
    {
      language: 'ts',
      file: 'packages/app/src/App.tsx',
      code: "import a from 'a';",
    },
    { language: 'yaml', file: 'app-config.yaml', code: 'a: {}' },
  ]);
});

it('says so when there is no such section or no code in it', () => {
  assert.throws(() => codeBlocksOf(markdown, 'Uninstall'), Problem);
  assert.throws(() => codeBlocksOf('# Empty\n\nText', 'Empty'), Problem);
});

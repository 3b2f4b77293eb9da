import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findNode, majorVersions } from './node.mjs';

it('reads the major versions of an engines range, newest first', () => {
  assert.deepEqual(majorVersions('22 || 24'), [24, 22]);
  assert.deepEqual(majorVersions('^20.1.0 || >=22'), [22, 20]);
});

it('keeps a Node.js that is allowed', () => {
  assert.equal(findNode(), process.execPath);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publishedPackages } from '../../e2e/install/packages.mjs';
import { projectDir } from './project.mjs';

const licence = readFileSync(join(projectDir, 'LICENSE'), 'utf8');

describe('the packages that are published', () => {
  const packages = publishedPackages();

  it('are found', () => assert.ok(packages.length > 5));

  // Yarn packs the licence of the package's own folder only.
  for (const { path, manifest } of packages) {
    it(`deliver the licence: ${manifest.name}`, () => {
      assert.equal(readFileSync(join(path, 'LICENSE'), 'utf8'), licence);
      assert.equal(manifest.license, 'Apache-2.0');
    });
  }
});

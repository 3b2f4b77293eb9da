import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { prepareOrganisation } from './organisation.mjs';
import { withTemporaryFolder } from './reports.mjs';

const commits = folder =>
  execFileSync('git', ['log', '--format=%s'], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n');

it('keeps what was published, and brings in what is newer in the examples', () =>
  withTemporaryFolder(async root => {
    const source = join(root, 'examples');
    const folder = join(root, 'data', 'organisation');
    await mkdir(join(source, 'docs'), { recursive: true });
    await writeFile(join(source, 'catalog-info.yaml'), 'kind: Location\n');
    await writeFile(join(source, 'docs', 'faq.md'), '# Questions\n');

    const env = await prepareOrganisation(folder, source);
    assert.deepEqual(commits(folder), ['Begin with the demo data']);
    const [first] = JSON.parse(env.APP_CONFIG_catalog_locations);
    assert.equal(first.target, join(folder, 'catalog-info.yaml'));

    await writeFile(join(folder, 'docs', 'faq.md'), '# Questions\n\nNew one\n');
    await writeFile(join(source, 'catalog-info.yaml'), 'kind: Domain\n');
    const later = new Date(Date.now() + 60_000);
    await utimes(join(source, 'catalog-info.yaml'), later, later);

    await prepareOrganisation(folder, source);
    const read = path => readFile(join(folder, path), 'utf8');
    assert.equal(await read('docs/faq.md'), '# Questions\n\nNew one\n');
    assert.equal(await read('catalog-info.yaml'), 'kind: Domain\n');
    assert.equal(commits(folder).length, 2);

    await prepareOrganisation(folder, source);
    assert.equal(commits(folder).length, 2);
  }));

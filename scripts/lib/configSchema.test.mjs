import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { loadConfigSchema } from '@backstage/config-loader';
import { projectDir } from './project.mjs';

/** A value whose key says that nobody is to read it. */
const SECRET = /^(password|token|clientSecret|secret|webhookSecret)$/i;

describe('the configuration schema of the packages', () => {
  let schema;
  let properties;

  before(async () => {
    const plugins = join(projectDir, 'plugins');
    schema = await loadConfigSchema({
      dependencies: [],
      packagePaths: readdirSync(plugins).map(name =>
        join(plugins, name, 'package.json'),
      ),
    });
    properties = schema
      .serialize()
      .schemas.filter(({ path }) => path.startsWith('plugins/'))
      .flatMap(({ path, value }) => leaves(value, path));
  });

  it('marks what is secret', () => {
    const secrets = properties.filter(({ key }) => SECRET.test(key));
    assert.ok(secrets.length >= 5, `only ${secrets.length} were found`);
    assert.deepEqual(
      secrets.filter(({ visibility }) => visibility !== 'secret'),
      [],
    );
  });

  it('lets nothing into the browser', () => {
    assert.deepEqual(
      properties.filter(({ visibility }) => visibility === 'frontend'),
      [],
    );
  });
});

function leaves(schema, path) {
  const below = [
    ...Object.entries(schema.properties ?? {}).map(([key, value]) => ({
      key,
      value,
    })),
    ...[schema.items, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
      .filter(Boolean)
      .map(value => ({ key: '', value })),
  ];
  return below.flatMap(({ key, value }) => [
    ...(key
      ? [{ path: `${path}.${key}`, key, visibility: value.visibility }]
      : []),
    ...leaves(value, key ? `${path}.${key}` : path),
  ]);
}

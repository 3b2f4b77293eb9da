import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { version } from '../../package.json';
import { ERROR_RESPONSES } from './errorResponses';
import { EXAMPLES } from './examples';
import { supportDeskEndpoints } from './supportDeskEndpoints';
import { supportDeskOpenApi } from './supportDeskOpenApi';

const FILE = resolve(__dirname, '../../schema/openapi.json');

/** A program of its own: it is an ES module, which Jest does not load. */
function validate(file: string): string {
  const entry = require.resolve(
    '@seriousme/openapi-schema-validator/package.json',
  );
  const program = resolve(dirname(entry), 'bin/validate-api-cli.js');
  return execFileSync(process.execPath, [program, file], { encoding: 'utf8' });
}

describe('the document of the REST API', () => {
  const document: any = JSON.parse(JSON.stringify(supportDeskOpenApi(version)));
  const operations: any[] = Object.values(document.paths).flatMap((it: any) =>
    Object.values(it),
  );

  // When this fails, `yarn generate:openapi` writes it anew.
  it('is what is published', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(document);
  });

  it('is valid by the schema of OpenAPI 3.1', () => {
    expect(validate(FILE)).toContain('"valid": true');
  });

  it('has unique names, a known tag and its errors for each operation', () => {
    const ids = operations.map(it => it.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags.map((it: any) => it.name);
    expect(new Set(tags).size).toBe(tags.length);
    for (const { tags: own, responses } of operations) {
      expect(tags).toContain(own[0]);
      expect(responses).toHaveProperty('400');
      expect(responses).toHaveProperty('429');
    }
  });

  it('describes what is said once in one place', () => {
    const { paths, components } = document;
    const ticket = paths['/tickets/{ticket}'].get.responses[200];
    expect(ticket.content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/Ticket',
    });
    expect(ticket.headers).toHaveProperty('ETag');
    expect(JSON.stringify(document)).not.toContain('$defs');
    const links = [
      ...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g),
    ].map(it => it[1]);
    expect(links.filter(it => !(it in components.schemas))).toEqual([]);
  });

  it('tells who is let in', () => {
    const security = (path: string, method = 'get') =>
      document.paths[path][method].security;
    expect(security('/tickets')).toEqual([{ user: [] }]);
    expect(security('/search-documents/super-users')).toEqual([
      { service: [] },
    ]);
    expect(security('/health')).toEqual([]);
    expect(security('/vendor-portals/{portal}/webhooks', 'post')).toEqual([
      { vendorSignature: [] },
    ]);
  });

  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);

  it.each(Object.entries(EXAMPLES))(
    'has an example of %s that fits',
    (id, its) => {
      const endpoint = supportDeskEndpoints.find(it => it.operationId === id)!;
      for (const part of ['body', 'response'] as const) {
        if (!its[part]) continue;
        expect(endpoint[part]!.safeParse(its[part])).toMatchObject({
          success: true,
        });
      }
    },
  );

  it.each(Object.values(ERROR_RESPONSES).map(it => it.name))(
    'has an example of %s that fits',
    name => {
      const { schema, example } =
        document.components.responses[name].content['application/json'];
      const isValid = ajv
        .addSchema(document, name)
        .compile({ $ref: `${name}${schema.$ref}` });
      expect([isValid(example), isValid.errors]).toEqual([true, null]);
    },
  );
});

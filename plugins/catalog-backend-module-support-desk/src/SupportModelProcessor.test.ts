import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { SupportModelProcessor } from './SupportModelProcessor';

const model = {
  apiVersion: 'supportdesk.io/v1alpha1',
  kind: 'SupportModel',
  metadata: { name: 'payroll' },
  spec: {
    owner: 'group:default/it-desk',
    keyPrefix: 'PAY',
    services: {
      payroll: 'system:default/payroll',
      slips: { entity: 'component:default/slips', kind: 'module' },
      paper: { title: 'Paper' },
    },
    contacts: {
      desk: { entity: 'group:default/it-desk' },
      lead: { entity: 'user:default/lea' },
    },
    levels: {
      desk: { level: 1, owner: 'group:default/it-desk', contacts: 'desk' },
      vendor: { level: 2, owner: 'group:default/vendor' },
    },
    superUsers: {
      areas: {
        pay: {
          people: { 'user:default/ann': 'Ann', 'user:default/bob': 'Bob' },
        },
        slips: { people: { 'user:default/ann': 'Ann' } },
      },
    },
  },
};

const component = { ...model, kind: 'Component' };
const broken = {
  ...model,
  spec: { ...model.spec, keyPrefix: 'pay', licences: { a: { seats: 1 } } },
};

const directory = createMockDirectory();
const reader = mockServices.urlReader.mock();
const processor = () =>
  new SupportModelProcessor({ reader, logger: mockServices.logger.mock() });

/** The message of the error with which a model is refused. */
async function refusal(
  entity: Entity,
  location = { type: 'other', target: 'x' },
) {
  const one = processor();
  await one.preProcessEntity(entity, location);
  return one.validateEntityKind(entity).then(
    () => undefined,
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

describe('validateEntityKind', () => {
  it('knows support models and nothing else', async () => {
    await expect(processor().validateEntityKind(model)).resolves.toBe(true);
    await expect(processor().validateEntityKind(component)).resolves.toBe(
      false,
    );
  });

  it('refuses another version of the format', async () => {
    const other = { ...model, apiVersion: 'supportdesk.io/v2' };
    expect(await refusal(other)).toBe(
      'InputError: apiVersion has to be "supportdesk.io/v1alpha1", not "supportdesk.io/v2"',
    );
  });

  it('lists every error with path, what is wrong and what is allowed', async () => {
    const message = await refusal(broken);
    expect(message).toContain('InputError: The support model has 2 errors:\n');
    expect(message).toMatch(
      /\nspec\.keyPrefix: keyPrefix has to be .* \(SCHEMA\)/,
    );
    expect(message).toMatch(
      /\nspec\.licences\.a\.service: service is missing.* \(SCHEMA\)/,
    );
  });

  it('refuses references that name nothing', async () => {
    const levels = { desk: { level: 1, contacts: 'dsk' } };
    const message = await refusal({
      ...model,
      spec: { ...model.spec, levels },
    });
    expect(message).toContain(
      'spec.levels.desk.contacts: "dsk" is no contact; did you mean "desk"? Possible: desk, lead (UNKNOWN_REFERENCE)',
    );
  });

  it('does not refuse a model for its warnings', async () => {
    const licences = { a: { service: 'payroll', seats: 1, inUse: 1 } };
    expect(
      await refusal({ ...model, spec: { ...model.spec, licences } }),
    ).toBeUndefined();
  });

  it('shows twenty errors and counts the others', async () => {
    const levels = Object.fromEntries(
      Array.from({ length: 23 }, (_, i) => [
        `level-${i}`,
        { level: i, escalatesTo: 'x' },
      ]),
    );
    const message = await refusal({
      ...model,
      spec: { ...model.spec, levels },
    });
    expect(message!.split('\n')).toHaveLength(22);
    expect(message).toMatch(/\nand 3 more$/);
  });
});

describe('the lines of errors', () => {
  const text =
    'kind: SupportModel\nmetadata: {name: payroll}\nspec:\n  keyPrefix: pay\n  licences: {a: {seats: 1}}\n';

  it('are those of a local file', async () => {
    directory.setContent({ 'model.yaml': text });
    const target = directory.resolve('model.yaml');
    const message = await refusal(broken, { type: 'file', target });
    expect(message).toContain('\nline 4, spec.keyPrefix: ');
    expect(message).toContain('\nline 5, spec.licences.a.service: ');
  });

  it('are those of a file at a URL', async () => {
    const target = 'https://git.example.com/model.yaml';
    reader.readUrl.mockResolvedValue({ buffer: async () => Buffer.from(text) });
    const message = await refusal(broken, { type: 'url', target });
    expect(reader.readUrl).toHaveBeenCalledWith(target);
    expect(message).toContain('\nline 4, spec.keyPrefix: ');
  });

  it('are left out where the text cannot be read', async () => {
    reader.readUrl.mockRejectedValue(new Error('gone'));
    const message = await refusal(broken, {
      type: 'url',
      target: 'https://git.example.com/model.yaml',
    });
    expect(message).toContain('\nspec.keyPrefix: ');
  });
});

describe('postProcessEntity', () => {
  const location = { type: 'file', target: 'x' };

  async function relationsOf(entity: Entity) {
    const results: CatalogProcessorResult[] = [];
    await processor().postProcessEntity(entity, location, result =>
      results.push(result),
    );
    return results.map(result => {
      if (result.type !== 'relation') {
        throw new Error(`Unexpected ${result.type}`);
      }
      const { source, type, target } = result.relation;
      return `${source.kind}/${source.name} ${type} ${target.kind}/${target.name}`;
    });
  }

  it('relates a model to its owner, services, staff and super users, in both directions and once', async () => {
    const pairs = [
      ['ownedBy', 'ownerOf', 'group/it-desk'],
      ['supports', 'supportedBy', 'system/payroll'],
      ['supports', 'supportedBy', 'component/slips'],
      ['staffedBy', 'staffs', 'group/it-desk'],
      ['staffedBy', 'staffs', 'group/vendor'],
      ['staffedBy', 'staffs', 'user/lea'],
      ['hasSuperUser', 'superUserOf', 'user/ann'],
      ['hasSuperUser', 'superUserOf', 'user/bob'],
    ];
    expect(await relationsOf(model)).toEqual(
      pairs.flatMap(([forward, reverse, target]) => [
        `supportmodel/payroll ${forward} ${target}`,
        `${target} ${reverse} supportmodel/payroll`,
      ]),
    );
  });

  it('leaves other kinds alone', async () => {
    expect(await relationsOf(component)).toEqual([]);
  });
});

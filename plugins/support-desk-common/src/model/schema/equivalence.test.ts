import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { parse } from 'yaml';
import settled from './__fixtures__/accepted.schema.json';
import { withAdditions, withoutAdditions } from './__testUtils__/additions';
import { expanded } from './__testUtils__/expanded';
import { mutationsOf } from './__testUtils__/mutations';
import { parseSupportModel } from './parse';
import { supportModelJsonSchema } from './publish/jsonSchema';

const examples = resolve(__dirname, '../../../../../examples');

function readModel(folder: string): unknown {
  const file = resolve(examples, folder, 'support-model.yaml');
  return parse(readFileSync(file, 'utf8'));
}

/** The large section of ClickHome stands in a file of its own: as if the catalog had put it in its place. */
function readWholeClickHome() {
  const file = resolve(examples, 'clickhome/clickhome.responsibilities.yaml');
  const model = readModel('clickhome') as { spec: object };
  const responsibilities: unknown = parse(readFileSync(file, 'utf8'));
  return { ...model, spec: { ...model.spec, responsibilities } };
}

const models: Record<string, unknown> = {
  payroll: readModel('payroll'),
  'clarity-escalation': readModel('clarity-escalation'),
  clickhome: readModel('clickhome'),
  'clickhome with its matrix': readWholeClickHome(),
  hmis: readModel('hmis'),
  'it-works': readModel('it-works'),
  'nec-ihms': readModel('nec-ihms'),
};

function validator(schema: object) {
  const ajv = new Ajv({ strict: false, validateFormats: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

const accepted = withAdditions(settled);
const bySettled = validator(settled);
const byAccepted = validator(accepted);
const generated = JSON.parse(JSON.stringify(supportModelJsonSchema()));
const byGenerated = validator(generated);

function verdicts(value: unknown) {
  return {
    accepted: byAccepted(value),
    generated: byGenerated(value),
    zod: parseSupportModel(value).problems === undefined,
  };
}

describe.each(Object.entries(models))('%s', (_, model) => {
  it('is accepted by all three', () => {
    expect(verdicts(model)).toEqual({
      accepted: true,
      generated: true,
      zod: true,
    });
  });

  it('is judged alike by all three after any change, and accepted where it was before the additions', () => {
    const seen = { accepted: 0, rejected: 0 };
    fc.assert(
      fc.property(mutationsOf(withoutAdditions(model)), mutant => {
        const { accepted: expected, ...others } = verdicts(mutant);
        seen[expected ? 'accepted' : 'rejected']++;
        expect(others).toEqual({
          generated: expected,
          zod: expected,
        });
        // None of these changes is one of the additions.
        expect(bySettled(mutant)).toBe(expected);
      }),
      { numRuns: 300 },
    );
    // Changes of which all are rejected, or none, would prove nothing.
    expect(seen.accepted).toBeGreaterThan(15);
    expect(seen.rejected).toBeGreaterThan(100);
  });
});

const withLevel = (level: object) => ({
  apiVersion: 'supportdesk.io/v1alpha1',
  kind: 'SupportModel',
  metadata: { name: 'payroll' },
  spec: {
    owner: 'group:default/it-desk',
    keyPrefix: 'PAY',
    services: { payroll: 'system:default/payroll' },
    levels: { desk: { level: 1, ...level } },
  },
});
const within = '1 hour';

describe('what changes at random seldom meet', () => {
  it.each<[string, object]>([
    ['a number that is not whole', { level: 1.5 }],
    ['a number that is too small', { level: -1 }],
    ['an id that is too long', { selfHelp: 'a'.repeat(64) }],
    ['an empty map', { statuses: {} }],
    ['an empty list', { contacts: [] }],
    ['an item twice', { contacts: ['desk', 'desk'] }],
    ['a condition without a key', { requires: {} }],
    ['a list with such a condition', { requires: [{ role: 'a' }, {}] }],
    ['no targets', { targets: {} }],
    ['neither of two keys', { targets: { response: { binding: 'goal' } } }],
    [
      'both of two keys',
      { targets: { response: { within, promise: 'none' } } },
    ],
    [
      'two of three keys',
      { escalation: { steps: [{ contact: 'a', role: 'b' }] } },
    ],
    ['a short form under a key of its own', { targets: { second: within } }],
    ['a long form that lacks its kind', { targets: { second: { within } } }],
    [
      'a key that is no name',
      { targets: { 'Second one': { measure: 'response', within } } },
    ],
  ])('is rejected by all three: %s', (_, level) => {
    expect(verdicts(withLevel(level))).toEqual({
      accepted: false,
      generated: false,
      zod: false,
    });
  });

  it.each<[string, object]>([
    ['an id as long as it may be', { selfHelp: 'a'.repeat(63) }],
    ['a large number', { level: 1e300 }],
    ['one of several keys', { targets: { response: { within } } }],
    [
      'a long form with its kind',
      { targets: { secondOne: { measure: 'response', within } } },
    ],
    [
      'a list of equal conditions',
      { requires: [{ role: 'a' }, { role: 'a' }] },
    ],
  ])('is accepted by all three: %s', (_, level) => {
    expect(verdicts(withLevel(level))).toEqual({
      accepted: true,
      generated: true,
      zod: true,
    });
  });
});

describe('what was added to the settled format', () => {
  it.each([
    { shows: ['categories', 'levels'] },
    { shows: 'targets' },
    { requestTypes: 'rapid-response' },
    { categories: ['enhancements', 'integration'] },
    { survey: { audience: 'requester', anonymous: true } },
  ])('is accepted in reports, which was not before: %j', added => {
    const reports = { monthly: { schedule: 'monthly', ...added } };
    const model = {
      ...withLevel({}),
      spec: { ...withLevel({}).spec, reports },
    };
    expect(bySettled(model)).toBe(false);
    expect(verdicts(model)).toEqual({
      accepted: true,
      generated: true,
      zod: true,
    });
    expect(bySettled(withoutAdditions(model))).toBe(true);
  });

  const withMode = (mode: unknown) => ({
    ...withLevel({}),
    spec: {
      ...withLevel({}).spec,
      procedures: { first: { kind: 'selfHelp', mode } },
    },
  });

  it.each(['advise', 'acknowledge', 'require'])(
    'is accepted, as the mode %s is, which was not before',
    mode => {
      expect(bySettled(withMode(mode))).toBe(false);
      expect(verdicts(withMode(mode))).toEqual({
        accepted: true,
        generated: true,
        zod: true,
      });
    },
  );

  it.each(['enforce', '', true, null, ['require']])(
    'has no other values: %j',
    mode => {
      expect(verdicts(withMode(mode))).toEqual({
        accepted: false,
        generated: false,
        zod: false,
      });
    },
  );
});

describe('the generated schema', () => {
  it('says what the accepted one says, keyword by keyword', () => {
    const [ours, theirs] = [generated, accepted].map(schema =>
      expanded(schema, schema.definitions),
    );
    expect(JSON.stringify(theirs).length).toBeGreaterThan(100_000);
    expect(ours).toEqual(theirs);
  });
});

import { parseSupportModel, parseSupportModelSpec } from './parse';

const spec = {
  owner: 'group:default/it-desk',
  keyPrefix: 'PAY',
  services: { payroll: 'system:default/payroll' },
  levels: { desk: { level: 1 } },
};

const model = {
  apiVersion: 'supportdesk.io/v1alpha1',
  kind: 'SupportModel',
  metadata: { name: 'payroll' },
  spec,
};

const problemsOf = (changes: object) =>
  parseSupportModelSpec({ ...spec, ...changes }).problems;

const messageOf = (changes: object) => {
  const problems = problemsOf(changes);
  expect(problems).toHaveLength(1);
  return problems?.[0].message;
};

const withTargets = (targets: unknown) => ({
  levels: { desk: { level: 1, targets } },
});

describe('parseSupportModel', () => {
  it('returns the very value, in the order of its author', () => {
    expect(parseSupportModel(model).model).toBe(model);
  });

  it('checks the whole entity', () => {
    expect(parseSupportModel({ ...model, kind: 'Component' }).problems).toEqual(
      [
        {
          path: ['kind'],
          message: 'kind has to be "SupportModel", not "Component"',
        },
      ],
    );
    expect(parseSupportModel(null).problems).toEqual([
      { path: [], message: 'the model has to be a map, not null' },
    ]);
  });

  it('says every problem at once', () => {
    const { keyPrefix, ...rest } = spec;
    const { problems } = parseSupportModelSpec({ ...rest, owner: 'desk' });
    expect(problems?.map(({ path }) => path)).toEqual([
      ['owner'],
      ['keyPrefix'],
    ]);
  });
});

describe('the problems of a model', () => {
  it('name an unknown key, the likely one and all that are allowed', () => {
    const [problem] = problemsOf({ contcts: {} })!;
    expect(problem.path).toEqual(['contcts']);
    expect(problem.message).toMatch(
      /^unknown key "contcts"; did you mean "contacts"\? allowed: owner, keyPrefix, .*, document$/,
    );
  });

  it('do not guess where nothing is alike', () => {
    expect(messageOf({ zebra: 1 })).toMatch(/^unknown key "zebra"; allowed: /);
  });

  it('name a missing key', () => {
    const levels = { desk: { title: 'Desk' } };
    expect(problemsOf({ levels })).toEqual([
      {
        path: ['levels', 'desk', 'level'],
        message: 'level is missing: it has to be a whole number from 0 on',
      },
    ]);
  });

  it('say a pattern in words', () => {
    expect(messageOf({ owner: 'it-desk' })).toBe(
      'owner has to be a full entity reference such as "group:default/it-desk", not "it-desk"',
    );
  });

  it('list the values of a set', () => {
    const parties = { staff: { side: 'users' } };
    expect(messageOf({ parties })).toBe(
      'side has to be one of "user", "clientIt", "support", "vendor", "intermediary", "governance", "other", not "users"',
    );
  });

  it('say all forms of a value that has none of them', () => {
    expect(messageOf(withTargets({ response: '4 business hour' }))).toBe(
      'response has to be a duration such as "30 minutes", "4 business hours", "2 business days" or "24 hours on business days", or one of "as soon as possible", "immediately", "promptly", "future release", "negotiated", "none", or a map, not "4 business hour"',
    );
  });

  it('follow the form that was meant', () => {
    expect(messageOf(withTargets({ response: { within: 'soon' } }))).toMatch(
      /^within has to be a duration such as .*, not "soon"$/,
    );
    const contacts = (content: object) => ({ contacts: { desk: content } });
    expect(messageOf(contacts({ duties: ['One', 2] }))).toBe(
      'duties[1] has to be a text, not 2; as a text it needs quotes: "2"',
    );
    expect(messageOf(contacts({ requires: [{ rle: 'staff' }] }))).toMatch(
      /^unknown key "rle"; did you mean "role"\?/,
    );
  });

  it('tell a file of its own from a section', () => {
    expect(problemsOf({ contacts: { $yaml: './contacts.yaml' } })).toBe(
      undefined,
    );
    expect(messageOf({ contacts: { $yaml: '' } })).toBe(
      '$yaml has to be a text that is not empty, not ""',
    );
    expect(messageOf({ superUsers: { areas: {}, role: 'x' } })).toBe(
      'areas has to be a map with at least one entry, not {}',
    );
  });

  it('say what an id may be', () => {
    expect(messageOf({ levels: { 'Service Desk': { level: 1 } } })).toBe(
      '"Service Desk" cannot be a key: it has to be an id of at most 63 lower-case letters, digits and hyphens that begins with a letter',
    );
    expect(messageOf(withTargets({ 'my-target!': 'none' }))).toMatch(
      /has to be one of the keys response, .* or a map that names its "measure"/,
    );
  });

  it('refuse a key that would not survive a copy', () => {
    const glossary: unknown = JSON.parse('{"SLA": "A.", "__proto__": "B."}');
    expect(problemsOf({ knowledge: { glossary } })).toEqual([
      {
        path: ['knowledge', 'glossary', '__proto__'],
        message: '"__proto__" cannot be a key: use another name',
      },
    ]);
  });

  it('say that one of several keys is needed, and only one', () => {
    const both = { response: { within: '1 hour', promise: 'none' } };
    expect(messageOf(withTargets(both))).toMatch(
      /^response has to be a map with exactly one of "within", "promise", not \{/,
    );
  });

  it('say that a list has one item twice', () => {
    const contacts = { desk: { duties: ['Listen', 'Listen'] } };
    expect(messageOf({ contacts })).toBe(
      'duties has to be a list in which nothing stands twice, not ["Listen","Listen"]',
    );
  });
});

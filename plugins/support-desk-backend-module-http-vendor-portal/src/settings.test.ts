import { ConfigReader } from '@backstage/config';
import fc from 'fast-check';
import { configured, request } from './__testUtils__/vendor';
import { instantOf } from './paths';
import { readPortals } from './settings';
import { fillIn, fillInText } from './template';

const url = 'https://api.vendor.example.com';
const { operations } = configured(url);
const creating = (changes: object) => ({
  operations: { ...operations, create: { ...operations.create, ...changes } },
});

describe('readPortals', () => {
  it('needs none', () => {
    expect(readPortals(new ConfigReader({}))).toEqual([]);
  });

  it.each<[object, RegExp]>([
    [{ baseUrl: 'http://vendor.example.com' }, /0\.baseUrl: has to be https/],
    [{ baseUrl: 'vendor' }, /0\.baseUrl: has to be an address/],
    [{ auth: {} }, /0\.auth: /],
    [{ wrong: 1 }, /0: .*wrong/],
    [{ timeoutSeconds: 120 }, /0\.timeoutSeconds: /],
    [{ response: { reference: 'id' } }, /response\.reference: .*JSON pointer/],
    [
      { response: { reference: '/a~2' } },
      /response\.reference: .*JSON pointer/,
    ],
    [
      creating({ body: { a: { b: ['{{ticket.sumary}}'] } } }),
      /operations\.create\.body: '{{ticket\.sumary}}' is unknown; known are .*ticket\.summary/,
    ],
    [creating({ path: '/cases/{{reference}}' }), /create\.path: .*unknown/],
    [creating({ headers: { a: '{{secret}}' } }), /create\.headers: .*unknown/],
    [creating({ path: '/../../admin' }), /create\.path: .*below baseUrl/],
    [creating({ path: 'https://evil.example.com/' }), /path: .*below baseUrl/],
    [
      { webhook: { secret: 'short', header: 'a', timestampHeader: 'b' } },
      /webhook\.secret: .*16/,
    ],
    [
      {
        webhook: {
          secret: 'a secret between us',
          header: 'a',
          timestampHeader: 'b',
          signed: '{{body}}',
        },
      },
      /webhook\.signed: .*both have to be signed/,
    ],
  ])('refuses %j, and says where', (changes, message) => {
    expect(() => configured(url, changes)).toThrow(message);
  });

  it('repeats no secret', () => {
    const auth = { token: 'very secret', oauth2: {} };
    expect(() => configured(url, { auth })).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('very secret'),
      }),
    );
  });
});

describe('a template', () => {
  const values = { ...request, idempotencyKey: 'k' };

  it('keeps the type of a placeholder that stands alone, and leaves out what is not known', () => {
    const template = {
      all: '{{ticket.fields}}',
      priority: '{{ticket.priority}}',
      none: '{{ticket.resolution}}',
      text: 'x{{ticket.resolution}}{{ticket.fields.users}}',
      proto: '{{ticket.fields.constructor}}',
    };
    expect(fillIn(template, values)).toEqual({
      all: { users: 12, live: true },
      priority: { id: 'p2', title: 'Priority 2' },
      text: 'x12',
    });
  });

  it('takes what people wrote as what it is, never as a template or as JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('{{reference}}', '"}', '$&', '{{ticket.id}}'),
        ),
        summary => {
          const it = { ...values, ticket: { ...values.ticket, summary } };
          const filled = fillIn(
            { a: '{{ticket.summary}}', b: '<{{ticket.summary}}>' },
            it,
          );
          expect(JSON.parse(JSON.stringify(filled))).toEqual({
            a: summary,
            b: `<${summary}>`,
          });
          expect(
            fillInText('/{{ticket.summary}}', it, encodeURIComponent),
          ).toBe(`/${encodeURIComponent(summary)}`);
        },
      ),
    );
  });
});

describe('instantOf', () => {
  it.each([
    ['2025-03-07T16:00:00Z', '2025-03-07T16:00:00.000Z'],
    ['2025-03-07T16:00:00+0100', '2025-03-07T15:00:00.000Z'],
    ['1741363200', '2025-03-07T16:00:00.000Z'],
    ['1741363200000', '2025-03-07T16:00:00.000Z'],
    ['2025-03-07T16:00:00', undefined],
    ['yesterday', undefined],
    ['2025-13-07T16:00:00Z', undefined],
    ['9'.repeat(30), undefined],
  ])('reads %s', (text, expected) => {
    expect(instantOf(text)?.toISOString()).toBe(expected);
  });
});

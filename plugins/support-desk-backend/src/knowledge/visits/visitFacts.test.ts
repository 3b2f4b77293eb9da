import { recordVisitSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { pageOf } from './pageOf';
import { factOf } from './visitFacts';

const model = 'default/nec-ihms';
const factsOf = (...events: object[]) =>
  recordVisitSchema.parse({ model, events }).events.map(factOf);

describe('factOf', () => {
  it.each([
    [
      'a search, however it is written',
      { type: 'searched', text: 'Forgotten  Password', results: 0 },
      { type: 'searched', text: ' forgotten password ', results: 3 },
    ],
    [
      'an article, by whatever part and title',
      {
        type: 'opened',
        entity: 'System:default/nec-ihms',
        page: 'faq/password/#steps',
        title: 'Steps',
      },
      {
        type: 'opened',
        entity: 'system:default/nec-ihms',
        page: 'faq/password',
        title: 'Password',
      },
    ],
    [
      'a step',
      { type: 'stepTicked', step: 'a' },
      { type: 'stepTicked', step: 'a' },
    ],
    ['leaving', { type: 'left' }, { type: 'left' }],
    [
      'what solved it',
      { type: 'solved', by: 'superUser' },
      { type: 'solved', by: 'superUser' },
    ],
  ])('takes for the same %s', (_, one, other) => {
    const [first, second] = factsOf(one, other);
    expect(first.fact).toBe(second.fact);
  });

  it('tells apart what counts by itself', () => {
    const facts = factsOf(
      { type: 'searched', text: 'password', results: 0 },
      { type: 'searched', text: 'passwords', results: 0 },
      { type: 'opened', entity: 'system:default/a', page: '', title: 'A' },
      { type: 'opened', entity: 'system:default/b', page: '', title: 'A' },
      { type: 'opened', entity: 'system:default/a', page: 'faq/', title: 'A' },
      { type: 'stepTicked', step: 'a' },
      { type: 'stepTicked', step: 'b' },
      { type: 'solved', by: 'article', entity: 'system:default/a', page: '' },
      { type: 'solved', by: 'knownError', problem: 'IHMS-P1' },
      { type: 'solved', by: 'other' },
      { type: 'left' },
    ).map(it => it.fact);
    expect(new Set(facts).size).toBe(facts.length);
  });

  it.each([
    ['reset for jo.bloggs@example.com', 'reset for …'],
    ['tenant 07700 900 123 cannot pay', 'tenant … cannot pay'],
    ['call +44-20-7946-0123 back', 'call … back'],
    ['error 4711 on page 12', 'error 4711 on page 12'],
  ])('keeps no address and no long number of %j', (text, kept) => {
    expect(factsOf({ type: 'searched', text, results: 1 })[0].text).toBe(kept);
  });
});

describe('pageOf', () => {
  it.each([
    ['', ''],
    ['/', ''],
    ['index.html', ''],
    ['faq', 'faq/'],
    ['faq/', 'faq/'],
    ['/faq/index.html#top', 'faq/'],
    ['faq/my-index.html', 'faq/my-index.html/'],
  ])('takes %j for %j', (path, page) => {
    expect(pageOf(path)).toBe(page);
  });
});

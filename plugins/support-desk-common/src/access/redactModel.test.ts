import { compileExample } from '../model/__testUtils__/examples';
import { exampleAccess } from './__testUtils__/examples';
import { redactModel } from './redactModel';

const ADDRESSES = [
  'customersupport.nec.example.com',
  'servicedesk@nec.example.com',
  'lgsh.sales@nec.example.com',
  'wanda.rhodes',
  'Wanda Rhodes',
  'wanda-rhodes',
  '555-0100',
  '555-0102',
  '555-0103',
  '555-0104',
];

describe('redactModel (P-12)', () => {
  it('leaves every address of a refused contact out of the whole answer', () => {
    const { model, secrets } = redactModel(
      exampleAccess('nec-ihms', 'iona-petrie'),
    );
    const answer = JSON.stringify(model);
    expect(ADDRESSES.filter(it => answer.includes(it))).toEqual([]);
    expect(secrets.filter(it => answer.includes(it))).toEqual([]);
    expect(model.contacts['nec-support-manager']).toMatchObject({
      title: 'Housing Customer Support Manager',
      channels: {},
      people: [],
    });
    expect(answer).toContain('ihms@example.com');
  });

  it('shows all to the project team', () => {
    const { model, secrets } = redactModel(
      exampleAccess('nec-ihms', 'rory-baird'),
    );
    const answer = JSON.stringify(model);
    expect(ADDRESSES.filter(it => !answer.includes(it))).toEqual([]);
    expect(secrets).toEqual([]);
    expect(model).toEqual(compileExample('nec-ihms'));
  });

  it('finds the address in notes and links, also at another place', () => {
    const model = compileExample('nec-ihms');
    model.levels['level-3'].note = 'or ring 555-0102 (Wanda Rhodes)';
    model.knowledge.sources['nec-help'].link =
      'https://customersupport.nec.example.com/help';
    const redacted = redactModel(
      exampleAccess('nec-ihms', 'iona-petrie', { model }),
    ).model;
    expect(redacted.levels['level-3'].note).toBe('or ring … (…)');
    expect(redacted.knowledge.sources['nec-help'].link).toBeUndefined();
  });

  it('keeps an address that an open contact has too', () => {
    const model = compileExample('nec-ihms');
    model.contacts['nec-sales-desk'].channels.email.value = 'ihms@example.com';
    const answer = JSON.stringify(
      redactModel(exampleAccess('nec-ihms', 'iona-petrie', { model })).model,
    );
    expect(answer).toContain('ihms@example.com');
  });

  it('hides a single channel of an open contact', () => {
    const model = compileExample('nec-ihms');
    model.contacts['ihms-mailbox'].channels.email.requires = [
      { path: 'x', role: ['ihms-project-team'] },
    ];
    const { contacts } = redactModel(
      exampleAccess('nec-ihms', 'iona-petrie', { model }),
    ).model;
    expect(contacts['ihms-mailbox'].channels).toEqual({});
    expect(contacts['ihms-urgent'].people).not.toEqual([]);
  });

  it.each([
    ['clarity-escalation', 'nobody'],
    ['hmis', 'nina-moss'],
    ['it-works', 'nobody'],
    ['clickhome', 'nobody'],
  ])('holds in %s for %s', (name, user) => {
    const { model, secrets } = redactModel(exampleAccess(name, user));
    const answer = JSON.stringify(model);
    expect(secrets.filter(it => answer.includes(it))).toEqual([]);
    expect(model.title).toBe(compileExample(name).title);
  });
});

import { compileExample } from '../model/__testUtils__/examples';
import { exampleAccess } from './__testUtils__/examples';

const MONDAY_10 = '2025-03-10T17:00:00Z'; // 10:00 in Phoenix
const MONDAY_17 = '2025-03-11T00:00:00Z'; // 17:00 in Phoenix

describe('contactRefusal', () => {
  it.each([
    // S3-63, S3-67, S3-73
    [
      'clarity-escalation',
      'nmis',
      'nobody',
      'STOP',
      ['ica-help-desk', 'macch'],
    ],
    [
      'clarity-escalation',
      'vendor',
      'nobody',
      'STOP',
      ['ica-help-desk', 'macch'],
    ],
    ['clarity-escalation', 'macch', 'nobody', undefined, undefined],
    // S1-49, P-12: back to level 2, which anybody may ask
    [
      'nec-ihms',
      'nec-portal',
      'iona-petrie',
      'STOP',
      ['ihms-mailbox', 'ihms-urgent'],
    ],
    [
      'nec-ihms',
      'nec-executive-director',
      'iona-petrie',
      'STOP',
      ['ihms-mailbox', 'ihms-urgent'],
    ],
    ['nec-ihms', 'nec-portal', 'rory-baird', undefined, undefined],
    ['nec-ihms', 'ihms-mailbox', 'iona-petrie', undefined, undefined],
    // S0-99, S0-101
    ['hmis', 'hmis-toll-free', 'nina-moss', 'STOP', ['hmis-help-desk-email']],
    ['hmis', 'hmis-toll-free', 'nora-quill', undefined, undefined],
    ['hmis', 'bis-hotline', 'ned-hale', undefined, undefined],
  ])('in %s %s is to %s %s', (model, contact, user, code, redirect) => {
    const refusal = exampleAccess(model, user).contactRefusal(contact);
    expect(refusal?.code).toBe(code);
    expect(refusal?.redirect).toEqual(redirect);
  });

  it('says it in the words of the model, with the path of the rule', () => {
    expect(
      exampleAccess('clarity-escalation', 'nobody').contactRefusal('nmis'),
    ).toEqual({
      code: 'STOP',
      message: 'NMIS is only for System Administrator (ICA and CCFL).',
      text: 'STOP for users. Do not contact NMIS.',
      rule: 'contacts.nmis.requires',
      ask: [],
      redirect: ['ica-help-desk', 'macch'],
    });
  });

  it('lets the owner of a level see all contacts', () => {
    const access = exampleAccess('hmis', 'selma-ortiz');
    expect(access.seesAllContacts).toBe(true);
    expect(access.contactRefusal('hmis-toll-free')).toBeUndefined();
  });
});

describe('requestTypeRefusal', () => {
  it.each([
    // S0-98
    [
      'hmis',
      'rapid-response',
      'nina-moss',
      'ROLE_REQUIRED',
      ['agency-administrator'],
    ],
    ['hmis', 'rapid-response', 'nora-quill', undefined, undefined],
    ['hmis', 'rapid-response', 'ned-hale', undefined, undefined],
    ['hmis', 'rapid-response', 'selma-ortiz', undefined, undefined],
    // S1-20
    [
      'nec-ihms',
      'service-incident',
      'iona-petrie',
      'ROLE_REQUIRED',
      ['ihms-project-team'],
    ],
    ['nec-ihms', 'service-incident', 'rory-baird', undefined, undefined],
    ['nec-ihms', 'query', 'iona-petrie', undefined, undefined],
  ])('in %s %s is to %s %s', (model, type, user, code, ask) => {
    const refusal = exampleAccess(model, user).requestTypeRefusal(type);
    expect(refusal?.code).toBe(code);
    expect(refusal?.ask).toEqual(ask);
  });

  describe('after a hand-over of level 3 (H2)', () => {
    const access = (user: string) => {
      const model = compileExample('nec-ihms');
      model.transitions['level-3-to-housing-systems'].date = '2025-03-07';
      return exampleAccess('nec-ihms', user, { model });
    };

    it('names those who took over, also to those who handed over', () => {
      expect(
        access('rory-baird').requestTypeRefusal('service-incident'),
      ).toMatchObject({
        message: 'Service incident to NEC is only for Housing Systems Team.',
        ask: ['housing-systems-team'],
      });
      expect(
        access('ewan-gault').requestTypeRefusal('service-incident'),
      ).toBeUndefined();
    });

    it('names others as ever', () => {
      expect(access('rory-baird').requestTypeRefusal('login')?.ask).toEqual([
        'end-user',
        'super-user',
      ]);
    });
  });

  it('asks whether the case is given, and takes a no for a no (S0-97)', () => {
    const access = exampleAccess('hmis', 'nora-quill');
    expect(access.asksOf('rapid-response')).toEqual([
      { kind: 'situation', text: expect.stringMatching(/^Any major system/) },
    ]);
    const refusal = (confirmed: object) =>
      access.requestTypeRefusal('rapid-response', confirmed)?.code;
    expect(refusal({ situation: true })).toBeUndefined();
    expect(refusal({ situation: false })).toBe('SITUATION_REQUIRED');
    expect(refusal({})).toBe('SITUATION_REQUIRED');
  });

  it('asks whether the level before was tried (S1-18)', () => {
    const access = exampleAccess('nec-ihms', 'iona-petrie');
    expect(access.asksOf('query')).toEqual([
      { kind: 'tried', text: 'Self Learn', level: 'level-1' },
    ]);
    expect(access.requestTypeRefusal('query', {})).toMatchObject({
      code: 'TRIED_REQUIRED',
      message: expect.stringContaining('confirmed.tried: true'),
      rule: 'levels.level-2.requires',
    });
    expect(access.requestTypeRefusal('query', { tried: true })).toBeUndefined();
  });

  it('asks whether the caller is registered with the portal that takes it (S1-50)', () => {
    const access = exampleAccess('nec-ihms', 'rory-baird');
    expect(access.asksOf('service-incident')).toEqual([
      { kind: 'registration', text: 'NEC customer portal' },
    ]);
    expect(access.requestTypeRefusal('service-incident', {})).toMatchObject({
      code: 'REGISTRATION_REQUIRED',
      text: expect.stringContaining('must register'),
      redirect: ['nec-service-desk'],
    });
    const registered = { registration: true };
    expect(
      access.requestTypeRefusal('service-incident', registered),
    ).toBeUndefined();
  });

  it.each([
    // S1-46
    ['2025-06-01T22:59:59Z', 'rory-baird', undefined],
    ['2025-06-01T23:00:00Z', 'rory-baird', 'ROLE_REQUIRED'],
  ])('passes on with the level: at %s %s gets %s', (at, user, code) => {
    const model = compileExample('nec-ihms');
    model.transitions['level-3-to-housing-systems'].date = '2025-06-02';
    const access = exampleAccess('nec-ihms', user, { at, model });
    expect(access.requestTypeRefusal('service-incident')?.code).toBe(code);
  });
});

describe('contracts', () => {
  function refusalFor(annotation?: string) {
    const access = exampleAccess('it-works', 'nobody');
    const group = 'group:default/it-works-liaisons';
    access.context.caller.memberships.push(group);
    access.context.directory[group].annotations = annotation
      ? { 'supportdesk.io/contract.maintenance': annotation }
      : {};
    return access.levelRefusal('it-works-support')?.code;
  }

  it.each([
    ['2025-03-07', undefined],
    ['2025-03-06', 'CONTRACT_REQUIRED'],
    [undefined, undefined],
  ])('valid until %s: %s', (lastDay, code) => {
    expect(refusalFor(lastDay)).toBe(code);
  });
});

describe('routesOf', () => {
  it.each([
    // S0-99, S0-101, S0-102
    [MONDAY_10, ['hmis-toll-free'], undefined],
    [MONDAY_17, ['hmis-system-administrator', 'bis-hotline'], 'bis-severity'],
  ])('of rapid response at %s', (at, contacts, priorities) => {
    const access = exampleAccess('hmis', 'nora-quill', { at });
    const type = access.context.model.requestTypes['rapid-response'];
    const [route, ...others] = access.routesOf(type);
    expect(route.contacts).toEqual(contacts);
    expect(route.priorities).toBe(priorities);
    expect(others).toEqual([]);
  });

  it('keeps every case that is named', () => {
    const access = exampleAccess('nec-ihms', 'iona-petrie');
    const type = access.context.model.requestTypes.query;
    expect(access.routesOf(type).map(it => it.when)).toEqual([
      'non-urgent',
      'urgent',
    ]);
  });
});

describe('startLevel', () => {
  it.each([
    ['nec-ihms', 'iona-petrie', 'level-1'],
    ['it-works', 'nobody', undefined],
    ['hmis', 'nina-moss', 'agency-self-help'],
  ])('of %s for %s is %s', (model, user, level) => {
    expect(exampleAccess(model, user).startLevel).toBe(level);
  });
});

import fc from 'fast-check';
import { compileExample } from '../model/__testUtils__/examples';
import { exampleAccess } from './__testUtils__/examples';
import { holdersOf, hasRole, isHeld } from './roles';

describe('rolesOf', () => {
  it.each([
    ['nec-ihms', 'iona-petrie', ['end-user', 'users']],
    ['nec-ihms', 'dana-struan', ['super-user']],
    [
      'nec-ihms',
      'rory-baird',
      ['project-lead', 'ihms-team', 'ihms-project-team'],
    ],
    ['hmis', 'nina-moss', ['end-user', 'provider-agency']],
    [
      'hmis',
      'nora-quill',
      [
        'end-user',
        'agency-administrator',
        'agency-administration',
        'provider-agency',
      ],
    ],
    [
      'hmis',
      'selma-ortiz',
      ['system-administrator', 'technical-support-staff'],
    ],
    ['hmis', 'nobody', []],
  ])('in %s gives %s %j', (model, user, expected) => {
    const { roles } = exampleAccess(model, user);
    expect([...roles]).toEqual(expect.arrayContaining(expected));
    expect(expected.length > 0 || roles.size === 0).toBe(true);
  });

  it('counts no members of an inactive group', () => {
    const before = exampleAccess('hmis', 'wilma-archer', {
      at: '2024-12-30T12:00:00Z',
    });
    const after = exampleAccess('hmis', 'wilma-archer');
    expect(before.roles).toContain('agency-administrator');
    expect(after.roles).not.toContain('agency-administrator');
  });

  it('ends where roles include each other', () => {
    const model = compileExample('hmis');
    const ids = Object.keys(model.roles);
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.constantFrom(...ids)), {
          minLength: ids.length,
          maxLength: ids.length,
        }),
        includes => {
          ids.forEach((id, i) => {
            model.roles[id].includes = includes[i];
          });
          const { context } = exampleAccess('hmis', 'nina-moss', { model });
          for (const id of ids) {
            expect(typeof hasRole(context, id)).toBe('boolean');
            expect(holdersOf(context, id)).toEqual(expect.any(Array));
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('holdersOf', () => {
  it.each([
    ['hmis', 'nina-moss', 'agency-administrator', ['user:default/nora-quill']],
    [
      'hmis',
      'nina-moss',
      'agency-administration',
      ['user:default/nora-quill', 'user:default/ned-hale'],
    ],
    ['hmis', 'nobody', 'agency-administrator', []],
    ['hmis', 'nina-moss', 'system-administrator', ['user:default/selma-ortiz']],
  ])(
    "in %s names to %s the %s of the reader's own group",
    (model, user, role, expected) => {
      const { context } = exampleAccess(model, user);
      expect(holdersOf(context, role)).toEqual(expected);
    },
  );
});

describe('isHeld', () => {
  it.each([
    ['hmis', 'end-user', true],
    ['hmis', 'agency-administrator', true],
    ['hmis', 'technical-support-staff', true],
    ['it-works', 'project-manager', true],
    ['it-works', 'client-it', true],
    ['it-works', 'no-such-role', false],
  ])('of %s says whether anybody is %s: %s', (model, id, expected) => {
    expect(isHeld(exampleAccess(model, 'nobody').context, id)).toBe(expected);
  });

  it('says no where every group is empty, or not there', () => {
    const { context } = exampleAccess('it-works', 'sasha-port');
    const directory = Object.fromEntries(
      Object.entries(context.directory).map(([ref, group]) => [
        ref,
        { ...group, members: [] },
      ]),
    );
    for (const id of Object.keys(context.model.roles)) {
      expect(isHeld({ ...context, directory }, id)).toBe(false);
      expect(isHeld({ ...context, directory: {} }, id)).toBe(false);
    }
  });

  it('takes a person whom the model names for a holder', () => {
    const { context } = exampleAccess('hmis', 'nobody');
    const empty = { ...context, directory: {} };
    expect(isHeld(empty, 'system-administrator')).toBe(true);
    expect(isHeld(empty, 'technical-support-staff')).toBe(true);
    expect(isHeld(empty, 'end-user')).toBe(false);
  });
});

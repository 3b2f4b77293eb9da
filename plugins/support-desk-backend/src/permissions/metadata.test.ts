import { supportDeskPermissions } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

const METADATA = '/.well-known/backstage/permissions/metadata';

describe('what plugins for roles read (RBAC)', () => {
  let desk: SupportDeskTester;
  let metadata: any;

  beforeAll(async () => {
    desk = await startSupportDesk();
    ({ body: metadata } = await desk.as('iona-petrie').get(METADATA));
  });

  it('names all permissions', () => {
    const names = metadata.permissions.map((it: any) => it.name);
    expect(names.sort()).toEqual(
      supportDeskPermissions.map(it => it.name).sort(),
    );
    for (const { name, resourceType } of supportDeskPermissions as any[]) {
      const found = metadata.permissions.find((it: any) => it.name === name);
      expect(found.resourceType).toBe(resourceType);
    }
  });

  it('names all rules, with the schemas of their parameters', () => {
    const user = { type: 'string', description: expect.any(String) };
    const refs = {
      type: 'array',
      items: { type: 'string' },
      description: expect.any(String),
    };
    const rules = metadata.rules.map((it: any) => [
      it.resourceType,
      it.name,
      it.paramsSchema.properties,
    ]);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['support-desk-ticket', 'IS_REPORTER', { user }],
        ['support-desk-ticket', 'IS_AFFECTED', { user }],
        ['support-desk-ticket', 'IS_ASSIGNED_TEAM', { refs }],
        ['support-desk-ticket', 'IS_SUPER_USER_OF_MODULE', { refs }],
        ['support-desk-ticket', 'SUPPORTS_MODEL', { refs }],
        ['support-desk-model', 'IS_MODEL', { refs }],
        ['support-desk-model', 'OWNS_MODEL', { refs }],
      ]),
    );
    expect(rules).toHaveLength(7);
  });
});

import {
  licenceChangeSchema,
  licenceSchema,
  type CreateLicence,
  type EditLicence,
  type Licence,
  type LicenceChange,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { startSupportDesk } from '../../__testUtils__/startSupportDesk';

export const NEC = 'supportmodel:default/nec-ihms';
/** A user of IHMS. */
export const USER = 'iona-petrie';
/** Owns the model of IHMS. */
export const OWNER = 'rory-baird';
/** Keeps what Finance pays for; works in the model of IHMS, and does not own it. */
export const KEEPER = 'ewan-gault';

/** A licence that no model states. */
export const REPORTS: CreateLicence = {
  model: NEC,
  service: 'component:default/ihms-reports',
  title: 'Report Builder',
  bought: 10,
  unnamed: 3,
  contract: 'C-2025-17',
  renewal: '2025-09-01',
  noticeDays: 90,
  cost: { amount: 1200.5, currency: 'GBP', costCentre: 'HRA-1' },
  managers: [`user:default/${KEEPER}`],
  approver: 'project-lead',
};

/** Starts the plugin, with what tests of writing to the register do all the time. */
export async function startRegister() {
  const desk = await startSupportDesk({ policy: supportDeskPolicy });
  return {
    desk,
    async read(id: string, by = OWNER): Promise<Licence> {
      const { body } = await desk.as(by).get(`/licences/${id}`);
      return licenceSchema.parse(body);
    },
    /** That of the model of IHMS. */
    async ofModel(title: string): Promise<Licence> {
      const { body } = await desk.as(OWNER).get(`/licences?model=${NEC}`);
      return body.items.find((it: Licence) => it.title === title);
    },
    async add(change: Partial<CreateLicence> = {}): Promise<Licence> {
      const { status, body } = await desk
        .as(OWNER)
        .post('/licences', { ...REPORTS, ...change });
      expect(body).not.toHaveProperty('error');
      expect(status).toBe(201);
      return licenceSchema.parse(body);
    },
    edit: (
      { id, version }: Pick<Licence, 'id' | 'version'>,
      said: EditLicence,
      by = OWNER,
    ) =>
      desk
        .as(by)
        .patch(`/licences/${id}`, said)
        .set('If-Match', `"${version}"`),
    remove: ({ id, version }: Licence, by = OWNER) =>
      desk.as(by).delete(`/licences/${id}`).set('If-Match', `"${version}"`),
    async changesOf(id: string, by = OWNER): Promise<LicenceChange[]> {
      const { body } = await desk.as(by).get(`/licences/${id}/changes`);
      return licenceChangeSchema.array().parse(body.items);
    },
  };
}

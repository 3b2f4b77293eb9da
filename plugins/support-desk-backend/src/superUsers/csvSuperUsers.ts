import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../http';

/** The directory as CSV. */
export const SUPER_USER_COLUMNS: CsvColumns<SuperUser> = {
  Name: it => it.user.title,
  User: it => it.user.ref,
  Teams: it => it.teams.map(team => team.title).join('; '),
  Model: it => it.modelTitle,
  Area: it => it.area?.title,
  Modules: it => it.services.map(service => service.title).join('; '),
  Status: it => it.status,
  Source: it => it.source,
  'Trained on': it => it.trainedOn,
  From: it => it.from,
  To: it => it.to,
  Deputy: it => it.deputy?.title,
  'Office hours': it => it.officeHours,
  Contact: it => it.contact,
  'Away until': it => it.away && (it.away.until ?? 'until further notice'),
};

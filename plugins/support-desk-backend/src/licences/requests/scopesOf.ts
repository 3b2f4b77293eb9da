import { localDate } from '@supportdesk/backstage-plugin-support-desk-common';
import type { LicenceStanding, SeenLicence } from '../LicenceSight';
import type { RequestFilter } from './LicenceRequestStore';

/** Where somebody sees requests of others, gives seats and sees to trainings: in models as a whole, and in licences besides. */
export function scopesOf(
  {
    standings,
    licences,
  }: { standings: LicenceStanding[]; licences: SeenLicence[] },
  now: Date,
): Pick<RequestFilter, 'seen' | 'managed' | 'trained'> {
  const worksIn = standings.filter(it => it.managesModel || it.standing.isTeam);
  const manages = standings.filter(it => it.managesModel);
  const own = licences.filter(it => it.mayManage && !it.managesModel);
  const dayIn = (it: LicenceStanding) => localDate(modelOf(it), now);
  const days = new Set([...worksIn, ...own].map(dayIn));
  return {
    seen: scopeOf(worksIn, own),
    managed: scopeOf(manages, own),
    trained: [...days].map(today => ({
      today,
      ...scopeOf(
        worksIn.filter(it => dayIn(it) === today),
        own.filter(it => dayIn(it) === today),
      ),
    })),
  };
}

function scopeOf(models: LicenceStanding[], licences: SeenLicence[]) {
  return {
    models: models.map(it => modelOf(it).ref),
    licences: licences.map(it => it.licence.id),
  };
}

function modelOf({ standing }: LicenceStanding) {
  return standing.registered.model;
}

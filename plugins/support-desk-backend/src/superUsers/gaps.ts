import type {
  CompiledModel,
  CompiledService,
  ModelAccess,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { firstFormalLevel } from '../routing/firstFormalLevel';
import type { SuperUserListing } from './SuperUserListings';

/** The modules that no super user covers, with the level that takes it instead (S1-115); none where the model has no super users at all. */
export function gapsOf(
  model: CompiledModel,
  listings: Pick<SuperUserListing, 'services'>[],
  access: ModelAccess,
): SuperUsersOfModel['gaps'] {
  if (!model.superUsers && listings.length === 0) return [];
  const covered = new Set(listings.flatMap(it => it.services));
  const instead = insteadOf(model, access);
  return modulesIn(model)
    .filter(it => !covered.has(it.id))
    .map(({ id, title }) => ({ id, title, ...instead }));
}

/** Where to go with what no super user covers. */
export function insteadOf(
  model: CompiledModel,
  access: ModelAccess,
): Pick<SuperUsersOfModel['gaps'][number], 'level' | 'requestType'> {
  const formal = firstFormalLevel(model, access);
  if (!formal) return {};
  const { level, type } = formal;
  return {
    level: { id: level.id, level: level.level, title: level.title },
    ...(!access.requestTypeRefusal(type.id) && {
      requestType: { id: type.id, title: type.title },
    }),
  };
}

/** What people work with: the modules; in a model without any its products and components, for the system as a whole is nobody's module. */
function modulesIn({ services }: CompiledModel): CompiledService[] {
  const all = Object.values(services);
  const modules = all.filter(it => it.kind === 'module');
  return modules.length > 0 ? modules : all.filter(it => it.kind !== 'system');
}

import type {
  AskQuestion,
  SuperUser,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What a question is about: `area:rents`, `module:letters`, or nothing in particular of the system: empty. */
export type AskTarget = string;

/** What an address says a question is about. */
export function targetOf(params: URLSearchParams): AskTarget {
  for (const kind of ['module', 'area']) {
    const id = params.get(kind);
    if (id) return `${kind}:${id}`;
  }
  return '';
}

/** The target as it is asked for. */
export function askedFor(
  target: AskTarget,
): Pick<AskQuestion, 'area' | 'module'> {
  const [kind, id] = target.split(/:(.*)/);
  return id ? { [kind]: id } : {};
}

/** Who is asked about something, each once: who covers it and is a super user today. */
export function askedOf(items: SuperUser[], target: AskTarget): SuperUser[] {
  const { area, module } = askedFor(target);
  const asked = new Map<string, SuperUser>();
  for (const it of items) {
    const covers =
      (!area && !module) ||
      (area !== undefined && it.area?.id === area) ||
      it.services.some(({ id }) => id === module);
    if (covers && it.status === 'active' && !asked.has(it.user.ref))
      asked.set(it.user.ref, it);
  }
  return [...asked.values()];
}

/** Where to go with something that nobody is a super user of. */
export const gapOf = (model: SuperUsersOfModel, target: AskTarget) =>
  model.gaps.find(it => it.id === askedFor(target).module);

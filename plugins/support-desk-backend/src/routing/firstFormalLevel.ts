import type {
  CompiledLevel,
  CompiledModel,
  CompiledRequestType,
  ModelAccess,
  RequestKind,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Which request types are offered first to somebody of whom nothing is known. */
const GENERAL_KINDS: RequestKind[] = ['question', 'incident', 'serviceRequest'];

/** The lowest formal level that takes more than logins, and the request type by which one goes there: one that is open to the caller, if any is. */
export function firstFormalLevel(
  model: CompiledModel,
  access: ModelAccess,
): { level: CompiledLevel; type: CompiledRequestType } | undefined {
  for (const level of Object.values(model.levels).sort(byLevel)) {
    const types = level.handling === 'formal' ? typesOf(model, level.id) : [];
    const open = types.find(it => !access.requestTypeRefusal(it.id));
    const type = open ?? types[0];
    if (type) return { level, type };
  }
  return undefined;
}

function typesOf(model: CompiledModel, level: string): CompiledRequestType[] {
  const rank = (kind: RequestKind) =>
    GENERAL_KINDS.indexOf(kind) + 1 || GENERAL_KINDS.length + 1;
  return Object.values(model.requestTypes)
    .filter(it => it.level === level && it.kind !== 'login')
    .sort((a, b) => rank(a.kind) - rank(b.kind));
}

function byLevel(a: CompiledLevel, b: CompiledLevel) {
  return a.level - b.level;
}

import type {
  CompiledContact,
  CompiledEscalation,
  CompiledLevel,
  CompiledStatus,
} from '../compiled';
import {
  many,
  type EscalationInput,
  type LevelInput,
  type StatusInput,
} from '../schema';
import { compileRequires } from './conditions';
import { compileQueue } from './contacts';
import { compileMap, entityRef, entry, named } from './entries';
import { compileTargets, type TargetDefaults } from './targets';

function compileStatus(
  path: string,
  status: StatusInput,
  id: string,
): CompiledStatus {
  return {
    ...named(path, id, status),
    clock: status.clock,
    setWhen: status.setWhen,
    leftWhen: status.leftWhen,
    next: status.next,
  };
}

function compileEscalation(
  path: string,
  escalation: EscalationInput,
): CompiledEscalation {
  return {
    ...entry(path, escalation),
    title: escalation.title,
    requires: compileRequires(`${path}.requires`, escalation.requires),
    steps: escalation.steps.map((step, i) => ({
      ...entry(`${path}.steps.${i}`, step),
      contact: step.contact,
      role: step.role,
      level: step.level,
      when: step.when,
      automatic: step.automatic ?? 'never',
    })),
  };
}

/** A level of support; without a party of its own it is given by that of its first contact. */
export function compileLevel(
  path: string,
  level: LevelInput,
  id: string,
  contacts: Record<string, CompiledContact>,
  defaults: TargetDefaults,
): CompiledLevel {
  const [firstContact] = many(level.contacts);
  return {
    ...named(path, id, level),
    level: level.level,
    owner: entityRef(level.owner),
    party: level.party ?? contacts[firstContact]?.party,
    contacts: many(level.contacts),
    when: level.when,
    duties: many(level.duties),
    targets: compileTargets(`${path}.targets`, level.targets, defaults),
    queue: compileQueue(`${path}.queue`, level.queue),
    charge: level.charge,
    requires: compileRequires(`${path}.requires`, level.requires),
    selfHelp: level.selfHelp,
    handling: level.handling ?? 'formal',
    escalatesTo: level.escalatesTo,
    escalation:
      level.escalation &&
      compileEscalation(`${path}.escalation`, level.escalation),
    statuses: compileMap(`${path}.statuses`, level.statuses, compileStatus),
  };
}

import {
  entityOfContact,
  isHeld,
  ownerOfLevel,
  type CompiledLadderStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { WorkContext } from '../../tickets/work';
import { modelOf } from '../../tickets/work/actions/modelWords';
import { holdersFor } from '../../tickets/work/actions/people';

/** A ticket as its model sees it at an instant. */
export type Situation = Pick<WorkContext, 'ticket' | 'access' | 'now'>;

/** Who and what stands behind a step. */
export interface BehindStep {
  title: string;
  /** References of users and groups who are told. */
  people: string[];
  /** There is a channel by which somebody is reached, whoever it is. */
  hasChannel: boolean;
}

/** Who stands behind a step of a ladder, by today's model: the ladder is frozen, its people are not. */
export function behindStep(
  situation: Situation,
  { contact, role, level }: CompiledLadderStep,
): BehindStep {
  const { access, ticket } = situation;
  const { context } = access;
  const { contacts, roles, parties, levels } = context.model;
  if (contact) return behindContact(situation, contact);
  if (role) {
    return {
      title: (roles[role] ?? parties[role])?.title ?? role,
      people: isHeld(context, role) ? holdersFor(context, ticket, [role]) : [],
      hasChannel: false,
    };
  }
  const { title = level ?? '', contacts: [first] = [] } =
    levels[level ?? ''] ?? {};
  const owner =
    level && levels[level]
      ? ownerOfLevel(context.model, level, situation.now)
      : undefined;
  if (owner) return { title, people: [owner], hasChannel: false };
  return first && contacts[first]
    ? { ...behindContact(situation, first), title }
    : { title, people: [], hasChannel: false };
}

function behindContact(situation: Situation, id: string): BehindStep {
  const model = modelOf(situation);
  const contact = model.contacts[id];
  if (!contact) return { title: id, people: [], hasChannel: false };
  const entity = entityOfContact(model, id, situation.now);
  const users = contact.people.map(it => it.user);
  return {
    title: contact.title,
    people: [...new Set([...users, ...(entity ? [entity] : [])])],
    hasChannel: Object.keys(contact.channels).length > 0,
  };
}

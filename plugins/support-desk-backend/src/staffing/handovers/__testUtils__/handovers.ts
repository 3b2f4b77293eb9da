import type { Entity } from '@backstage/catalog-model';
import {
  handoverEndpoints,
  type Handover,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  exampleEntities,
  exampleNames,
} from '../../../__testUtils__/startSupportDesk';
import type { TimedDesk } from '../../__testUtils__/startTimedDesk';

export const PROJECT = 'group:default/ihms-project-team';
export const SYSTEMS = 'group:default/housing-systems-team';
/** Hand-overs of IHMS from one to the other. */
export const LOGIN = 'level-0-to-housing-systems';
export const PORTAL = 'level-3-to-housing-systems';

/** A request that passes with {@link LOGIN}. */
export const login = {
  model: 'default/nec-ihms',
  requestType: 'login',
  summary: 'I cannot log in',
  fields: { what: 'password' },
};

/** All examples, with these changes of the transitions of one of them. */
export function entitiesWith(
  example: string,
  changes: Record<string, object>,
): Entity[] {
  return exampleNames.flatMap(exampleEntities).map(entity => {
    const { kind, metadata, spec } = entity;
    if (kind !== 'SupportModel' || metadata.name !== example) return entity;
    const transitions = Object.fromEntries(
      Object.entries(spec!.transitions as Record<string, object>).map(
        ([id, it]) => [id, { ...it, ...changes[id] }],
      ),
    );
    return { ...entity, spec: { ...spec, transitions } };
  });
}

/** The hand-overs of a model as somebody sees them, checked against the contract. */
export async function handoversOf(
  desk: TimedDesk,
  user: string,
  model = 'nec-ihms',
): Promise<Handover[]> {
  const { status, body } = await desk
    .as(user)
    .get(`/models/default/${model}/handovers`);
  expect(status).toBe(200);
  handoverEndpoints.getHandovers.response.parse(body);
  return body.items;
}

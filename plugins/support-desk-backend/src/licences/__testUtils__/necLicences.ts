import type { Entity } from '@backstage/catalog-model';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';

/** The model whose licences are 5 of 5 and 0 of 57 (S1-99, S1-100). */
export const NEC = 'supportmodel:default/nec-ihms';

/** Somebody of the owning team, who manages all licences of the model. */
export const MANAGER = 'rory-baird';

/** Somebody who only works with the system. */
export const USER = 'iona-petrie';

/** People besides those of the example: `user:default/person-0`, … */
export function people(count: number): Entity[] {
  return Array.from({ length: count }, (_, i) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: `person-${i}`, namespace: 'default' },
    spec: { profile: { displayName: `Person ${i}` }, memberOf: [] },
  }));
}

/** The plugin with the model of NEC IHMS, and how to find its licences. */
export async function startNec(options: { others?: Entity[] } = {}): Promise<{
  desk: SupportDeskTester;
  licenceOf(title: string): Promise<any>;
}> {
  const desk = await startSupportDesk({
    entities: [...exampleEntities('nec-ihms'), ...(options.others ?? [])],
    policy: supportDeskPolicy,
  });
  return {
    desk,
    async licenceOf(title) {
      const words = new URLSearchParams({ model: NEC, q: title });
      const { body } = await desk.as(MANAGER).get(`/licences?${words}`);
      return body.items.find((it: any) => it.title === title);
    },
  };
}

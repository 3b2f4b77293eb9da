import {
  ModelAccess,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ModelView } from '../models';
import {
  EXAMPLE_NAMES,
  exampleModel,
} from '../tickets/__testUtils__/exampleModels';
import { waysToGetMore, wayToUpgrade } from './waysToGetMore';

const nec = exampleModel('nec-ihms');

async function viewOf(model: CompiledModel, ...memberships: string[]) {
  const user = 'user:default/ann';
  const access = new ModelAccess({
    model,
    caller: { user, memberships: [user, ...memberships] },
    directory: {},
    now: new Date('2025-03-07T16:00:00Z'),
  });
  return ModelView.create(access, async () => ({}));
}

const asTeam = () => viewOf(nec, 'group:default/ihms-project-team');
const asUser = () => viewOf(nec, 'group:default/housing-users');

describe('waysToGetMore', () => {
  it('goes to the portal free of charge (S1-54), and charged for to one of two contacts (S1-55, O1-13)', async () => {
    const { more } = waysToGetMore(await asTeam(), 'service-request');
    expect(more).toEqual([
      {
        for: ['Licence requests for functionality that is free of charge'],
        requestType: {
          id: 'service-request',
          title: 'Service request to NEC',
        },
        contacts: [
          {
            id: 'nec-portal',
            title: 'NEC customer portal (Helphub)',
            channels: [
              {
                kind: 'portal',
                value: 'https://customersupport.nec.example.com',
              },
            ],
          },
        ],
        mayRaise: true,
      },
      {
        when: 'licence charged for',
        for: [],
        requestType: {
          id: 'service-request',
          title: 'Service request to NEC',
        },
        contacts: [
          {
            id: 'nec-sales-desk',
            title: 'NEC sales desk',
            channels: [{ kind: 'email', value: 'lgsh.sales@nec.example.com' }],
          },
          {
            id: 'nec-account-manager',
            title: 'NEC Account Manager',
            channels: [],
          },
        ],
        mayRaise: true,
      },
    ]);
  });

  it('says the same in words and as places to go to (P-11)', async () => {
    const ways = waysToGetMore(await asTeam(), 'service-request');
    expect(ways.text).toBe(
      'Licence requests for functionality that is free of charge: ask NEC customer portal (Helphub); licence charged for: ask NEC sales desk or NEC Account Manager',
    );
    expect(ways.redirectTo).toMatchObject([
      { contact: 'nec-portal', requestType: 'service-request' },
      { contact: 'nec-sales-desk', requestType: 'service-request' },
      { contact: 'nec-account-manager' },
    ]);
  });

  it('tells nobody of channels that are not for them (P-12)', async () => {
    const ways = waysToGetMore(await asUser(), 'service-request');
    expect(ways.more.map(it => it.mayRaise)).toEqual([false, false]);
    expect(ways.more.flatMap(it => it.contacts)).toMatchObject([
      { id: 'nec-portal', channels: [] },
      { id: 'nec-sales-desk', channels: [] },
      { id: 'nec-account-manager', channels: [] },
    ]);
    expect(JSON.stringify(ways)).not.toContain('lgsh.sales');
  });

  it.each([[undefined], ['no-such-type']])(
    'knows nothing by the request type %s',
    async requestType => {
      expect(waysToGetMore(await asTeam(), requestType)).toEqual({
        more: [],
        redirectTo: [],
        text: '',
      });
    },
  );

  it('takes every request type of every example', async () => {
    for (const name of EXAMPLE_NAMES) {
      const model = exampleModel(name);
      const view = await viewOf(model, model.owner);
      for (const id of Object.keys(model.requestTypes)) {
        const { more } = waysToGetMore(view, id);
        expect(more[0].requestType.id).toBe(id);
      }
    }
  });
});

describe('wayToUpgrade', () => {
  it('is a service incident, which goes to the Remote DBA Team (S1-103, S1-104)', () => {
    expect(wayToUpgrade(nec)).toEqual({
      requestType: {
        id: 'service-incident',
        title: 'Service incident to NEC',
      },
      for: 'Remote DBA Team: upgrades',
    });
  });

  it('is not known where no request type speaks of it', () => {
    const { 'service-incident': _, ...requestTypes } = nec.requestTypes;
    expect(wayToUpgrade({ requestTypes })).toBeUndefined();
  });
});

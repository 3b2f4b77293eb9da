import type { Entity } from '@backstage/catalog-model';
import type {
  SupportDeskApi,
  SuperUserDirectory,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleSummary } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import {
  exampleDirectory,
  exampleNomination,
} from '../../../__testUtils__/superUsers';
import { SuperUsersPage } from '../SuperUsersPage';

const lena: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'lena-baird', namespace: 'default' },
  spec: {
    profile: {
      displayName: 'Lena Baird',
      email: 'lena.baird@example.com',
      picture: 'https://example.com/lena.png',
    },
    memberOf: [],
  },
};

/** Opens the page on the super users of a model of the demo data. */
export function openDirectory(
  options: {
    directory?: SuperUserDirectory;
    api?: Partial<SupportDeskApi>;
    at?: string;
    model?: string;
  } = {},
) {
  const { model = 'nec-ihms', at } = options;
  const { directory = exampleDirectory(model) } = options;
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary(model)] })),
    getSuperUsers: jest.fn(async () => directory),
    ...options.api,
  });
  return {
    api,
    ...renderPage(<SuperUsersPage />, api, { at, entities: [lena] }),
  };
}

/** The directory as an owner of the model sees it, with more listings; default: a nomination. */
export const ownedDirectory = (more = [exampleNomination()]) =>
  exampleDirectory(
    'nec-ihms',
    {
      mayNominate: true,
      mayDecide: true,
      editUrl: 'https://git.example.com/support-model.yaml',
    },
    more,
  );

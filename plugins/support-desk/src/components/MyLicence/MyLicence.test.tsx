import type {
  Licence,
  LicenceRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../__testUtils__/fakeApi';
import {
  exampleLicence,
  exampleLicenceRequest,
} from '../../__testUtils__/licences';
import { renderPage } from '../../__testUtils__/renderPage';
import { MyLicence } from './MyLicence';

const ME = { ref: 'user:default/test', title: 'Me' };
const OTHER = { ref: 'user:default/reece-palmer', title: 'Reece Palmer' };

function open(licence: Partial<Licence>, requests: LicenceRequest[] = []) {
  const api = fakeApi({
    getLicenceRequests: jest.fn(async () => ({ items: requests })),
  });
  const identity = mockApis.identity({ userEntityRef: ME.ref });
  renderPage(<MyLicence licence={exampleLicence(licence)} />, api, {
    apis: [[identityApiRef, identity]],
  });
  return api;
}

const mine = (changes: Partial<LicenceRequest> = {}) =>
  exampleLicenceRequest({ id: 'mine', person: ME, ...changes });

describe('MyLicence', () => {
  it.each([
    [{ mine: 'holder' }, 'You have one'],
    [{}, 'You have none'],
    [
      { metric: 'site' },
      'Everybody may use it, no licence is needed for you alone',
    ],
  ] as [Partial<Licence>, string][])('of %p says %s', async (it, words) => {
    const api = open(it);
    expect(await screen.findByText(words)).toBeVisible();
    expect(api.getLicenceRequests).not.toHaveBeenCalled();
  });

  it.each([
    [{ position: 2 }, 'You are waiting, place 2'],
    [{ state: 'approval' }, 'You are waiting for a decision'],
    [
      { state: 'training', training: { day: '2025-03-18', missed: [] } },
      'You are waiting, training on Tue 18 March',
    ],
    [
      { state: 'training', training: { missed: [] } },
      'You are to choose a training',
    ],
  ] as [Partial<LicenceRequest>, string][])(
    'with a request %p says %s',
    async (request, words) => {
      open({ mine: 'waiting' }, [
        exampleLicenceRequest({ id: 'other', person: OTHER, position: 1 }),
        mine(request),
      ]);
      expect(await screen.findByText(words)).toBeVisible();
      expect(
        screen.getByRole('link', {
          name: 'Your request for Business Objects',
        }),
      ).toHaveAttribute('href', '/support/licences/requests/mine');
    },
  );
});

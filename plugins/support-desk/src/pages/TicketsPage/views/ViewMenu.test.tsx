import { identityApiRef } from '@backstage/frontend-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  SavedView,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import type { TicketFilter } from '../filters/filters';
import { ViewMenu } from './ViewMenu';

const ME = 'user:default/lena-baird';
const TEAM = 'group:default/ihms-project-team';

const view = (changes: Partial<SavedView> = {}): SavedView => ({
  id: 'v1',
  title: 'Urgent rents',
  query: { priority: 'p1', scope: 'all', status: 'open', sort: 'nextDue' },
  owner: { ref: ME, title: 'Lena Baird' },
  createdAt: '2025-03-07T16:00:00Z',
  ...changes,
});

const theirs = view({
  id: 'v2',
  title: 'Waiting',
  query: { status: 'waiting' },
  owner: { ref: 'user:default/cara-finch', title: 'Cara Finch' },
});

const identity = {
  getBackstageIdentity: async () => ({
    type: 'user' as const,
    userEntityRef: ME,
    ownershipEntityRefs: [ME, TEAM],
  }),
  getProfileInfo: async () => ({}),
  getCredentials: async () => ({}),
  signOut: async () => {},
};

async function openMenu(
  changes: Partial<SupportDeskApi>,
  options: { filter?: TicketFilter; view?: string } = {},
) {
  const api = fakeApi({
    getViews: jest.fn(async () => ({ items: [view(), theirs] })),
    ...changes,
  });
  const onView = jest.fn();
  renderPage(
    <ViewMenu
      filter={options.filter ?? { scope: 'all', status: 'open' }}
      view={options.view}
      onSort={jest.fn()}
      onView={onView}
    />,
    api,
    { apis: [[identityApiRef, identity]] },
  );
  const name = options.view ? /View: Urgent rents/ : /View: Due next/;
  await userEvent.click(await screen.findByRole('button', { name }));
  return { api, onView };
}

const item = (name: string) => screen.findByRole('menuitem', { name });

describe('ViewMenu', () => {
  it('opens the reader’s own views and those of their team', async () => {
    const { onView } = await openMenu({});
    await userEvent.click(await item('Waiting, by Cara Finch'));
    expect(onView).toHaveBeenCalledWith('v2', theirs.query);
  });

  it('saves what the list shows, for the team too', async () => {
    const createView = jest.fn(async () => view({ id: 'v3' }));
    const { onView } = await openMenu(
      { createView },
      { filter: { level: 'level-3' } },
    );
    await userEvent.click(await item('Save this view …'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Name/ }),
      'Level 3',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: /Shared with/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'ihms-project-team' }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(createView).toHaveBeenCalledWith({
      title: 'Level 3',
      query: { level: 'level-3' },
      sharedWith: TEAM,
    });
    await waitFor(() =>
      expect(onView).toHaveBeenCalledWith('v3', view().query),
    );
  });

  it('keeps changes in a view', async () => {
    const editView = jest.fn(async () => view());
    const filter: TicketFilter = { scope: 'all', status: 'closed' };
    await openMenu({ editView }, { view: 'v1', filter });
    expect(await screen.findByText('View changed')).toBeInTheDocument();
    await userEvent.click(await item('Keep the changes in this view'));
    expect(editView).toHaveBeenCalledWith('v1', { query: filter });
  });

  it('deletes a view, and has it back', async () => {
    const deleteView = jest.fn(async () => {});
    const createView = jest.fn(async () => view({ id: 'v9' }));
    await openMenu({ deleteView, createView }, { view: 'v1' });
    await userEvent.click(await item('Delete this view'));
    expect(deleteView).toHaveBeenCalledWith('v1');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(createView).toHaveBeenCalledWith({
      title: 'Urgent rents',
      query: view().query,
      sharedWith: undefined,
    });
  });
});

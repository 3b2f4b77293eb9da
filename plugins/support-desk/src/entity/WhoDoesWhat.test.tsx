import type { Entity } from '@backstage/catalog-model';
import type { WhoDoes } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../__testUtils__/fakeApi';
import { renderPage } from '../__testUtils__/renderPage';
import { WhoDoesWhat } from './WhoDoesWhat';

expect.extend(toHaveNoViolations);

const clickhome: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'clickhome', namespace: 'default', title: 'ClickHome' },
};

const backup: WhoDoes = {
  model: 'supportmodel:default/clickhome',
  modelTitle: 'ClickHome',
  row: { id: 'database', title: 'Back up the database', group: 'backup' },
  parties: [
    {
      column: 'client-it',
      title: 'Client IT Resource',
      value: 'responsible',
      state: 'toConfirm',
      isMine: false,
    },
    {
      column: 'clickhome',
      title: 'ClickHome Support',
      value: 'optional',
      charge: 'at a fee',
      state: 'stated',
      isMine: false,
    },
  ],
};

const open = (items: WhoDoes[]) => {
  const api = fakeApi({
    whoDoes: jest.fn(async ({ q }) => ({
      items: items.filter(it => !q || it.row.title.includes(q)),
    })),
  });
  const page = renderPage(
    <WhoDoesWhat entity={clickhome} model="default/clickhome" />,
    api,
  );
  return { api, ...page };
};

it('says who does what about a system, and searches it', async () => {
  const { api, container } = open([backup]);
  const section = await screen.findByRole('region', {
    name: 'Who does what: ClickHome',
  });
  expect(within(section).getByRole('listitem')).toHaveTextContent(
    'Client IT Resource: responsible, to be confirmed; ClickHome Support: can do it, charged: at a fee',
  );
  expect(
    within(section).getByRole('link', { name: 'Back up the database' }),
  ).toHaveAttribute(
    'href',
    '/support/responsibilities?model=default%2Fclickhome&row=responsibilities.groups.backup.rows.database',
  );
  expect(api.whoDoes).toHaveBeenCalledWith({
    entity: 'system:default/clickhome',
    model: 'default/clickhome',
    limit: 50,
  });
  expect(await axe(container)).toHaveNoViolations();

  await userEvent.type(screen.getByRole('searchbox'), 'patching');
  expect(await screen.findByText(/No task matches/)).toBeVisible();
});

it('is not there where no task names the entity', async () => {
  const { api, container } = open([]);
  await waitFor(() => expect(api.whoDoes).toHaveBeenCalled());
  await waitFor(() =>
    expect(container.querySelector('.bui-Skeleton')).toBeNull(),
  );
  expect(screen.queryByText(/Who does what/)).toBeNull();
});

import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fill, renderRaise, summary } from '../__testUtils__/raisePage';
import {
  apiWith,
  fillQuery,
  QUERY,
  send,
  sent,
} from '../__testUtils__/selfHelp';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const block = (name = 'What have you tried?') =>
  screen.findByRole('region', { name });

describe('what is to be acknowledged', () => {
  it('asks what was tried, says so at its place, and takes the steps along', async () => {
    const api = apiWith();
    const { container } = await renderRaise({ query: QUERY, api });
    await fillQuery();
    await send();
    const problem = 'Tick what you have tried, or that you go on without.';
    const link = await screen.findByRole('link', { name: problem });
    expect(api.createTicket).not.toHaveBeenCalled();
    await userEvent.click(link);
    const [first] = within(await block()).getAllByRole('checkbox');
    expect(first).toHaveFocus();
    expect(first).toHaveAccessibleDescription(problem);
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(first);
    await send();
    await waitFor(() =>
      expect(sent(api)).toMatchObject({
        confirmed: { tried: true },
        selfHelp: {
          steps: ['help-function'],
          superUsers: [],
          visit: expect.any(String),
        },
      }),
    );
    await waitFor(() =>
      expect(api.recordVisit).toHaveBeenCalledWith(
        sent(api)?.selfHelp?.visit,
        expect.objectContaining({
          events: [{ type: 'stepTicked', step: 'help-function' }],
        }),
      ),
    );
  });

  it('lets go on without, and keeps that nothing was tried (S1-20)', async () => {
    const api = apiWith();
    await renderRaise({ query: QUERY, api });
    await fillQuery();
    const it = within(await block());
    const without = it.getByRole('checkbox', { name: 'I go on without' });
    await userEvent.click(without);
    const [first] = it.getAllByRole('checkbox');
    await userEvent.click(first);
    expect(without).not.toBeChecked();
    await userEvent.click(without);
    expect(first).not.toBeChecked();
    await send();
    await waitFor(() =>
      expect(sent(api)).toMatchObject({
        confirmed: { tried: true },
        selfHelp: { steps: [] },
      }),
    );
  });

  it('knows what was ticked on Get help, and forgets it once the request is there', async () => {
    const storage = mockApis.storage();
    const tried = storage.forBucket('support-desk.tried');
    tried.set('default/nec-ihms', ['employee-zone', 'of another procedure']);
    const api = apiWith();
    await renderRaise({ query: QUERY, api, storage });
    await fillQuery();
    await send();
    await waitFor(() =>
      expect(sent(api)?.selfHelp?.steps).toEqual(['employee-zone']),
    );
    await waitFor(() =>
      expect(tried.snapshot('default/nec-ihms').value).toEqual([
        'of another procedure',
      ]),
    );
  });

  it('names people, links and what is not for the reader, in order', async () => {
    const user = 'user:default/dana-struan';
    const { container } = await renderRaise({
      query: QUERY,
      api: apiWith({
        ordered: true,
        steps: [
          {
            id: 'a',
            text: 'Check the manual',
            link: '/docs/default/system/nec-ihms/',
            howTo: 'Search for the screen.',
          },
          {
            id: 'b',
            text: 'Ask a Super User',
            people: [{ user, name: 'Dana Struan' }],
            groups: [{ ref: 'group:default/income', title: 'Income' }],
          },
          { id: 'c', text: 'Ask the vendor', notForYou: 'For the team only.' },
        ],
      }),
    });
    const region = await block();
    const it = within(region);
    expect(region.querySelector('ol')?.children).toHaveLength(3);
    expect(it.getByText('Search for the screen.')).toBeVisible();
    expect(
      it.getByRole('link', { name: '/docs/default/system/nec-ihms/' }),
    ).toHaveAttribute('target', '_blank');
    expect(it.getByText('Income')).toBeVisible();
    expect(it.getByRole('checkbox', { name: 'Ask the vendor' })).toBeDisabled();
    expect(it.getByText('For the team only.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('takes along which super users were asked, and their answers', async () => {
    const user = 'user:default/dana-struan';
    const api = apiWith({
      steps: [
        {
          id: 'a',
          text: 'Ask',
          people: [
            { user, name: 'Dana Struan' },
            { user: 'user:default/nobody', name: 'No Super User' },
          ],
        },
      ],
    });
    await renderRaise({ query: QUERY, api });
    await fillQuery();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Ask' }));
    expect(
      screen.queryByRole('checkbox', { name: 'No Super User' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Dana Struan' }),
    );
    await fill(
      screen.getByRole('textbox', { name: /What did Dana Struan answer/ }),
      'Not known',
    );
    await send();
    await waitFor(() =>
      expect(sent(api)?.selfHelp?.superUsers).toEqual([
        { user, answer: 'Not known' },
      ]),
    );
  });
});

describe('what is required or advised', () => {
  it('needs one step, and says so beforehand', async () => {
    const api = apiWith({ mode: 'require' });
    await renderRaise({ query: QUERY, api });
    await fillQuery();
    const it = within(await block());
    expect(
      it.getByText(/^At least one of these has to be tried/),
    ).toBeVisible();
    expect(
      it.queryByRole('checkbox', { name: 'I go on without' }),
    ).not.toBeInTheDocument();
    await send();
    expect(
      await screen.findByRole('link', {
        name: 'Try at least one of these first, and tick it.',
      }),
    ).toBeVisible();
    await userEvent.click(it.getAllByRole('checkbox')[0]);
    await send();
    await waitFor(() =>
      expect(sent(api)).toMatchObject({
        confirmed: { tried: true },
        selfHelp: { steps: ['help-function'] },
      }),
    );
  });

  it('asks nothing where the model only advises', async () => {
    const api = apiWith({ mode: 'advise' });
    await renderRaise({ query: QUERY, api });
    await fillQuery();
    expect(await block('Try this first')).toBeVisible();
    await send();
    await waitFor(() =>
      expect(sent(api)).toMatchObject({
        confirmed: {},
        selfHelp: { steps: [] },
      }),
    );
  });

  it('is not there for a request without it', async () => {
    await renderRaise({ query: 'type=login' });
    await summary();
    expect(
      screen.queryByRole('region', { name: /tried|first/ }),
    ).not.toBeInTheDocument();
  });
});

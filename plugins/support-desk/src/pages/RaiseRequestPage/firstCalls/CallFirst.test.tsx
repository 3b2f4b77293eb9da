import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { hmisApi, MONDAY_10, MONDAY_17 } from '../../../__testUtils__/hmis';
import { fill, renderRaise, summary } from '../__testUtils__/raisePage';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const EMERGENCY = 'type=rapid-response';

const door = async () =>
  within(await screen.findByRole('region', { name: 'Call first' }));

describe('what begins by phone', () => {
  it('names the toll-free number alone while the Help Desk is there (S0-99)', async () => {
    const { container } = await renderRaise({
      query: EMERGENCY,
      api: hmisApi(MONDAY_10),
    });
    const { getAllByRole, getByRole, getByText, queryByText } = await door();
    expect(
      getAllByRole('group').map(
        it => within(it).getByRole('heading', { level: 3 }).textContent,
      ),
    ).toEqual(['HMIS toll-free line']);
    expect(getByRole('link', { name: '1-800-555-0120' })).toHaveAttribute(
      'href',
      'tel:1-800-555-0120',
    );
    expect(getByText(/^Open until/)).toBeVisible();
    expect(queryByText('Both calls are needed.')).not.toBeInTheDocument();
    expect(screen.queryByText(/888-555-0131/)).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('names the cell phone and then the vendor at 17:00, both needed, with the menu step by step (S0-101 to S0-104)', async () => {
    const { container } = await renderRaise({
      query: EMERGENCY,
      api: hmisApi(MONDAY_17),
    });
    const { getAllByRole, getByRole, getByText, queryByText } = await door();
    expect(getByText('Both calls are needed.')).toBeVisible();
    expect(
      getAllByRole('group').map(
        it => within(it).getByRole('heading', { level: 3 }).textContent,
      ),
    ).toEqual([
      '1. HMIS System Administrator',
      '2. Bowman Internet Systems hotline',
    ]);
    expect(getByRole('link', { name: '555-0121' })).toBeVisible();
    const menu = getByRole('list', { name: 'What to do on the phone' });
    expect(
      within(menu)
        .getAllByRole('listitem')
        .map(it => it.textContent),
    ).toEqual([
      'Dial #520 after the recorded message starts.',
      'Leave contact information and a detailed message of the problem.',
    ]);
    expect(queryByText(/800-555-0120/)).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('offers no e-mail (S0-126)', async () => {
    const { container } = await renderRaise({
      query: EMERGENCY,
      api: hmisApi(MONDAY_10),
    });
    const { getByText } = await door();
    expect(
      getByText(/An e-mail does not count as the first contact/),
    ).toBeVisible();
    expect(container.querySelector('a[href^="mailto:"]')).toBeNull();
  });

  it('has ready what to say, as far as it is filled in (S0-105)', async () => {
    await renderRaise({ query: EMERGENCY, api: hmisApi(MONDAY_17) });
    await door();
    const script = within(screen.getByRole('region', { name: 'What to say' }));
    const said = () =>
      Object.fromEntries(
        script
          .getAllByRole('term')
          .map(term => [term.textContent, term.nextSibling?.textContent]),
      );
    expect(said()).toEqual({
      'Your name': 'nora-quill',
      Agency: 'Not filled in yet',
      'Contact information': 'Not filled in yet',
      'In a few words': 'Not filled in yet',
      'Detailed message of the problem': 'Not filled in yet',
    });
    await fill(
      screen.getByRole('textbox', { name: 'Contact information' }),
      '555-0160',
    );
    expect(said()).toMatchObject({ 'Contact information': '555-0160' });
  });

  it('is not shown to those who may not ask for it', async () => {
    const api = hmisApi(MONDAY_10, {}, 'user:default/nina-moss');
    await renderRaise({ query: EMERGENCY, api });
    expect(
      screen.getByRole('heading', {
        name: 'You cannot raise “Rapid response (emergency)”',
      }),
    ).toBeVisible();
    expect(api.route).not.toHaveBeenCalled();
    expect(screen.queryByText('Call first')).not.toBeInTheDocument();
  });

  it('is not shown where a call is written down, nor for what begins in the portal', async () => {
    const api = hmisApi(MONDAY_10);
    const { unmount } = await renderRaise({
      query: `${EMERGENCY}&channel=phone`,
      api,
    });
    await summary();
    unmount();
    await renderRaise({ query: 'type=non-emergency', api });
    await summary();
    expect(api.route).not.toHaveBeenCalled();
  });
});

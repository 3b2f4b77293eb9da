import '../../../__testUtils__/wideScreen';
import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { mobileDevices } from '../../../__testUtils__/licences';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ChosenLicence } from './ChosenLicence';

expect.extend(toHaveNoViolations);

const open = (countedBy: NonNullable<Licence['countedBy']>) =>
  renderPage(
    <ChosenLicence
      id="mobile-devices"
      listed={mobileDevices({ countedBy })}
      onClose={() => {}}
    />,
    fakeApi({}),
  );

describe('a licence that is counted elsewhere', () => {
  it('says by which source, and when it counted last', async () => {
    open({ source: 'Device console', at: '2025-03-08T06:00:00Z' });
    const facts = within(
      await screen.findByRole('region', { name: 'Contract and facts' }),
    );
    expect(facts.getByText('Counted by')).toBeVisible();
    expect(facts.getByText('Device console')).toBeVisible();
    expect(await facts.findByText('Last counted 06:00')).toBeVisible();
    expect(screen.queryByText(/cannot be read/)).toBeNull();
  });

  it.each([
    [
      'are old',
      '2025-03-05T06:00:00Z',
      /^The figures are those of Wed 5 March, 06:00\./,
    ],
    ['never came', undefined, /^It has not counted yet\./],
  ])(
    'warns that its figures %s, as the source fails',
    async (_what, at, words) => {
      const { container } = open({
        source: 'Device console',
        at,
        failingSince: '2025-03-06T06:00:00Z',
      });
      expect(
        await screen.findByText(
          'Device console cannot be read since Thu 6 March, 06:00',
        ),
      ).toBeVisible();
      expect(screen.getByText(words)).toBeVisible();
      expect(await axe(container)).toHaveNoViolations();
    },
  );
});

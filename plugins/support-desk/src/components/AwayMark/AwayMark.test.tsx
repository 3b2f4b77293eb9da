import type { AwayPerson } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { PersonLine } from '../PersonLine';
import { AwayMark } from './AwayMark';

const deputy = { ref: 'user:default/lena-baird', title: 'Lena Baird' };

describe('AwayMark', () => {
  it.each<[AwayPerson, string]>([
    [
      { until: '2025-03-10', deputy },
      'Away until Mon 10 March, ask Lena Baird',
    ],
    [{ until: '2026-01-02' }, 'Away until Fri 2 January 2026'],
    [{ deputy }, 'Away until further notice, ask Lena Baird'],
    [{}, 'Away until further notice'],
  ])('tells of %j beside the person', async (away, words) => {
    renderPage(<PersonLine name="Dana Struan" away={away} />, fakeApi());
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('is one word where there is no room, and says the rest on asking', async () => {
    const away = { until: '2025-03-10', deputy };
    renderPage(<AwayMark away={away} isShort />, fakeApi());
    expect(await screen.findByText('Away')).toBeVisible();
    expect(
      await screen.findByTitle('Away until Mon 10 March, ask Lena Baird'),
    ).toHaveTextContent('Away until Mon 10 March, ask Lena Baird');
  });
});

import type {
  RouteResult,
  WhoDoes,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleTask } from '../../__testUtils__/whoDoes';
import { MatrixNote } from './MatrixNote';
import { WhoDoesTask } from './WhoDoesTask';

expect.extend(toHaveNoViolations);

type Party = WhoDoes['parties'][number];

const party = (some: Partial<Party>): Party => ({
  ...exampleTask.parties[0],
  ...some,
});

describe('WhoDoesTask', () => {
  it.each<[string, Partial<Party>]>([
    ['Client IT Resource: responsible, to be confirmed', {}],
    [
      'Client IT Resource (you): responsible, confirmed',
      { state: 'confirmed', isMine: true },
    ],
    ['Client IT Resource: undecided', { value: 'unknown', state: 'undecided' }],
    [
      'Client IT Resource: undecided, disputed',
      { value: 'unknown', state: 'disputed' },
    ],
    [
      'Client IT Resource: can do it, charged: Consulting, as the source states',
      { value: 'optional', charge: 'Consulting', state: 'stated' },
    ],
  ])('says "%s"', async (words, some) => {
    renderPage(
      <WhoDoesTask task={{ ...exampleTask, parties: [party(some)] }} />,
      fakeApi(),
    );
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('leads to its row, and says that nobody is named', async () => {
    const { container } = renderPage(
      <>
        <h2>Tasks</h2>
        <WhoDoesTask task={{ ...exampleTask, parties: [] }} />
      </>,
      fakeApi(),
    );
    expect(
      await screen.findByRole('link', { name: 'Windows Updates' }),
    ).toHaveAttribute(
      'href',
      '/support/responsibilities?model=supportmodel%3Adefault%2Fclickhome&row=responsibilities.groups.regular-monitoring.rows.windows-updates',
    );
    expect(screen.getByText(/^Nobody is named/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('MatrixNote', () => {
  it('says whose a task is, and to whom it would go', async () => {
    const responsibility: RouteResult['responsibility'] = {
      row: exampleTask.row,
      parties: [
        { column: 'client-it', title: 'Client IT Resource' },
        { column: 'client-users', title: 'Client User' },
      ],
      goesTo: [{ id: 'clickhome', title: 'ClickHome Support' }],
    };
    renderPage(
      <MatrixNote model="default/clickhome" responsibility={responsibility} />,
      fakeApi(),
    );
    expect(
      await screen.findByText(
        /^By the matrix, “Windows Updates” is for Client IT Resource and Client User. As it stands, this goes to ClickHome Support./,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See it in the matrix' }),
    ).toHaveAttribute(
      'href',
      '/support/responsibilities?model=default%2Fclickhome&row=responsibilities.groups.regular-monitoring.rows.windows-updates',
    );
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleReport } from '../../../__testUtils__/reports';
import { openReport, section } from '../__testUtils__/openReport';

jest.setTimeout(60_000);

const logOf = (length: number) =>
  exampleReport({
    sections: [
      {
        kind: 'contacts',
        title: 'Contact log',
        table: {
          columns: [{ id: 'issue', title: 'Issue', kind: 'text' }],
          rows: Array.from({ length }, (_, index) => ({
            id: `call-${index}`,
            cells: [`Call ${index + 1}`],
          })),
        },
      },
    ],
  });
const open = (length: number) =>
  openReport({ getReport: jest.fn(async () => logOf(length)) });

const foldedRows = () =>
  screen
    .getAllByRole('row')
    .filter(it => it.classList.contains('onPaper'))
    .map(it => it.textContent);

describe('FactsTable', () => {
  it('folds what comes after ten rows away on the screen, until somebody asks for it', async () => {
    open(12);
    await section('Contact log');
    expect(foldedRows()).toEqual(['Call 11', 'Call 12']);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(foldedRows()).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('shows ten rows as they are', async () => {
    open(10);
    await section('Contact log');
    expect(foldedRows()).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });
});

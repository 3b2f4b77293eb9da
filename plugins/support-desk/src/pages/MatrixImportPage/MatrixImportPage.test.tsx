import type {
  ImportedMatrix,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  createEvent,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { MatrixImportPage } from './MatrixImportPage';

expect.extend(toHaveNoViolations);

const imported: ImportedMatrix = {
  format: 'html',
  columns: [
    { header: 'Task', as: 'task', title: 'Task' },
    {
      header: 'Client IT',
      as: 'party',
      party: 'client-it',
      title: 'Client IT Resource',
    },
    { header: 'Other', as: 'remark', title: 'Other' },
  ],
  rows: [
    {
      line: 2,
      group: 'Monitoring',
      title: 'Watch the servers',
      cells: [{ column: 'client-it', value: 'responsible' }],
      doubts: [],
    },
    {
      line: 3,
      group: 'Monitoring',
      title: 'Backups',
      cells: [
        {
          column: 'client-it',
          value: 'unknown',
          doubt: 'the mark is a question mark',
        },
      ],
      doubts: ['its mark may stand in another column'],
    },
  ],
  ignored: [{ line: 4, text: 'Page 1 of 2', why: 'it has no mark' }],
  yaml: 'title: Pasted\n',
};

function open(changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('clickhome')] })),
    getModel: jest.fn(async () => exampleDetail('clickhome')),
    importMatrix: jest.fn(async () => imported),
    ...changes,
  });
  const toasts = { post: jest.fn(() => ({ close: jest.fn() })) };
  return { api, toasts, ...renderPage(<MatrixImportPage />, api, { toasts }) };
}

const field = () => screen.findByRole('textbox', { name: /^Paste it here/ });

/** As browsers tell of it: plain text, and HTML where the source has it. */
async function paste(clipboard: Record<string, string>) {
  const input = await field();
  const event = createEvent.paste(input, {
    clipboardData: { getData: (type: string) => clipboard[type] ?? '' },
  });
  fireEvent(input, event);
  return event;
}

beforeEach(() => sessionStorage.clear());

describe('MatrixImportPage', () => {
  it('takes a table with its cells from the clipboard, and shows what was recognised', async () => {
    const html = '<table><tr><td>Task</td><td>Client IT</td></tr></table>';
    const { api, container } = open();
    await waitFor(() => expect(api.getModel).toHaveBeenCalled());
    const event = await paste({ 'text/html': html, 'text/plain': 'Task' });
    expect(event.defaultPrevented).toBe(true);
    const rows = await screen.findByRole('region', { name: '2 rows' });
    expect(api.importMatrix).toHaveBeenCalledWith({
      model: 'default/clickhome',
      text: html,
      format: 'html',
    });
    expect(rows).toHaveTextContent('1 row is doubtful and carries a flag.');
    const backups = within(rows).getByRole('row', { name: /Backups/ });
    expect(backups).toHaveTextContent('its mark may stand in another column');
    expect(backups).toHaveTextContent('the mark is a question mark');
    expect(
      await screen.findByRole('region', { name: '1 line left out' }),
    ).toHaveTextContent('Line 4: it has no mark');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leaves text without a table to be recognised as it was pasted', async () => {
    const { api } = open();
    const event = await paste({ 'text/html': '<p>Task</p>' });
    expect(event.defaultPrevented).toBe(false);
    await userEvent.type(await field(), 'Task,IT');
    await userEvent.click(screen.getByRole('button', { name: 'Recognise' }));
    await screen.findByRole('region', { name: '2 rows' });
    expect(api.importMatrix).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'Task,IT', format: 'auto' }),
    );
  });

  it('recognises anew when a column is corrected', async () => {
    const { api } = open();
    await paste({ 'text/html': '<table></table>' });
    const columns = await screen.findByRole('region', {
      name: 'Columns (HTML)',
    });
    await userEvent.click(
      within(columns).getByRole('button', { name: /Other/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Leave out' }),
    );
    await waitFor(() =>
      expect(api.importMatrix).toHaveBeenLastCalledWith(
        expect.objectContaining({
          columns: [
            { as: 'task', title: 'Task' },
            { as: 'party', party: 'client-it', title: 'Client IT Resource' },
            { as: 'ignore', title: 'Other' },
          ],
        }),
      ),
    );
  });

  it('gives the YAML to copy', async () => {
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    const { toasts } = open();
    await paste({ 'text/html': '<table></table>' });
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(copied).toHaveBeenCalledWith('title: Pasted\n');
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'YAML copied' }),
    );
  });

  it('says why nothing was recognised, and keeps what was pasted', async () => {
    open({
      importMatrix: jest.fn(async () => {
        throw new Error('text: has no table');
      }),
    });
    await userEvent.type(await field(), 'Hello');
    await userEvent.click(screen.getByRole('button', { name: 'Recognise' }));
    expect(await screen.findByText('text: has no table')).toBeVisible();
    expect(await field()).toHaveValue('Hello');
  });
});

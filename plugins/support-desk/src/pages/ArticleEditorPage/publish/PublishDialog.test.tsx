import type {
  Draft,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ConflictError } from '@backstage/errors';
import { EditorView } from '@codemirror/view';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { exampleDraft } from '../../../__testUtils__/articles';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { DraftPage } from '../DraftPage';

expect.extend(toHaveNoViolations);

// What CodeMirror measures, jsdom does not draw.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

const published = (
  changes: Partial<NonNullable<Draft['publication']>> = {},
) => ({
  state: 'published' as const,
  publisher: 'Local directory',
  at: '2025-03-08T11:40:00.000Z',
  by: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
  revision: '3f2a1bcd09876543',
  told: 0,
  ...changes,
});

async function openDialog(
  changes: Partial<SupportDeskApi>,
  draft = exampleDraft(),
) {
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getDraft: jest.fn(async () => draft),
    ...changes,
  });
  renderPage(
    <Routes>
      <Route path="/:draft" element={<DraftPage />} />
    </Routes>,
    api,
    { at: '/draft-1' },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
  return { api, dialog: await screen.findByRole('dialog') };
}

const publish = (dialog: HTMLElement, name = 'Publish') =>
  userEvent.click(within(dialog).getByRole('button', { name }));

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('PublishDialog', () => {
  it('says where it goes, publishes, and follows it until search finds it', async () => {
    let current = exampleDraft();
    const publishDraft = jest.fn(async () => {
      current = exampleDraft({ version: 2, publication: published() });
      return current;
    });
    const { dialog } = await openDialog({
      publishDraft,
      getDraft: jest.fn(async () => current),
    });
    expect(
      within(dialog).getByText(
        'faq/refunds.md in the documentation of NEC IHMS',
      ),
    ).toBeVisible();
    expect(
      within(dialog).getByText('Local directory: it is published at once.'),
    ).toBeVisible();
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /What changed/ }),
      'Asked three times',
    );
    await publish(dialog);
    expect(
      await within(dialog).findByText('Written to Local directory'),
    ).toBeVisible();
    expect(publishDraft).toHaveBeenCalledWith(
      { id: 'draft-1', version: 1 },
      { message: 'Asked three times' },
    );
    expect(within(dialog).getAllByText('Not yet')).toHaveLength(2);
    current = exampleDraft({
      version: 3,
      publication: published({
        builtAt: '2025-03-08T11:40:02.000Z',
        foundAt: '2025-03-08T11:40:05.000Z',
        told: 3,
      }),
    });
    expect(
      await within(dialog).findByText('11:40, after 5 seconds'),
    ).toBeVisible();
    expect(within(dialog).getByText('11:40, after 2 seconds')).toBeVisible();
    expect(
      within(dialog).getByText('3 people who asked were told.'),
    ).toBeVisible();
    expect(
      within(dialog).getByRole('link', { name: 'Read the page' }),
    ).toHaveAttribute('href', '/docs/default/system/nec-ihms/faq/refunds/');
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('opens a pull request where the publisher proposes', async () => {
    const draft = exampleDraft({
      publisher: { id: 'pull-request', title: 'GitHub', proposes: true },
    });
    const publishDraft = jest.fn(async () => ({
      ...draft,
      version: 2,
      publication: published({
        state: 'proposed' as const,
        publisher: 'GitHub',
        url: 'https://github.example.com/docs/pull/7',
      }),
    }));
    const { dialog } = await openDialog({ publishDraft }, draft);
    await publish(dialog, 'Open the pull request');
    expect(
      await within(dialog).findByRole('link', {
        name: 'Go to the pull request',
      }),
    ).toHaveAttribute('href', 'https://github.example.com/docs/pull/7');
    expect(within(dialog).getByText(/Somebody has to merge it/)).toBeVisible();
  });

  it('says what was kept and how to go on when it fails', async () => {
    const publishDraft = jest.fn(async () => {
      throw new Error('The folder cannot be written.');
    });
    const { dialog } = await openDialog({ publishDraft });
    const message = within(dialog).getByRole('textbox', {
      name: /What changed/,
    });
    await userEvent.type(message, 'Because');
    await publish(dialog);
    expect(
      await within(dialog).findByText(
        /The folder cannot be written\. The draft is saved\. Nothing was changed where the docs live\./,
      ),
    ).toBeVisible();
    expect(message).toHaveValue('Because');
  });

  it('shows what the page says now when somebody changed it, and goes on from there', async () => {
    const publishDraft = jest.fn(async () => {
      throw Object.assign(new ConflictError('faq/refunds.md was changed.'), {
        body: {
          error: {
            code: 'PAGE_CHANGED',
            message: 'faq/refunds.md was changed.',
            now: 'Now',
          },
        },
      });
    });
    const editDraft = jest.fn(async () =>
      exampleDraft({ version: 2, body: 'Now and mine' }),
    );
    const { dialog } = await openDialog({ publishDraft, editDraft });
    await publish(dialog);
    expect(
      await within(dialog).findByText('Somebody changed the page meanwhile'),
    ).toBeVisible();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Compare side by side' }),
    );
    const mine = EditorView.findFromDOM(
      await screen.findByRole('textbox', { name: /^Yours/ }),
    )!;
    act(() =>
      mine.dispatch({
        changes: {
          from: 0,
          to: mine.state.doc.length,
          insert: 'Now and mine',
        },
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save this' }));
    await waitFor(() =>
      expect(editDraft).toHaveBeenCalledWith(
        { id: 'draft-1', version: 1 },
        { body: 'Now and mine' },
      ),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says why nobody can publish it', async () => {
    const { dialog } = await openDialog(
      {},
      exampleDraft({
        publisher: undefined,
        cannotPublish: 'No publisher writes to ftp://example.com.',
      }),
    );
    expect(
      within(dialog).getByText('No publisher writes to ftp://example.com.'),
    ).toBeVisible();
    expect(
      within(dialog).queryByRole('button', { name: 'Publish' }),
    ).not.toBeInTheDocument();
  });
});

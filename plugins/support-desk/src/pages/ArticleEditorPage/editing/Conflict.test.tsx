import '../../../__testUtils__/wideScreen';
import { EditorView } from '@codemirror/view';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleDraft } from '../../../__testUtils__/articles';
import { backEnd, JO, open, view, write } from '../__testUtils__/draftPage';
import { keptOf } from './keptDraft';

expect.extend(toHaveNoViolations);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('Conflict', () => {
  it('says who changed what when somebody was faster, and compares', async () => {
    const { api, state } = backEnd();
    const { container } = open(api);
    await view();
    state.draft = exampleDraft({
      version: 2,
      body: 'Theirs',
      updatedBy: JO,
      updatedAt: '2025-03-08T11:38:00Z',
    });
    await write('Mine');
    expect(
      await screen.findByText('Jo Bard changed this article at 11:38'),
    ).toBeVisible();
    expect(screen.getByText(/Changed: text\./)).toBeVisible();
    expect((await view()).state.doc.toString()).toBe('Mine');
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      screen.getByRole('button', { name: 'Compare side by side' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByRole('textbox', { name: 'By Jo Bard' }),
    ).toHaveTextContent('Theirs');
    const mine = EditorView.findFromDOM(
      within(dialog).getByRole('textbox', { name: /^Yours/ }),
    )!;
    act(() => mine.dispatch({ changes: { from: 4, insert: ' and theirs' } }));
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save this' }),
    );
    await waitFor(() => expect(state.draft.body).toBe('Mine and theirs'));
    expect(state.draft.version).toBe(3);
  });

  it('takes theirs', async () => {
    const { api, state } = backEnd();
    open(api);
    await view();
    state.draft = exampleDraft({ version: 2, body: 'Theirs', updatedBy: JO });
    await write('Mine');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take theirs' }),
    );
    await waitFor(async () =>
      expect((await view()).state.doc.toString()).toBe('Theirs'),
    );
    expect(keptOf('draft-1')).toBeUndefined();
  });

  it('keeps mine as a copy', async () => {
    const { api, state } = backEnd();
    const startDraft = jest.fn(async () =>
      exampleDraft({ id: 'draft-2', version: 1 }),
    );
    api.startDraft.mockImplementation(startDraft);
    open(api);
    await view();
    state.draft = exampleDraft({ version: 2, body: 'Theirs', updatedBy: JO });
    await write('Mine');
    await screen.findByText(/Jo Bard changed this article/);
    api.editDraft.mockImplementation(async () =>
      exampleDraft({ id: 'draft-2', version: 2, body: 'Mine' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Keep mine as a copy' }),
    );
    expect(
      await screen.findByText('/support/faq/drafts/draft-2'),
    ).toBeVisible();
    expect(api.editDraft).toHaveBeenLastCalledWith(
      { id: 'draft-2', version: 1 },
      {
        title: 'Refund a rent payment (copy)',
        body: 'Mine',
        module: 'rents',
      },
    );
  });
});

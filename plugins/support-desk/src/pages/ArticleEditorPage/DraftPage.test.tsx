import '../../__testUtils__/wideScreen';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleDraft } from '../../__testUtils__/articles';
import { backEnd, open, text, view, write } from './__testUtils__/draftPage';
import { keep, keptOf } from './editing/keptDraft';
import { REST_MS } from './editing/useDraftEditing';

expect.extend(toHaveNoViolations);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('DraftPage', () => {
  it('shows the article with what readers will see, and says what is saved', async () => {
    const { api } = backEnd();
    const { container } = open(api);
    expect(await screen.findByText('Saved 11:30')).toBeVisible();
    const preview = screen.getByRole('region', {
      name: 'As TechDocs shows it',
    });
    await waitFor(() =>
      expect(
        preview.querySelector('div')?.shadowRoot?.querySelector('p'),
      ).toHaveTextContent('How do I refund a payment?'),
    );
    expect(preview.querySelector('div')!.shadowRoot!.innerHTML).not.toContain(
      'onerror',
    );
    expect(screen.getByDisplayValue('Refund a rent payment')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('saves by itself what rests for a second', async () => {
    const { api, state } = backEnd();
    open(api);
    await write('# New');
    expect(screen.getByText('Not saved yet')).toBeVisible();
    expect(keptOf('draft-1')?.fields.body).toBe('# New');
    await waitFor(() => expect(state.draft.body).toBe('# New'));
    expect(await screen.findByText('Saved 11:40')).toBeVisible();
    expect(api.editDraft).toHaveBeenCalledTimes(1);
    expect(api.editDraft).toHaveBeenCalledWith(
      { id: 'draft-1', version: 1 },
      { body: '# New' },
    );
    expect(keptOf('draft-1')).toBeUndefined();
  });

  it('formats by the toolbar and by keys', async () => {
    const { api } = backEnd({}, exampleDraft({ body: 'refund' }));
    open(api);
    const editor = await view();
    act(() => editor.dispatch({ selection: { anchor: 0, head: 6 } }));
    await userEvent.click(screen.getByRole('button', { name: 'Bold' }));
    expect(editor.state.doc.toString()).toBe('**refund**');
    fireEvent.keyDown(await text(), { key: 'b', ctrlKey: true });
    expect(editor.state.doc.toString()).toBe('refund');
    const bold = screen.getByRole('button', { name: 'Bold' });
    await userEvent.unhover(bold);
    await userEvent.hover(bold);
    expect(await screen.findByText('Bold (Ctrl+B)')).toBeVisible();
  });

  it('saves at once by a key', async () => {
    const { api, state } = backEnd();
    open(api);
    await write('At once');
    fireEvent.keyDown(await text(), { key: 's', ctrlKey: true });
    await waitFor(() => expect(state.draft.body).toBe('At once'), {
      timeout: REST_MS / 2,
    });
  });

  it('says why it is not saved, keeps it, and tries again', async () => {
    const { api, state } = backEnd();
    api.editDraft.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    open(api);
    await write('Mine');
    expect(
      await screen.findByText(
        'Not saved: no connection. It is kept in this browser.',
      ),
    ).toBeVisible();
    expect(keptOf('draft-1')?.fields.body).toBe('Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save now' }));
    await waitFor(() => expect(state.draft.body).toBe('Mine'));
  });

  it('brings back what was not saved, and leaves the choice', async () => {
    const draft = exampleDraft();
    keep('draft-1', {
      fields: { ...draft, module: 'rents', body: 'From yesterday' },
      version: 1,
      at: '2025-03-08T10:00:00Z',
    });
    const { api, state } = backEnd();
    open(api);
    expect(
      await screen.findByText('What you had not saved is here again'),
    ).toBeVisible();
    expect((await view()).state.doc.toString()).toBe('From yesterday');
    await userEvent.click(
      screen.getByRole('button', { name: 'Take what was saved instead' }),
    );
    await waitFor(async () =>
      expect((await view()).state.doc.toString()).toBe(draft.body),
    );
    await waitFor(() => expect(state.draft.body).toBe(draft.body));
    expect(
      screen.queryByText('What you had not saved is here again'),
    ).not.toBeInTheDocument();
  });

  it('adds images that are pasted, and names those that are refused', async () => {
    const addDraftImage = jest.fn(async () => ({
      draft: exampleDraft({ version: 2 }),
      markdown: '![form](images/form.png)',
    }));
    const { api } = backEnd({ addDraftImage });
    open(api);
    const image = new File(['x'], 'form.png', { type: 'image/png' });
    const movie = new File(['x'], 'movie.mp4', { type: 'video/mp4' });
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { files: [image, movie] } });
    const target = await text();
    act(() => {
      target.dispatchEvent(paste);
    });
    await waitFor(async () =>
      expect((await view()).state.doc.toString()).toContain(
        '![form](images/form.png)',
      ),
    );
    expect(addDraftImage).toHaveBeenCalledWith('draft-1', image, {
      name: 'form.png',
    });
    expect(
      await screen.findByText('movie.mp4 was not added: it is not an image'),
    ).toBeVisible();
  });

  it('is deleted after a question', async () => {
    const deleteDraft = jest.fn(async () => {});
    const { api } = backEnd({ deleteDraft });
    open(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete the draft' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Delete' }),
    );
    expect(await screen.findByText('/support/faq')).toBeVisible();
    expect(deleteDraft).toHaveBeenCalledWith({ id: 'draft-1', version: 1 });
  });
});

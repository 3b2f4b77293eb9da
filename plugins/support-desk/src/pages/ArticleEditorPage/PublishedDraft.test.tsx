import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleDraft } from '../../__testUtils__/articles';
import { backEnd, open } from './__testUtils__/draftPage';

describe('a draft that is published', () => {
  it('is only shown; its page is changed in a draft of its own', async () => {
    const draft = exampleDraft({
      publication: {
        state: 'published',
        publisher: 'Local directory',
        at: '2025-03-08T11:00:00Z',
        by: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
        builtAt: '2025-03-08T11:00:01Z',
        foundAt: '2025-03-08T11:00:02Z',
        told: 0,
      },
    });
    const startDraft = jest.fn(async () => exampleDraft({ id: 'draft-2' }));
    const { api } = backEnd({ startDraft }, draft);
    open(api);
    expect(
      await screen.findByRole('link', { name: 'Read the page' }),
    ).toHaveAttribute('href', draft.url);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Delete the draft' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Edit the page' }),
    );
    await waitFor(() =>
      expect(startDraft).toHaveBeenCalledWith({
        model: 'supportmodel:default/nec-ihms',
        edit: { entity: 'system:default/nec-ihms', path: 'faq/refunds.md' },
      }),
    );
  });
});

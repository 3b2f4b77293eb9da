import '../../../__testUtils__/wideScreen';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  exampleReview,
  matrix,
  NADIA,
  openRound,
  OWEN,
  press,
  region,
} from '../__testUtils__/openRound';

describe('EditRoundDialog', () => {
  const edited = () => ({
    editResponsibilityReview: jest.fn(
      async (..._: Parameters<SupportDeskApi['editResponsibilityReview']>) =>
        exampleReview({ mayEdit: true, title: 'Spring', revision: 4 }),
    ),
  });
  const retitle = async () => {
    await press('Change the round');
    const dialog = await screen.findByRole('dialog');
    const title = within(dialog).getByRole('textbox', { name: /^Title/ });
    await userEvent.clear(title);
    await userEvent.type(title, 'Spring');
    return dialog;
  };

  it('begins with the facts of the round, and saves all of them', async () => {
    const changes = edited();
    openRound(exampleReview({ mayEdit: true }), changes);
    await region('Parties');
    const dialog = await retitle();
    await userEvent.click(
      within(dialog).getByRole('checkbox', { name: matrix.groups[1].title }),
    );
    await press('Save', within(dialog));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    const [seen, facts] = changes.editResponsibilityReview.mock.calls[0];
    expect(seen).toEqual({ id: 'review-1', version: 3 });
    expect(facts).toMatchObject({
      title: 'Spring',
      dueOn: '2025-03-31',
      groups: [matrix.groups[1].id],
    });
    expect(facts.reviewers).toHaveLength(2);
    expect(facts.reviewers).toEqual(
      expect.arrayContaining([
        { column: 'client-it', people: [NADIA.ref] },
        { column: 'clickhome', people: [OWEN.ref] },
      ]),
    );
  });

  it('keeps what was entered where somebody was faster, and sends it onto that', async () => {
    const changes = edited();
    changes.editResponsibilityReview.mockRejectedValueOnce(
      Object.assign(new Error('Stale'), {
        body: { error: { code: 'STALE_VERSION', version: 7 } },
      }),
    );
    openRound(exampleReview({ mayEdit: true }), changes);
    await region('Parties');
    const dialog = await retitle();
    await press('Save', within(dialog));
    expect(
      await within(dialog).findByText('Somebody changed the round meanwhile'),
    ).toBeVisible();
    expect(within(dialog).getByRole('textbox', { name: /^Title/ })).toHaveValue(
      'Spring',
    );
    await press('Send it again', within(dialog));
    await waitFor(() =>
      expect(changes.editResponsibilityReview).toHaveBeenLastCalledWith(
        { id: 'review-1', version: 7 },
        expect.objectContaining({ title: 'Spring' }),
      ),
    );
  });
});

import '../../__testUtils__/wideScreen';
import type { Entity } from '@backstage/catalog-model';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  exampleReview,
  matrix,
  NADIA,
  openRound,
  press,
  region,
} from './__testUtils__/openRound';
import { OpenRoundDialog } from './form/OpenRoundDialog';

expect.extend(toHaveNoViolations);

beforeEach(() => sessionStorage.clear());
// The list of people loads more when its end comes into view, which jsdom never tells.
beforeAll(() => {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
});

describe('ResponsibilityReviewPage', () => {
  it('says how far each party is, who has not begun, and who was reminded', async () => {
    const { container } = openRound(exampleReview());
    const parties = await region('Parties');
    const [it, vendor] = within(parties).getAllByRole('listitem');
    expect(it).toHaveTextContent(/Client IT Resource.*Under way/);
    expect(it).toHaveTextContent('Reviewers: Nadia Frost');
    expect(vendor).toHaveTextContent(/ClickHome Support.*Not begun/);
    expect(vendor).toHaveTextContent(/Reminded/);
    expect(await region('Groups')).toHaveTextContent(matrix.groups[0].title);
    expect(
      screen.queryByRole('button', { name: /^Remind/ }),
    ).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lets the owner remind, and close with a reason', async () => {
    const { api, toasts } = openRound(exampleReview({ mayEdit: true }));
    await region('Parties');
    await press(/^Remind/);
    await waitFor(() => expect(toasts.post).toHaveBeenCalled());
    expect(api.stepResponsibilityReview).toHaveBeenCalledWith(
      { id: 'review-1', version: 3 },
      { step: 'remind' },
    );
    await press('Close without signatures');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(
      'Not signed: Client IT Resource, ClickHome Support.',
    );
    await press('Close the round', within(dialog));
    expect(within(dialog).getByText('Say why it is closed')).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Why/ }),
      'The contract ends',
    );
    await press('Close the round', within(dialog));
    await waitFor(() =>
      expect(api.stepResponsibilityReview).toHaveBeenLastCalledWith(
        { id: 'review-1', version: 4 },
        { step: 'close', reason: 'The contract ends' },
      ),
    );
  });

  it('says what is left before it can be signed', async () => {
    openRound(
      exampleReview({
        mine: ['client-it'],
        cannotSign: '3 cells of Client IT Resource are to be confirmed',
      }),
    );
    const sign = await region('Your signature');
    expect(sign).toHaveTextContent(
      'Not yet: 3 cells of Client IT Resource are to be confirmed',
    );
    expect(within(sign).queryByRole('button')).not.toBeInTheDocument();
  });

  it('signs the content that the reader can see, with a statement', async () => {
    const { api } = openRound(exampleReview({ mine: ['client-it'] }));
    const sign = await region('Your signature');
    await waitFor(() => expect(api.getMatrix).toHaveBeenCalled());
    await userEvent.type(
      within(sign).getByRole('textbox', { name: /^Statement/ }),
      'Checked with operations',
    );
    await press('Sign', within(sign));
    await waitFor(() =>
      expect(api.stepResponsibilityReview).toHaveBeenCalledWith(
        { id: 'review-1', version: 3 },
        {
          step: 'sign',
          version: matrix.version,
          statement: 'Checked with operations',
        },
      ),
    );
  });

  it('says that it is signed, and takes the focus there', async () => {
    const review = exampleReview({ mine: ['client-it'] });
    const [it, ...others] = review.reviewers;
    const signOff = {
      by: NADIA,
      at: '2025-03-07T16:00:00.000Z',
      hash: 'abc',
      version: matrix.version,
    };
    let answer = review;
    openRound(review, {
      getResponsibilityReview: jest.fn(async () => answer),
      stepResponsibilityReview: jest.fn(async () => {
        answer = {
          ...review,
          cannotSign: 'You have signed it',
          reviewers: [{ ...it, signOffs: [signOff] }, ...others],
          revision: 4,
        };
        return answer;
      }),
    });
    await press('Sign', within(await region('Your signature')));
    const told = await screen.findByText(
      'You have signed for Client IT Resource',
    );
    expect(told.parentElement).toHaveFocus();
    expect(await region('Your signature')).not.toHaveTextContent('Not yet');
  });

  it('shows who signed, and the matrix as it was signed', async () => {
    const review = exampleReview({ status: 'signed' });
    review.reviewers[0].signOffs = [
      {
        by: NADIA,
        at: '2025-03-07T10:00:00.000Z',
        hash: 'abc',
        version: matrix.version,
        statement: 'Checked with operations',
      },
    ];
    const { api } = openRound(review, {
      getSignedMatrix: jest.fn(async () => matrix),
    });
    expect(
      await screen.findByText(
        /^Signed by Nadia Frost.*Checked with operations/,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Compare with today' }),
    ).toHaveAttribute(
      'href',
      '/support/responsibilities?model=supportmodel%3Adefault%2Fclickhome&mode=compare&from=review%3Areview-1',
    );
    await press('Show it');
    expect(
      await screen.findByRole('grid', { name: matrix.title }),
    ).toBeVisible();
    expect(api.getSignedMatrix).toHaveBeenCalledWith('review-1');
  });
});

describe('OpenRoundDialog', () => {
  const nadia: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'nadia-frost', namespace: 'default' },
    spec: { profile: { displayName: 'Nadia Frost' } },
  };

  it('asks by when, and who reviews which column', async () => {
    const onOpened = jest.fn();
    const api = fakeApi({
      openResponsibilityReview: jest.fn(async () => exampleReview()),
    });
    renderPage(
      <OpenRoundDialog
        matrix={matrix}
        onOpened={onOpened}
        onClose={jest.fn()}
      />,
      api,
      { entities: [nadia] },
    );
    const dialog = await screen.findByRole('dialog');
    await press('Open the round', within(dialog));
    expect(
      within(dialog).getByText('Choose the day by which it is to be done'),
    ).toBeVisible();
    expect(
      within(dialog).getByText('Choose a reviewer for at least one column'),
    ).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('combobox', { name: /^Client IT Resource/ }),
      'Nadia',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Nadia Frost' }),
    );
    const day = within(dialog).getAllByRole('spinbutton');
    for (const part of day) {
      const name = part.getAttribute('aria-label') ?? '';
      let number = '03';
      if (/year/i.test(name)) number = '2025';
      if (/day/i.test(name)) number = '31';
      await userEvent.type(part, number);
    }
    await press('Open the round', within(dialog));
    await waitFor(() => expect(onOpened).toHaveBeenCalled());
    expect(api.openResponsibilityReview).toHaveBeenCalledWith({
      model: matrix.model,
      title: undefined,
      dueOn: '2025-03-31',
      groups: [],
      reviewers: [
        { column: 'client-it', people: ['user:default/nadia-frost'] },
      ],
    });
  });
});

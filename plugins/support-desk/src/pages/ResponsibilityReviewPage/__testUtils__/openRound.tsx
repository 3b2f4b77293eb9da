import {
  countCells,
  type ResponsibilityReview,
  type SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleMatrix, someKnowledge } from '../../../__testUtils__/matrices';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ResponsibilityReviewPage } from '../ResponsibilityReviewPage';

export const NADIA = { ref: 'user:default/nadia-frost', title: 'Nadia Frost' };
export const OWEN = { ref: 'user:default/owen-pike', title: 'Owen Pike' };
export const matrix = exampleMatrix(someKnowledge());
const begun = countCells(matrix.rows, 'client-it');

/** A round as the back end answers it. */
export function exampleReview(
  changes: Partial<ResponsibilityReview> = {},
): ResponsibilityReview {
  const { rows, groups } = matrix;
  return {
    id: 'review-1',
    model: matrix.model,
    modelTitle: matrix.modelTitle,
    title: 'Review of March 2025',
    status: 'open',
    dueOn: '2025-03-31',
    isOverdue: false,
    openedBy: OWEN,
    openedAt: '2025-03-03T09:00:00.000Z',
    version: matrix.version,
    groups: [],
    reviewers: [
      {
        column: { id: 'client-it', title: 'Client IT Resource' },
        people: [NADIA],
        progress: begun,
        signOffs: [],
      },
      {
        column: { id: 'clickhome', title: 'ClickHome Support' },
        people: [OWEN],
        progress: countCells(rows, 'clickhome'),
        remindedAt: '2025-03-07T09:00:00.000Z',
        signOffs: [],
      },
    ],
    progress: countCells(rows),
    byGroup: groups.slice(0, 2).map(({ id, title, counts }) => ({
      group: { id, title },
      counts,
    })),
    mine: [],
    mayEdit: false,
    revision: 3,
    ...changes,
  };
}

/** Its page as Nadia Frost sees it, against a back end that has it. */
export function openRound(
  review: ResponsibilityReview,
  changes: Partial<SupportDeskApi> = {},
) {
  let current = review;
  const api = fakeApi({
    getMatrix: jest.fn(async () => matrix),
    getResponsibilityReview: jest.fn(async () => current),
    getResponsibilityReviews: jest.fn(async () => ({ items: [review] })),
    stepResponsibilityReview: jest.fn(async () => {
      current = { ...current, revision: current.revision + 1 };
      return current;
    }),
    ...changes,
  });
  const toasts = { post: jest.fn(() => ({ close: jest.fn() })) };
  const rendered = renderPage(
    <Routes>
      <Route path="/:review" element={<ResponsibilityReviewPage />} />
    </Routes>,
    api,
    {
      at: '/review-1',
      toasts,
      apis: [[identityApiRef, mockApis.identity({ userEntityRef: NADIA.ref })]],
    },
  );
  return { api, toasts, ...rendered };
}

export const region = (name: string) => screen.findByRole('region', { name });
export const press = (
  name: string | RegExp,
  inside: Pick<typeof screen, 'getByRole'> = screen,
) => userEvent.click(inside.getByRole('button', { name }));

import type {
  CellDecision,
  Matrix,
  MatrixKnowledge,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../../__testUtils__/fakeApi';
import { exampleMatrix } from '../../../../__testUtils__/matrices';
import { renderPage } from '../../../../__testUtils__/renderPage';
import { useMatrix } from '../../../../hooks/useMatrix';
import { ReviewMode } from '../ReviewMode';

/** Who reviews. */
export const NADIA = { ref: 'user:default/nadia-frost', title: 'Nadia Frost' };
const MONITORING = 'responsibilities.groups.regular-monitoring.rows';
/** Path of a cell that is only assumed, and of the next one. */
export const UNSENT = `${MONITORING}.unsent-messages.cells.client-users`;
export const DATA = `${MONITORING}.integration-data-errors.cells.client-users`;

function ReviewOfClickHome() {
  const { data } = useMatrix('default/clickhome');
  return data ? <ReviewMode matrix={data} /> : null;
}

/** A back end that keeps decisions as the real one does. */
export function backEnd(
  knowledge: Partial<MatrixKnowledge> = {},
  changes: Partial<SupportDeskApi> = {},
  facts: Partial<Matrix> = {},
) {
  const decisions = new Map(knowledge.decisions);
  let next = 0;
  const matrix = () =>
    exampleMatrix({ mayDecide: () => true, ...knowledge, decisions }, facts);
  return fakeApi({
    getMatrix: jest.fn(async () => matrix()),
    decideCells: jest.fn(async ({ decisions: made }) => ({
      ids: made.map(({ cell, hash, reason, decision, proposals = [] }) => {
        next += 1;
        const kept: CellDecision = {
          id: `decision-${next}`,
          decision,
          by: NADIA,
          at: '2025-03-08T11:40:00.000Z',
          reason,
          proposals,
          content: { value: hash as 'responsible' },
        };
        decisions.set(cell, [...(decisions.get(cell) ?? []), kept]);
        return kept.id;
      }),
    })),
    withdrawDecisions: jest.fn(async (_, ids) => {
      for (const [cell, made] of decisions) {
        decisions.set(
          cell,
          made.filter(it => !ids.includes(it.id)),
        );
      }
    }),
    ...changes,
  });
}

export function open(api = backEnd()) {
  return { api, ...renderPage(<ReviewOfClickHome />, api) };
}

export const grid = () =>
  screen.findByRole('grid', { name: 'System Ongoing Responsibilities' });
export const cellOf = async (task: RegExp, column: number) =>
  within(await grid())
    .getByText(task)
    .closest('tr')!
    .querySelector<HTMLElement>(`[data-cell="${column}"]`)!;
/** Client User is the third column. */
export const goTo = async (task: RegExp, column = 3) =>
  userEvent.click(await cellOf(task, column));
export const figures = () =>
  screen.getByText(/^\d+ of \d+$/, { selector: 'strong' });

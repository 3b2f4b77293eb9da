import { rowPath } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleMatrix } from '../../../__testUtils__/matrices';
import { renderPage } from '../../../__testUtils__/renderPage';
import { MatrixView } from './MatrixView';
import { useChosen } from './useChosen';

expect.extend(toHaveNoViolations);

const matrix = exampleMatrix();

function Page() {
  return <MatrixView matrix={matrix} chosen={useChosen(matrix)} />;
}

it('is a card for each task on a small screen, with the parties in words', async () => {
  const { container } = renderPage(<Page />, fakeApi(), {
    at: '/?group=technical-environment',
  });
  const card = (
    await screen.findByRole('button', { name: /^Ensure that ClickHome server/ })
  ).closest('li')!;
  expect(screen.queryByRole('grid')).toBeNull();
  expect(within(card).getByRole('term')).toHaveTextContent(
    'Client IT Resource',
  );
  expect(within(card).getByRole('definition')).toHaveTextContent(
    'responsible, to be confirmed',
  );
  await userEvent.click(within(card).getByRole('button'));
  expect(card).toHaveTextContent(
    'IT rather than user because it is a server task',
  );
  expect(await axe(container)).toHaveNoViolations();

  await userEvent.click(within(card).getByRole('button'));
  expect(card.closest('details')).toHaveAttribute('open');
});

it('opens the group of the task to which an address leads, and keeps it open', async () => {
  renderPage(<Page />, fakeApi(), {
    at: `/?row=${rowPath('training', 'training-requests')}`,
  });
  const task = await screen.findByRole('button', {
    name: /^Requests for ongoing training/,
  });
  expect(task).toHaveAttribute('aria-expanded', 'true');
  expect(task.closest('details')).toHaveAttribute('open');
  await userEvent.click(task);
  expect(task).toHaveAttribute('aria-expanded', 'false');
  expect(task.closest('details')).toHaveAttribute('open');
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleMatrix } from '../../../__testUtils__/matrices';
import { renderPage } from '../../../__testUtils__/renderPage';
import { MatrixView } from './MatrixView';

expect.extend(toHaveNoViolations);

it('is a card for each task on a small screen, with the parties in words', async () => {
  const { container } = renderPage(
    <MatrixView matrix={exampleMatrix()} />,
    fakeApi(),
    { at: '/?group=technical-environment' },
  );
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
});

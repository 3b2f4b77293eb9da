import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleModel, exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { ModelsPage } from './ModelsPage';

expect.extend(toHaveNoViolations);

const names = ['clickhome', 'hmis', 'nec-ihms'];
const api = () =>
  fakeApi({ getModels: async () => ({ items: names.map(exampleSummary) }) });

describe('ModelsPage', () => {
  it('lists the models, the chosen one first', async () => {
    const { title } = exampleModel('hmis');
    const { container } = renderPage(<ModelsPage />, api(), {
      at: '/?model=default/hmis',
    });
    const cards = await screen.findAllByRole('article');
    expect(cards).toHaveLength(3);
    expect(cards[0]).toHaveTextContent(title);
    expect(cards[0]).toHaveTextContent('Chosen');
    expect(cards[1]).not.toHaveTextContent('Chosen');
    expect(within(cards[0]).getByRole('link', { name: title })).toHaveAttribute(
      'href',
      '/support/models/default/hmis',
    );
    expect(
      within(cards[0]).getByRole('link', { name: '25 open points' }),
    ).toHaveAttribute('href', '/support/models/default/hmis#open-points');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what to do where there is none', async () => {
    renderPage(<ModelsPage />, fakeApi());
    expect(
      await screen.findByText('There is no support model for you'),
    ).toBeInTheDocument();
  });

  it('says what failed', async () => {
    const getModels = jest.fn(async () => {
      throw new Error('The portal does not answer');
    });
    renderPage(<ModelsPage />, fakeApi({ getModels }));
    expect(
      await screen.findByText('The portal does not answer'),
    ).toBeInTheDocument();
  });
});

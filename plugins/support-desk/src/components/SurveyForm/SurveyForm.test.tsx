import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleInvitation } from '../../__testUtils__/surveys';
import { exampleTicket } from '../../__testUtils__/tickets';
import { SurveyRouter } from '../../pages/SurveyPage';
import { TicketSurvey } from './TicketSurvey';
import { WaitingSurveys } from './WaitingSurveys';

expect.extend(toHaveNoViolations);
jest.setTimeout(180_000);

const asking = (changes: Partial<SupportDeskApi> = {}) =>
  fakeApi({
    getSurveyInvitations: jest.fn(async () => ({
      items: [exampleInvitation()],
    })),
    answerSurvey: jest.fn(async () => {}),
    ...changes,
  });
const open = (api = asking(), at = '/invitation-1') =>
  renderPage(<SurveyRouter />, api, { at });

const question = () =>
  screen.findByText('How was the quality of technical support?');
const send = () => screen.getByRole('button', { name: 'Send answer' });

describe('answering a survey', () => {
  it('is one question and a word, and says who will know', async () => {
    const { container } = open();
    expect(await question()).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(
      screen.getByText(/Anonymous: nobody can tell who said what/),
    ).toHaveTextContent('Answers are taken until Mon 17 March.');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is done with the keyboard alone', async () => {
    const api = asking();
    open(api);
    await question();
    await userEvent.tab();
    expect(screen.getAllByRole('radio')).toContain(document.activeElement);
    await userEvent.keyboard('4');
    expect(screen.getByRole('radio', { name: '4: Good' })).toBeChecked();
    await userEvent.tab();
    // Digits in the text are text.
    await userEvent.keyboard('1 call{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(api.answerSurvey).toHaveBeenCalledWith('invitation-1', {
        score: 4,
        comment: '1 call',
      }),
    );
    expect(
      await screen.findByText('Thank you, your answer was sent'),
    ).toBeVisible();
  });

  it('asks for a rating before it is sent', async () => {
    const api = asking();
    open(api);
    await question();
    await userEvent.click(send());
    expect(await screen.findByText('Choose a rating')).toBeVisible();
    expect(api.answerSurvey).not.toHaveBeenCalled();
  });

  it('keeps what was written where it was not taken', async () => {
    open(
      asking({
        answerSurvey: jest.fn(async () => {
          throw new Error('The survey is closed');
        }),
      }),
    );
    await question();
    await userEvent.click(screen.getByRole('radio', { name: '2: Poor' }));
    await userEvent.click(send());
    expect(await screen.findByText('The survey is closed')).toBeVisible();
    expect(screen.getByRole('radio', { name: '2: Poor' })).toBeChecked();
  });

  it('says so where nothing is asked any more', async () => {
    open(asking(), '/gone');
    expect(await screen.findByText('Nothing is asked here')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Get help' })).toHaveAttribute(
      'href',
      '/support/get-help',
    );
  });

  it('starts from what was said before, where that may be changed', async () => {
    open(
      asking({
        getSurveyInvitations: jest.fn(async () => ({
          items: [
            exampleInvitation({
              anonymous: false,
              answer: { score: 3, comment: 'So so' },
            }),
          ],
        })),
      }),
    );
    await question();
    expect(screen.getByRole('radio', { name: '3: Fair' })).toBeChecked();
    expect(screen.getByDisplayValue('So so')).toBeVisible();
    expect(screen.getByText(/support HMIS see your name/)).toBeVisible();
  });
});

describe('WaitingSurveys', () => {
  it('leads to what is asked', async () => {
    renderPage(<WaitingSurveys />, asking());
    expect(
      await screen.findByRole('link', {
        name: 'Answer: How was the quality of technical support?',
      }),
    ).toHaveAttribute('href', '/support/surveys/invitation-1');
  });

  it('leaves other systems and what was answered alone', async () => {
    const getSurveyInvitations = jest.fn(async () => ({
      items: [
        exampleInvitation({ model: 'supportmodel:default/payroll' }),
        exampleInvitation({ id: 'answered', answer: { score: 5 } }),
      ],
    }));
    renderPage(
      <WaitingSurveys model="supportmodel:default/hmis" />,
      asking({ getSurveyInvitations }),
    );
    await waitFor(() => expect(getSurveyInvitations).toHaveBeenCalled());
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('TicketSurvey', () => {
  it('asks whoever raised a ticket that is closed', async () => {
    const api = asking();
    const ticket = exampleTicket({ status: 'closed', sides: ['requester'] });
    renderPage(<TicketSurvey ticket={ticket} />, api);
    await question();
    expect(api.getSurveyInvitations).toHaveBeenCalledWith({
      ticket: ticket.id,
    });
    await userEvent.click(screen.getByRole('radio', { name: '5: Very good' }));
    await userEvent.click(send());
    expect(
      await screen.findByText('Thank you, your answer was sent'),
    ).toBeVisible();
    expect(api.answerSurvey).toHaveBeenCalledWith('invitation-1', { score: 5 });
  });

  it.each([
    ['it is open', exampleTicket({ sides: ['requester'] })],
    [
      'it is of others',
      exampleTicket({ status: 'closed', sides: ['support'] }),
    ],
  ])('asks nothing where %s', async (_, ticket) => {
    const api = asking();
    renderPage(
      <>
        <TicketSurvey ticket={ticket} />
        <p>beside</p>
      </>,
      api,
    );
    await screen.findByText('beside');
    expect(api.getSurveyInvitations).not.toHaveBeenCalled();
  });
});

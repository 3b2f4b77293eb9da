import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { HMIS } from '../../__testUtils__/reports';
import { exampleDirectory } from '../../__testUtils__/superUsers';
import { exampleFeedback } from '../../__testUtils__/surveys';
import { FeedbackButton } from './FeedbackButton';

expect.extend(toHaveNoViolations);
jest.setTimeout(120_000);

async function open(changes: Partial<SupportDeskApi> = {}) {
  const toasts = { post: jest.fn() };
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('hmis')] })),
    giveFeedback: jest.fn(async () => exampleFeedback()),
    ...changes,
  });
  renderPage(<FeedbackButton />, api, { toasts });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Give feedback' }),
  );
  return { api, toasts, dialog: await screen.findByRole('dialog') };
}

const send = (dialog: HTMLElement) =>
  userEvent.click(within(dialog).getByRole('button', { name: 'Send' }));

describe('giving feedback', () => {
  it('takes a word about the chosen system, also without a name', async () => {
    const { api, toasts, dialog } = await open();
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Praise' }),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /want to say/ }),
      'Quick help',
    );
    await userEvent.click(
      within(dialog).getByRole('checkbox', { name: 'Without my name' }),
    );
    await send(dialog);
    await waitFor(() =>
      expect(api.giveFeedback).toHaveBeenCalledWith(
        { model: HMIS, kind: 'praise', text: 'Quick help', anonymous: true },
        { idempotencyKey: expect.any(String) },
      ),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({
        description: 'It was sent without your name.',
      }),
    );
  });

  it('is about a module or a super user', async () => {
    const { api, dialog } = await open({
      getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
      getModel: jest.fn(async () => exampleDetail('nec-ihms')),
      getSuperUsers: jest.fn(async () => exampleDirectory('nec-ihms')),
    });
    await userEvent.click(
      await within(dialog).findByRole('button', { name: /What it is about/ }),
    );
    expect(screen.getByRole('option', { name: 'Rents' })).toBeVisible();
    const person = screen.getAllByRole('option', { name: /^Super user / })[0];
    await userEvent.click(person);
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /want to say/ }),
      'Patient',
    );
    await send(dialog);
    const about = exampleDirectory('nec-ihms').items[0].user.ref;
    await waitFor(() =>
      expect(api.giveFeedback).toHaveBeenCalledWith(
        expect.objectContaining({ about }),
        expect.anything(),
      ),
    );
  });

  it('asks for words first, and keeps them where they were not taken', async () => {
    const { api, dialog } = await open({
      giveFeedback: jest.fn(async () => {
        throw new Error('The database is away');
      }),
    });
    await send(dialog);
    expect(within(dialog).getByText('Say something first')).toBeVisible();
    expect(api.giveFeedback).not.toHaveBeenCalled();
    const text = within(dialog).getByRole('textbox', { name: /want to say/ });
    await userEvent.type(text, 'More hours');
    await send(dialog);
    expect(
      await within(dialog).findByText('The database is away'),
    ).toBeVisible();
    expect(text).toHaveValue('More hours');
  });
});

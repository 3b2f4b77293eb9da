import type { Entity } from '@backstage/catalog-model';
import { mockApis } from '@backstage/frontend-test-utils';
import type { StorageApi, ToastApi } from '@backstage/frontend-plugin-api';
import {
  findPriority,
  targetsFor,
  type ModelDetail,
  type SelfHelp,
  type SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exampleTicket } from '../../../__testUtils__/tickets';
import { VisitProvider } from '../../../hooks/visit';
import { RaiseRequestPage } from '../RaiseRequestPage';

/** Friday of the worked example of a response within 4 business hours (requirements 6.5). */
export const FRIDAY = '2025-03-07T16:00:00.000Z';

/** The self-help of NEC IHMS, as its model has it; its readers are asked to acknowledge it (S1-18). */
export function selfLearn(
  { model }: ModelDetail,
  changes: Partial<SelfHelp> = {},
): SelfHelp {
  const { id, title, steps } = model.procedures['self-learn'];
  return {
    procedure: id,
    title,
    level: 'level-1',
    mode: 'acknowledge',
    ordered: false,
    steps: steps.map(step => ({ id: step.id, text: step.text })),
    ...changes,
  };
}

/** NEC IHMS as a member of the IHMS Project Team sees it. */
export function necDetail() {
  const detail = exampleDetail('nec-ihms');
  detail.caller.user = 'user:default/kirstin-mackay';
  detail.requestTypes['service-incident'] = {
    asks: [],
    priorities: 'nec-priority',
    prioritySetByRequester: true,
  };
  detail.requestTypes.query.asks = [
    { kind: 'tried', text: 'Self Learn', level: 'level-1' },
  ];
  detail.requestTypes.query.selfHelp = selfLearn(detail);
  detail.requestTypes['service-request'].refusal = {
    code: 'ROLE_REQUIRED',
    message: 'Service request to NEC is only for IHMS Project Team.',
    ask: [
      {
        role: 'ihms-project-team',
        title: 'IHMS Project Team',
        people: [{ user: 'user:default/lena-baird', name: 'Lena Baird' }],
      },
    ],
  };
  return detail;
}

/** Promises as the model has them, computed as the back end does. */
export function necApi(changes: Partial<SupportDeskApi> = {}) {
  const detail = necDetail();
  return fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getModel: jest.fn(async () => detail),
    getTime: jest.fn(async () => ({ now: FRIDAY })),
    getTargets: jest.fn(async (_model, { requestType, priority }) => {
      const chosen = priority
        ? findPriority(detail.model, priority)
        : undefined;
      const due = targetsFor(
        detail.model,
        { requestType, priority: chosen },
        { logged: new Date(FRIDAY), notified: new Date(FRIDAY) },
      );
      return { items: due.map(it => it.preview) };
    }),
    createTicket: jest.fn(async () => exampleTicket({ key: 'IHMS-1' })),
    ...changes,
  });
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

export const address = () => screen.getByTestId('address').textContent;

/** Renders the page at an address. */
export async function renderRaise(
  options: {
    query?: string;
    api?: SupportDeskApi;
    storage?: StorageApi;
    toasts?: ToastApi;
    /** What the catalog knows. */
    entities?: Entity[];
  } = {},
) {
  sessionStorage.clear();
  const rendered = renderPage(
    <VisitProvider>
      <RaiseRequestPage />
      <Address />
    </VisitProvider>,
    options.api ?? necApi(),
    {
      at: `/?${options.query ?? ''}`,
      storage: options.storage ?? mockApis.storage(),
      toasts: options.toasts,
      entities: options.entities,
    },
  );
  await screen.findByRole('radiogroup', { name: 'What is it about?' });
  return rendered;
}

/** As typing, but all at once. */
export async function fill(input: HTMLElement, text: string) {
  await userEvent.click(input);
  await userEvent.paste(text);
}

export const summary = () =>
  screen.findByRole('textbox', { name: 'In a few words' });

/** Answers all that an incident needs. */
export async function fillIncident() {
  await fill(await summary(), 'Letters print twice');
  await fill(
    screen.getByRole('textbox', { name: 'What happens' }),
    'Since this morning.',
  );
  await userEvent.click(screen.getByRole('radio', { name: /^P2/ }));
}

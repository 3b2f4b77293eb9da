import type { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type {
  OpenPoint,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import { exampleOpenPoints } from '../../__testUtils__/openPoints';
import { renderPage } from '../../__testUtils__/renderPage';
import { OpenPointsPage } from './OpenPointsPage';

expect.extend(toHaveNoViolations);
jest.setTimeout(30_000);

const URGENT = 'document.openQuestions.urgent';
const TEAM = 'document.openQuestions.team-names';
const WHAT = 'What makes an enquiry urgent?';
const person = (title: string) => ({
  ref: `user:default/${title.toLowerCase().replace(' ', '-')}`,
  title,
});
const at = '2025-03-07T16:00:00.000Z';

const team: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'housing-systems', title: 'Housing Systems' },
  spec: { type: 'team', children: [] },
};

function open(
  options: {
    points?: Record<string, Partial<OpenPoint>>;
    mayAsk?: boolean;
    api?: Partial<SupportDeskApi>;
    at?: string;
  } = {},
) {
  const { points, mayAsk } = options;
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getOpenPoints: jest.fn(async () =>
      exampleOpenPoints('nec-ihms', points, mayAsk),
    ),
    ...options.api,
  });
  return {
    api,
    ...renderPage(<OpenPointsPage />, api, {
      at: options.at,
      entities: [team],
    }),
  };
}

const shownPoints = () =>
  screen.getAllByRole('heading', { level: 3 }).map(it => it.textContent);

const pointWith = async (text: string) =>
  within((await screen.findByText(text)).closest('li')!);

describe('OpenPointsPage', () => {
  beforeEach(() => {
    window.IntersectionObserver = jest.fn(() => ({
      observe: jest.fn(),
      unobserve: jest.fn(),
      disconnect: jest.fn(),
    })) as unknown as typeof IntersectionObserver;
  });

  it('shows all that is open by part of the model', async () => {
    open({
      points: {
        [URGENT]: {
          status: 'asked',
          asked: {
            whom: person('Lena Baird'),
            by: person('Rory Baird'),
            at,
            dueOn: '2025-03-14',
          },
          askOf: ['Client IT Resource'],
        },
        [TEAM]: {
          status: 'answered',
          answer: { text: 'The same.', by: person('Lena Baird'), at },
          mayAnswer: false,
          mayReopen: true,
        },
      },
    });
    const hours = within(await screen.findByRole('region', { name: 'Hours' }));
    expect(
      hours.getAllByRole('link', { name: 'NEC business hours' })[0],
    ).toHaveAttribute(
      'href',
      '/support/models/default/nec-ihms#calendars.nec-business',
    );
    const { items } = exampleOpenPoints('nec-ihms');
    expect(screen.getByText(`1 of ${items.length} answered`)).toBeVisible();

    const urgent = await pointWith(WHAT);
    expect(
      urgent.getByText(
        /^Rory Baird asked Lena Baird, .+; answer by .*14 March/,
      ),
    ).toBeVisible();
    expect(urgent.getByText('To be asked: Client IT Resource')).toBeVisible();
    expect(urgent.getByText(/^Until then: requester's tick/)).toBeVisible();
    const answered = await pointWith('The same.');
    expect(answered.getByText('Answered')).toBeVisible();
    expect(answered.queryByRole('button', { name: /^Ask/ })).toBeNull();
  });

  it('narrows to what is asked, and back', async () => {
    const { container } = open({
      points: { [URGENT]: { status: 'asked' } },
      at: '/?status=asked',
    });
    expect(await screen.findByText(WHAT)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    expect(shownPoints()).toEqual(['Query to the IHMS Project Team']);
    await userEvent.click(screen.getByRole('radio', { name: 'Answered 0' }));
    expect(screen.getByText('Nothing here is in this state.')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^All/ }));
    expect(shownPoints().length).toBeGreaterThan(10);
  });

  it('answers in its place', async () => {
    const stepOpenPoint = jest.fn(async ({ point }) => ({
      ...exampleOpenPoints('nec-ihms').items.find(it => it.id === point)!,
      status: 'answered' as const,
      answer: { text: 'All of rents', by: person('Rory Baird'), at },
    }));
    const { api } = open({ api: { stepOpenPoint } });
    const point = await pointWith(WHAT);
    await userEvent.click(point.getByRole('button', { name: /^Answer about/ }));
    await userEvent.click(point.getByRole('button', { name: 'Save answer' }));
    expect(point.getByText('Write the answer.')).toBeVisible();
    expect(stepOpenPoint).not.toHaveBeenCalled();
    await userEvent.type(point.getByRole('textbox'), ' All of rents ');
    await userEvent.click(point.getByRole('button', { name: 'Save answer' }));
    expect(stepOpenPoint).toHaveBeenCalledWith({
      model: exampleSummary('nec-ihms').ref,
      point: URGENT,
      hash: `hash of ${URGENT}`,
      step: { step: 'answer', text: 'All of rents' },
    });
    expect(point.queryByRole('textbox')).toBeNull();
    expect(api.getOpenPoints).toHaveBeenCalledTimes(2);
  });

  it('leaves the answer with Escape, and opens again', async () => {
    const stepOpenPoint = jest.fn(async () => {
      throw new Error('step: somebody was faster');
    });
    open({ points: { [URGENT]: { mayReopen: true } }, api: { stepOpenPoint } });
    const point = await pointWith(WHAT);
    await userEvent.click(point.getByRole('button', { name: /^Answer about/ }));
    await userEvent.keyboard('{Escape}');
    expect(point.queryByRole('textbox')).toBeNull();
    await userEvent.click(point.getByRole('button', { name: /^Open again/ }));
    expect(await point.findByRole('alert')).toHaveTextContent(
      'somebody was faster',
    );
  });

  it('asks a group of the catalog, and says what is wrong where it is', async () => {
    const body = {
      error: {
        name: 'InputError',
        message: 'step.whom: is not in the catalog',
        fields: [{ field: 'step.whom', message: 'is not in the catalog' }],
      },
      response: { statusCode: 422 },
    };
    const stepOpenPoint = jest.fn(async () => {
      throw await ResponseError.fromResponse({
        status: 422,
        statusText: '',
        text: async () => JSON.stringify(body),
        headers: new Headers({ 'content-type': 'application/json' }),
      } as Response);
    });
    open({ api: { stepOpenPoint } });
    const point = await pointWith(WHAT);
    await userEvent.click(point.getByRole('button', { name: /^Ask about/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(dialog.getByText('Say whom to ask.')).toBeVisible();
    await userEvent.type(dialog.getByRole('combobox'), 'Housing');
    await userEvent.click(
      await screen.findByRole('option', { name: /Housing Systems/ }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(stepOpenPoint).toHaveBeenCalledWith(
      expect.objectContaining({
        step: { step: 'ask', whom: 'group:default/housing-systems' },
      }),
    );
    expect(await dialog.findByText('is not in the catalog')).toBeVisible();
  });

  it('says what is outdated, and what was confirmed in the matrix', async () => {
    open({
      points: {
        [URGENT]: {
          outdated: true,
          answer: { text: 'Yes', by: person('Lena Baird'), at },
        },
        [TEAM]: {
          status: 'answered',
          answer: { text: '', by: person('Lena Baird'), at, inMatrix: true },
        },
      },
    });
    expect(
      await screen.findByText(
        'The model says something else since this was answered.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Confirmed in the matrix')).toBeVisible();
  });

  it('offers nothing to those who were not asked', async () => {
    open({ mayAsk: false });
    const point = await pointWith(WHAT);
    expect(point.queryByRole('button')).toBeNull();
  });

  it('says so where nothing is open, and where nothing could be read', async () => {
    const none = { items: [], open: 0, answered: 0, mayAsk: true };
    const first = open({ api: { getOpenPoints: jest.fn(async () => none) } });
    expect(await screen.findByText(/^Nothing is open in/)).toBeVisible();
    first.unmount();
    open({
      api: {
        getOpenPoints: jest.fn(async () => {
          throw new Error('down');
        }),
      },
    });
    expect(await screen.findByText('down')).toBeVisible();
  });
});

import { renderInTestApp } from '@backstage/frontend-test-utils';
import { IdentityApi, discoveryApiRef } from '@backstage/frontend-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PersonaSignInPage } from './PersonaSignInPage';
import { recallPersona, rememberPersona } from './rememberedPersona';

const GROUPS = [
  {
    id: 'end-user',
    title: 'Staff',
    people: [
      {
        entityRef: 'user:default/iona-petrie',
        name: 'Iona Petrie',
        description: 'End user of NEC IHMS, Rents',
        system: 'NEC IHMS',
      },
    ],
  },
  {
    id: 'support',
    title: 'Support teams',
    people: [
      {
        entityRef: 'user:default/lena-baird',
        name: 'Lena Baird',
        description: 'Project team of NEC IHMS',
        system: 'NEC IHMS',
      },
      {
        entityRef: 'user:default/dee-marsh',
        name: 'Dee Marsh',
        description: 'IT desk of Payroll',
        system: 'Payroll',
      },
    ],
  },
];

const SESSION = {
  profile: { displayName: 'Lena Baird' },
  backstageIdentity: {
    token: `a.${btoa(JSON.stringify({ exp: 4_000_000_000 }))}.b`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/lena-baird',
      ownershipEntityRefs: [],
    },
  },
};

// The first render loads all of Backstage UI.
jest.setTimeout(30_000);

describe('PersonaSignInPage', () => {
  const answers = { people: jest.fn(), refresh: jest.fn() };
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();

  beforeEach(() => {
    jest.resetAllMocks();
    window.localStorage.clear();
    answers.people.mockReturnValue(Response.json({ groups: GROUPS }));
    answers.refresh.mockReturnValue(Response.json(SESSION));
    jest
      .spyOn(global, 'fetch')
      .mockImplementation(async (url, init) =>
        String(url).endsWith('/people')
          ? answers.people()
          : answers.refresh(new Headers(init?.headers).get('x-persona')),
      );
  });

  afterEach(() => jest.restoreAllMocks());

  const render = () =>
    renderInTestApp(<PersonaSignInPage onSignInSuccess={onSignInSuccess} />, {
      apis: [
        [discoveryApiRef, { getBaseUrl: async () => 'http://portal/api/auth' }],
      ],
    });

  it('lists people by role and finds them by every word of a search', async () => {
    render();
    const team = await screen.findByRole('region', { name: 'Support teams' });
    expect(within(team).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('3 people')).toBeInTheDocument();

    const search = screen.getByRole('searchbox', { name: 'Find somebody' });
    await userEvent.type(search, 'ihms rents');

    expect(screen.getByText('1 person')).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Support teams' }),
    ).not.toBeInTheDocument();
    await userEvent.type(search, ' zzz');
    expect(screen.getByText(/Nobody fits/)).toBeInTheDocument();
  });

  it('signs in as the chosen person, remembers them and forgets them on sign-out', async () => {
    render();

    await userEvent.click(
      await screen.findByRole('button', { name: /Sign in as Lena Baird/ }),
    );

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
    expect(answers.refresh).toHaveBeenCalledWith('user:default/lena-baird');
    expect(recallPersona()).toBe('user:default/lena-baird');

    const [[identity]] = onSignInSuccess.mock.calls;
    await expect(identity.getCredentials()).resolves.toEqual({
      token: SESSION.backstageIdentity.token,
    });
    await identity.signOut();
    expect(recallPersona()).toBeUndefined();
  });

  it('says why the remembered person is refused, and lets one choose another', async () => {
    rememberPersona('user:default/who-has-left');
    answers.refresh.mockReturnValue(
      Response.json(
        { error: { name: 'AuthenticationError', message: 'not a persona' } },
        { status: 401 },
      ),
    );
    render();

    expect(
      await screen.findByText(/could not be signed in as user:default\/who/),
    ).toBeInTheDocument();
    answers.people.mockReturnValue(Response.json({ groups: GROUPS }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Choose somebody else' }),
    );

    expect(
      await screen.findByRole('button', { name: /Sign in as Dee Marsh/ }),
    ).toBeInTheDocument();
  });
});

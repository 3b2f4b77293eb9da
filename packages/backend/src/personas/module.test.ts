import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { decodeJwt } from 'jose';
import request from 'supertest';
import { authModulePersona } from './module';

const lena = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'lena-baird',
    description: 'Project team of NEC IHMS',
    annotations: {
      'supportdesk.io/persona-role': 'support',
      'supportdesk.io/persona-system': 'NEC IHMS',
    },
  },
  spec: { profile: { displayName: 'Lena Baird' } },
  relations: [
    { type: 'memberOf', targetRef: 'group:default/ihms-project-team' },
  ],
};
const staff = {
  ...lena,
  metadata: {
    name: 'abel-staff',
    annotations: { 'supportdesk.io/persona-role': 'end-user' },
  },
  spec: {},
};
const stranger = {
  ...lena,
  metadata: { name: 'no-persona' },
};

function start(persona: object | null = {}) {
  return startTestBackend({
    features: [
      authPlugin,
      authModulePersona,
      catalogServiceMock.factory({ entities: [lena, staff, stranger] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          auth: { providers: { persona } },
        } as any,
      }),
    ],
  });
}

describe('sign-in by persona', () => {
  const nodeEnv = process.env.NODE_ENV;
  const setNodeEnv = (value?: string) =>
    Object.assign(process.env, { NODE_ENV: value });

  afterEach(() => setNodeEnv(nodeEnv));

  it('gives a token of the person whom the header names', async () => {
    const { server } = await start();

    const response = await request(server)
      .get('/api/auth/persona/refresh')
      .set('x-persona', 'user:default/lena-baird');

    expect(response.status).toBe(200);
    const { backstageIdentity } = response.body;
    expect(backstageIdentity.identity).toEqual({
      type: 'user',
      userEntityRef: 'user:default/lena-baird',
      ownershipEntityRefs: [
        'user:default/lena-baird',
        'group:default/ihms-project-team',
      ],
    });
    expect(decodeJwt(backstageIdentity.token).sub).toBe(
      'user:default/lena-baird',
    );
  });

  it('names the header and what it allows in every refusal', async () => {
    const { server } = await start();
    const refresh = async (persona?: string) => {
      const { status, body } = await request(server)
        .get('/api/auth/persona/refresh')
        .set(persona === undefined ? {} : { 'x-persona': persona });
      return `${status} ${body.error.message}`;
    };

    await expect(refresh()).resolves.toMatch(
      /^400 The header x-persona is missing: allowed is a User entity reference/,
    );
    await expect(refresh('group:default/it')).resolves.toMatch(
      /^400 .*x-persona was 'group:default\/it', which is of kind group/,
    );
    await expect(refresh('user:')).resolves.toMatch(
      /^400 .*x-persona was 'user:'/,
    );
    await expect(refresh('user:default/no-persona')).resolves.toMatch(
      /^401 .*x-persona names 'user:default\/no-persona'.*allowed are user:default\/abel-staff, user:default\/lena-baird/,
    );
  });

  it('lists the people under the headings of the configuration, without sign-in', async () => {
    const { server } = await start({
      roles: { vendor: 'Vendors', support: 'Support teams' },
    });

    const { body } = await request(server).get('/api/auth/persona/people');

    expect(body).toEqual({
      groups: [
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
          ],
        },
        {
          id: 'end-user',
          title: 'end-user',
          people: [
            {
              entityRef: 'user:default/abel-staff',
              name: 'abel-staff',
              description: '',
              system: '',
            },
          ],
        },
      ],
    });
  });

  it('does not start in production', async () => {
    setNodeEnv('production');

    await expect(start()).rejects.toThrow(
      /anybody be anybody.*NODE_ENV=production.*Remove auth.providers.persona/,
    );
  });

  it('starts in production where the configuration dares to', async () => {
    setNodeEnv('production');

    const { server } = await start({ dangerouslyAllowInProduction: true });

    const { status } = await request(server).get('/api/auth/persona/people');
    expect(status).toBe(200);
  });

  it('is not there in production without its configuration', async () => {
    setNodeEnv('production');

    const { server } = await start(null);

    const { status } = await request(server)
      .get('/api/auth/persona/refresh')
      .set('x-persona', 'user:default/lena-baird');
    expect(status).toBe(404);
  });
});

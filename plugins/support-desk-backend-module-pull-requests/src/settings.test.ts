import { ConfigReader } from '@backstage/config';
import { readCommitter } from './settings';

const committerOf = (supportDesk?: object) =>
  readCommitter(
    new ConfigReader({
      app: { baseUrl: 'https://portal.example.com:8443/portal' },
      supportDesk,
    }),
  );

describe('readCommitter', () => {
  it('names the portal', () => {
    expect(committerOf()).toEqual({
      name: 'Support Desk',
      email: 'support-desk@portal.example.com',
    });
  });

  it('needs no configuration', () => {
    expect(readCommitter(new ConfigReader({})).email).toBe(
      'support-desk@localhost',
    );
  });

  it('takes what is configured', () => {
    const committer = { name: 'Docs', email: 'docs@example.com' };
    expect(
      committerOf({ publishing: { pullRequests: { committer } } }),
    ).toEqual(committer);
  });
});

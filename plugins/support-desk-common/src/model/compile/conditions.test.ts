import { compileRequires, inheritConditions } from './conditions';

describe('compileRequires', () => {
  it('makes lists of one and many', () => {
    expect(compileRequires('levels.a.requires', { role: 'it' })).toMatchObject([
      { path: 'levels.a.requires', role: ['it'] },
    ]);
    expect(
      compileRequires('levels.a.requires', [
        { role: ['it', 'users'] },
        { tried: 'b', otherwise: 'Try first.' },
      ]),
    ).toMatchObject([
      { path: 'levels.a.requires.0', role: ['it', 'users'] },
      {
        path: 'levels.a.requires.1',
        tried: 'b',
        otherwise: { text: 'Try first.', ask: [], redirect: [] },
      },
    ]);
  });

  it('expands a phone call', () => {
    expect(compileRequires('x', { phoneCall: 'desk' })).toMatchObject([
      { phoneCall: { contact: 'desk' } },
    ]);
  });
});

describe('inheritConditions', () => {
  const level = compileRequires('levels.a.requires', [
    { role: 'it', contract: 'support', otherwise: 'Ask IT.' },
    { tried: 'b' },
  ]);

  it('takes over every condition of the level when there are none of its own', () => {
    expect(inheritConditions([], level)).toEqual(level);
  });

  it('takes over those that it does not name itself, with their answer and path', () => {
    const own = compileRequires('requestTypes.x.requires', { role: 'users' });
    expect(inheritConditions(own, level)).toMatchObject([
      { path: 'requestTypes.x.requires', role: ['users'] },
      {
        path: 'levels.a.requires.0',
        contract: 'support',
        otherwise: { text: 'Ask IT.' },
      },
      { path: 'levels.a.requires.1', tried: 'b' },
    ]);
    expect(inheritConditions(own, level)[1].role).toBeUndefined();
  });

  it('leaves out a condition of the level of which nothing remains', () => {
    const own = compileRequires('requestTypes.x.requires', { tried: 'c' });
    expect(inheritConditions(own, level)).toHaveLength(2);
  });
});

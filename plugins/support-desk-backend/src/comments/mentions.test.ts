import fc from 'fast-check';
import { findMentions } from './mentions';

const refs = (body: string) => findMentions(body).map(it => it.ref);

const words = fc
  .array(fc.constantFrom('rent', 'is', 'due', '*now*', 'a@example.com', '12'), {
    minLength: 1,
  })
  .map(it => it.join(' '));
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8})?$/);

describe('findMentions', () => {
  it.each([
    ['@lena-baird can you look?', ['user:default/lena-baird']],
    ['Ask @user:default/lena-baird.', ['user:default/lena-baird']],
    ['(@acme/ann.lee), @ANN', ['user:acme/ann.lee', 'user:default/ann']],
    ['@ann and @ann again', ['user:default/ann']],
    ['**@ann**, _@bob_', ['user:default/ann', 'user:default/bob']],
    ['- item\n\n    @ann in the item', ['user:default/ann']],
    ['some text\n    @ann goes on', ['user:default/ann']],
    ['a lone ` and @ann', ['user:default/ann']],
    ['```\ncode\n```\n@ann', ['user:default/ann']],
    ['``` code ``` @ann', ['user:default/ann']],
  ])('finds whom %j mentions', (body, expected) => {
    expect(refs(body)).toEqual(expected);
  });

  it.each([
    'mail ann@example.com',
    'mail josé@example.com',
    '@ann@example.com and @ann.lee@example.com',
    'https://example.com/@ann',
    'a lone @ sign, and @@ann',
    '\\@ann',
    '`@ann` is not asked',
    '``a ` @ann``',
    '`two\nlines @ann`',
    '```\n@Override\n```',
    '~~~\n@ann',
    '````\n```\n@ann\n```\n````',
    '> ```\n> @ann\n> ```',
    'text\n\n    @ann\n    @ann',
    '    @ann',
    '- item\n    ```\n    @ann\n    ```',
    '1. ~~~\n   @ann\n   ~~~',
  ])('finds nobody in %j', body => {
    expect(refs(body)).toEqual([]);
  });

  it('finds everybody in a text, each once, in their order', () => {
    fc.assert(
      fc.property(words, fc.array(name), (text, names) => {
        const body = names.map(it => `${text} @${it},`).join('\n');
        expect(refs(body)).toEqual(
          [...new Set(names)].map(it => `user:default/${it}`),
        );
      }),
    );
  });

  it('finds nobody in code, whatever it is fenced with', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('`', '``', '\n```\n', '\n~~~~\n'),
        words,
        name,
        (fence, text, it) => {
          const body = `${text}${fence}@${it} ${text}${fence}`;
          expect(refs(body)).toEqual([]);
        },
      ),
    );
  });

  it('answers at once, however the text is made', () => {
    for (const part of ['`', '` `` ', '@a.', '@a/', '~~~\n', '> ', '\\`']) {
      const start = performance.now();
      findMentions(part.repeat(20_000 / part.length));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

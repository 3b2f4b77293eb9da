import fc from 'fast-check';
import { excerpt } from './excerpt';

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 200 });

describe('excerpt', () => {
  it('is a short text as it is, without tags and the signs of headings', () => {
    expect(excerpt('<p>Ask for a\n new   one.</p> ¶', ['ask'])).toBe(
      'Ask for a new one.',
    );
  });

  it('begins before the first word that was looked for, whatever its ending', () => {
    const text = `${'before '.repeat(
      60,
    )}Passwords are reset here ${'after '.repeat(60)}`;
    const found = excerpt(text, ['password']);
    expect(found).toMatch(/^… before .*Passwords are reset here.* after …$/);
    expect(found.indexOf('Passwords')).toBeLessThan(70);
  });

  it('is of whole words, and never much longer than 200 characters', () => {
    fc.assert(
      fc.property(words, fc.nat(), (all, index) => {
        const text = all.join(' ');
        const found = excerpt(text, [all[index % (all.length || 1)] ?? 'x']);
        expect(found.length).toBeLessThanOrEqual(204);
        found
          .split(' ')
          .filter(it => it && it !== '…')
          .forEach(it => expect(all).toContain(it));
      }),
    );
  });
});

import fc from 'fast-check';
import { firstFree, slugOf } from './slug';
import { articleTemplate, retitle, titleOf } from './template';

describe('slugOf', () => {
  it.each([
    ['How do I refund?', 'how-do-i-refund'],
    ["Can't log in – Größe & Émile", 'cant-log-in-groe-emile'],
    ['???', 'article'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('makes %j a part of an address', (title, slug) => {
    expect(slugOf(title)).toBe(slug.replace('groe', 'grosse'));
  });

  it('is always short and safe', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), title => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('counts on where a name is taken', () => {
    const taken = ['a', 'a-2'];
    expect(firstFree('a', it => taken.includes(it))).toBe('a-3');
    expect(firstFree('b', it => taken.includes(it))).toBe('b');
  });
});

describe('articleTemplate', () => {
  it('asks for an answer, the steps and more to read', () => {
    expect(
      articleTemplate({
        title: 'How do I refund?',
        description: 'Rent was paid twice.',
        words: ['refund', 'paid'],
      }),
    ).toBe(`# How do I refund?

Rent was paid twice.

*Also asked as: refund, paid.*

## Answer

<!-- The answer in a sentence or two. -->

## Steps

1. <!-- Where to go. -->
2. <!-- What to do there. -->

## See also

<!-- Links to other pages: [Rents](../rents.md) -->
`);
  });
});

describe('retitle', () => {
  it.each([
    ['# Old\n\nText', '# New\n\nText'],
    ['---\na: b\n---\n# Old\n\n# Old', '---\na: b\n---\n# New\n\n# Old'],
    ['# Other\n\n# Old', '# Other\n\n# Old'],
    ['No heading', 'No heading'],
  ])('makes %j say %j', (body, expected) => {
    expect(retitle(body, 'Old', 'New')).toBe(expected);
  });

  it('takes any title as it is', () => {
    expect(retitle('# Old', 'Old', "$& $1 $'")).toBe("# $& $1 $'");
    expect(titleOf("\n# $& $1 $' #\n")).toBe("$& $1 $'");
  });
});

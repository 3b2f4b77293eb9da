import { slugify, tableOfContents } from './headings';

describe('slugify', () => {
  it.each([
    ['First steps', 'first-steps'],
    ["What's new in 2.0?", 'whats-new-in-20'],
    ['Über  Größe – Maß', 'uber-große-maß'],
    ['日本語', '日本語'],
    ['snake_case', 'snake_case'],
    ['!?', 'section'],
  ])('makes of %j %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});

describe('tableOfContents', () => {
  const heading = (level: number, id: string) => ({ level, id, text: id });

  it('nests headings, also where a level is left out', () => {
    const entries = tableOfContents([
      heading(3, 'a'),
      heading(2, 'b'),
      heading(4, 'c'),
      heading(3, 'd'),
      heading(2, 'e'),
    ]);
    expect(entries).toEqual([
      { ...heading(3, 'a'), children: [] },
      {
        ...heading(2, 'b'),
        children: [
          { ...heading(4, 'c'), children: [] },
          { ...heading(3, 'd'), children: [] },
        ],
      },
      { ...heading(2, 'e'), children: [] },
    ]);
  });
});

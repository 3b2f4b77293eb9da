import MarkdownIt from 'markdown-it';
import { admonitions } from './admonition';

const render = (content: string) =>
  new MarkdownIt().use(admonitions).render(content).replace(/\n/g, '');

describe('admonitions', () => {
  it('has the syntax of MkDocs', () => {
    expect(
      render(
        '!!! warning "Mind *this*"\n    First.\n\n    - a\n\n        more\n\nAfter',
      ),
    ).toBe(
      '<div class="admonition warning"><p class="admonition-title">Mind <em>this</em></p>' +
        '<p>First.</p><ul><li><p>a</p><p>more</p></li></ul></div><p>After</p>',
    );
  });

  it.each([
    ['!!! note', '<p class="admonition-title">Note</p>'],
    [
      '!!! danger inline end',
      '<div class="admonition danger inline end"><p class="admonition-title">Danger</p>',
    ],
    ['!!! note ""', '<div class="admonition note"><p>Text</p></div>'],
    [
      '??? tip',
      '<details class="tip"><summary>Tip</summary><p>Text</p></details>',
    ],
    ['???+ tip "Open"', '<details class="tip" open=""><summary>Open</summary>'],
    ['??? tip ""', '<summary>Details</summary>'],
  ])('reads %s', (opening, html) => {
    expect(render(`${opening}\n    Text`)).toContain(html);
  });

  it('follows a paragraph, stands in a list and in another one', () => {
    expect(render('Text\n!!! note\n    Body')).toMatch(
      /^<p>Text<\/p><div class="admonition note">/,
    );
    expect(render('- a\n\n    !!! note\n        Body\n- b')).toMatch(
      /<li><p>a<\/p><div class="admonition note">.*<p>Body<\/p><\/div><\/li><li>/,
    );
    expect(render('!!! note\n    ??? tip\n        Deep\n')).toMatch(
      /<div class="admonition note">.*<details class="tip">.*Deep<\/p><\/details><\/div>/,
    );
  });

  it('ends where the indentation ends', () => {
    expect(render('!!! note\n\n    One\n\n\n    Two\nThree')).toMatch(
      /<p>One<\/p><p>Two<\/p><\/div><p>Three<\/p>$/,
    );
  });

  it.each(['!!!', '!! note', '!!! note "open', '    !!! note', '!!!note'])(
    'leaves %j as it is',
    text => {
      expect(render(text)).not.toContain('admonition');
    },
  );

  it('has containers with colons', () => {
    expect(render('::: tip <Title>\nText\n:::\nAfter')).toBe(
      '<div class="admonition tip"><p class="admonition-title">&lt;Title&gt;</p><p>Text</p></div><p>After</p>',
    );
    expect(render('::: details More\n\n:::: note\nIn\n::::\n\n:::')).toContain(
      '<details><summary>More</summary>',
    );
    expect(render('::: warning\nText\n:::')).toContain('>Warning</p>');
  });
});

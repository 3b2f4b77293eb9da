import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { findMentions } from '../../comments/mentions';
import { bodyOf, summaryOf, toMarkdown } from './mailText';

const markdown = new MarkdownIt({ html: true });

/** What a reader of Markdown sees: its text, without any formatting. */
function read(source: string): { text: string; isPlain: boolean } {
  const tokens = markdown.parse(source, {});
  const inline = tokens.flatMap(it => it.children ?? []);
  const plain = ['paragraph_open', 'paragraph_close', 'inline'];
  const plainInline = ['text', 'softbreak', 'hardbreak', 'text_special'];
  return {
    text: inline
      .map(it => (it.type.endsWith('break') ? '\n' : it.content))
      .join(''),
    isPlain:
      tokens.every(it => plain.includes(it.type)) &&
      inline.every(it => plainInline.includes(it.type)),
  };
}

const line = fc.string({
  unit: fc.constantFrom(...'ab1 #*_-+=.>|~`[]()<!\\&;:@{}'),
  maxLength: 30,
});

describe('the text of a mail as Markdown', () => {
  it('reads as it was written, and nothing of it is a sign', () => {
    fc.assert(
      fc.property(line, written => {
        const { text, isPlain } = read(toMarkdown(written));
        expect(isPlain).toBe(true);
        expect(text.replace(/\u00a0/g, ' ').trim()).toBe(written.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('mentions nobody', () => {
    expect(findMentions(toMarkdown('@lena-baird and (@ann) @a/b'))).toEqual([]);
  });

  it.each([
    ['line breaks', 'one\ntwo', 'one  \ntwo'],
    ['paragraphs', 'one\n\n\n\ntwo', 'one\n\ntwo'],
    ['addresses', 'https://a.example/b_c?d=1', 'https://a.example/b_c?d=1'],
    ['numbers of lists', '1. one', '1\\. one'],
  ])('keeps %s', (_what, written, expected) => {
    expect(toMarkdown(written)).toBe(expected);
  });

  it('comes whole beside it where it is too long', () => {
    const text = '*'.repeat(20_000);
    const { body, whole } = bodyOf(text);
    expect(body.length).toBeLessThan(20_000);
    expect(body).toMatch(/\\\*…$/);
    expect(whole).toBe(text);
    expect(bodyOf('short')).toEqual({ body: 'short' });
  });
});

describe('what a ticket is called', () => {
  it.each([
    ['its subject', 'Rent account', '', 'Rent account'],
    ['it without signs', 'Re: AW[2]: Fwd: [IHMS-4] Rent', '', 'Rent'],
    ['the first line', 'Re:', '\n \nHello there\nmore', 'Hello there'],
    ['nothing', '', '', '(no subject)'],
    ['one line', 'Rent\r\n account', '', 'Rent account'],
  ])('is %s', (_what, subject, text, expected) => {
    expect(summaryOf({ subject, text })).toBe(expected);
  });

  it('has no more than 200 characters', () => {
    const subject = '😀'.repeat(300);
    expect([...summaryOf({ subject, text: '' })]).toHaveLength(200);
  });
});

import type { MailMessage } from '../../outbox/types';
import { REPLY_MARKERS } from '@supportdesk/backstage-plugin-support-desk-node';
import { wordsIn } from '../../words';
import { compose } from './compose';

const message: MailMessage = {
  kind: 'mail',
  id: 'sd.1',
  mailbox: 'payroll',
  to: { address: 'ann@example.com' },
  subject: '[PAY-1] Cannot print',
  title: 'New reply on PAY-1: Cannot print',
  by: 'Sue Park',
  text: 'Please **restart** it.\n\n1. Switch it off\n2. Switch it on\n\nSee [the guide](/docs/print).',
  automatic: false,
  references: ['first@example.com'],
  ticketId: '1',
  footer: { text: 'PAY-1, in progress', link: '/support/tickets/PAY-1' },
};
const portal = 'https://portal.example.com';
const composed = (given: Partial<MailMessage> = {}) =>
  compose({ ...message, ...given }, { portal, words: wordsIn('en') });

describe('a mail that goes out', () => {
  it('says the same as text and as HTML', () => {
    const { subject, text, html } = composed();
    expect(subject).toBe('Re: [PAY-1] Cannot print');
    expect(text.split('\n')[0]).toBe(REPLY_MARKERS.en);
    expect(text).toContain(
      'Sue Park:\n\nPlease restart it.\n\n 1. Switch it off\n 2. Switch it on\n\nSee the guide [https://portal.example.com/docs/print].',
    );
    expect(text).toContain('PAY-1, in progress');
    expect(text).toContain('https://portal.example.com/support/tickets/PAY-1');
    expect(html).toContain('Please <strong>restart</strong> it.');
    expect(html).toContain('<li>Switch it off</li>');
    expect(html).toContain('href="https://portal.example.com/docs/print"');
  });

  it('runs nothing and loads nothing, whatever somebody wrote', () => {
    const { html } = composed({
      title: '<img src=x onerror=alert(1)>',
      by: '<b>Sue</b>',
      text: '<script>alert(1)</script> ![seen](https://example.com/seen.png) [x](javascript:alert(1)) [y](https://example.com" onclick="z)',
      questions: ['<i>Which?</i>'],
      footer: { text: '<u>PAY-1</u>', link: '/support/"><script>' },
    });
    expect(html).not.toMatch(/<(script|img|b|i|u)\b|="javascript/);
    expect(html.match(/<[^>]*\bon\w+=[^>]*>/)).toBeNull();
    expect(html).toContain('&lt;script&gt;');
  });

  it.each([
    [
      'a line break',
      'Rent\r\nBcc: eve@example.com',
      'Re: Rent Bcc: eve@example.com',
    ],
    ['other signs for one', 'Rent\u2028\u0085\u0000now', 'Re: Rent now'],
    ['an answer already', 'RE: Rent', 'RE: Rent'],
  ])(
    'has one line as its subject, also where that has %s',
    (_w, given, line) => {
      expect(composed({ subject: given }).subject).toBe(line);
    },
  );

  it('has a subject of a length that servers take', () => {
    const { subject } = composed({ subject: '😀'.repeat(1000) });
    expect([...subject]).toHaveLength(250);
  });

  it('answers nothing where it is the first', () => {
    const { subject, text } = composed({ references: [] });
    expect(subject).toBe('[PAY-1] Cannot print');
    expect(text).not.toContain(REPLY_MARKERS.en);
    expect(text).not.toContain('answer this mail');
  });

  it('leads nobody to a portal that they do not have', () => {
    const { text, html } = composed({
      text: 'Done.',
      footer: { text: 'PAY-1, in progress' },
    });
    expect(`${text}${html}`).not.toContain('portal');
    expect(text).toContain('answer this mail');
  });

  it('asks what is still to be said', () => {
    const { text } = composed({ questions: ['Which house?', 'Since when?'] });
    expect(text).toMatch(/\* Which house\?\n \* Since when\?/);
  });

  it('names the files that it does not bring', () => {
    const leftOut = ['film.mp4'];
    const { text } = compose(message, {
      portal,
      leftOut,
      words: wordsIn('en'),
    });
    expect(text).toContain('film.mp4');
  });

  it.each([
    [
      'de',
      'Bitte antworten',
      'die für eine E-Mail zu groß sind',
      'Im Portal öffnen',
    ],
    [
      'es',
      'Responda a este correo',
      'Archivos demasiado grandes',
      'Abrir en el portal',
    ],
  ] as const)('says all of it in %s', (language, ...said) => {
    const { text } = compose(
      { ...message, questions: ['?'] },
      { portal, words: wordsIn(language), leftOut: ['film.mp4'] },
    );
    const plain = text.replace(/\s+/g, ' ');
    for (const words of [REPLY_MARKERS[language], ...said])
      expect(plain).toContain(words);
    expect(plain).not.toMatch(/answer this mail|in the portal|too big/);
  });
});

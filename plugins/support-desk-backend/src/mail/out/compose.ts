import { REPLY_MARKERS } from '@supportdesk/backstage-plugin-support-desk-node';
import { convert } from 'html-to-text';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import type { MailMessage } from '../../outbox/types';
import { say, type Words } from '../../words';

/** Longer ones are cut off by some servers. */
const MAX_SUBJECT = 250;
const LINE_LENGTH = 78;

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
const escape = markdown.utils.escapeHtml;

/** What a mail looks like. */
export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
}

/** What a message does not know of itself. */
export interface ComposeOptions {
  /** Address of the portal. */
  portal: string;
  /** Names of files that do not fit. */
  leftOut?: string[];
  /** In which the portal speaks around what people wrote. */
  words: Words;
}

/** A mail as plain text and as HTML; both say the same. */
export function compose(
  message: MailMessage,
  { portal, leftOut = [], words }: ComposeOptions,
): ComposedMail {
  const { title, by, text, questions = [], footer, references } = message;
  const answers = references.length > 0;
  const link = footer?.link && `${portal}${footer.link}`;
  const html = [
    footer && answers && small(escape(REPLY_MARKERS[words.language])),
    title && `<p><strong>${escape(title)}</strong></p>`,
    by && `<p>${escape(by)}:</p>`,
    textHtml(text, portal),
    questions.length > 0 && questionsHtml(questions, words),
    leftOut.length > 0 && leftOutHtml(leftOut, link, words),
    footer && `<hr>${small(footerHtml(footer.text, link, answers, words))}`,
  ]
    .filter(Boolean)
    .join('\n');
  return {
    subject: subjectOf(message),
    text: plainOf(html),
    html,
  };
}

/** One line, for what is sent as a header must not begin another one. */
function subjectOf({ subject, references }: MailMessage): string {
  const line = subject.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  const isAnswer = references.length > 0 && !/^re:/i.test(line);
  return [...`${isAnswer ? 'Re: ' : ''}${line}`].slice(0, MAX_SUBJECT).join('');
}

function textHtml(text: string, portal: string): string {
  return sanitizeHtml(markdown.render(text), {
    // Pictures of the portal want somebody who is signed in, others tell who reads the mail.
    allowedTags: sanitizeHtml.defaults.allowedTags.filter(it => it !== 'img'),
    allowedAttributes: { a: ['href'], ol: ['start'] },
    transformTags: {
      a: (tagName, { href = '' }) => ({
        tagName,
        attribs: { href: /^\/(?!\/)/.test(href) ? `${portal}${href}` : href },
      }),
    },
  }).trim();
}

function questionsHtml(questions: string[], words: Words): string {
  const items = questions.map(it => `<li>${escape(it)}</li>`).join('');
  return `<p>${escape(words.of(say('mail.questions')))}</p>\n<ul>${items}</ul>`;
}

function leftOutHtml(
  names: string[],
  link: string | undefined,
  words: Words,
): string {
  const portal = words.of(say('mail.portal'));
  const where = link
    ? say('mail.inPortal', { link: `<a href="${escape(link)}">${portal}</a>` })
    : say('mail.askForThem');
  const leftOut = words.of(say('mail.leftOut', { where }));
  return `<p>${leftOut} ${escape(names.join(', '))}</p>`;
}

function footerHtml(
  text: string,
  link: string | undefined,
  answers: boolean,
  words: Words,
): string {
  const open = words.of(say('mail.open'));
  return [
    escape(text),
    link && `<a href="${escape(link)}">${open}</a>`,
    answers && words.of(say('mail.answer')),
  ]
    .filter(Boolean)
    .join('<br>');
}

function small(html: string): string {
  return `<p><small>${html}</small></p>`;
}

function plainOf(html: string): string {
  return convert(html, {
    wordwrap: LINE_LENGTH,
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      { selector: 'table', format: 'dataTable' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: 'hr', options: { length: 40 } },
    ],
  });
}

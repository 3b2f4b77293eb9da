import { entity, multipart, textPart } from '../compose';
import type { Template } from '../Writer';

const plain: Template = writer => ({
  raw: entity(
    [...writer.headers(), ['Content-Type', 'text/plain; charset=utf-8']],
    `${writer.text}\n`,
  ),
  expect: { text: writer.text },
});

const gmail: Template = writer => ({
  raw: multipart(
    'alternative',
    writer.headers(),
    [
      textPart(
        `${writer.text}\n\nOn Fri, Nov 20, 2026 at 10:00 AM Support <desk@example.com>\nwrote:\n\n> Which one is it?\n>\n`,
      ),
      textPart(
        `<div dir="ltr">${writer.text}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, Nov 20, 2026 at 10:00 AM Support &lt;<a href="mailto:desk@example.com">desk@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Which one is it?</blockquote></div>`,
        'html',
      ),
    ],
    `000000000000${writer.number}`,
  ),
  expect: { text: writer.text },
});

const gmailGerman: Template = writer => ({
  raw: entity(
    [
      ...writer.headers({ Subject: `Re: ${writer.subject}` }),
      ['Content-Type', 'text/plain; charset="UTF-8"'],
      ['Content-Transfer-Encoding', '8bit'],
    ],
    `${writer.text}\n\nAm Fr., 20. Nov. 2026 um 10:00 Uhr schrieb Support Desk <\ndesk@example.com>:\n\n> Welches Gerät?\n> --- Please write above this line ---\n`,
  ),
  expect: { text: writer.text },
});

const thunderbird: Template = writer => ({
  raw: entity(
    [
      ...writer.headers({ 'User-Agent': 'Mozilla Thunderbird' }),
      ['Content-Type', 'text/plain; charset=UTF-8; format=flowed'],
      ['Content-Transfer-Encoding', '8bit'],
    ],
    `${writer.text.replace(
      / /,
      ' \n',
    )}\n\nAm 20.11.26 um 10:00 schrieb Support:\n> Welches Gerät?\n\n-- \n${
      writer.name
    }\n`,
  ),
  expect: { text: writer.text },
});

const inlineAnswers: Template = writer => {
  const text = `Am 20.11.26 um 10:00 schrieb Support:\n> Which printer?\n${writer.text}\n> Since when?\nYesterday.`;
  return { raw: entity(writer.headers(), text), expect: { text } };
};

const bottomPost: Template = writer => ({
  raw: entity(
    writer.headers(),
    `On 2026-11-20 10:00, Support wrote:\n> Which printer?\n\n${writer.text}\n`,
  ),
  expect: { text: writer.text },
});

const appleMail: Template = writer => ({
  raw: multipart('mixed', writer.headers({ 'X-Mailer': 'Apple Mail' }), [
    textPart(`${writer.text}\n\n`),
    entity(
      [
        ['Content-Disposition', 'inline; filename=plan.pdf'],
        ['Content-Type', 'application/pdf; name="plan.pdf"'],
      ],
      '%PDF-1.4',
    ),
    textPart(
      '\n> On 20. Nov 2026, at 10:00, Support <desk@example.com> wrote:\n> \n> Which one?\n',
    ),
  ]),
  expect: { text: writer.text },
});

const iphone: Template = writer => ({
  raw: entity(
    writer.headers({ 'X-Mailer': 'iPhone Mail (22A3354)' }),
    `${writer.text}\n\nVon meinem iPhone gesendet\n\n> Am 20.11.2026 um 10:00 schrieb Support <desk@example.com>:\n> \n> Welches?\n`,
  ),
  expect: { text: writer.text },
});

const yahooSpanish: Template = writer => ({
  raw: entity(
    writer.headers(),
    `${writer.text}\n\n    El viernes, 20 de noviembre de 2026, 10:00:00 CET, Support <desk@example.com> escribió:\n\n ¿Cuál es?\n`,
  ),
  expect: { text: writer.text },
});

const gmailFrench: Template = writer => ({
  raw: entity(
    writer.headers(),
    `${writer.text}\n\nLe ven. 20 nov. 2026 à 10:00, Support <desk@example.com> a écrit :\n\n> Lequel ?\n`,
  ),
  expect: { text: writer.text },
});

const forwarded: Template = writer => {
  const text = `Please look.\n\n---------- Forwarded message ---------\nFrom: Kim <kim@example.org>\nDate: Fri, Nov 20, 2026 at 10:00 AM\nSubject: ${writer.subject}\n\n${writer.text}`;
  return {
    raw: entity(writer.headers({ Subject: `Fwd: ${writer.subject}` }), text),
    expect: { text },
  };
};

const newThread: Template = writer => ({
  raw: entity(
    writer.headers({
      Subject: `Re: [IHMS-4] ${writer.subject}`,
      'In-Reply-To':
        '<sd.6f1c7c2e-0000-4000-8000-00000000abcd.0123@example.com>',
      References:
        '<first@example.com>\n <sd.6f1c7c2e-0000-4000-8000-00000000abcd.0123@example.com>',
      Importance: 'high',
    }),
    writer.text,
  ),
  expect: { text: writer.text },
});

const empty: Template = writer => ({
  raw: entity(writer.headers()),
  expect: { text: '' },
});

const noId: Template = writer => ({
  raw: entity(
    writer.headers({ 'Message-ID': undefined, Subject: undefined }),
    writer.text,
  ),
  expect: { text: writer.text },
});

/** Mails that people write, by the programs that they write them with. */
export const people = {
  plain,
  gmail,
  gmailGerman,
  thunderbird,
  inlineAnswers,
  bottomPost,
  appleMail,
  iphone,
  yahooSpanish,
  gmailFrench,
  forwarded,
  newThread,
  empty,
  noId,
};

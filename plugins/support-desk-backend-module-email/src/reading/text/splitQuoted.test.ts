import { splitQuoted } from './splitQuoted';

const OUTLOOK_GERMAN = `Von: Support
Gesendet: Freitag, 20. November 2026 10:00
An: Ann
Betreff: AW: [IHMS-4] Rents

Old`;
const OUTLOOK_ENGLISH = `From: Support <desk@example.com>
Sent: Friday, November 20, 2026 10:00 AM
To: Ann
Subject: Rents

Old`;

it.each([
  [
    'English',
    'On Fri, Nov 20, 2026 at 10:00 AM A <a@example.com> wrote:\n> Old',
  ],
  [
    'wrapped',
    'On Fri, Nov 20, 2026 at 10:00 AM Support\n<desk@example.com>\nwrote:\n\n> Old',
  ],
  ['German', 'Am 20.11.26 um 10:00 schrieb Support:\n> Old'],
  [
    'Gmail in German',
    'Am Fr., 20. Nov. 2026 um 10:00 Uhr schrieb Support <\ndesk@example.com>:\n\n> Old',
  ],
  [
    'Spanish',
    'El vie, 20 nov 2026 a las 10:00, A (<a@example.com>) escribió:\n\n> Old',
  ],
  [
    'French',
    'Le ven. 20 nov. 2026 à 10:00, A <a@example.com> a écrit :\n\n> Old',
  ],
  ['Polish', 'W dniu 20.11.2026 o 10:00, A pisze:\n> Old'],
  ['Chinese', 'A <a@example.com> 于2026年11月20日周五 10:00写道：\n\n> Old'],
  [
    'unmarked',
    'On Friday, November 20, 2026, 10:00, A <a@example.com> wrote:\n\n Old',
  ],
  ['Outlook in German', OUTLOOK_GERMAN],
  ['Outlook in English', OUTLOOK_ENGLISH],
  [
    'Outlook with a rule',
    `________________________________\n${OUTLOOK_ENGLISH}`,
  ],
  ['bold', OUTLOOK_GERMAN.replace(/^(\w+:)/gm, '*$1*')],
  ['an old Outlook', '-----Original Message-----\nFrom: A\n\nOld'],
  [
    'an old Outlook in German',
    '-----Ursprüngliche Nachricht-----\nVon: A\n\nOld',
  ],
  ['our own line', '--- Please write above this line ---\n\nOld'],
  [
    'a telephone',
    'Sent from my iPhone\n\n> On 20. Nov 2026, at 10:00, A <a@example.com> wrote:\n>\n> Old',
  ],
  ['a telephone alone', 'Von meinem iPhone gesendet'],
])('folds away: %s', (_, quoted) => {
  expect(splitQuoted(`New\n\nwords\n\n${quoted}`)).toEqual({
    text: 'New\n\nwords',
    quoted,
  });
  expect(splitQuoted(quoted)).toEqual({ text: '', quoted });
});

it.each([
  [
    'answers between',
    'On 2026-11-20 10:00, A wrote:\n> One?\nYes.\n> Two?\nNo.',
  ],
  [
    'answers between, after a word',
    'Hi,\nOn 2026-11-20 10:00, A wrote:\n> One?\nYes.',
  ],
  ['a log', 'It says:\n> error 1\n> error 2'],
  ['a log in the middle', 'Hi\n\n> npm run\n\nfails'],
  ['a rule of dashes', 'Errors:\n--\nE1\nE2'],
  [
    'what is no attribution',
    'On Monday I wrote to you and nobody wrote:\nplease answer',
  ],
  ['what somebody wrote once', 'On 2026-11-20 the boss wrote:\nno more money'],
  ['what is no header', 'From: the printer\nI get nothing.'],
  [
    'a greeting and what follows',
    'Hello\n\nRegards,\nAnn\n\nPS: call 555-0100',
  ],
  [
    'what is passed on',
    `Look.\n\n---------- Forwarded message ---------\nFrom: K <k@example.org>\nDate: 2026\nSubject: x\n\nOn 2026-11-20 10:00, A wrote:\n> Old`,
  ],
  [
    'what is passed on in German',
    `-------- Weitergeleitete Nachricht --------\nVon: K\nDatum: 2026\nBetreff: x\n\nText`,
  ],
  [
    'what Apple passes on',
    'Anfang der weitergeleiteten Nachricht:\n\n> Von: K\n> Text',
  ],
])('keeps %s', (_, text) => {
  expect(splitQuoted(text)).toEqual({ text });
});

it('keeps what Outlook passes on, which only the subject tells', () => {
  const text = `Look.\n\n${OUTLOOK_GERMAN}`;
  expect(splitQuoted(text, 'WG: Rents')).toEqual({ text });
  expect(splitQuoted(text, 'AW: WG: Rents').text).toBe('Look.');
});

it('finds an answer below what it answers', () => {
  expect(
    splitQuoted(
      'On 2026-11-20 10:00, A wrote:\n> Old\n> older\n\nNew\n-- \nAnn',
    ),
  ).toEqual({
    text: 'New',
    quoted: '--\nAnn\nOn 2026-11-20 10:00, A wrote:\n> Old\n> older',
  });
});

it('folds away what others passed on before', () => {
  const quoted = `${OUTLOOK_ENGLISH}\n\n---------- Forwarded message ---------\nOlder`;
  expect(splitQuoted(`New\n\n${quoted}`)).toEqual({ text: 'New', quoted });
});

it('folds a signature away', () => {
  expect(splitQuoted('New\n\n-- \nAnn\n555-0100')).toEqual({
    text: 'New',
    quoted: '--\nAnn\n555-0100',
  });
});

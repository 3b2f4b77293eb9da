import { entity, filePart, multipart, textPart } from '../compose';
import type { Template } from '../Writer';

/** One dot. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const outlookDesktop: Template = writer => ({
  raw: multipart('related', writer.headers({ 'X-Mailer': 'Outlook 16.0' }), [
    textPart(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head><body><div class=WordSection1><p class=MsoNormal>${writer.text}<o:p></o:p></p><p class=MsoNormal><img src="cid:image001.png@01DC5B2C"></p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Von:</b> Support &lt;desk@example.com&gt; <br><b>Gesendet:</b> Freitag, 20. November 2026 10:00<br><b>An:</b> ${writer.name}<br><b>Betreff:</b> AW: Frage</p></div><p class=MsoNormal>Welches Gerät?</p></div></body></html>`,
      'html',
    ),
    filePart('image/png; name="image001.png"', PIXEL, [
      ['Content-ID', '<image001.png@01DC5B2C>'],
      ['Content-Disposition', 'inline; filename="image001.png"'],
    ]),
  ]),
  expect: { text: `${writer.text}\n[picture: image001.png]` },
});

const outlookWeb: Template = writer => ({
  raw: multipart('alternative', writer.headers({ 'Thread-Index': 'Adxb' }), [
    textPart(
      `${writer.text}\n________________________________\nFrom: Support <desk@example.com>\nSent: Friday, November 20, 2026 10:00 AM\nTo: ${writer.name}\nSubject: Re: Question\n\nWhich one?\n`,
    ),
    textPart(
      `<div>${writer.text}</div><hr><div id="divRplyFwdMsg"><b>From:</b> Support<br><b>Sent:</b> Friday, November 20, 2026 10:00 AM<br><b>To:</b> You<br><b>Subject:</b> Re: Question</div><div>Which one?</div>`,
      'html',
    ),
  ]),
  expect: { text: writer.text },
});

const htmlOnly: Template = writer => ({
  raw: entity(
    [...writer.headers(), ['Content-Type', 'text/html; charset=utf-8']],
    `<!DOCTYPE html><html><head><title>No</title><script>no()</script></head><body><div style="display: none">Preview</div><p>${writer.text}</p><ul><li>one</li><li>two</li></ul><img src="https://track.example.net/p.gif" width="1" height="1"></body></html>`,
  ),
  expect: { text: `${writer.text}\n\n * one\n * two` },
});

const attachmentOnly: Template = writer => ({
  raw: multipart('mixed', writer.headers(), [
    filePart('application/pdf', `%PDF-1.4 ${writer.number}`, [
      [
        'Content-Disposition',
        "attachment; filename*=utf-8''Rechnung%20M%C3%A4rz.pdf",
      ],
    ]),
  ]),
  expect: { text: '' },
});

const nameless: Template = writer => ({
  raw: multipart('mixed', writer.headers(), [
    textPart(writer.text),
    filePart('image/jpeg', PIXEL),
    filePart('application/octet-stream', 'bytes'),
    filePart('application/ms-tnef; name="winmail.dat"', 'tnef'),
  ]),
  expect: { text: writer.text },
});

const mailAsFile: Template = writer => ({
  raw: multipart('mixed', writer.headers(), [
    textPart(writer.text),
    entity(
      [['Content-Type', 'message/rfc822']],
      entity(
        [
          ['Subject', '=?utf-8?Q?R=C3=BCckfrage?='],
          ['From', 'kim@example.org'],
          ['Message-ID', '<inner@example.org>'],
        ],
        'The mail within.',
      ),
    ),
  ]),
  expect: { text: writer.text },
});

/** A calendar with one event. */
export const calendar = (method: string) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:${method}\nBEGIN:VEVENT\nUID:1\nSUMMARY:Inspection\\, part 2\nDTSTART;TZID=Europe/Berlin:20261124T100000\nDTEND;TZID=Europe/Berlin:20261124T110000\nLOCATION:Room 3\nEND:VEVENT\nEND:VCALENDAR\n`;

const invitation: Template = writer => ({
  raw: multipart('alternative', writer.headers(), [
    textPart(''),
    textPart(calendar('REQUEST'), 'calendar; method=REQUEST'),
  ]),
  expect: {
    text: 'Inspection, part 2, 2026-11-24 10:00 (Europe/Berlin), Room 3',
  },
});

/** Mails that are more than text. */
export const files = {
  outlookDesktop,
  outlookWeb,
  htmlOnly,
  attachmentOnly,
  nameless,
  mailAsFile,
  invitation,
};

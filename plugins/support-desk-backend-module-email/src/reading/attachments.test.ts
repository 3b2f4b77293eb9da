import {
  corpusReader,
  filePart,
  makeLargeMail,
  makeMail,
  multipart,
  textPart,
} from '../__testUtils__/corpus';
import { readMessage } from '.';

const read = (raw: Buffer) =>
  readMessage(raw, { ...corpusReader, receivedAt: new Date(0) });
const namesOf = async (raw: Buffer) =>
  (await read(raw)).attachments.map(it => it.name);
const mailWith = (...parts: Buffer[]) =>
  multipart('mixed', [['From', 'a@example.org']], [textPart('Hi'), ...parts]);

it.each([
  ['attachmentOnly', ['Rechnung März.pdf']],
  ['nameless', ['picture-1.jpeg', 'attachment-2.bin', 'winmail.dat']],
  ['mailAsFile', ['Rückfrage.eml']],
  ['invitation', ['invite.ics']],
  ['smimeSigned', []],
  ['pgpSigned', []],
  ['smimeEncrypted', ['smime.p7m']],
  ['pgpEncrypted', ['encrypted.asc']],
  ['pgpInText', ['encrypted.asc']],
  ['outlookDesktop', ['image001.png']],
])('%s: %j', async (template, names) => {
  await expect(namesOf(makeMail(template).raw)).resolves.toEqual(names);
});

it.each([
  ['../../etc/passwd', 'etc_passwd'],
  ['..\\\\a.txt', 'a.txt'],
  ['.a:b?.pdf', 'a_b_.pdf'],
  ['a\u202egnp.exe', 'agnp.exe'],
  ['=?utf-8?Q?Pl=C3=A4ne.pdf?=', 'Pläne.pdf'],
  [`${'long'.repeat(100)}.pdf`, `${'long'.repeat(100).slice(0, 195)}….pdf`],
])('%s is called %s', async (name, expected) => {
  const part = filePart('application/pdf', 'x', [
    ['Content-Disposition', `attachment; filename="${name}"`],
  ]);
  await expect(namesOf(mailWith(part))).resolves.toEqual([expected]);
});

it('knows which pictures the text shows', async () => {
  const { attachments } = await read(makeMail('outlookDesktop').raw);
  expect(attachments).toMatchObject([{ inline: true }]);
  const picture = filePart('image/png; name=plan.png', 'x');
  expect((await read(mailWith(picture))).attachments).toMatchObject([
    { name: 'plan.png', inline: false },
  ]);
});

it('keeps pictures that stand in the HTML itself', async () => {
  const { text, attachments } = await read(
    multipart(
      'mixed',
      [['From', 'a@example.org']],
      [textPart('<p>See <img src="data:image/png;base64,AAAA"></p>', 'html')],
    ),
  );
  expect(text).toBe('See [picture: picture-1.png]');
  expect(attachments).toEqual([
    { name: 'picture-1.png', inline: true, content: Buffer.from([0, 0, 0]) },
  ]);
});

it('keeps one of an invitation that came as a part and as a file', async () => {
  const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  await expect(
    namesOf(
      mailWith(
        filePart('text/calendar; method=REQUEST', calendar),
        filePart('application/ics; name="invite.ics"', calendar),
      ),
    ),
  ).resolves.toEqual(['invite.ics']);
});

it('reads a mail of 50 MB', async () => {
  const { raw, expect: expected } = makeLargeMail(36 * 1024 * 1024);
  expect(raw.length).toBeGreaterThan(50_000_000);
  const { text, attachments } = await read(raw);
  expect(text).toBe(expected.text);
  expect(attachments[0].content).toHaveLength(36 * 1024 * 1024);
});

import { readFileSync } from 'fs';
import { resolve } from 'path';
import type { Entity } from '@backstage/catalog-model';
import { loadModelEntity } from '@supportdesk/backstage-plugin-support-desk-common';
import { simpleParser } from 'mailparser';
import { parse, parseAllDocuments } from 'yaml';
import { readYaml } from '../__testUtils__/readYaml';
import { readExampleMails, sourceOf } from './exampleMails';

const PROJECT = resolve(__dirname, '../../../../..');
const FOLDER = resolve(PROJECT, 'examples/mails');
const NOW = new Date('2025-03-08T11:00:00Z');

const read = (...path: string[]) =>
  readFileSync(resolve(PROJECT, ...path), 'utf8');

const mailboxes: {
  id: string;
  address: string;
  model: string;
  contact: string;
  requestType?: string;
}[] = parse(read('app-config.yaml')).supportDesk.mailboxes;

const known = ['nec-ihms', 'hmis', 'it-works', 'payroll'].flatMap(model =>
  parseAllDocuments(read('examples', model, 'catalog-info.yaml'))
    .map(it => it.toJS() as Entity)
    .flatMap(it => (it?.spec as any)?.profile?.email ?? []),
);

function onlyTypeOf(
  requestTypes: Record<string, { contact?: string }>,
  contact: string,
) {
  const ids = Object.keys(requestTypes).filter(
    id => requestTypes[id].contact === contact,
  );
  expect(ids).toHaveLength(1);
  return ids[0];
}

describe('mailboxes of the demo', () => {
  it.each(mailboxes)(
    '$id is a contact of its model, and has a request type where there are several',
    ({ address, model: ref, contact, requestType }) => {
      const file = resolve(
        PROJECT,
        ref.replace('default/', 'examples/'),
        'support-model.yaml',
      );
      const { contacts, requestTypes } = (readYaml(file) as any).spec;
      expect(JSON.stringify(contacts[contact].channels)).toContain(address);
      expect(Object.keys(requestTypes)).toContain(
        requestType ?? onlyTypeOf(requestTypes, contact),
      );
      expect(loadModelEntity(readYaml(file) as Entity).model).toBeDefined();
    },
  );
});

describe('mails of the demo data', () => {
  it('go to each mailbox, the oldest first, from invented people', async () => {
    const mails = await readExampleMails(FOLDER, NOW);
    expect(new Set(mails.map(it => it.to))).toEqual(
      new Set(mailboxes.map(it => it.address)),
    );
    expect(new Set(mails.map(it => it.id)).size).toBe(mails.length);
    const times = mails.map(it => Date.parse(it.receivedAt));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    for (const { from } of mails) {
      expect(from.address).toMatch(/[@.]example\.com$/);
    }
    const written = mails.filter(it => known.includes(it.from.address));
    expect(written.length).toBeGreaterThan(7);
  });

  it('are mails, always with the same id', async () => {
    const mails = await readExampleMails(FOLDER, NOW);
    for (const mail of mails.filter(it => !it.answersReplyTo)) {
      const { headers, subject, attachments, messageId } = await simpleParser(
        await sourceOf(mail, FOLDER),
      );
      expect(messageId).toMatch(/^<example-/);
      expect(headers.has('from')).toBe(mail.id !== 'unreadable');
      expect(subject).toBeTruthy();
      expect(attachments.length).toBeGreaterThanOrEqual(
        mail.attachments?.length ?? 0,
      );
    }
  });

  it('answer what the desk writes about an earlier mail of the same sender', async () => {
    const mails = await readExampleMails(FOLDER, NOW);
    const answers = mails.filter(it => it.answersReplyTo);
    expect(answers).not.toEqual([]);
    for (const { answersReplyTo, from } of answers) {
      const first = mails.find(it => it.id === answersReplyTo);
      expect(first?.from).toEqual(from);
      expect(first?.subject).toBeTruthy();
    }
  });
});

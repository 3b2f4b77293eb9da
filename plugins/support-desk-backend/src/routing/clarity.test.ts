import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { ask, summary } from './__testUtils__/ask';

const CLARITY_USER = 'bea-lowell';

describe('who to ask about Clarity', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  it.each([
    // S3-04 to S3-09
    ['where to go', 'where-to-go', 'help-center'],
    ['how to use', 'how-to-use', 'help-center'],
    ['canned reports', undefined, 'help-center'],
    ['email', undefined, 'help-center'],
    ['calendar', undefined, 'help-center'],
    ['correct error', undefined, 'help-center'],
    // S3-12 to S3-25
    ['zzzz', 'anything-else', 'ica-help-desk'],
    ['new user training', 'new-user-trainings', 'ica-help-desk'],
    ['errors in reporting', 'reporting-errors', 'ica-help-desk'],
    ['duplicate', undefined, 'ica-help-desk'],
    ['merge', 'merging-client-records', 'ica-help-desk'],
    ['services', 'provider-configuration', 'ica-help-desk'],
    ['new program', 'new-agency-or-program', 'ica-help-desk'],
    ['migrating SP', 'sp-migration', 'ica-help-desk'],
    ['data entry questions', 'workflow-data-entry', 'ica-help-desk'],
    ['data quality', 'data-quality', 'ica-help-desk'],
    ['slow', 'system-errors', 'ica-help-desk'],
    ['not appearing', 'system-errors', 'ica-help-desk'],
    ['cannot save report', 'system-errors', 'ica-help-desk'],
    ['password', 'login-and-accounts', 'ica-help-desk'],
    ['time away', 'login-and-accounts', 'ica-help-desk'],
    ['APR', 'submitting-hud-reports', 'ica-help-desk'],
    ['security trainings', 'security-trainings', 'ica-help-desk'],
    ['coordinated entry', 'ce-data-configuration', 'ica-help-desk'],
    // S3-55 to S3-62
    ['NOFA', 'nofa', 'macch'],
    ['community meetings', 'coc-meetings', 'macch'],
    ['referrals', 'ce-operations', 'macch'],
  ])('%s is %s for %s', async (text, topic, contact) => {
    const result = await ask(desk, 'clarity-escalation', CLARITY_USER, {
      text,
    });
    expect(result.outcome).toBe('answer');
    expect(result.answers[0].topic?.id).toBe(topic);
    expect(result.answers[0].contacts[0].id).toBe(contact);
  });

  it.each([
    // S3-20, S3-25, S3-62
    ['data quality', ['ica-help-desk', 'macch (depending on the question)']],
    ['coordinated entry', ['ica-help-desk', 'macch']],
  ])('%s has several answers', async (text, expected) => {
    const result = await ask(desk, 'clarity-escalation', CLARITY_USER, {
      text,
    });
    expect(summary(result).slice(0, 2)).toEqual(expected);
  });

  it('answers PIT with submission and planning (S3-62)', async () => {
    const result = await ask(desk, 'clarity-escalation', CLARITY_USER, {
      text: 'PIT',
    });
    expect(result.answers.map(it => it.topic?.id).sort()).toEqual([
      'pit-hic-planning',
      'submitting-hud-reports',
    ]);
  });

  it('tells what it was taken for, what to see also and what is added', async () => {
    const result = await ask(desk, 'clarity-escalation', CLARITY_USER, {
      text: 'APR',
    });
    expect(result.takenAs).toEqual({
      kind: 'topic',
      id: 'submitting-hud-reports',
      title: 'Submitting HUD reports',
    });
    expect(result.answers[0]).toMatchObject({
      topic: {
        parts: expect.arrayContaining(['APR']),
        note: 'unless otherwise stated',
      },
      level: { id: 'ica', level: 1, title: 'ICA Help Desk' },
      seeAlso: expect.arrayContaining([
        { topic: 'pit-hic-planning', title: 'PIT/HIC planning' },
      ]),
      rule: 'contacts.ica-help-desk.topics.submitting-hud-reports',
    });
  });

  it.each([
    // S3-68 to S3-73
    ['sharing', 'nmis'],
    ['HMIS budget', 'nmis'],
    ['HMIS policies and procedures', 'nmis'],
    ['NMIS ROI', 'nmis'],
    ['vendor', 'vendor'],
    ['bitfocus', 'vendor'],
  ])('stops at %s', async (text, contact) => {
    const result = await ask(desk, 'clarity-escalation', CLARITY_USER, {
      text,
    });
    expect(summary(result)).toEqual([
      `STOP ${contact}`,
      'ica-help-desk',
      'macch',
    ]);
    expect(result.stop).toMatchObject({
      code: 'STOP',
      text: expect.stringMatching(/^STOP for users/),
    });
  });

  it('prefers an open topic to a stop that is as good, and names both (S3-60)', async () => {
    const result = await ask(desk, 'clarity-escalation', CLARITY_USER, {
      text: 'ROI',
    });
    expect(result.outcome).toBe('answer');
    expect(result.answers[0].topic?.id).toBe('ce-roi');
    expect(result.stop?.contact?.id).toBe('nmis');
  });

  it('lets a System Administrator ask NMIS (S3-67)', async () => {
    const result = await ask(desk, 'clarity-escalation', 'cleo-farr', {
      text: 'sharing',
    });
    expect(summary(result)).toEqual(['nmis']);
  });

  it('answers with a topic where its request type is for others', async () => {
    const result = await ask(desk, 'clarity-escalation', 'nobody', {
      text: 'merge records',
    });
    expect(summary(result)[0]).toBe('ica-help-desk');
    expect(result.stop).toBeUndefined();
    expect(result.answers[0].requestType).toBeUndefined();
  });

  it('stops at a topic by its id', async () => {
    const result = await ask(desk, 'clarity-escalation', CLARITY_USER, {
      topic: 'how-clarity-functions',
    });
    expect(summary(result)[0]).toBe('STOP vendor');
  });
});

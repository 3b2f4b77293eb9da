import type { Translate } from '../../../../translations/useMessages';
import { escalateTicketSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleDetail } from '../../../../__testUtils__/models';
import { exampleTicket } from '../../../../__testUtils__/tickets';
import type { Question } from '../../../../components/Questions/question';
import type { Answers } from '../../../../components/Questions/answers';
import { exampleEscalations } from '../__testUtils__/escalations';
import {
  escalationOf,
  escalationSections,
  initialAnswers,
  targetsOf,
  type EscalationContext,
} from './escalationForm';

const t = ((key: string) => key) as unknown as Translate<
  'escalation' | 'intake' | 'model' | 'request' | 'ticketWork'
>;
const escalations = exampleEscalations();
const detail = exampleDetail('nec-ihms');

const context = (
  changes: Partial<EscalationContext> = {},
): EscalationContext => ({
  ticket: exampleTicket(),
  detail: {
    ...detail,
    requestTypes: {
      ...detail.requestTypes,
      'service-incident': {
        asks: [{ kind: 'registration', text: 'NEC customer portal' }],
        priorities: 'nec-priority',
        prioritySetByRequester: true,
      },
    },
  },
  escalations,
  direction: 'up',
  name: ref => ref,
  t,
  ...changes,
});

const idsOf = (answers: Answers, changes?: Partial<EscalationContext>) =>
  Object.fromEntries(
    Object.entries<Question[]>(
      escalationSections(context(changes), answers) as never,
    ).map(([section, questions]) => [section, questions.map(it => it.id)]),
  );

/** As it goes over the wire: without what is undefined. */
const sent = (answers: Answers, changes?: Partial<EscalationContext>) =>
  JSON.parse(JSON.stringify(escalationOf(context(changes), answers)));

describe('an escalation', () => {
  it('starts with the nearest level, what the ticket says and what is known', () =>
    expect(initialAnswers(context())).toMatchObject({
      level: 'level-3',
      summary: 'Arrears letters print twice',
      priority: 'p2',
      'tried.employee-zone': true,
      'superUser.user:default/dana-struan': 'Not known',
      articles: ['Letters https://docs.example.com/letters'],
    }));

  it('asks for no level that is not open', () => {
    const [first, ...rest] = escalations.levels;
    const levels = [first, ...rest].map(it => ({ ...it, allowed: false }));
    const refused = { escalations: { ...escalations, levels } };
    expect(initialAnswers(context(refused))).not.toHaveProperty('level');
    expect(idsOf({ level: 'level-3' }, refused)).toEqual({
      where: ['level', 'reason'],
      asks: [],
      evidence: [],
      raised: [],
    });
  });

  it('asks which request is raised, what the level wants to know first, and what was tried', () =>
    expect(idsOf({ level: 'level-3' })).toEqual({
      where: ['level', 'requestType', 'reason'],
      asks: ['confirmed.registration'],
      evidence: [
        'tried.help-function',
        'tried.employee-zone',
        'tried.ask-super-user',
        'articles',
        'superUser.user:default/dana-struan',
        'superUser',
        'notes',
      ],
      raised: [],
    }));

  it('asks what the request type asks, but nothing twice, and not for whom it is', () => {
    const { raised } = idsOf({
      level: 'level-3',
      requestType: 'service-incident',
    });
    expect(raised).toEqual(
      expect.arrayContaining(['summary', 'module', 'priority']),
    );
    expect(raised).not.toContain('onBehalfOf');
    expect(raised).not.toContain('confirmed.registration');
  });

  it('asks who accepted a charge (S4-12)', () => {
    const levels = escalations.levels.map(it => ({ ...it, charge: '£500' }));
    const charged = { escalations: { ...escalations, levels } };
    const { asks } = idsOf({ level: 'level-3' }, charged);
    expect(asks).toContain('chargeAcceptedBy');
    const accepted = { level: 'level-3', chargeAcceptedBy: 'Helen' };
    expect(sent(accepted, charged).chargeAcceptedBy).toBe('Helen');
  });

  it('sends what the back end takes', () => {
    const body = sent({
      level: 'level-3',
      requestType: 'service-incident',
      reason: 'not ours',
      'confirmed.registration': true,
      'tried.employee-zone': true,
      'tried.help-function': false,
      articles: ['Letters https://docs.example.com/letters', 'Print queues'],
      superUser: 'user:default/morag-tait',
      superUserAnswer: 'Seen before',
      notes: 'Restarted',
      summary: 'Letters print twice',
      priority: 'p2',
      priorityReason: 'all are hit',
    });
    expect(body).toMatchObject({
      to: 'level',
      level: 'level-3',
      reason: 'not ours',
      confirmed: { registration: true },
      evidence: {
        tried: ['employee-zone'],
        articles: [
          { title: 'Letters', url: 'https://docs.example.com/letters' },
          { title: 'Print queues' },
        ],
        superUsers: [
          { user: 'user:default/dana-struan' },
          { user: 'user:default/morag-tait', answer: 'Seen before' },
        ],
        notes: 'Restarted',
      },
      raise: {
        requestType: 'service-incident',
        summary: 'Letters print twice',
        priority: 'p2',
        priorityReason: 'all are hit',
        confirmed: { registration: true },
      },
    });
    expect(escalateTicketSchema.safeParse(body).error?.issues ?? []).toEqual(
      [],
    );
  });

  it('gives back with a reason alone', () => {
    const down = { direction: 'down' as const };
    expect(initialAnswers(context(down))).toEqual({ level: 'level-1' });
    const body = sent({ level: 'level-1', reason: 'they can do it' }, down);
    expect(body).toEqual({
      to: 'level',
      level: 'level-1',
      reason: 'they can do it',
      confirmed: {},
    });
  });

  it('offers the nearest level first', () => {
    const level = (id: string, at: number, direction: 'up' | 'down') => ({
      ...escalations.levels[0],
      id,
      level: at,
      direction,
    });
    const of = {
      ...escalations,
      levels: [
        level('a', 0, 'down'),
        level('b', 1, 'down'),
        level('d', 4, 'up'),
        level('c', 3, 'up'),
      ],
    };
    expect(targetsOf(of, 'up').map(it => it.id)).toEqual(['c', 'd']);
    expect(targetsOf(of, 'down').map(it => it.id)).toEqual(['b', 'a']);
  });
});

import { PNG } from '../../../attachments/__testUtils__/files';
import { filesOf } from '../../../attachments/__testUtils__/filesOf';
import { escalate } from '../../../escalation/__testUtils__/escalate';
import { incident, logTicket } from '../requests';
import type { RecordedDesk } from './startRecordedDesk';

/** Two models, and who asks and helps in each. */
export const MODELS = {
  nec: {
    request: incident,
    asks: 'lena-baird',
    helps: 'lena-baird',
    answers: { fields: { environment: 'LIVE', workaround: 'none' } },
    up: 'level-2',
  },
  hmis: {
    request: {
      model: 'default/hmis',
      requestType: 'non-emergency',
      summary: 'I cannot see my clients',
      description: 'Since this morning',
      confirmed: { tried: true },
      fields: { agency: 'group:default/agency-north', request: 'Show them' },
    },
    asks: 'nina-moss',
    helps: 'hana-cole',
    answers: { fields: {}, category: 'error' },
    up: 'system-administrator',
  },
};

export type ModelName = keyof typeof MODELS;

/** What happens to a ticket, one thing after the other; what its model does not allow is refused, and asked all the same. */
export function lifeOf(name: ModelName, { desk, log }: RecordedDesk) {
  const { request, asks, helps, answers, up } = MODELS[name];
  let key = '';
  const work = () => escalate(desk, key);
  const tell = (
    user: string,
    transition: Parameters<ReturnType<typeof work>['tell']>[1],
  ) => work().tell(user, transition);
  const say = async (user: string, body: object) =>
    desk
      .as(user)
      .post(`/tickets/${key}/comments`, body)
      .set('If-Match', String((await work().get(user)).version));
  const reason = 'It is so';
  const steps: (() => Promise<unknown>)[] = [
    async () => {
      const ticket = await logTicket(desk, asks, request);
      key = ticket.key;
      log.add(ticket);
      // Its team has to be somebody who helps in this life.
      await tell(helps, {
        action: 'assign',
        assignee: `user:default/${helps}`,
      });
    },
    () => tell(helps, { action: 'acknowledge' }),
    () => say(asks, { body: 'It happens each time' }),
    () => filesOf(desk, key).add(asks, 'screen.png', PNG),
    () => tell(helps, { action: 'wait', for: 'requester', reason }),
    () => say(asks, { body: 'It is the same today' }),
    () => tell(helps, { action: 'resume', reason }),
    () => say(helps, { body: 'We know of this', internal: true }),
    () => work().escalate(helps, { to: 'level', level: up, reason } as never),
    () => work().edit(asks, { summary: 'Still does not work' }),
    () =>
      tell(helps, {
        action: 'resolve',
        resolution: 'Mended',
        ...answers,
      }),
    () => tell(asks, { action: 'reopen', reason }),
    () =>
      tell(helps, {
        action: 'resolve',
        resolution: 'Mended',
        ...answers,
      }),
    () => tell(asks, { action: 'confirm' }),
    () => tell(helps, { action: 'close', reason }),
  ];
  return {
    steps,
    /** What became of it. */
    async story() {
      const ticket = await work().get(helps);
      const lines = await work().timeline(helps);
      return {
        status: ticket.status,
        clocks: ticket.clocks.map(({ id, state, dueAt, usedMs }) => ({
          id,
          state,
          dueAt,
          usedMs,
        })),
        lines: lines.map(({ type, actor, at }) => [type, actor.ref, at]),
      };
    },
  };
}

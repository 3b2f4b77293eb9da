import type {
  RouteRequest,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';

/** Asks a model of the examples "who do I ask?" as one of its people. */
export async function ask(
  desk: SupportDeskTester,
  model: string,
  user: string,
  question: RouteRequest,
): Promise<RouteResult> {
  const { status, body } = await desk
    .as(user)
    .post(`/models/default/${model}/route`, question);
  if (status !== 200) throw new Error(body.error.message);
  return body;
}

/** `contact (case)` of each answer; of a stop, the contact refused and where to go instead. */
export function summary(result: RouteResult): string[] {
  return result.outcome === 'stop'
    ? [
        `STOP ${result.stop?.contact?.id ?? ''}`.trim(),
        ...(result.stop?.redirectTo ?? []).map(it => it.contact),
      ]
    : result.answers.map(
        it =>
          it.contacts.map(contact => contact.id).join(' and ') +
          (it.when ? ` (${it.when})` : ''),
      );
}

import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import type {
  Checklist,
  CreateContactEntry,
  CreateComment,
  TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../../__testUtils__/startSupportDesk';
import { logTicket } from '../../__testUtils__/requests';
import { workOn } from '../../work/__testUtils__/work';

/** Agency Administrator of Agency North. */
export const ADMINISTRATOR = 'nora-quill';
/** Executive Director of Agency North. */
export const DIRECTOR = 'ned-hale';
/** End-user of Agency North. */
export const END_USER = 'nina-moss';
export const HELP_DESK = 'hana-cole';
export const SYSTEM_ADMINISTRATOR = 'selma-ortiz';
/** Of the vendor's help desk. */
export const VENDOR = 'bo-tran';

/** Monday 10 March 2025, 10:00 in Arizona: the Help Desk is there. */
export const MONDAY_10 = '2025-03-10T17:00:00.000Z';
/** Saturday 8 March 2025, 02:00 in Arizona: nobody is. */
export const SATURDAY_2 = '2025-03-08T09:00:00.000Z';

export const emergency = {
  model: 'default/hmis',
  requestType: 'rapid-response',
  summary: 'Nobody can check a client in',
  confirmed: { situation: true },
  fields: {
    agency: 'group:default/agency-north',
    'contact-information': '555-0160',
    problem: 'The check-in page answers with an error for everybody.',
  },
};

/** A call by which support answers the agency. */
export const answer: CreateContactEntry = {
  channel: 'phone',
  direction: 'out',
  with: 'Nora Quill',
  withRef: `user:default/${ADMINISTRATOR}`,
  nature: 'First reply',
  outcome: 'reached',
};

/** An instant of the day of another, by its local time in Arizona: `at(MONDAY_10, '10:15')`. */
export function at(day: string, time: string): string {
  return new Date(`${day.slice(0, 10)}T${time}:00-07:00`).toISOString();
}

export function startDesk(): Promise<SupportDeskTester> {
  return startSupportDesk({ policy: supportDeskPolicy });
}

/** Logs an emergency at an instant, and answers how a test works on it. */
export async function report(
  desk: SupportDeskTester,
  instant: string,
  options: { by?: string; ticket?: object } = {},
) {
  const { by = ADMINISTRATOR, ticket } = options;
  desk.setTime(instant);
  const logged = await logTicket(desk, by, { ...emergency, ...ticket });
  const { key } = logged;
  const work = workOn(desk, key);
  const seen = async (user: string) => String((await work.get(user)).version);
  return {
    ...work,
    key,
    logged,
    async contact(user: string, entry: object) {
      return desk
        .as(user)
        .post(`/tickets/${key}/contacts`, entry)
        .set('If-Match', await seen(user));
    },
    async comment(user: string, comment: CreateComment) {
      return desk
        .as(user)
        .post(`/tickets/${key}/comments`, comment)
        .set('If-Match', await seen(user));
    },
    async permit(side: string) {
      const given = { for: 'email', side, givenBy: 'By phone' };
      return desk
        .as(HELP_DESK)
        .post(`/tickets/${key}/permissions`, given)
        .set('If-Match', await seen(HELP_DESK));
    },
    async duties(user = HELP_DESK): Promise<Checklist['steps']> {
      const { body } = await desk.as(user).get(`/tickets/${key}/checklists`);
      const checklists: Checklist[] = body.items;
      return checklists.find(it => it.id === 'rapid-response-duties')!.steps;
    },
    async tick(user: string, step: string, tick: TickStep = { state: 'done' }) {
      return desk
        .as(user)
        .put(
          `/tickets/${key}/checklists/rapid-response-duties/steps/${step}`,
          tick,
        )
        .set('If-Match', await seen(user));
    },
  };
}

/** An emergency that was logged. */
export type Emergency = Awaited<ReturnType<typeof report>>;

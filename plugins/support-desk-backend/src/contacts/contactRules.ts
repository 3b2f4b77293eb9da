import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';
import { MalformedRequestError } from '../http';
import { CHANNEL_KINDS, isChannel } from '../tickets/checkRequest';
import { InvalidAnswersError } from '../tickets/errors';
import type { WorkContext } from '../tickets/work';
import { modelOf } from '../tickets/work/actions/modelWords';
import type { CheckedContact } from './ContactLog';
import { titleOfSide } from './PermissionLog';
import {
  permissionsGiven,
  permissionsNeeded,
  sidesMissing,
} from './permissions';

/** @throws MalformedRequestError for a channel or contact that there is not, for what is still to come, and for a promise kept with nobody */
export function assertMeant(
  { channel, contact, meets, outcome }: CheckedContact,
  context: WorkContext,
  at: Date,
): void {
  const { now } = context;
  const problems: FieldProblem[] = [];
  const { contacts, title } = modelOf(context);
  if (contact !== undefined && !Object.hasOwn(contacts, contact)) {
    problems.push({
      field: 'contact',
      message: `'${contact}' is not a contact of ${title}`,
      allowed: Object.keys(contacts),
    });
  }
  if (!isChannel(channel)) {
    problems.push({
      field: 'channel',
      message: `'${channel}' is not a kind of channel`,
      allowed: CHANNEL_KINDS,
    });
  }
  if (at > now) {
    problems.push({
      field: 'at',
      message: `must not lie in the future, after ${now.toISOString()}`,
    });
  }
  if (meets.length > 0 && outcome !== 'reached') {
    problems.push({
      field: 'meets',
      message: 'a contact that reached nobody keeps no promise; leave it out',
    });
  }
  if (problems.length > 0) throw new MalformedRequestError(problems);
}

/** @throws InvalidAnswersError where the channel is allowed only once both sides have agreed */
export async function assertAgreed(
  { channel }: CheckedContact,
  { access, ticket, history }: WorkContext,
): Promise<void> {
  const { model } = access.context;
  const needed = permissionsNeeded(model, ticket).find(
    it => it.for === channel,
  );
  if (!needed) return;
  const missing = sidesMissing(needed, permissionsGiven(await history()));
  if (missing.length === 0) return;
  const sides = missing.map(it => titleOfSide(model, it)).join(' and ');
  throw new InvalidAnswersError([
    {
      field: 'channel',
      message: `${
        needed.text ?? `'${channel}' is for following up by agreement`
      }: ${sides} did not agree yet; record the permission first`,
    },
  ]);
}

import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  supportDeskIntakeExtensionPoint,
  supportDeskPolicy,
  type IncomingMessage,
  type IntakeChannel,
  type IntakeDesk,
  type IntakeOutcome,
  type OutgoingMessage,
} from '@supportdesk/backstage-plugin-support-desk-node';
import {
  exampleEntities,
  startSupportDesk,
} from '../../__testUtils__/startSupportDesk';
import {
  startTimedDesk,
  type TimedDesk,
} from '../../staffing/__testUtils__/startTimedDesk';

/** A mailbox of the examples. */
export const IHMS: TestMailbox = {
  id: 'ihms',
  address: 'ihms@example.com',
  model: 'default/nec-ihms',
  contact: 'ihms-mailbox',
  requestType: 'query',
};

type TestMailbox = Pick<
  IntakeChannel,
  'id' | 'address' | 'model' | 'contact' | 'requestType'
>;

/** The plugin with a mailbox into which a test puts mails, and from which it sees what was sent. */
export interface MailDeskTester extends TimedDesk {
  desk: IntakeDesk;
  /** A mail comes in. */
  receive(mail: Partial<IncomingMessage>): Promise<IntakeOutcome>;
  /** Delivers what is to be told; answers the mails that were not seen yet. */
  mailed(): Promise<OutgoingMessage[]>;
}

const RECEIVED = Date.parse('2025-03-07T15:50:00Z');
let count = 0;

/** A mail of Iona Petrie's, unless told otherwise. */
export function mail(given: Partial<IncomingMessage> = {}): IncomingMessage {
  count += 1;
  return {
    id: `mail-${count}@example.com`,
    references: [],
    from: { address: 'iona.petrie@example.com', name: 'Iona Petrie' },
    to: [{ address: 'ihms@example.com' }],
    cc: [],
    subject: 'Rent account of a new tenant',
    text: 'How do I open a rent account?',
    attachments: [],
    receivedAt: new Date(RECEIVED + count),
    urgent: false,
    ...given,
  };
}

export async function startMailDesk({
  mailbox = IHMS,
  settings = {},
  language,
  features = [],
  ...options
}: {
  mailbox?: TestMailbox;
  settings?: Partial<IntakeChannel>;
  /** Of the portal. */
  language?: string;
} & NonNullable<
  Parameters<typeof startSupportDesk>[0]
> = {}): Promise<MailDeskTester> {
  const sent: OutgoingMessage[] = [];
  let desk: IntakeDesk | undefined;
  const channel: IntakeChannel = {
    unknownSenders: 'signIn',
    reopenDays: 14,
    storm: { messages: 20, minutes: 10 },
    start: async it => {
      desk = it;
    },
    send: async message => {
      sent.push(message);
    },
    ...mailbox,
    ...settings,
  };
  const timed = await startTimedDesk({
    entities: exampleEntities(mailbox.model.replace('default/', '')),
    policy: supportDeskPolicy,
    ...options,
    features: [
      createBackendModule({
        pluginId: 'support-desk',
        moduleId: 'test-mailbox',
        register(env) {
          env.registerInit({
            deps: { intake: supportDeskIntakeExtensionPoint },
            async init({ intake }) {
              intake.addChannel(channel);
            },
          });
        },
      }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://portal.example.com' },
          ...(language && { supportDesk: { language } }),
        },
      }),
      ...features,
    ],
  });
  return {
    ...timed,
    desk: desk!,
    receive: it => desk!.take(mail(it)),
    mailed: async () => {
      await timed.run('support-desk-outbox');
      await timed.run('support-desk-mails');
      return sent.splice(0);
    },
  };
}

import { z } from 'zod';
import { markdownTable } from '../../text/markdownTable';
import { EVENT_PREFIX, eventSchemas } from '../eventSchema';
import {
  EVENT_TYPES,
  LICENCE_FACTS,
  NOTICE_FACTS,
  TICKET_FACTS,
  type SupportDeskEventType,
} from '../topics';

const FACTS: Record<
  string,
  Record<string, string | { notPublished: string }>
> = { ticket: TICKET_FACTS, notice: NOTICE_FACTS, licence: LICENCE_FACTS };

const SAMPLE = {
  id: '0195804c-8c00-7000-8000-000000000001',
  type: `${EVENT_PREFIX}.ticket.breached`,
  timestamp: '2025-03-10T12:00:00.000Z',
  data: {
    ticket: {
      id: '01957148-1800-7000-8000-000000000002',
      key: 'IHMS-42',
      version: 4,
      model: 'supportmodel:default/nec-ihms',
      requestType: 'service-incident',
      kind: 'incident',
      status: 'inProgress',
      level: 'supplier',
      priority: 'p2',
      service: 'rents',
      module: 'component:default/ihms-rents',
      reporter: 'user:default/ann',
      team: 'group:default/ihms-project-team',
      createdAt: '2025-03-07T16:00:00.000Z',
    },
    changes: ['targetMissed'],
    internal: false,
    targets: [
      {
        clock: 'response',
        measure: 'response',
        dueAt: '2025-03-10T12:00:00.000Z',
      },
    ],
  },
};

const SUBSCRIBER = `env.registerInit({
  deps: { events: eventsServiceRef, logger: coreServices.logger },
  async init({ events, logger }) {
    await events.subscribe({
      id: 'breaches',
      topics: ['support-desk.ticket.breached'],
      async onEvent({ eventPayload }) {
        const { data } = eventPayload as SupportDeskEvent<'ticket.breached'>;
        logger.warn(\`\${data.ticket.key} missed a target\`);
      },
    });
  },
});`;

/** The JSON Schema of all events: of draft 2020-12, one of the types. */
export function eventsJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(
    z.union(Object.values(eventSchemas) as unknown as [z.ZodType]),
    { io: 'output' },
  );
  return {
    $schema,
    $id: 'https://supportdesk.io/schemas/events.schema.json',
    ...schema,
  };
}

/** The page of the documentation about events, drawn from what is published. */
export function eventsReference(): string {
  return `${[
    '# Events',
    '<!-- Generated from EVENT_TYPES by `yarn generate:events`; do not edit. -->',
    [
      "What happens in Support Desk is published by Backstage's events service, where plugins and modules subscribe to topics, and sent to",
      '[webhooks](../admin/webhooks.md). The topic of an event is its type.',
    ].join('\n'),
    '```json',
    JSON.stringify(SAMPLE, null, 2),
    '```',
    [
      '- An event is written in the same transaction as what it tells of, and published within about ten seconds, at least once: the `id`',
      '  stays the same, so keep those that you have seen.',
      '- Events may come in another order than things happened. `version` says which state is newer.',
      '- `timestamp` says when it happened, `actor` who did it; without one the suite did it by itself.',
      '- No event holds what people wrote: no summary, remark, reason, title or answer. It names things by id and reference; whoever may know',
      '  more reads it from the REST API, with permissions of their own. References of persons are in it.',
      '- New keys may be added. The JSON Schema is `schema/events.schema.json` of `@supportdesk/backstage-plugin-support-desk-common`, which has',
      '  the types and zod schemas, too: `SupportDeskEvent`, `eventSchemas`.',
    ].join('\n'),
    ...['ticket', 'notice', 'licence'].flatMap(chapterOf),
    '## Subscribing',
    '```ts',
    SUBSCRIBER,
    '```',
  ]
    .join('\n\n')
    .replace(/```(\w+)\n\n/g, '```$1\n')
    .replace(/\n\n```(?=\n\n|$)/g, '\n```')}\n`;
}

function chapterOf(group: string): string[] {
  const facts = Object.entries(FACTS[group]);
  const types = (Object.keys(EVENT_TYPES) as SupportDeskEventType[]).filter(
    it => it.startsWith(`${group}.`),
  );
  const quiet = facts.flatMap(([fact, told]) =>
    typeof told === 'string' ? [] : [`- \`${fact}\`: ${told.notPublished}`],
  );
  return [
    `## ${group[0].toUpperCase()}${group.slice(1)}s`,
    markdownTable(
      ['type', 'when', 'stands for'],
      types.map(type => [
        `\`${EVENT_PREFIX}.${type}\``,
        EVENT_TYPES[type],
        facts
          .filter(([, told]) => told === type)
          .map(([fact]) => `\`${fact}\``)
          .join(' '),
      ]),
    ),
    'Entries of the history that are not published:',
    quiet.join('\n'),
  ];
}

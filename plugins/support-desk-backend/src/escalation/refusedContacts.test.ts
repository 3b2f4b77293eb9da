import type {
  CompiledModel,
  EscalateTicket,
  ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import fc from 'fast-check';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { EXAMPLE_NAMES } from '../tickets/__testUtils__/exampleModels';
import { FRIDAY } from '../tickets/__testUtils__/requests';
import { answersTo } from '../tickets/work/__testUtils__/modelWork';
import {
  accessOf,
  peopleOf,
  plantedEntities,
  secretsFor,
} from './__testUtils__/refusals';

jest.setTimeout(300_000);

/** Somebody of each example who works on its tickets, and may go far. */
const SUPPORT: Record<string, string> = {
  'clarity-escalation': 'ida-crane',
  clickhome: 'isla-trent',
  hmis: 'selma-ortiz',
  'it-works': 'sasha-port',
  'nec-ihms': 'rory-baird',
};

const CONFIRMED = {
  tried: true,
  situation: true,
  registration: true,
  training: true,
};

/** One thing that the person or support does, as numbers that choose among what there is. */
const arbitraryStep = fc.record({
  bySupport: fc.boolean(),
  act: fc.constantFrom(
    'log',
    'level',
    'level',
    'step',
    'outcome',
    'transition',
  ),
  ticket: fc.nat(50),
  variant: fc.nat(500),
});

const of = <T>(choices: T[], variant: number): T =>
  choices[variant % choices.length];

function requestOf(model: CompiledModel, type: string) {
  const scale = model.priorities[model.requestTypes[type].priorities ?? ''];
  const answers = Object.entries(answersTo(model, type, 'requester')).map(
    ([id, it]) => [
      id,
      it === 'group:default/desk' ? 'group:default/agency-north' : it,
    ],
  );
  return {
    requestType: type,
    confirmed: CONFIRMED,
    fields: Object.fromEntries(answers),
    ...(scale && { priority: Object.keys(scale.values)[0] }),
  };
}

function escalationTo(
  model: CompiledModel,
  level: string,
  variant: number,
): EscalateTicket {
  const types = Object.values(model.requestTypes).filter(
    it => it.level === level,
  );
  // Also without a request where one is asked for, and the other way round.
  const raises = types.length > 0 && variant % 4 > 0;
  return {
    to: 'level',
    level,
    reason: 'because',
    confirmed: CONFIRMED,
    chargeAcceptedBy: 'Ann',
    ...(raises && { raise: requestOf(model, of(types, variant).id) }),
  };
}

/** A run of the portal, with one example and one of its people. */
class Story {
  readonly answers: { path: string; text: string }[] = [];
  readonly tickets: { key: string; levels: Set<string> }[] = [];
  /** Levels to which the person brought a ticket although the model refuses them. */
  readonly intrusions: string[] = [];
  done = 0;
  refused = 0;

  constructor(
    readonly desk: SupportDeskTester,
    readonly example: string,
    readonly person: string,
    readonly access: ModelAccess,
  ) {}

  async act(step: {
    bySupport: boolean;
    act: string;
    ticket: number;
    variant: number;
  }) {
    const { model } = this.access.context;
    const user = step.bySupport ? SUPPORT[this.example] : this.person;
    const { variant } = step;
    if (step.act === 'log' || this.tickets.length === 0) {
      return this.log(user, of(Object.keys(model.requestTypes), variant));
    }
    const ticket = of(this.tickets, step.ticket);
    switch (step.act) {
      case 'level': {
        const level = of(Object.keys(model.levels), variant);
        const body = escalationTo(model, level, variant);
        return this.change(user, ticket, 'post', 'escalations', body);
      }
      case 'step':
        return this.change(user, ticket, 'post', 'escalations', {
          to: 'step',
          reason: 'because',
        });
      case 'outcome':
        return this.change(
          user,
          ticket,
          'put',
          `escalations/${1 + (variant % 4)}/outcome`,
          { outcome: of(['reached', 'acknowledged', 'noAnswer'], variant) },
        );
      default:
        return this.change(user, ticket, 'post', 'transitions', {
          action: of(['acknowledge', 'start', 'cancel', 'reopen'], variant),
          ...(variant % 4 > 1 && { reason: 'because' }),
        });
    }
  }

  async log(user: string, type: string) {
    const { model } = this.access.context;
    const { status, body, text } = await this.desk.as(user).post('/tickets', {
      model: model.ref,
      summary: 'It does not work',
      ...requestOf(model, type),
    });
    this.heard(user, '/tickets', text);
    if (status === 201) this.arrived(user, body, new Set());
  }

  async change(
    user: string,
    ticket: Story['tickets'][number],
    method: 'post' | 'put',
    path: string,
    change: object,
  ) {
    const { key, levels } = ticket;
    // What is not theirs to see they try all the same.
    const { body: seen } = await this.desk
      .as(SUPPORT[this.example])
      .get(`/tickets/${key}`);
    const response = await this.desk
      .as(user)
      [method](`/tickets/${key}/${path}`, change)
      .set('If-Match', String(seen.version ?? 1));
    this.heard(user, `${method} ${path}`, response.text);
    if (response.status >= 400) {
      this.refused += 1;
      return;
    }
    this.done += 1;
    const after = response.body.ticket ?? response.body;
    if (!levels.has(after.level.id)) this.arrived(user, after, levels, ticket);
    if (response.body.raised) {
      this.arrived(user, response.body.raised, new Set());
    }
  }

  /** Reads everything that there is to read. */
  async read() {
    const name = `/models/default/${this.example}`;
    await this.get(name);
    await this.get(`${name}/policy-preview`);
    await this.get(`${name}/handovers`);
    await this.get('/tickets?limit=200');
    for (const { key } of this.tickets) {
      const parts = [
        'escalations',
        'timeline',
        'contacts',
        'links',
        'checklists',
      ];
      for (const part of ['', ...parts.map(it => `/${it}`)]) {
        await this.get(`/tickets/${key}${part}`);
      }
    }
    for (const level of Object.values(this.access.context.model.levels)) {
      const { text } = await this.desk
        .as(this.person)
        .post(`${name}/route`, { text: level.title });
      this.heard(this.person, `${name}/route`, text);
    }
  }

  async get(path: string) {
    this.heard(
      this.person,
      path,
      (await this.desk.as(this.person).get(path)).text,
    );
  }

  heard(user: string, path: string, text: string) {
    if (user === this.person) this.answers.push({ path, text });
  }

  arrived(
    user: string,
    {
      key,
      level,
      requestType,
    }: { key: string; level: { id: string }; requestType: { id: string } },
    levels: Set<string>,
    known?: Story['tickets'][number],
  ) {
    levels.add(level.id);
    if (!known) this.tickets.push({ key, levels });
    if (user !== this.person) return;
    // A type of request may let in whom its level does not.
    const refusal = known
      ? this.access.levelRefusal(level.id)
      : this.access.requestTypeRefusal(requestType.id, CONFIRMED);
    if (refusal) this.intrusions.push(level.id);
  }
}

describe.each(EXAMPLE_NAMES)('with the model %s', example => {
  it('nothing that somebody does lets them read of a contact, or reach a level, that the model refuses them', async () => {
    const entities = plantedEntities(example);
    const desk = await startSupportDesk({
      policy: supportDeskPolicy,
      entities,
    });
    desk.setTime(FRIDAY);
    const people = peopleOf(entities);
    const seen = { secrets: 0, done: 0, refused: 0 };

    await fc.assert(
      fc.asyncProperty(
        fc.nat(people.length - 1),
        fc.array(arbitraryStep, { minLength: 5, maxLength: 10 }),
        async (index, steps) => {
          const person = people[index];
          const access = accessOf(entities, person, new Date(FRIDAY));
          const secrets = secretsFor(access);
          const story = new Story(desk, example, person, access);
          for (const step of steps) await story.act(step);
          await story.read();

          for (const { path, text } of story.answers) {
            const told = secrets.filter(it => text.includes(it));
            expect({ person, path, told }).toEqual({ person, path, told: [] });
          }
          expect({ person, to: story.intrusions }).toEqual({ person, to: [] });
          seen.secrets += secrets.length;
          seen.done += story.done;
          seen.refused += story.refused;
        },
      ),
      { numRuns: 9, seed: 20250307 },
    );
    // Otherwise the stories would prove little.
    expect(seen.secrets).toBeGreaterThan(0);
    expect(seen.done).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(5);
  });
});

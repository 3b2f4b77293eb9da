import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  localDate,
  type OpenPoint,
  type stepOpenPointSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { Standing } from '../../knowledge/ModelStaff';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import { PointChangedError, PointStateError } from './errors';
import { stepMessages } from './openPointMessages';
import {
  mayAnswer,
  mayAsk,
  mayReopen,
  type OpenPointReader,
  type SeenPoint,
} from './OpenPointReader';
import type { OpenPointStore, StoredStep } from './OpenPointStore';
import { pointState } from './pointState';

type Sent = z.output<typeof stepOpenPointSchema>;

interface OpenPointServiceOptions {
  reading: OpenPointReader;
  points: OpenPointStore;
  models: Pick<TicketModels, 'isUser' | 'isGroup' | 'namesOf'>;
  clock: ClockService;
}

/** Takes what is open in a model to its answer. The model itself says it only once somebody has changed its file. */
export class OpenPointService {
  readonly #options: OpenPointServiceOptions;

  constructor(options: OpenPointServiceOptions) {
    this.#options = options;
  }

  /**
   * Asks somebody, answers, or opens a point again; tells whom it concerns.
   *
   * @throws NotFoundError for a model or a point that there is not
   * @throws NotAllowedError that says whose step it is
   * @throws PointChangedError where the model says something else by now
   * @throws PointStateError for a step that is not one for where the point stands
   * @throws InvalidAnswersError for one who is not in the catalog, and a day that is past
   */
  async step(
    { model, point, hash, step }: Sent,
    caller: TicketCaller,
  ): Promise<OpenPoint> {
    const { reading, points, models, clock } = this.#options;
    const { standing, points: all } = await reading.in(model, caller);
    const seen = all.find(it => it.point.id === point);
    if (!seen) {
      throw new NotFoundError(
        `point: '${point}' is not open in this model; GET /open-points lists what is`,
      );
    }
    assertMay(step, seen, standing);
    if (hash !== seen.hash) {
      throw new PointChangedError(seen.point.about, seen.point.text);
    }
    assertFits(step, seen);
    if (step.step === 'ask') await this.#checkAsking(step, standing, caller);

    const { model: compiled } = standing.registered;
    const stored: StoredStep = {
      ...step,
      ...(step.step === 'ask' && {
        whom: step.whom.toLocaleLowerCase('en-US'),
      }),
      id: uuid(),
      point,
      hash,
      actor: caller.user,
      at: clock.now(),
    };
    const names = await models.namesOf([caller.user]);
    const messages = stepMessages(stored, seen.state, {
      modelRef: compiled.ref,
      model: compiled.title,
      owner: compiled.owner,
      actor: names[caller.user] ?? caller.user,
      about: seen.point.about,
      text: seen.point.text,
    });
    await points.append(compiled.ref, stored, messages);
    const { asked, answer } = seen.state;
    const before = [asked, answer].flatMap(it => it ?? []);
    const state = pointState([...before, stored], hash);
    return (await reading.describe([{ ...seen, state }], standing))[0];
  }

  async #checkAsking(
    { whom, dueOn }: Extract<Sent['step'], { step: 'ask' }>,
    { registered, access }: Standing,
    caller: TicketCaller,
  ) {
    const { models } = this.#options;
    const isKnown =
      (await models.isUser(whom, caller)) ||
      (await models.isGroup(whom, caller));
    const today = localDate(registered.model, access.context.now);
    const problems = [
      !isKnown && {
        field: 'step.whom',
        message: `'${whom}' is not in the catalog; allowed are its users and groups`,
      },
      dueOn !== undefined &&
        dueOn < today && {
          field: 'step.dueOn',
          message: `${dueOn} is past; allowed are days from ${today} on`,
        },
    ].filter(it => it !== false);
    if (problems.length > 0) throw new InvalidAnswersError(problems);
  }
}

function assertMay(
  { step }: Sent['step'],
  seen: SeenPoint,
  standing: Standing,
) {
  const may = { ask: mayAsk(standing), answer: mayAnswer(seen, standing) };
  if (step === 'reopen' ? mayReopen(seen, standing) : may[step]) return;
  const { title, owner } = standing.registered.model;
  const who = {
    ask: `the owners of ${title} and those who work in it ask`,
    answer: `whoever was asked and the owners of ${title} answer`,
    reopen: `the owners of ${title}, those who work in it and whoever answered open it again`,
  };
  throw new NotAllowedError(`step: ${who[step]}; ask ${owner}`);
}

function assertFits({ step }: Sent['step'], { state, decision }: SeenPoint) {
  if (decision) {
    throw new PointStateError(
      'it was confirmed in the matrix; whoever decided takes that back there',
    );
  }
  const { status, asked, answer } = state;
  if (step === 'reopen' && !asked && !answer) {
    throw new PointStateError(
      'it is open, and nobody was asked; allowed are ask and answer',
    );
  }
  if (step !== 'reopen' && status === 'answered') {
    throw new PointStateError(
      `${answer!.actor} has answered already; allowed is reopen`,
    );
  }
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  holdsFrom,
  isMember,
  isPassing,
  type CompiledTransition,
  type Handover,
  type ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { ModelViews, ModelView, SupportModelRegistry } from '../../models';
import type { TicketModels } from '../../tickets/TicketModels';
import { describeHandover } from './describeHandover';
import type { HandoverService, TaskAddress } from './HandoverService';
import { taskKey } from './tasks';
import type { DoneTask, TaskStore } from './TaskStore';
import type { TransitionStore } from './TransitionStore';

/** What the service of hand-overs is made of. */
export interface HandoverServiceOptions {
  registry: SupportModelRegistry;
  views: ModelViews;
  models: Pick<TicketModels, 'namesOf'>;
  transitions: TransitionStore;
  tasks: TaskStore;
  clock: ClockService;
}

/** Hand-overs from the support models; checks no permissions of the portal. */
export class ModelHandoverService implements HandoverService {
  readonly #options: HandoverServiceOptions;

  constructor(options: HandoverServiceOptions) {
    this.#options = options;
  }

  async list(
    name: string,
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<{ items: Handover[] }> {
    const view = await this.#viewOf(name, credentials);
    const done = await this.#options.tasks.list(view.model.ref);
    const items: Handover[] = [];
    for (const transition of Object.values(view.model.transitions)) {
      items.push(await this.#describe(view, transition, done));
    }
    return { items };
  }

  async tick(
    { model: name, handover, task }: TaskAddress,
    done: boolean,
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<Handover> {
    const { tasks, clock } = this.#options;
    const view = await this.#viewOf(name, credentials);
    const { access, model } = view;
    const transition = find(access, handover);
    const text = transition.tasks[task - 1];
    if (text === undefined) {
      throw new NotFoundError(
        `task: '${handover}' has no task ${task}; it has ${transition.tasks.length}`,
      );
    }
    if (!mayEdit(access, transition)) {
      throw new NotAllowedError(
        `task: only the owner of ${model.title} and the groups that hand over and take over tick the tasks of '${handover}'`,
      );
    }
    const key = taskKey(text);
    if (done) {
      const { user } = access.context.caller;
      const at = clock.now();
      await tasks.tick(model.ref, {
        transition: handover,
        task: key,
        at,
        by: user,
      });
    } else {
      await tasks.untick({ modelRef: model.ref, transition: handover }, key);
    }
    return this.#describe(
      view,
      view.model.transitions[handover],
      await tasks.list(model.ref),
    );
  }

  async #viewOf(name: string, credentials: BackstageCredentials) {
    const { registry, views } = this.#options;
    const registered = await registry.get(name);
    return views.viewOf(registered, await views.callerOf(credentials));
  }

  /** @param transition - without what the caller may not see */
  async #describe(
    view: ModelView,
    transition: CompiledTransition,
    done: DoneTask[],
  ): Promise<Handover> {
    const { access } = view;
    const original = access.context.model.transitions[transition.id];
    const own = done.filter(it => it.transition === transition.id);
    return view.clean(
      describeHandover(view, transition, {
        taskKeys: original.tasks.map(taskKey),
        done: own,
        names: await this.#options.models.namesOf(own.map(it => it.by)),
        openTickets: await this.#countOpen(access, original),
        mayEdit: mayEdit(access, original),
      }),
    );
  }

  /** What has not passed yet is counted, for those whom it concerns. */
  async #countOpen(access: ModelAccess, transition: CompiledTransition) {
    const { model, now } = access.context;
    const instant = holdsFrom(model, transition);
    const concerned = access.seesAllContacts || mayEdit(access, transition);
    if (!isPassing(transition) || !concerned) return undefined;
    if (instant && instant <= now) return undefined;
    return this.#options.transitions.countPassing({
      modelRef: model.ref,
      from: transition.from,
      ...transition.covers,
    });
  }
}

function mayEdit(access: ModelAccess, { from, to }: CompiledTransition) {
  const isOf = (ref?: string) => Boolean(ref && isMember(access.context, ref));
  return access.owner || isOf(from) || isOf(to);
}

function find({ context: { model } }: ModelAccess, id: string) {
  if (Object.hasOwn(model.transitions, id)) return model.transitions[id];
  const allowed = Object.keys(model.transitions).join(', ') || 'none';
  throw new NotFoundError(
    `handover: '${id}' is not a hand-over of ${model.title}; allowed: ${allowed}`,
  );
}

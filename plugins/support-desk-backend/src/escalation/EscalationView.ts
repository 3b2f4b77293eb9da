import type {
  EscalationMove,
  Escalations,
  Ladder,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ModelView } from '../models';
import { named } from '../tickets/describeTicket';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketEvent } from '../tickets/TicketStore';
import type { TicketWork, Visit, WorkContext } from '../tickets/work';
import { modelOf } from '../tickets/work/actions/modelWords';
import { describeLadder, peopleOfLadder } from './ladder/describeLadder';
import { foldLadder } from './ladder/foldLadder';
import { describeLevels } from './levels/describeLevels';
import { foldMoves, type Move } from './levels/foldMoves';
import { knownEvidence } from './levels/knownEvidence';
import type { Whereabouts } from './Whereabouts';

/** Where a ticket has been and where it can go, as whoever came in to it may see it. */
export class EscalationView {
  readonly #work: Pick<TicketWork, 'contextOf'>;
  readonly #models: Pick<TicketModels, 'namesOf'>;
  readonly #whereabouts: Whereabouts;

  constructor(options: {
    work: Pick<TicketWork, 'contextOf'>;
    models: Pick<TicketModels, 'namesOf'>;
    whereabouts: Whereabouts;
  }) {
    this.#work = options.work;
    this.#models = options.models;
    this.#whereabouts = options.whereabouts;
  }

  async describe(visit: Visit): Promise<Escalations> {
    const context = await this.#work.contextOf(visit);
    const view = await ModelView.create(context.access, refs =>
      this.#models.namesOf(refs),
    );
    const events = await context.history();
    const moves = foldMoves(events);
    const ladder = await this.#ladder(context, view, events);
    return view.clean({
      levels: describeLevels(context, view, moves),
      moves: await this.#withNames(moves),
      evidence: knownEvidence(context.ticket, modelOf(context), {
        events,
        moves,
      }),
      ...(ladder && { ladder }),
    });
  }

  async #ladder(
    context: WorkContext,
    view: ModelView,
    events: TicketEvent[],
  ): Promise<Ladder | undefined> {
    const ladder = context.ticket.snapshot.escalation;
    if (!ladder) return undefined;
    const state = foldLadder(ladder, events);
    const people = peopleOfLadder(context, ladder);
    const away = await this.#whereabouts.awayAt(people, context.now);
    const names = await this.#models.namesOf([
      ...people,
      ...[...away.values()].flatMap(it => it.deputy ?? []),
      ...state.steps.flatMap(it => it.by ?? []),
    ]);
    return describeLadder(context, ladder, { view, state, names, away });
  }

  async #withNames(moves: Move[]): Promise<EscalationMove[]> {
    const groups = moves
      .filter(it => it.direction === 'handover')
      .flatMap(it => [it.from.id, it.to.id]);
    const names = await this.#models.namesOf([
      ...groups,
      ...moves.map(it => it.by),
    ]);
    const titled = ({ id, title }: Move['from']) => ({
      id,
      title: names[id] ?? title,
    });
    return moves.map(({ at, by, from, to, ...move }) => ({
      at: at.toISOString(),
      by: named(by, names),
      ...move,
      from: titled(from),
      to: titled(to),
    }));
  }
}

import type {
  EscalationMove,
  Escalations,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ModelView } from '../models';
import { named } from '../tickets/describeTicket';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketWork, Visit } from '../tickets/work';
import { modelOf } from '../tickets/work/actions/modelWords';
import { describeLevels } from './levels/describeLevels';
import { foldMoves, type Move } from './levels/foldMoves';
import { knownEvidence } from './levels/knownEvidence';

/** Where a ticket has been and where it can go, as whoever came in to it may see it. */
export class EscalationView {
  readonly #work: Pick<TicketWork, 'contextOf'>;
  readonly #models: Pick<TicketModels, 'namesOf'>;

  constructor(options: {
    work: Pick<TicketWork, 'contextOf'>;
    models: Pick<TicketModels, 'namesOf'>;
  }) {
    this.#work = options.work;
    this.#models = options.models;
  }

  async describe(visit: Visit): Promise<Escalations> {
    const context = await this.#work.contextOf(visit);
    const view = await ModelView.create(context.access, refs =>
      this.#models.namesOf(refs),
    );
    const events = await context.history();
    const moves = foldMoves(events);
    return view.clean({
      levels: describeLevels(context, view, moves),
      moves: await this.#withNames(moves),
      evidence: knownEvidence(context.ticket, modelOf(context), {
        events,
        moves,
      }),
    });
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

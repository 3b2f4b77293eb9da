import {
  groupBy,
  isMember,
  redactModel,
  withoutSecrets,
  type CellDecision,
  type ModelOpenPoint,
  type OpenPoint,
  type OpenPointList,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff, Standing } from '../../knowledge/ModelStaff';
import type { CatalogDirectory } from '../../models';
import type { TicketCaller } from '../../tickets/TicketService';
import type { MatrixReader } from '../MatrixReader';
import { named } from '../named';
import { confirmedInMatrix } from './confirmedInMatrix';
import type { OpenPointStore } from './OpenPointStore';
import { pointsOf } from './pointsOf';
import { pointState, type PointState } from './pointState';

/** An open point of a model, and where it stands. */
export interface SeenPoint {
  point: ModelOpenPoint;
  hash: string;
  state: PointState;
  /** That its cells were confirmed in the matrix. */
  decision?: CellDecision;
}

interface OpenPointReaderOptions {
  staff: Pick<ModelStaff, 'of'>;
  points: OpenPointStore;
  reader: Pick<MatrixReader, 'rowsOf'>;
  directory: Pick<CatalogDirectory, 'namesOf'>;
}

/** Reads what of a model is still to be confirmed or answered, for everybody who sees the model. */
export class OpenPointReader {
  readonly #options: OpenPointReaderOptions;

  constructor(options: OpenPointReaderOptions) {
    this.#options = options;
  }

  /**
   * @param model - full reference, or `namespace/name`
   * @throws NotFoundError for a model that there is not
   * @throws NotAllowedError for one that the caller may not see
   */
  async in(
    model: string,
    caller: TicketCaller,
  ): Promise<{ standing: Standing; points: SeenPoint[] }> {
    const { staff, points, reader } = this.#options;
    const standing = await staff.of(model, caller);
    const { model: compiled } = standing.registered;
    const matrix = compiled.responsibilities;
    const [steps, rows] = await Promise.all([
      points.stepsOf(compiled.ref),
      matrix ? reader.rowsOf({ standing, matrix }) : [],
    ]);
    const byPoint = groupBy(steps, it => it.point);
    const confirmedIn = confirmedInMatrix(rows);
    return {
      standing,
      points: pointsOf(compiled).map(({ point, hash }) => {
        const state = pointState(byPoint.get(point.id) ?? [], hash);
        const decision =
          state.status === 'answered' ? undefined : confirmedIn(point);
        return { point, hash, state, decision };
      }),
    };
  }

  /** All that is open in a model, and what was answered. @throws as {@link OpenPointReader.in} */
  async list(model: string, caller: TicketCaller): Promise<OpenPointList> {
    const { standing, points } = await this.in(model, caller);
    const items = await this.describe(points, standing);
    const answered = items.filter(it => it.status === 'answered').length;
    return {
      items,
      open: items.length - answered,
      answered,
      mayAsk: mayAsk(standing),
    };
  }

  /** Points as the caller may see them (P-12). */
  async describe(
    points: SeenPoint[],
    standing: Standing,
  ): Promise<OpenPoint[]> {
    const { directory } = this.#options;
    const names = await directory.namesOf(
      points.flatMap(({ state: { asked, answer } }) =>
        [asked?.actor, asked?.whom, answer?.actor].flatMap(it => it ?? []),
      ),
    );
    const described = points.map(it => describe(it, standing, names));
    return withoutSecrets(described, redactModel(standing.access).secrets);
  }
}

/** Owners of the model and those who work in it ask. */
export function mayAsk({ isOwner, isTeam }: Standing): boolean {
  return isOwner || isTeam;
}

/** Whoever was asked answers, and the owner of the model. */
export function mayAnswer(
  { state: { asked } }: SeenPoint,
  { isOwner, access }: Standing,
): boolean {
  return (
    isOwner || (asked !== undefined && isMember(access.context, asked.whom!))
  );
}

/** Those who may ask, and whoever answered. */
export function mayReopen(
  { state: { answer } }: SeenPoint,
  standing: Standing,
): boolean {
  const { user } = standing.access.context.caller;
  return mayAsk(standing) || answer?.actor === user;
}

function describe(
  seen: SeenPoint,
  standing: Standing,
  names: Record<string, string>,
): OpenPoint {
  const { point, hash, state, decision } = seen;
  const { roles, parties } = standing.registered.model;
  const { asked, answer } = state;
  const status = decision ? 'answered' : state.status;
  return {
    ...point,
    askOf: point.askOf.map(id => (roles[id] ?? parties[id])?.title ?? id),
    hash,
    status,
    ...(asked && {
      asked: {
        whom: named(asked.whom!, names),
        by: named(asked.actor, names),
        at: asked.at.toISOString(),
        ...(asked.dueOn && { dueOn: asked.dueOn }),
      },
    }),
    ...(answer && {
      answer: {
        text: answer.text!,
        by: named(answer.actor, names),
        at: answer.at.toISOString(),
      },
    }),
    ...(decision && {
      answer: {
        text: decision.reason ?? '',
        by: decision.by,
        at: decision.at,
        inMatrix: true,
      },
    }),
    outdated: state.outdated && !decision,
    mayAnswer: status !== 'answered' && mayAnswer(seen, standing),
    mayReopen:
      !decision && (asked ?? answer) !== undefined && mayReopen(seen, standing),
  };
}

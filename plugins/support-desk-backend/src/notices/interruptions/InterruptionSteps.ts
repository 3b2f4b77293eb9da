import type {
  CompiledModel,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { NoticeSight } from '../NoticeSight';
import type { StepHandlers, StepOf, Stepping } from '../NoticeSteps';
import type { NoticeChange } from '../NoticeStore';
import type { Recipients } from '../Recipients';
import { procedureOfNotice } from './interruptionProcedure';
import { assertAllowed } from './interruptionRights';
import { measureMessages } from './measureMessages';
import { namedPriority, prioritiesOf } from './namedPriority';
import { promisedServices } from './nextBackup';
import { changed, decidedAt, inWords } from './stepping';

interface StepsOptions {
  sight: Pick<NoticeSight, 'refuse'>;
  recipients: Pick<Recipients, 'of'>;
  models: Pick<TicketModels, 'isUser' | 'namesOf'>;
}

/** What people decide about an interruption. Each says who decided it, and stays in its history. */
export class InterruptionSteps {
  readonly #options: StepsOptions;

  constructor(options: StepsOptions) {
    this.#options = options;
  }

  /** By step, for `NoticeSteps.add`. */
  get handlers(): StepHandlers {
    return {
      severity: (step, stepping) => this.#severity(step, stepping),
      recovery: (step, stepping) => this.recover(step, stepping),
      decision: (step, stepping) => this.#decision(step, stepping),
      exclusions: (step, stepping) => this.#exclusions(step, stepping),
      review: (step, stepping) => this.#review(step, stepping),
    };
  }

  /**
   * Institutes one option instead of any other, or none (S0-31).
   *
   * @throws InvalidAnswersError for what is no option of the procedure, and for an instant before the interruption or after now
   */
  async recover(
    { option: id, note, at: said }: Omit<StepOf<'recovery'>, 'step'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('recovery', stepping);
    const { seen, caller } = stepping;
    const at = decidedAt(said, stepping);
    const { procedure, choice, options } = procedureOfNotice(seen);
    const option = options.find(it => it.id === id);
    if (id !== null && !option) {
      throw invalid('option', `'${id}' is none of the options`, [
        ...options.map(it => it.id),
        'null',
      ]);
    }
    const checklist = procedure!.id;
    const none = 'No option instituted';
    return changed(
      stepping,
      {
        recovery: option && {
          option: option.id,
          by: caller.user,
          at: at.toISOString(),
        },
      },
      {
        type: 'recovery',
        at,
        data: {
          text: inWords(option?.text ?? none, note),
          step: option
            ? {
                checklist,
                step: option.id,
                state: 'done',
                ...(note && { outcome: note }),
              }
            : {
                checklist,
                step: choice!.id,
                state: 'notApplicable',
                outcome: inWords(none, note),
              },
        },
      },
    );
  }

  async #severity(
    { priority, decidedBy, note, at: said }: StepOf<'severity'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('severity', stepping);
    const { model } = stepping.seen.standing.registered;
    const at = decidedAt(said, stepping);
    const people = [...new Set(decidedBy)];
    const allowed = prioritiesOf(model).map(it => it.id);
    const problems = [
      ...(allowed.includes(priority)
        ? []
        : [
            {
              field: 'priority',
              message: `'${priority}' is no severity of ${model.title}`,
              allowed,
            },
          ]),
      ...(await this.#problemsOfDeciders(people, stepping)),
    ];
    if (problems.length) throw new InvalidAnswersError(problems);

    const names = await this.#options.models.namesOf(people);
    const by = people.map(it => names[it] ?? it).join(', ');
    return changed(
      stepping,
      {
        severity: {
          priority,
          decidedBy: people,
          at: at.toISOString(),
          ...(note && { note }),
        },
      },
      {
        type: 'severity',
        at,
        data: {
          text: inWords(
            `${namedPriority(model, priority).title}, determined by ${by}`,
            note,
          ),
        },
      },
    );
  }

  /** Only those took part whom the procedure has determine it (S0-30); where it names nobody, anybody whom the catalog knows. */
  async #problemsOfDeciders(
    people: string[],
    { seen, caller }: Stepping,
  ): Promise<FieldProblem[]> {
    const { recipients, models } = this.#options;
    const { registered } = seen.standing;
    const roles = procedureOfNotice(seen).severity?.responsible ?? [];
    if (roles.length === 0) {
      return unknownPeople(
        people.map((ref, i) => ({ field: `decidedBy.${i}`, ref })),
        ref => models.isUser(ref, caller),
      );
    }
    const holders = await recipients.of(registered, roles);
    const allowed = holders.people.map(it => it.user);
    const titles = roles.map(it => titleIn(registered.model, it));
    return people.flatMap((ref, i) => {
      if (allowed.includes(ref)) return [];
      const message = `'${ref}' is none of those who determine it: ${titles.join(
        ', ',
      )}`;
      return [{ field: `decidedBy.${i}`, message, allowed }];
    });
  }

  async #decision(
    { text, at: said }: StepOf<'decision'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('decision', stepping);
    const at = decidedAt(said, stepping);
    return changed(stepping, {}, { type: 'decision', at, data: { text } });
  }

  /** Claims exclusions of the availability promise: several together, or none (S0-08 to S0-10). */
  async #exclusions(
    { exclusions, reason }: StepOf<'exclusions'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('exclusions', stepping);
    const { notice, standing } = stepping.seen;
    const { model } = standing.registered;
    const allowed = [
      ...new Set(
        promisedServices(model, notice).flatMap(
          it => it.availability!.exclusions,
        ),
      ),
    ];
    const wrong = exclusions.flatMap((it, i): FieldProblem[] => {
      if (allowed.includes(it)) return [];
      const message = `'${it}' is no exclusion of the promise of ${model.title}`;
      return [{ field: `exclusions.${i}`, message, allowed }];
    });
    if (wrong.length) throw new InvalidAnswersError(wrong);
    const claimed = [...new Set(exclusions)];
    return changed(
      stepping,
      { exclusions: claimed },
      {
        type: 'exclusions',
        data: { text: inWords(claimed.join('; ') || 'None', reason) },
      },
    );
  }

  async #review(
    { text, measures }: StepOf<'review'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('review', stepping);
    const { caller, seen, at } = stepping;
    const problems = await unknownPeople(
      measures.map(({ owner: ref }, i) => ({
        field: `measures.${i}.owner`,
        ref,
      })),
      ref => this.#options.models.isUser(ref, caller),
    );
    if (problems.length) throw new InvalidAnswersError(problems);
    return changed(
      stepping,
      { review: { by: caller.user, at: at.toISOString(), text, measures } },
      {
        type: 'review',
        data: {
          text: [text, ...measures.map(it => `- ${it.text}`)].join('\n'),
        },
      },
      measureMessages(seen.notice, measures, caller.user),
    );
  }

  async #assert(
    step: Parameters<typeof assertAllowed>[0],
    { seen }: Stepping,
  ): Promise<void> {
    await assertAllowed(step, seen, this.#options.sight);
  }
}

async function unknownPeople(
  people: { field: string; ref?: string }[],
  isKnown: (ref: string) => Promise<boolean>,
): Promise<FieldProblem[]> {
  const found = await Promise.all(
    people.map(async ({ field, ref }) =>
      ref === undefined || (await isKnown(ref))
        ? []
        : {
            field,
            message: `'${ref}' is nobody whom the catalog knows; it can be a user such as user:default/ann`,
          },
    ),
  );
  return found.flat();
}

function titleIn({ roles, parties }: CompiledModel, id: string): string {
  return (roles[id] ?? parties[id])?.title ?? id;
}

function invalid(field: string, message: string, allowed: string[]) {
  return new InvalidAnswersError([{ field, message, allowed }]);
}

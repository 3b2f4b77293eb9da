import type {
  Survey,
  SurveyRun,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ModelView } from '../models';
import type { ReportAudience } from '../reports/ReportAudience';
import { namedRoles } from '../reports/ReportSight';
import type { TicketModels } from '../tickets/TicketModels';
import { satisfactionOf } from './pool';
import { poolOfRun } from './poolOfRun';
import { mayRun, type SeenSurvey } from './SurveySight';
import type { CountedRun, SurveyStore } from './SurveyStore';
import type { SurveyDefinition } from './surveysOf';

/** Tells surveys and rounds as they are read. */
export class SurveyDescriber {
  readonly #surveys: SurveyStore;
  readonly #models: Pick<TicketModels, 'namesOf'>;
  readonly #audience: ReportAudience;

  constructor(options: {
    surveys: SurveyStore;
    models: Pick<TicketModels, 'namesOf'>;
    audience: ReportAudience;
  }) {
    this.#surveys = options.surveys;
    this.#models = options.models;
    this.#audience = options.audience;
  }

  async survey(seen: SeenSurvey): Promise<Survey> {
    const { definition } = seen;
    const { id, title, model, report, survey } = definition;
    const { about, sample, contact } = survey;
    const reachable = await this.#audience.holdersOf(
      definition,
      survey.audience,
    );
    const note = report.note ?? survey.note;
    return {
      id,
      title,
      model: model.ref,
      modelTitle: model.title,
      ...(about && { about }),
      schedule: report.schedule,
      ...(sample && { sample }),
      audience: namedRoles(definition, survey.audience),
      anonymous: survey.anonymous,
      reachable: reachable.length,
      sentTo: namedRoles(definition, report.sentTo),
      ...(contact && { contact: await this.#contact(seen, contact) }),
      mayRun: mayRun(seen),
      ...(note && { note }),
      confirm: [
        ...Object.values(report.confirm ?? {}),
        ...Object.values(survey.confirm ?? {}),
      ],
    };
  }

  /** A round with those who were asked; who answered is nobody's business where it is anonymous. */
  async run(
    { title }: Pick<SurveyDefinition, 'title'>,
    run: CountedRun,
  ): Promise<SurveyRun> {
    const asked = await this.#surveys.askedIn(run.id);
    const names = await this.#models.namesOf([
      run.startedBy,
      ...asked.map(it => it.userRef),
    ]);
    const named = (ref: string) => ({ ref, title: names[ref] ?? ref });
    const isTold = run.closedAt !== undefined || !run.anonymous;
    return {
      id: run.id,
      model: run.modelRef,
      survey: { id: run.survey, title },
      question: run.question,
      startedBy: named(run.startedBy),
      startedAt: run.startedAt.toISOString(),
      closesOn: run.closesOn,
      ...(run.closedAt && { closedAt: run.closedAt.toISOString() }),
      seed: run.seed,
      asked: run.asked,
      answered: run.answered,
      ...(run.remindedAt && { remindedAt: run.remindedAt.toISOString() }),
      anonymous: run.anonymous,
      recipients: asked.map(({ userRef, answered }) => ({
        ...named(userRef),
        ...(!run.anonymous && { answered }),
      })),
      ...(isTold && {
        result: satisfactionOf(await poolOfRun(this.#surveys, run), {
          before: [],
          names,
        }),
      }),
      version: run.version,
    };
  }

  async #contact({ standing }: SeenSurvey, id: string) {
    const view = await ModelView.create(standing.access, refs =>
      this.#models.namesOf(refs),
    );
    const { title, channels } = view.clean(view.contact(id));
    return {
      id,
      title,
      channels: channels.map(it => ({
        kind: it.kind,
        title: it.title,
        value: it.value,
      })),
    };
  }
}

import { NotFoundError } from '@backstage/errors';
import type {
  CompiledForm,
  FieldProblem,
  FileIncidentReport,
  IncidentReportDraft,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { Message } from '../../outbox/types';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { Words } from '../../words';
import type { NoticeSight, SeenNotice } from '../NoticeSight';
import type { NoticeStore } from '../NoticeStore';
import type { Recipients } from '../Recipients';
import { accountOf } from './accountOf';
import { draftReport, isRequired } from './draftReport';
import { procedureOfNotice } from './interruptionProcedure';
import { assertAllowed } from './interruptionRights';
import { changed } from './stepping';

interface ReportsOptions {
  notices: Pick<NoticeStore, 'eventsOf' | 'update'>;
  sight: NoticeSight;
  recipients: Pick<Recipients, 'of'>;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
  /** In which the account is written. */
  words: Words;
}

/** Reports on interruptions, in the fields of the model's form: by those whom its procedure names, one or several (S0-37). */
export class IncidentReports {
  readonly #options: ReportsOptions;

  constructor(options: ReportsOptions) {
    this.#options = options;
  }

  /**
   * The form, filled in from what happened.
   *
   * @throws NotFoundError for a notice that there is not, and for a model that has no such form
   * @throws RefusedError for somebody who does not file any
   */
  async draft(id: string, caller: TicketCaller): Promise<IncidentReportDraft> {
    const { notices, sight, models, words } = this.#options;
    const seen = await sight.see(id, caller);
    const [form] = formsOf(seen);
    if (!form) {
      throw new NotFoundError(
        `form: ${seen.standing.registered.model.title} has no report filed on '${seen.type.title}'`,
      );
    }
    await assertAllowed('report', seen, sight);
    const { notice } = seen;
    const { model } = seen.standing.registered;
    const events = await notices.eventsOf(notice.id);
    const names = await models.namesOf(events.flatMap(it => it.actor ?? []));
    const account = accountOf(model, notice, { events, names }, words);
    return draftReport(form, { model, notice, account });
  }

  /**
   * @param version - of the notice that the caller saw
   * @throws RefusedError for somebody who does not file any
   * @throws InvalidAnswersError for what is missing or is no field of the form
   * @throws StaleNoticeError
   */
  async file(
    id: string,
    version: number,
    { form: formId, fields }: FileIncidentReport,
    caller: TicketCaller,
  ): Promise<void> {
    const { notices, sight, clock } = this.#options;
    const seen = await sight.seeAt(id, version, caller);
    await assertAllowed('report', seen, sight);
    const forms = formsOf(seen);
    const form = forms.find(it => it.id === formId);
    if (!form) {
      const message = `'${formId}' is no report on '${seen.type.title}'`;
      const allowed = forms.map(it => it.id);
      throw new InvalidAnswersError([{ field: 'form', message, allowed }]);
    }
    const problems = problemsOf(form, fields);
    if (problems.length) throw new InvalidAnswersError(problems);

    const at = clock.now();
    const report = {
      id: uuid(),
      form: form.id,
      by: caller.user,
      at: at.toISOString(),
      fields: Object.fromEntries(
        Object.entries(fields).filter(([, value]) => value !== ''),
      ),
    };
    const { reports } = seen.notice.facts;
    await notices.update(
      changed(
        { seen, caller, at },
        { reports: [...reports, report] },
        { type: 'report', data: { text: form.title } },
        await this.#messages(seen, form, caller.user),
      ),
    );
  }

  /** A report reaches those to whom the model sends it. */
  async #messages(
    { notice, standing }: SeenNotice,
    form: CompiledForm,
    author: string,
  ): Promise<Message[]> {
    const { registered } = standing;
    const { people } = await this.#options.recipients.of(
      registered,
      form.sentTo,
    );
    const recipients = people.map(it => it.user).filter(it => it !== author);
    if (recipients.length === 0) return [];
    return [
      {
        kind: 'notification',
        recipients,
        title: `${notice.title}: ${form.title}`,
        link: `/support/notices/${notice.id}`,
        severity: 'normal',
        topic: 'support-desk.notices',
        scope: `support-desk.notices.${notice.id}.report`,
      },
    ];
  }
}

function formsOf(seen: SeenNotice): CompiledForm[] {
  const { forms } = seen.standing.registered.model;
  return procedureOfNotice(seen).reports.map(it => forms[it.form!]);
}

function problemsOf(
  form: CompiledForm,
  answers: Record<string, string>,
): FieldProblem[] {
  const fields = Object.values(form.fields);
  const allowed = fields.map(it => it.id);
  const unknown = Object.keys(answers)
    .filter(it => !allowed.includes(it))
    .map(it => ({
      field: `fields.${it}`,
      message: `'${it}' is no field of '${form.title}'`,
      allowed,
    }));
  const wrong = fields.flatMap((field): FieldProblem[] => {
    const { id, title, options } = field;
    const answer = answers[id];
    if (!answer && isRequired(field)) {
      return [{ field: `fields.${id}`, message: `is missing: ${title}` }];
    }
    const isOther = answer && options.length > 0 && !options.includes(answer);
    return isOther
      ? [
          {
            field: `fields.${id}`,
            message: `'${answer}' is not one of its choices`,
            allowed: options,
          },
        ]
      : [];
  });
  return [...unknown, ...wrong];
}

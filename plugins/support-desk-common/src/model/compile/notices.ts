import type { CompiledNotice, CompiledReport } from '../compiled';
import { many, type NoticeInput, type ReportInput } from '../schema';
import { compileRequires } from './conditions';
import { entry, named } from './entries';
import { compileTargets, type TargetDefaults } from './targets';

function compileAcknowledgement(
  path: string,
  acknowledgement: NonNullable<NoticeInput['acknowledgement']>,
  audience: string[],
): CompiledNotice['acknowledgement'] {
  const { by, chase } = acknowledgement;
  return {
    ...entry(path, acknowledgement),
    by: by ? many(by) : audience,
    chase: chase && {
      ...entry(`${path}.chase`, chase),
      responsible: many(chase.responsible),
      channel: chase.channel,
      text: chase.text,
    },
  };
}

/** A kind of service notice; the audience acknowledges it unless others are named. */
export function compileNotice(
  path: string,
  notice: NoticeInput,
  id: string,
  defaults: TargetDefaults,
): CompiledNotice {
  const audience = many(notice.audience);
  return {
    ...named(path, id, notice),
    kind: notice.kind,
    requires: compileRequires(`${path}.requires`, notice.requires),
    audience,
    channels: many(notice.channels),
    include: many(notice.include),
    targets: compileTargets(`${path}.targets`, notice.targets, defaults),
    followedBy: many(notice.followedBy),
    acknowledgement:
      notice.acknowledgement &&
      compileAcknowledgement(
        `${path}.acknowledgement`,
        notice.acknowledgement,
        audience,
      ),
  };
}

/** A report or survey, and its review. */
export function compileReport(
  path: string,
  report: ReportInput,
  id: string,
): CompiledReport {
  const { survey, review } = report;
  return {
    ...named(path, id, report),
    schedule: report.schedule,
    responsible: many(report.responsible),
    sentTo: many(report.sentTo),
    contents: many(report.contents),
    forms: many(report.forms),
    shows: many(report.shows),
    requestTypes: many(report.requestTypes),
    categories: many(report.categories),
    survey: survey && {
      ...entry(`${path}.survey`, survey),
      audience: many(survey.audience),
      sample: survey.sample,
      about: survey.about,
      contact: survey.contact,
      anonymous: survey.anonymous ?? false,
    },
    review: review && {
      ...entry(`${path}.review`, review),
      responsible: many(review.responsible),
      schedule: review.schedule,
      outcome: review.outcome,
    },
  };
}

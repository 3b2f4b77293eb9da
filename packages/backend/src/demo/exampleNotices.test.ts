import { readFileSync } from 'fs';
import { resolve } from 'path';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  acknowledgeNoticeSchema,
  chaseRecipientSchema,
  decideFeedbackSchema,
  fileIncidentReportSchema,
  giveFeedbackSchema,
  loadModelEntity,
  noticeStepSchema,
  type PostNotice,
  postNoticeSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { parseAllDocuments } from 'yaml';
import { readYaml } from './__testUtils__/readYaml';
import { readExamples } from './exampleTickets';
import type { ExampleNotice } from './NoticeSeeder';

const EXAMPLES = resolve(__dirname, '../../../../examples');
const DAY_MS = 86_400_000;

/** A model, and whom the catalog has beside it. */
function exampleOf(ref: string) {
  const folder = resolve(EXAMPLES, ref.replace('default/', ''));
  const entities = parseAllDocuments(
    readFileSync(resolve(folder, 'catalog-info.yaml'), 'utf8'),
  ).map(it => it.toJS() as Entity);
  const { model } = loadModelEntity(
    readYaml(resolve(folder, 'support-model.yaml')) as Entity,
  );
  return { model: model!, refs: entities.map(it => stringifyEntityRef(it)) };
}

async function examplesAt(now: Date) {
  const examples: ExampleNotice[] = await readExamples(
    resolve(EXAMPLES, 'notices.yaml'),
    now,
  );
  return examples.map(it => ({
    ...it,
    ...exampleOf((it.notice ?? it.feedback)!.model),
  }));
}

describe('the notices and the feedback of the demo', () => {
  const now = new Date('2025-03-08T11:00:00Z');
  let examples: Awaited<ReturnType<typeof examplesAt>>;
  /** With those that follow others, each with its model. */
  let notices: (ReturnType<typeof exampleOf> & {
    notice: Omit<PostNotice, 'model'>;
  })[];

  beforeAll(async () => {
    examples = await examplesAt(now);
    notices = examples.flatMap(({ notice, then = [], model, refs }) =>
      [notice, ...then.map(it => it.followUp)]
        .filter(it => it !== undefined)
        .map(it => ({ notice: it, model, refs })),
    );
  });

  it('are what the REST API takes', () => {
    for (const { notice, feedback, then = [] } of examples) {
      if (notice) postNoticeSchema.parse(notice);
      if (feedback) giveFeedbackSchema.parse(feedback);
      for (const it of then) {
        if (it.acknowledge) acknowledgeNoticeSchema.parse(it.acknowledge);
        if (it.chase) chaseRecipientSchema.parse(it.chase);
        if (it.step) noticeStepSchema.parse(it.step);
        if (it.report) fileIncidentReportSchema.parse(it.report);
        if (it.decision) decideFeedbackSchema.parse(it.decision);
        if (it.followUp && notice) {
          const { model } = notice;
          postNoticeSchema.parse({ ...it.followUp, model });
        }
      }
    }
    expect(notices).not.toHaveLength(0);
  });

  it('are posted, answered and decided by people of their model', () => {
    for (const { refs, persona, then = [] } of examples) {
      const people = [
        persona,
        ...then.map(it => it.persona),
        ...then.flatMap(it => it.chase?.recipient ?? []),
      ];
      expect(refs).toEqual(expect.arrayContaining(people));
    }
  });

  it('say all that their models want said, by their channels and about their services', () => {
    for (const { notice, model } of notices) {
      const type = model.notices[notice.type];
      expect(notice.points?.map(it => it.topic) ?? []).toEqual(type.include);
      expect(notice.channels).not.toHaveLength(0);
      expect(type.channels).toEqual(expect.arrayContaining(notice.channels!));
      expect(Object.keys(model.services)).toEqual(
        expect.arrayContaining(notice.services ?? []),
      );
    }
  });

  it.each(['2025-03-08T00:00:00Z', '2025-03-08T23:59:59Z'])(
    'have down time that is over, and some that is told more than a week ahead, at %s',
    async instant => {
      const at = new Date(instant);
      const planned = (await examplesAt(at)).flatMap(({ notice }) =>
        notice?.type === 'planned-downtime' ? notice : [],
      );
      const leads = planned.map(it => Date.parse(it.startsAt!) - at.getTime());
      expect(leads.map(it => it > 7 * DAY_MS)).toEqual([false, true]);
      expect(new Date(planned[0].endsAt!) < at).toBe(true);
    },
  );

  it('have an interruption that is over, with its severity, recovery, report and review', () => {
    const {
      notice,
      then = [],
      model,
    } = examples.find(it => it.notice?.type === 'unplanned-interruption')!;
    const steps = then.flatMap(it => it.step ?? []);
    expect(steps.map(it => it.step)).toEqual([
      'severity',
      'recovery',
      'end',
      'review',
    ]);
    const end = steps.find(it => it.step === 'end');
    const lasted = Date.parse(end!.at!) - Date.parse(notice!.startsAt!);
    expect(lasted).toBe(75 * 60_000);
    expect(new Date(end!.at!) < now).toBe(true);
    const { form, fields } = then.find(it => it.report)!.report!;
    expect(Object.keys(model.forms[form].fields)).toEqual(Object.keys(fields));
  });

  it('are waited for by one administrator of three', () => {
    const [ahead] = examples.filter(
      it => it.notice?.startsAt && new Date(it.notice.startsAt) > now,
    );
    const replied = ahead.then!.filter(it => it.acknowledge);
    expect(replied.map(it => it.persona)).toEqual([
      'user:default/nora-quill',
      'user:default/saul-reed',
    ]);
  });

  it('have one decision about what three people say', () => {
    const said = examples.filter(it => it.feedback);
    expect(new Set(said.map(it => it.persona)).size).toBe(3);
    const decisions = said.flatMap(
      ({ then = [] }) => then.filter(it => it.decision).length,
    );
    expect(decisions).toEqual([1, 0, 0]);
  });
});

import type {
  CompiledModel,
  CompiledStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { NOTHING_SAID } from '../draftOf';
import type { StoredEvent } from '../NoticeStore';
import { isRuledOut, procedureOf } from './interruptionProcedure';
import { missingToClose } from './missingToClose';

const step = (id: string, rest: Partial<CompiledStep> = {}): CompiledStep => ({
  id,
  text: `${id}.`,
  path: '',
  responsible: [],
  after: [],
  requires: [],
  optional: false,
  ask: [],
  meets: [],
  targets: [],
  steps: [],
  ...rest,
});

const model = {
  procedures: {
    other: { steps: [step('unrelated', { form: 'report' })] },
    outage: {
      steps: [
        step('tell', { notice: 'outage' }),
        step('choose', {
          choose: 'one',
          steps: [step('repair'), step('switch')],
        }),
        step('restore', { after: ['switch'] }),
        step('check', { after: ['repair', 'switch'] }),
        step('later', { after: ['tell'] }),
        step('log', { form: 'log' }),
        step('write', { form: 'report' }),
      ],
    },
  },
  forms: { report: { kind: 'report' }, log: { kind: 'log' } },
} as unknown as CompiledModel;

const ticked = (id: string, state: string): StoredEvent => ({
  at: new Date(0),
  type: 'stepTicked',
  data: { step: { checklist: 'outage', step: id, state } },
});

function missing(
  option: string | undefined,
  events: StoredEvent[],
  reports = 0,
) {
  const facts = {
    ...NOTHING_SAID.facts,
    ...(option && { recovery: { option, by: '', at: '' } }),
    reports: Array(reports).fill({ form: 'report' }),
  };
  return missingToClose(model, { type: 'outage', facts }, events);
}

describe('missingToClose', () => {
  it('wants what comes after the option that was chosen, and a report', () => {
    expect(missing(undefined, [])).toEqual(['write.']);
    expect(missing('repair', [])).toEqual(['check.', 'write.']);
    expect(missing('switch', [])).toEqual(['restore.', 'check.', 'write.']);
    expect(
      missing(
        'switch',
        [ticked('restore', 'done'), ticked('check', 'done')],
        1,
      ),
    ).toEqual([]);
  });

  it('wants nothing of a model without a procedure', () => {
    const facts = NOTHING_SAID.facts;
    expect(missingToClose(model, { type: 'other', facts }, [])).toEqual([]);
  });

  it('goes by the last tick', () => {
    const state = fc.constantFrom('open', 'done', 'skipped', 'notApplicable');
    fc.assert(
      fc.property(fc.array(state), states => {
        const events = states.map(it => ticked('restore', it));
        expect(missing('switch', events).includes('restore.')).toBe(
          states.at(-1) !== 'done',
        );
      }),
    );
  });
});

describe('isRuledOut', () => {
  const procedure = procedureOf(model, 'outage');
  const ruledOut = (chosen?: string) =>
    procedure.steps
      .filter(it => isRuledOut(procedure, it, chosen))
      .map(it => it.id);

  it('hides what comes after options that were not chosen, and nothing else', () => {
    expect(ruledOut()).toEqual(['restore', 'check']);
    expect(ruledOut('repair')).toEqual(['restore']);
    expect(ruledOut('switch')).toEqual([]);
  });
});

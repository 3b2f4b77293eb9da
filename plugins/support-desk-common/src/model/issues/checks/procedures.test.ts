import { extendedPayroll, lineOf } from '../../__testUtils__/brokenModel';
import { loadSupportModel } from '../loadSupportModel';

const errorsOf = (text: string) =>
  loadSupportModel(text).issues.filter(({ severity }) => severity === 'error');

describe('MODE_WITHOUT_SELF_HELP', () => {
  const withKind = (kind: string) =>
    extendedPayroll(`
procedures:
  first: {${kind}mode: require, steps: [{id: look, text: Look.}]}`);

  it('is no error in a sequence of self-help', () => {
    expect(errorsOf(withKind('kind: selfHelp, '))).toEqual([]);
  });

  it.each([
    ['', 'checklist'],
    ['kind: flow, ', 'flow'],
    ['kind: duties, ', 'duties'],
  ])('is one with %j', (written, kind) => {
    const text = withKind(written);
    expect(errorsOf(text)).toEqual([
      {
        severity: 'error',
        code: 'MODE_WITHOUT_SELF_HELP',
        path: 'spec.procedures.first.mode',
        line: lineOf(text, 'mode: require'),
        file: undefined,
        message: `"require" is of no use in a procedure of kind ${kind}; leave it out, or make the kind selfHelp`,
      },
    ]);
  });
});

import { parse } from 'yaml';
import { compileModel } from './compileModel';

const base = {
  owner: 'group:default/Desk',
  keyPrefix: 'PAY',
  services: { payroll: 'system:default/payroll' },
  levels: { desk: { level: 1 } },
};

/** A model with these sections instead of, or beside, those that every model has. */
function compile(sections: string) {
  const spec = { ...base, ...parse(sections) };
  return compileModel({ metadata: { name: 'pay-roll' }, spec });
}

describe('compileModel', () => {
  it('writes references in full and in lower case', () => {
    const model = compile('');
    expect(model.ref).toBe('supportmodel:default/pay-roll');
    expect(model.owner).toBe('group:default/desk');
  });

  it('titles what has no title with its id in words', () => {
    const model = compile(
      'requestTypes: {login-issues: {kind: login, fields: {what: Which one?}}}',
    );
    expect(model.title).toBe('Pay roll');
    expect(model.requestTypes['login-issues'].title).toBe('Login issues');
  });

  it('takes the kind of a service from its entity', () => {
    const model = compile(
      'services: {a: system:default/a, b: resource:default/b, c: {kind: module}}',
    );
    expect(Object.values(model.services).map(({ kind }) => kind)).toEqual([
      'system',
      'component',
      'module',
    ]);
  });

  it('reads a text as the label of a required field', () => {
    const { fields } = compile(
      'requestTypes: {help: {kind: question, fields: {where: In which place?, other: {label: Other}}}}',
    ).requestTypes.help;
    expect(fields.where).toMatchObject({
      title: 'In which place?',
      prompt: 'where',
      input: 'text',
      filledBy: 'requester',
      requiredAt: 'submit',
    });
    expect(fields.other.prompt).toBeUndefined();
  });

  it('gives a level the party of its first contact', () => {
    const sections = `
parties: {it: {side: support}, vendor: {side: vendor}}
contacts: {phone: {party: vendor}, email: {party: it}}
levels:
  desk: {level: 1, contacts: [phone, email]}
  other: {level: 2, party: it, contacts: phone}`;
    const { levels } = compile(sections);
    expect(levels.desk.party).toBe('vendor');
    expect(levels.other.party).toBe('it');
  });

  it('names the columns of the matrix after their parties', () => {
    const sections = `
parties: {it: {title: Client IT, side: clientIt}}
responsibilities:
  columns: [it, {id: other}]
  groups: {all: {rows: {a: {title: A, basis: weak, cells: {it: responsible, other: {value: optional, basis: stated}}}}}}`;
    const { columns, groups } = compile(sections).responsibilities!;
    expect(columns).toMatchObject([
      { id: 'it', title: 'Client IT', party: 'it' },
      { id: 'other', title: 'Other' },
    ]);
    expect(columns[1].party).toBeUndefined();
    expect(groups.all.rows.a.cells.it.basis).toBe('weak');
    expect(groups.all.rows.a.cells.other.basis).toBe('stated');
  });

  it('gives steps that name nobody to those of their parent, else of the procedure', () => {
    const sections = `
procedures:
  fix:
    responsible: it
    steps:
      - {id: a, text: A}
      - {id: b, text: B, responsible: [x, y], steps: [{id: c, text: C}]}`;
    const [a, b] = compile(sections).procedures.fix.steps;
    expect(a.responsible).toEqual(['it']);
    expect(b.steps[0]).toMatchObject({
      path: 'procedures.fix.steps.b.steps.c',
      responsible: ['x', 'y'],
    });
  });

  it('has the audience of a notice acknowledge it', () => {
    const sections =
      'notices: {down: {kind: plannedDowntime, audience: users, acknowledgement: {}}}';
    expect(compile(sections).notices.down.acknowledgement?.by).toEqual([
      'users',
    ]);
  });

  it('flattens the marks to be confirmed', () => {
    const sections = `
calendars: {office: {timeZone: Europe/London, hours: always, confirm: {hours: not given, holidays: not given}}}
levels: {desk: {level: 1, requires: {role: it, confirm: assumed}}}
requestTypes: {help: {kind: question, level: desk}}`;
    expect(compile(sections).confirms).toEqual([
      { path: 'calendars.office', property: 'hours', reason: 'not given' },
      { path: 'calendars.office', property: 'holidays', reason: 'not given' },
      { path: 'levels.desk.requires', reason: 'assumed' },
    ]);
  });
});

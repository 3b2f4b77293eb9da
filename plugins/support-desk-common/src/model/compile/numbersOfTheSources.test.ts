import { compileExample } from '../__testUtils__/examples';
import type { CompiledModel, CompiledTarget } from '../compiled';
import { partsOf } from '../__testUtils__/parts';

// The numbers are those of the documents that the models describe.

const size = (map: object) => Object.keys(map).length;
const sizes = (maps: object[]) => maps.map(size);

const targetsOf = (model: CompiledModel) =>
  [...partsOf(model)]
    .filter(([key]) => key === 'targets')
    .flatMap(([, targets]) => targets as CompiledTarget[]);

describe('the HMIS software support policy', () => {
  const model = compileExample('hmis');

  it('keeps its levels, contacts and calendars', () => {
    expect(Object.values(model.levels).map(({ level }) => level)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(size(model.contacts)).toBe(5);
    expect(size(model.calendars)).toBe(3);
  });

  it('keeps three request types, of which one is for emergencies', () => {
    expect(Object.keys(model.requestTypes)).toEqual([
      'non-emergency',
      'database-incident',
      'rapid-response',
    ]);
    expect(model.requestTypes['non-emergency'].for).toHaveLength(6);
  });

  it('keeps nine categories in three groups', () => {
    const groups = Object.values(model.categories).map(({ group }) => group);
    expect(groups).toHaveLength(9);
    for (const group of new Set(groups)) {
      expect(groups.filter(other => other === group)).toHaveLength(3);
    }
  });

  it('keeps three policies, five reports and a survey, and seven terms', () => {
    expect(size(model.knowledge.policies)).toBe(3);
    const reports = Object.values(model.reports);
    expect(reports.filter(({ survey }) => !survey)).toHaveLength(5);
    expect(reports.filter(({ survey }) => survey)).toHaveLength(1);
    const defined = [model.parties, model.roles, model.categories].flatMap(
      entries =>
        Object.values<{ definition?: string }>(entries).filter(
          ({ definition }) => definition,
        ),
    );
    expect(size(model.knowledge.glossary) + defined.length).toBe(7);
  });

  it('keeps four severities with three targets each', () => {
    const severities = Object.values(model.priorities['bis-severity'].values);
    expect(severities.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(severities.map(({ targets }) => targets.length)).toEqual([
      3, 3, 3, 3,
    ]);
  });

  it('keeps the targets beside the severities', () => {
    // E-mail reply, hotline call-back, incident report, three of rapid response, repair option, notice of down time.
    expect(targetsOf(model)).toHaveLength(12 + 8);
  });

  it('keeps its steps', () => {
    const { procedures } = model;
    expect(procedures['end-user-sequence'].steps).toHaveLength(7);
    expect(procedures['rapid-response-duties'].steps).toHaveLength(8);
    const option = procedures['unplanned-interruption'].steps.find(
      ({ choose }) => choose === 'one',
    );
    expect(option?.steps).toHaveLength(2);
    expect(model.levels['technical-support'].escalation?.steps).toHaveLength(4);
  });

  it('keeps the fields of its logs', () => {
    expect(size(model.forms['support-call'].fields)).toBe(6);
    expect(size(model.forms['correspondence-log'].fields)).toBe(3);
    expect(size(model.forms['contact-log-sheet'].fields)).toBe(5);
  });

  it('keeps what notices need', () => {
    const notice = model.notices['planned-downtime'];
    expect(notice.channels).toHaveLength(3);
    expect(notice.include).toHaveLength(3);
    expect(model.services.hmis.availability?.exclusions).toHaveLength(3);
  });
});

describe('the functional support model of the housing system', () => {
  const model = compileExample('nec-ihms');

  it('keeps four levels, numbered 0 to 3', () => {
    expect(Object.values(model.levels).map(({ level }) => level)).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('keeps seven modules of phase 1', () => {
    expect(
      Object.values(model.services).filter(
        ({ kind, phase }) => kind === 'module' && phase === '1',
      ),
    ).toHaveLength(7);
  });

  it('keeps five areas with twelve listings of eleven super users', () => {
    const areas = Object.values(model.superUsers!.areas);
    const listings = areas.flatMap(({ people }) => people);
    expect(areas.map(({ people }) => people.length)).toEqual([4, 2, 2, 2, 2]);
    expect(listings).toHaveLength(12);
    expect(new Set(listings.map(({ user }) => user)).size).toBe(11);
    expect(model.roles['super-user'].duties).toHaveLength(4);
  });

  it('keeps two licences with their seats, called as their services are', () => {
    expect(
      Object.values(model.licences).map(it => [it.title, it.seats, it.inUse]),
    ).toEqual([
      ['Business Objects', 5, 5],
      ['Document Management', 57, 0],
    ]);
  });

  it('keeps four priorities with two targets each', () => {
    const priorities = Object.values(model.priorities['nec-priority'].values);
    expect(priorities.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(priorities.map(({ targets }) => targets.length)).toEqual([
      2, 2, 2, 2,
    ]);
    expect(targetsOf(model)).toHaveLength(8 + 1);
  });

  it('keeps its contacts: seven persons for what is urgent, three mobiles', () => {
    expect(model.contacts['ihms-urgent'].people).toHaveLength(7);
    expect(model.contacts['ihms-urgent'].duties).toHaveLength(4);
    expect(model.contacts['nec-service-desk'].duties).toHaveLength(2);
    expect(
      Object.values(model.contacts).filter(({ channels }) => channels.mobile),
    ).toHaveLength(3);
  });

  it('keeps its steps and ladder', () => {
    expect(model.procedures['self-learn'].ordered).toBe(false);
    expect(model.procedures['self-learn'].steps).toHaveLength(3);
    expect(model.procedures['level-flow'].steps).toHaveLength(4);
    expect(model.levels['level-3'].escalation?.steps).toHaveLength(4);
  });

  it('keeps three hand-overs, four missing attachments and what the sources hold', () => {
    expect(
      Object.values(model.transitions).filter(({ to }) => to),
    ).toHaveLength(3);
    expect(size(model.document!.attachments)).toBe(4);
    expect(model.knowledge.sources['employee-zone'].contains).toHaveLength(4);
  });
});

describe('the support process of IT Works', () => {
  const model = compileExample('it-works');

  it('keeps five products', () => {
    expect(
      Object.values(model.services).filter(({ kind }) => kind === 'product'),
    ).toHaveLength(5);
  });

  it('keeps four priorities in order with two targets each, and two goals of the level', () => {
    const { values } = model.priorities['it-works-priority'];
    expect(Object.values(values).map(({ title }) => title)).toEqual([
      'Very High',
      'High',
      'Medium',
      'Low',
    ]);
    expect(targetsOf(model)).toHaveLength(8 + 2);
    expect(targetsOf(model).map(({ binding }) => binding)).toEqual(
      Array(10).fill('goal'),
    );
  });

  it('keeps its steps', () => {
    const { triage, 'software-modification': modification } = model.procedures;
    expect(triage.steps).toHaveLength(5);
    expect(triage.steps[4].steps).toHaveLength(3);
    expect(modification.steps).toHaveLength(7);
    expect(modification.ordered).toBe(true);
    expect(model.procedures['remote-desktop'].steps).toHaveLength(3);
  });
});

describe('the Clarity escalation workflow', () => {
  const model = compileExample('clarity-escalation');

  it('keeps 27 topics', () => {
    const { 'ica-help-desk': ica, macch, nmis, vendor } = model.contacts;
    expect(
      sizes([ica, macch, nmis, vendor].map(({ topics }) => topics)),
    ).toEqual([14, 7, 5, 1]);
  });

  it('keeps four request types', () => {
    expect(Object.keys(model.requestTypes)).toEqual([
      'new-user-training',
      'client-record',
      'reports',
      'merge-request',
    ]);
  });

  it('keeps what belongs to a topic', () => {
    const { topics } = model.contacts['ica-help-desk'];
    expect(topics['system-errors'].examples).toHaveLength(3);
    expect(topics['login-and-accounts'].parts).toHaveLength(3);
    expect(topics['submitting-hud-reports'].parts).toHaveLength(4);
    const { 'ce-operations': operations } = model.contacts.macch.topics;
    expect(operations.parts).toHaveLength(6);
  });

  it('keeps that it gives no times', () => {
    expect(targetsOf(model)).toEqual([]);
  });
});

describe('the ClickHome responsibilities', () => {
  const { responsibilities, transitions } = compileExample('clickhome');
  const groups = Object.values(responsibilities!.groups);
  const table = groups.filter(({ source }) => source === 'table');
  const cellsOf = (some: typeof groups) =>
    some
      .flatMap(({ rows }) => Object.values(rows))
      .flatMap(({ cells }) => Object.entries(cells));

  it('keeps 54 rows, of which 40 of the table in seven groups', () => {
    expect(sizes(table.map(({ rows }) => rows))).toEqual([
      4, 6, 17, 3, 5, 3, 2,
    ]);
    const prose = groups.filter(({ source }) => source === 'prose');
    expect(prose).toHaveLength(6);
    const proseRows = sizes(prose.map(({ rows }) => rows));
    expect(proseRows.reduce((sum, rows) => sum + rows, 0)).toBe(14);
  });

  it('keeps 55 marks: 46 responsible, 2 undecided, 7 charged', () => {
    const values = cellsOf(table).map(([, { value }]) => value);
    const count = (value: string) =>
      values.filter(other => other === value).length;
    expect(values).toHaveLength(55);
    expect(['responsible', 'unknown', 'optional'].map(count)).toEqual([
      46, 2, 7,
    ]);
  });

  it('keeps four columns and the cells of each', () => {
    expect(responsibilities!.columns.map(({ title }) => title)).toEqual([
      'ClickHome Support',
      'Client IT Resource',
      'Client User',
      'Other',
    ]);
    const columns = cellsOf(table).map(([column]) => column);
    const count = ({ id }: { id: string }) =>
      columns.filter(column => column === id).length;
    expect(responsibilities!.columns.map(count)).toEqual([18, 21, 9, 7]);
  });

  it('keeps on what each row rests', () => {
    const bases = table
      .flatMap(({ rows }) => Object.values(rows))
      .map(({ basis }) => basis);
    const count = (basis: string) =>
      bases.filter(other => other === basis).length;
    expect(['prose', 'pattern', 'meaning', 'weak'].map(count)).toEqual([
      12, 8, 11, 9,
    ]);
  });

  it('keeps eight charged rows and five duties that are handed over', () => {
    const charged = cellsOf(groups).filter(([, { charge }]) => charge);
    expect(charged).toHaveLength(8);
    expect(transitions['to-client'].covers.duties).toHaveLength(5);
  });
});

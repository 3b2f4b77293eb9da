import { exampleDetail, exampleModel } from '../../../__testUtils__/models';
import { formatLocalDate, weekdayNames } from './dates';
import { modelNames } from './modelNames';
import { anchorsOf, sectionOf, sectionsOf } from './sections';
import { countsIn, measuresOf } from './targets';

describe('sectionsOf', () => {
  it.each([
    ['nec-ihms', ['super-users', 'licences', 'priorities', 'hand-overs'], []],
    ['hmis', ['priorities'], ['super-users', 'licences', 'hand-overs']],
    ['clickhome', ['hand-overs'], ['super-users', 'priorities', 'licences']],
    ['payroll', ['open-points'], ['document', 'knowledge', 'procedures']],
  ])('of %s', (name, present, absent) => {
    const sections = sectionsOf(exampleModel(name));
    expect(sections).toEqual(expect.arrayContaining(present));
    expect(sections.filter(id => absent.includes(id))).toEqual([]);
  });

  it('tells of open tickets to those who work on some', () => {
    const model = exampleModel('payroll');
    expect(sectionsOf(model)).not.toContain('open-tickets');
    expect(sectionsOf(model, { openTickets: 3 })).toContain('open-tickets');
  });

  it('tells of what stopped where to those who may know', () => {
    const model = exampleModel('payroll');
    expect(sectionsOf(model)).not.toContain('counts');
    expect(sectionsOf(model, { counts: true })).toContain('counts');
  });
});

describe('anchorsOf', () => {
  it.each([
    ['open-points', ['open-points']],
    [
      'levels.level-3.statuses',
      ['levels.level-3.statuses', 'levels.level-3', 'levels', 'levels'],
    ],
    ['calendars.always', ['calendars.always', 'calendars', 'hours']],
    [
      'responsibilities.groups',
      ['responsibilities.groups', 'responsibilities'],
    ],
  ])('of %s', (hash, anchors) => {
    expect(anchorsOf(hash)).toEqual(anchors);
  });

  it('knows what the page does not show', () => {
    expect(sectionOf('responsibilities.columns.other')).toBeUndefined();
  });
});

describe('names', () => {
  const detail = exampleDetail('nec-ihms', {
    names: { 'group:default/ihms-project-team': 'IHMS Project Team' },
  });
  const names = modelNames(detail);

  it.each([
    [names.role('super-user'), 'Super User'],
    [names.role('nec'), 'NEC Software Solutions'],
    [names.contact('super-users'), 'Super Users'],
    [names.level('level-1'), 'Self Learn'],
    [names.entity('group:default/ihms-project-team'), 'IHMS Project Team'],
    [names.entity('user:default/rory-baird'), 'rory-baird'],
    [names.role('unknown'), 'unknown'],
  ])('says %s', (name, expected) => {
    expect(name).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['2024-10-23', 'en-GB', '23 October 2024'],
    ['2024-11', 'en-GB', 'November 2024'],
    ['2024-03-01', 'de', '1. März 2024'],
    ['soon', 'en-GB', 'soon'],
  ])('writes %s in %s', (date, locale, words) => {
    expect(formatLocalDate(date, locale)).toBe(words);
  });

  it('names the days, Monday first', () => {
    expect(weekdayNames('de')[0]).toBe('Montag');
  });
});

describe('targets', () => {
  const scale = exampleModel('nec-ihms').priorities['nec-priority'];

  it('names each measure once', () => {
    expect(measuresOf(scale)).toEqual(['response', 'resolution']);
  });

  it('counts in a calendar only what is business time', () => {
    expect(scale.values.p3.targets.map(countsIn)).toEqual([
      'nec-business',
      undefined,
    ]);
  });
});

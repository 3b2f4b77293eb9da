import { joined, plain, say } from './said';
import { wordsIn } from './Words';

const LANGUAGES = ['en', 'de', 'es'] as const;

/** The same in each language. */
const inAll = (said: Parameters<ReturnType<typeof wordsIn>['of']>[0]) =>
  LANGUAGES.map(it => wordsIn(it).of(said));

describe('what is said', () => {
  it('is in the words of a language', () =>
    expect(inAll(say('tickets.logged', { key: 'PAY-1' }))).toEqual([
      'PAY-1 logged',
      'PAY-1 erfasst',
      'PAY-1 registrado',
    ]));

  it('stays as somebody wrote it', () =>
    expect(inAll('Cannot print')).toEqual(Array(3).fill('Cannot print')));

  it('has the form of its number, and numbers as the language writes them', () => {
    const outstanding = (count: number) =>
      inAll(say('notices.outstanding', { notice: 'N', count }));
    expect(outstanding(1)).toEqual([
      'N: 1 person has not replied',
      'N: 1 Person hat nicht geantwortet',
      'N: 1 persona no ha respondido',
    ]);
    expect(outstanding(12_345)).toEqual([
      'N: 12,345 people have not replied',
      'N: 12.345 Personen haben nicht geantwortet',
      'N: 12.345 personas no han respondido',
    ]);
    expect(outstanding(1_000_000)[2]).toBe(
      'N: 1.000.000 personas no han respondido',
    );
  });

  it.each([
    [
      { day: '2025-03-31' },
      [
        'Monday 31 March 2025',
        'Montag 31. März 2025',
        'lunes 31 de marzo de 2025',
      ],
    ],
    [
      { due: '2025-03-10T12:00:00Z', zone: 'Europe/London' },
      [
        'Mon 10 March 2025, 12:00 GMT',
        'Mo 10. März 2025, 12:00 GMT',
        'lun 10 de marzo de 2025, 12:00 GMT',
      ],
    ],
    [
      { due: '2025-07-10T12:00:00Z', zone: 'Europe/Berlin' },
      [
        'Thu 10 July 2025, 14:00 CEST',
        'Do 10. Juli 2025, 14:00 MESZ',
        'jue 10 de julio de 2025, 14:00 CEST',
      ],
    ],
    [
      { local: '2025-03-18T03:00:00Z', zone: 'America/Phoenix' },
      [
        'Monday 17 March 2025, 20:00',
        'Montag 17. März 2025, 20:00',
        'lunes 17 de marzo de 2025, 20:00',
      ],
    ],
    [
      { time: '2025-03-18T05:00:00Z', zone: 'America/Phoenix' },
      ['22:00', '22:00', '22:00'],
    ],
    [{ period: '2025-03' }, ['March 2025', 'März 2025', 'marzo de 2025']],
    [{ period: '2025-Q1' }, ['1st quarter of 2025', 'Q1 2025', 'T1 2025']],
    [{ period: '2025' }, ['2025', '2025', '2025']],
    [{ periodBefore: '2025-02' }, ['February', 'im Februar', 'febrero']],
    [
      { periodBefore: '2024-Q4' },
      ['the 4th quarter of 2024', 'in Q4 2024', 'T4 2024'],
    ],
    [{ figure: 4, digits: 1 }, ['4.0', '4,0', '4,0']],
    [{ spelt: 6 }, ['six', '6', '6']],
    [{ spelt: 10 }, ['10', '10', '10']],
  ])('writes %j', (value, expected) => {
    const said = say('notices.from', { from: value, zone: 'here' });
    expect(inAll(said)).toEqual(expected.map(it => `${it} (here).`));
  });

  it('puts one after the other, and one into the other', () =>
    expect(
      inAll(joined(['A_b', plain('A_b'), say('notices.pleasePhone')], ' '))[0],
    ).toBe('A_b A\\_b Please phone them.'));

  it('takes what people wrote as it is', () => {
    const summary = '{{key}} $t(tickets.logged) $& <b> & ä';
    expect(
      wordsIn('en').of(say('tickets.new', { key: 'PAY-1', summary })),
    ).toBe(`New ticket PAY-1: ${summary}`);
  });

  it('says what came from the outbox', () => {
    const said = say('tickets.answerBy', {
      summary: 'Print',
      due: { due: '2025-03-10T12:00:00Z', zone: 'Europe/London' },
    });
    expect(wordsIn('en').of(JSON.parse(JSON.stringify(said)))).toBe(
      'Print. You will hear back by Mon 10 March 2025, 12:00 GMT.',
    );
  });
});

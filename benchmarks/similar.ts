import { rankByWords } from '../plugins/support-desk-backend/src/tickets/relations/rankByWords';
import { formatNumber, percentilesOf, printTable } from './measure';

const TICKETS = 500;
const CALLS = 50;

/** How long it takes to compare what somebody writes with the open tickets of a system: it happens while they write. */
export async function run(): Promise<void> {
  const words = Array.from({ length: 800 }, (_, i) => `word${i * 7919}x`);
  const tickets = Array.from({ length: TICKETS }, (_, i) => ({
    id: String(i),
    title: words.slice(i % 700, (i % 700) + 8).join(' '),
    text: words.slice(i % 720, (i % 720) + 70).join(' '),
  }));
  const text = words.slice(100, 140).join(' ');
  const [usual, slowest] = await percentilesOf(
    CALLS,
    async () => rankByWords(tickets, text),
    [50, 98],
  );
  printTable([
    [`a text of 40 words and ${TICKETS} tickets`, 'usual ms', 'slowest ms'],
    ['rankByWords', formatNumber(usual), formatNumber(slowest)],
  ]);
}

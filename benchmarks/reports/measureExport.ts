import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { formatNumber, printTable } from '../measure';
import type { Get } from './startDesk';

/** How much memory the process takes, beyond what it has when it begins, to answer tickets as CSV and to read them away; and how long. */
export async function measureExport(
  get: Get,
  title: string,
  query: Record<string, string>,
): Promise<void> {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const before = process.memoryUsage();
  const most = { ...before };
  const watch = setInterval(() => {
    const now = process.memoryUsage();
    most.heapUsed = Math.max(most.heapUsed, now.heapUsed);
    most.rss = Math.max(most.rss, now.rss);
  }, 20);
  const start = performance.now();
  const response = await get(`/reports/tickets?${new URLSearchParams(query)}`);
  let lines = 0;
  let bytes = 0;
  for await (const chunk of response.body!) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const megabytes = (value: number) => formatNumber(value / 1024 ** 2);
  printTable([
    [title, ''],
    ['rows', formatNumber(lines - 1)],
    ['megabytes', megabytes(bytes)],
    ['seconds', formatNumber(seconds)],
    ['memory of the process before, megabytes', megabytes(before.rss)],
    ['memory at most, megabytes', megabytes(most.rss)],
    ['extra memory, megabytes', megabytes(most.rss - before.rss)],
    ['extra heap, megabytes', megabytes(most.heapUsed - before.heapUsed)],
  ]);
}

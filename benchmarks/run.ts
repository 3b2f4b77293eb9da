/** `yarn bench <name>`: runs one benchmark, or lists them. */
const BENCHMARKS: Record<
  string,
  () => Promise<{ run(): Promise<void> | void }>
> = {
  api: () => import('./api'),
  clock: () => import('./clock'),
  imports: () => import('./imports'),
  reports: () => import('./reports'),
  similar: () => import('./similar'),
  suggestions: () => import('./suggestions'),
  sweep: () => import('./sweep'),
  tickets: () => import('./tickets'),
};

async function main(name: string | undefined) {
  if (!name || !Object.hasOwn(BENCHMARKS, name)) {
    throw new Error(
      `${
        name ? `'${name}' is not a benchmark; ` : ''
      }expected one of: ${Object.keys(BENCHMARKS).join(', ')}`,
    );
  }
  const benchmark = await BENCHMARKS[name]();
  await benchmark.run();
}

// What a benchmark has started may keep the process alive after it has ended.
main(process.argv[2]).then(
  () => process.exit(),
  error => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);

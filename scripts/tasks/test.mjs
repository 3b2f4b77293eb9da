import { countFailure, sumCounts } from '../lib/counts.mjs';
import { withPostgres } from '../lib/postgres.mjs';
import { Problem } from '../lib/problem.mjs';
import { labelled } from '../lib/processes.mjs';
import { planTests } from '../lib/testPlan.mjs';
import { JEST, runTool } from '../lib/tools.mjs';

/** Runs everything that must hold, or the part that the arguments name; see `planTests`. */
export default async function test(args) {
  const plan = planTests(args);
  if (plan.jestArgs) {
    return withPostgres(env =>
      runTool('backstage-cli', [...JEST, ...plan.jestArgs], {
        env,
        interactive: true,
      }),
    );
  }

  const results = [];
  for (const stages of plan.rounds) {
    results.push(...(await Promise.all(stages.map(performStage))));
  }
  console.log('\n== Summary');
  for (const { title, seconds, passed, failed } of results) {
    console.log(`${title}: ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  for (const name of plan.left) {
    console.log(`Left out as asked: ${name}`);
  }
  const { passed, failed, remarks } = sumCounts(results);
  remarks.forEach(remark => console.log(remark));
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

async function performStage(name) {
  const { title, runStage } = await import(`../stages/${name}.mjs`);
  console.log(`\n== ${title}`);
  const start = Date.now();
  const counts = await labelled(name, runStage).catch(error =>
    countFailure(error instanceof Problem ? error.message : error.stack),
  );
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `-- ${title}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`,
  );
  return { title, seconds, ...counts };
}

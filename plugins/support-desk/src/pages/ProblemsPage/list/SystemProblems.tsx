import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useSystem } from '../useSystem';
import { ProblemLine } from './ProblemLine';

/** The problems of one system. */
export function SystemProblems(props: { model: string; problems: Problem[] }) {
  const system = useSystem(props.model);
  return (
    <Surface title={system.title}>
      <Lines>
        {props.problems.map(problem => (
          <ProblemLine
            key={problem.id}
            problem={problem}
            module={system.moduleTitle(problem.module)}
          />
        ))}
      </Lines>
    </Surface>
  );
}

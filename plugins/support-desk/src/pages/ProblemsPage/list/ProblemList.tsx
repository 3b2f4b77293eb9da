import { PagedList } from '../../../components/PagedList';
import type { useProblemList } from '../useProblems';
import { EmptyProblems } from './EmptyProblems';
import { byModel, type ProblemFilter } from './problemFilter';
import { SystemProblems } from './SystemProblems';

/** The problems that a filter leaves, by system. */
export function ProblemList(props: {
  list: ReturnType<typeof useProblemList>;
  filter: ProblemFilter;
  onChange: (change: Partial<ProblemFilter>) => void;
}) {
  const { list, filter, onChange } = props;
  return (
    <PagedList
      list={list}
      empty={<EmptyProblems filter={filter} onChange={onChange} />}
    >
      {problems =>
        byModel(problems).map(([model, its]) => (
          <SystemProblems key={model} model={model} problems={its} />
        ))
      }
    </PagedList>
  );
}

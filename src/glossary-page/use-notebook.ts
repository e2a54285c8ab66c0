import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import type { LearnerServices, Notebook } from './learner-services.ts';

/** A learner's notebook as the page uses it. */
export interface NotebookAtHand {
  /** Null until it is read, or where it cannot be read. */
  readonly notebook: Notebook | null;
  /** What went wrong last, in words for the reader; empty if nothing did. */
  readonly problem: string;
  readonly services: LearnerServices;
  /** Does something and reads the notebook again; answers whether it could be stored. */
  readonly act: (work: (services: LearnerServices) => Promise<unknown>) => Promise<boolean>;
}

export function useNotebook(services: LearnerServices): NotebookAtHand {
  const [notebook, setNotebook] = useState<Notebook | null>(null);
  const [problem, setProblem] = useState('');
  const read = useCallback(async (): Promise<void> => {
    try {
      setNotebook(await services.load());
    } catch {
      setProblem(say('notebook_broken'));
    }
  }, [services]);

  useLayoutEffect(() => {
    void read();
    // Terms are saved in other tabs, too.
    const onReturn = (): void => {
      if (document.visibilityState === 'visible') void read();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [read]);

  const act: NotebookAtHand['act'] = async (work) => {
    try {
      await work(services);
    } catch {
      setProblem(say('notebook_not_stored'));
      return false;
    }
    setProblem('');
    await read();
    return true;
  };
  return { notebook, problem, services, act };
}

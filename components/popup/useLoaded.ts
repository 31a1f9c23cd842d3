import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; value: T };

/**
 * Asks once when the component appears, and again on `reload`; what was known stays on show meanwhile.
 * @param load must keep its identity
 */
export function useLoaded<T>(load: () => Promise<T>): [Loaded<T>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading' });
  const reload = useCallback(async () => {
    try {
      setLoaded({ status: 'ready', value: await load() });
    } catch {
      setLoaded({ status: 'failed' });
    }
  }, [load]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return [loaded, reload];
}

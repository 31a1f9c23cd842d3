import { useEffect, useState } from 'react';

const moved = 'practice:moved';

/** Client-side navigation, as the platforms do it: the address changes, the page does not load again. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new Event(moved));
}

/** The current path with its query. */
export function useRoute(): string {
  const [route, setRoute] = useState(here);
  useEffect(() => {
    const update = () => setRoute(here());
    window.addEventListener('popstate', update);
    window.addEventListener(moved, update);
    return () => {
      window.removeEventListener('popstate', update);
      window.removeEventListener(moved, update);
    };
  }, []);
  return route;
}

function here(): string {
  return location.pathname + location.search;
}

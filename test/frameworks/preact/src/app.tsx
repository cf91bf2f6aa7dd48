import { useEffect, useState } from 'preact/hooks';
import { Page } from './page';
import { There } from './there';

/** The application: two pages, and links that it follows by itself. */
export function App({ start }: { start: string }) {
  const [path, setPath] = useState(start);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (to: string) => (event: Event) => {
    event.preventDefault();
    history.pushState(null, '', to);
    setPath(to);
  };
  return path === '/' ? <Page key="page" go={go} /> : <There key="there" go={go} />;
}

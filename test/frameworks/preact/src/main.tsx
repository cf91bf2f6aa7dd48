import { hydrate } from 'preact';
import { App } from './app';

hydrate(<App start={location.pathname} />, document.getElementById('app')!);

import ReactDOM from 'react-dom';
import { App } from './app';
import 'draft-js/dist/Draft.css';
import '../kit/base.css';
import './x.css';

// Draft.js is written for React 17: the build gives this page that version under the usual names.
declare module 'react-dom' {
  export function render(element: React.ReactElement, container: Element): void;
}

ReactDOM.render(<App />, document.getElementById('root')!);

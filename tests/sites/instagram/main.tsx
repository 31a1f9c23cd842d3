import { createRoot } from 'react-dom/client';
import { App } from './app';
import '../kit/base.css';
import '../kit/lexical.css';
import './instagram.css';

createRoot(document.getElementById('root')!).render(<App />);

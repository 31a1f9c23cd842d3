import Quill from 'quill-1/dist/quill.js';
import { practiceQuill } from './practice-quill';

window.practice = practiceQuill(Quill);

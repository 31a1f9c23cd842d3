import Quill from 'quill';
import { practiceQuill } from './practice-quill';

window.practice = practiceQuill(Quill);

import Quill from 'quill';
import { teachShadowSelection } from '../../editors/pages/quill-shadow';

const Inline = Quill.import('blots/inline') as unknown as { new (...args: never[]): object; create(): HTMLElement };

/** A mention as LinkedIn holds it: a link with the name, without the @ that called it. */
class Mention extends Inline {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';
  static override create(urn?: string): HTMLElement {
    const node = Inline.create();
    node.dataset.entityUrn = urn ?? '';
    node.spellcheck = false;
    return node;
  }
  static formats(node: HTMLElement): string | undefined {
    return node.dataset.entityUrn;
  }
}

Quill.register({ 'formats/mention': Mention } as never);

/** LinkedIn's post editor in `mount`, with its attributes and Italian labels. */
export function createPostEditor(mount: HTMLElement, placeholder = 'Di cosa vorresti parlare?'): Quill {
  const quill = new Quill(mount, {
    placeholder,
    formats: ['mention'],
    modules: { toolbar: false, history: { userOnly: true } },
  });
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Editor di testo per la creazione di contenuti',
    'data-test-ql-editor-contenteditable': 'true',
    'data-gramm': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  const root = mount.getRootNode();
  if (root instanceof ShadowRoot) teachShadowSelection(quill, root);
  return quill;
}

/** The text as it would be published, without the line end that Quill always keeps last. */
export function textOf(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}

import { Editor, Extension, type JSONContent, Node } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import Placeholder from '@tiptap/extension-placeholder';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { emojiSource, freshMount, type Run } from './practice';

/** TipTap with its starter kit, as LinkedIn's comments and Bluesky use it. */
const Emoji = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ emoji: { default: '' } }),
  renderHTML: ({ node }) => ['img', { src: emojiSource, width: 16, height: 16, alt: node.attrs.emoji }],
  renderText: ({ node }) => node.attrs.emoji,
});

let refusing = false;
const Refusal = Extension.create({
  name: 'refusal',
  addProseMirrorPlugins: () => [new Plugin({ filterTransaction: (change) => !(refusing && change.docChanged) })],
});

let editor: Editor | undefined;

function nodeOf(run: Run): JSONContent {
  if ('emoji' in run) return { type: 'emoji', attrs: { emoji: run.emoji } };
  if ('mention' in run) return { type: 'mention', attrs: { id: run.mention, label: run.mention.slice(1) } };
  return { type: 'text', text: run.text, ...(run.bold && { marks: [{ type: 'bold' }] }) };
}

window.practice = {
  refuse: () => {
    refusing = true;
  },
  load(content) {
    refusing = false;
    editor?.destroy();
    editor = new Editor({
      element: freshMount(),
      extensions: [
        StarterKit,
        Mention,
        Emoji,
        Refusal,
        Placeholder.configure({ placeholder: 'Aggiungi un commento…' }),
      ],
      content: { type: 'doc', content: content.map((line) => ({ type: 'paragraph', content: line.map(nodeOf) })) },
    });
  },
  state: () => editor?.getText({ blockSeparator: '\n' }) ?? '',
  bold: () => {
    let bold = '';
    editor?.state.doc.descendants((node) => {
      if (node.isText && node.marks.some((mark) => mark.type.name === 'bold')) bold += node.text;
    });
    return bold;
  },
  mentions: () => {
    const found: string[] = [];
    editor?.state.doc.descendants((node) => {
      if (node.type.name === 'mention') found.push(`@${node.attrs.label}`);
    });
    return found;
  },
};

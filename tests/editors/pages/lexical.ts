import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  TextNode,
} from 'lexical';
import { EmojiNode, MentionNode } from './lexical-nodes';
import { type Content, freshMount, type Run } from './practice';

/** Rich text keeps a paragraph a line (Facebook); `?plain` keeps one paragraph with line breaks (Messenger-like boxes). */
const plain = location.search.includes('plain');
let editor: LexicalEditor;

function nodeOf(run: Run): LexicalNode {
  if ('emoji' in run) return new EmojiNode(run.emoji);
  if ('mention' in run) return new MentionNode(run.mention).setMode('token');
  const text = $createTextNode(run.text);
  return run.bold ? text.toggleFormat('bold') : text;
}

function fill(content: Content): void {
  const lines = content.length ? content : [[]];
  const root = $getRoot().clear();
  const paragraphs = plain ? [$createParagraphNode()] : lines.map(() => $createParagraphNode());
  root.append(...paragraphs);
  for (const [index, line] of lines.entries()) {
    const paragraph = (plain ? paragraphs[0] : paragraphs[index]) as ElementNode;
    if (plain && index > 0) paragraph.append($createLineBreakNode());
    paragraph.append(...line.map(nodeOf));
  }
}

/** One line a paragraph, as the platforms send it (Lexical's own root text doubles the break between paragraphs). */
function modelText(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

function leaves(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) ? node.getChildren().flatMap(leaves) : [node];
}

/** The texts of the model's leaves that pass. */
function texts(passes: (node: LexicalNode) => boolean): string[] {
  return editor.getEditorState().read(() =>
    leaves($getRoot())
      .filter(passes)
      .map((node) => node.getTextContent()),
  );
}

window.practice = {
  load(content) {
    editor?.setRootElement(null);
    const root = freshMount();
    root.contentEditable = 'true';
    root.role = 'textbox';
    editor = createEditor({
      namespace: 'practice',
      nodes: [MentionNode, EmojiNode],
      onError: (error) => console.error(error),
    });
    (plain ? registerPlainText : registerRichText)(editor);
    editor.setRootElement(root);
    editor.update(() => fill(content), { discrete: true });
    registerHistory(editor, createEmptyHistoryState(), 300);
  },
  state: () => editor.getEditorState().read(modelText),
  bold: () => texts((node) => $isTextNode(node) && node.hasFormat('bold')).join(''),
  refuse: () => {
    const kept = new Map(
      editor.getEditorState().read(() => leaves($getRoot()).map((node) => [node.getKey(), node.getTextContent()])),
    );
    editor.registerNodeTransform(TextNode, (node) => {
      const text = kept.get(node.getKey());
      if (text !== undefined && node.getTextContent() !== text) node.setTextContent(text);
    });
  },
  mentions: () => texts((node) => node instanceof MentionNode),
};

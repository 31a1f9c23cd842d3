import { type EditorConfig, type SerializedTextNode, TextNode } from 'lexical';

/** A mention as Meta's editors hold it: text that is deleted or replaced as one piece. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(serialized: SerializedTextNode): MentionNode {
    return mentionNode(serialized.text);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'entity';
    return element;
  }
}

export function mentionNode(text: string): MentionNode {
  return new MentionNode(text).setMode('segmented');
}

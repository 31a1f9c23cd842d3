import { DecoratorNode, type EditorConfig, type NodeKey, type SerializedLexicalNode, TextNode } from 'lexical';
import { emojiImage } from './practice';

/** A mention as Facebook keeps it: a text node that is typed and deleted as one token. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(): MentionNode {
    throw new Error('not needed here');
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.className = 'mention';
    return dom;
  }
  override isTextEntity(): true {
    return true;
  }
}

/** An emoji drawn as an image. */
export class EmojiNode extends DecoratorNode<null> {
  readonly emoji: string;
  constructor(emoji: string, key?: NodeKey) {
    super(key);
    this.emoji = emoji;
  }
  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.emoji, node.__key);
  }
  static override importJSON(): EmojiNode {
    throw new Error('not needed here');
  }
  override exportJSON(): SerializedLexicalNode {
    return { type: 'emoji', version: 1 };
  }
  override createDOM(): HTMLElement {
    const span = document.createElement('span');
    span.append(emojiImage(this.emoji));
    return span;
  }
  override updateDOM(): boolean {
    return false;
  }
  override decorate(): null {
    return null;
  }
  override isInline(): true {
    return true;
  }
  override getTextContent(): string {
    return this.emoji;
  }
}
